"""Whether something ever happens of which no example was met: by the extremes of values, or by exploring."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from attrs import define, field, frozen

from game.analysis.budget import Budget, OverBudgetError
from game.analysis.least_and_most import Extent, extents
from game.analysis.reachable_states import reach
from game.analysis.shortest_walks import Way, nearest, walk_to

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from game.analysis.examples import Test
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Graph
    from game.analysis.value_partition import Cuts
    from game.analysis.vectorised import Column

# From the extent of a scene's values: the states in which it is surely so for some play, and may be so.
Judge = Callable[[Extent], "tuple[Column, Column]"]


@frozen(eq=False)
class Question:
    """Whether some state of a scene passes a test; `cuts` gives the values the test has to tell apart.

    `judge` answers it, where it can, from the least and the most of `slots`.
    """

    scene: str
    test: Test
    cuts: Callable[[], Cuts]
    judge: Judge
    slots: Collection[int]


@define(eq=False)
class Asker:
    """Answers questions of which no example was met, from explorations shown to it start by start."""

    graph: Graph
    open_: dict[Any, Question]
    budget: Callable[[], Budget]
    _never: set[Any] = field(init=False)  # what the extremes of values have excluded so far

    @_never.default
    def _all(self) -> set[Any]:
        return set(self.open_)

    def show(self, found: Reached) -> None:
        """Judge by the least and most of values from these starts; what is sure to be is asked no more."""
        by_scene: dict[str, dict[Any, Question]] = {}
        for key, one in self.open_.items():
            by_scene.setdefault(one.scene, {})[key] = one
        slots = {slot for one in self.open_.values() for slot in one.slots}
        try:
            for scene, here in extents(found, slots, by_scene, self.budget()):
                for key, one in by_scene[scene].items():
                    surely, perhaps = one.judge(here)
                    if surely.any():
                        self.open_.pop(key, None)
                    if perhaps.any():
                        self._never.discard(key)
        except OverBudgetError:
            self._never.clear()

    def excluded(self, key: Any) -> bool:  # noqa: ANN401 - whatever questions are called by
        """Whether the extremes of values prove that it never is; once every start was shown."""
        return key in self._never

    def never(self, starts: Sequence[str | None], keys: Collection[Any]) -> dict[Any, bool | None]:
        """Those without an example, of these: True where that is proven, None where it is not known."""
        asked = {key: self.open_[key] for key in keys if key in self.open_}
        left = {key: one for key, one in asked.items() if key not in self._never}
        answers: dict[Any, bool | None] = dict.fromkeys(asked.keys() - left.keys(), True)
        for scene in dict.fromkeys(one.scene for one in left.values()):
            here = {key: one for key, one in left.items() if one.scene == scene}
            answers |= self._proven(starts, scene, here)
        return answers

    def _proven(
        self, starts: Sequence[str | None], scene: str, questions: Mapping[Any, Question]
    ) -> dict[Any, bool | None]:
        cuts: Cuts = {}
        for one in questions.values():
            for slot, bits in one.cuts().items():
                cuts[slot] = cuts.get(slot, 0) | bits
        answers: dict[Any, bool | None] = dict.fromkeys(questions, True)
        for start in starts:
            found = reach(self.graph, (start,), {scene: cuts}, self.budget())
            layer = found.layers.get(scene)
            for key, one in questions.items():
                if layer is not None and layer.holding(one.test).any():
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
