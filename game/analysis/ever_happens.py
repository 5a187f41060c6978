"""Whether something ever happens: by an example met at random, by the extremes of values, or by exploring."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import define, frozen

from game.analysis.budget import Budget, OverBudgetError
from game.analysis.least_and_most import Extent, extents
from game.analysis.monte_carlo import sample
from game.analysis.reachable_states import reach
from game.analysis.shortest_walks import Way, nearest, walk_to

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Graph
    from game.analysis.value_partition import Cuts
    from game.analysis.vectorised import Column

# From the columns of so many states, a mask: whether it is so in each.
Test = Callable[[Any, int], Any]
# From the extent of a scene's values: the states in which it is surely so for some play, and may be so.
Judge = Callable[[Extent], "tuple[Column, Column]"]
_PLAYS: Final = 4_000  # random plays from each start, to look for examples
_ROUNDS: Final = 300  # of a loop, in which an example is looked for


@frozen(eq=False)
class Question:
    """Whether some state of a scene passes a test; `cuts` are the values the test has to tell apart.

    `judge` answers it, where it can, from the least and the most of `slots`.
    """

    scene: str
    test: Test
    cuts: Cuts
    judge: Judge
    slots: Collection[int]


@define(eq=False)
class Asker:
    """Answers questions about one story from all its starts, which `found` has explored."""

    graph: Graph
    found: Sequence[Reached]
    budget: Callable[[], Budget]

    def never(self, questions: Mapping[Any, Question]) -> dict[Any, bool | None]:
        """The questions without an example: True where that is proven, None where it is not known.

        Where the states of the story itself are too many, those in which more is told apart are as well.
        """
        open_ = dict(questions)
        for each in self.found:
            for start in each.starts:
                self._look_for_examples(open_, start if isinstance(start, str) else None)
        if not all(each.complete for each in self.found):
            return dict.fromkeys(open_)
        proven = self._judged(open_)
        left = {key: one for key, one in open_.items() if key not in proven}
        answers: dict[Any, bool | None] = dict.fromkeys(proven, True)
        for scene in dict.fromkeys(one.scene for one in left.values()):
            answers |= self._proven(scene, {key: one for key, one in left.items() if one.scene == scene})
        return {key: answers[key] for key in questions if key in answers}

    def _look_for_examples(self, open_: dict[Any, Question], start: str | None) -> None:
        """Take out the questions of which random plays from a start meet an example."""
        by_scene: dict[str, dict[Any, Question]] = {}
        for key, one in open_.items():
            by_scene.setdefault(one.scene, {})[key] = one

        def watch(scene: str, values: Column, _plays: Column) -> None:
            here = by_scene.get(scene, {})
            for key, one in tuple(here.items()):
                if one.test(values, values.shape[1]).any():
                    del here[key], open_[key]

        spent = self.budget()
        sample(
            self.graph,
            _PLAYS,
            7,
            start=start,
            watch=watch,
            longest=_ROUNDS,
            go_on=lambda: bool(open_) and spent.go_on(0),
        )

    def _judged(self, open_: dict[Any, Question]) -> set[Any]:
        """What is proven never to be by the least and most of values; what is sure to be is taken out."""
        if not open_:
            return set()
        by_scene: dict[str, dict[Any, Question]] = {}
        for key, one in open_.items():
            by_scene.setdefault(one.scene, {})[key] = one
        never, slots = set(open_), {slot for one in open_.values() for slot in one.slots}
        try:
            for each in self.found:
                for scene, here in extents(each, slots, by_scene, self.budget()):
                    for key, one in by_scene[scene].items():
                        surely, perhaps = one.judge(here)
                        if surely.any():
                            open_.pop(key, None)
                        if perhaps.any():
                            never.discard(key)
        except OverBudgetError:
            return set()
        return never

    def _proven(self, scene: str, questions: Mapping[Any, Question]) -> dict[Any, bool | None]:
        cuts: Cuts = {}
        for one in questions.values():
            for slot, bits in one.cuts.items():
                cuts[slot] = cuts.get(slot, 0) | bits
        answers: dict[Any, bool | None] = dict.fromkeys(questions, True)
        for known in self.found:
            found = reach(self.graph, known.starts, {scene: cuts}, self.budget())
            layer = found.layers.get(scene)
            for key, one in questions.items():
                if layer is not None and one.test(layer.columns, len(layer)).any():
                    answers.pop(key, None)
                elif not found.complete and key in answers:
                    answers[key] = None
        return answers


def extreme(
    reached: Reached, scene: str, slot: int, where: Test | None, *, most: bool
) -> tuple[int, Way] | None:
    """The most (or least) a value is in a scene where a test holds, with a shortest walk there.

    None where the scene is not reached or the test holds in no state of it.
    """
    layer = reached.layers.get(scene)
    if layer is None:
        return None
    columns = layer.columns
    values = np.broadcast_to(columns[slot], (len(layer),))
    holds = np.ones(len(layer), bool) if where is None else where(columns, len(layer))
    if not holds.any():
        return None
    best = int(values[holds].max() if most else values[holds].min())
    place = nearest(layer, holds & (values == best))
    return None if place is None else (best, walk_to(reached, scene, place))
