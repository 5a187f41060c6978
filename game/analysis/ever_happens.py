"""Whether something ever happens: answered by an example found at random, or by exploring every state."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import define, field, frozen

from game.analysis.monte_carlo import sample
from game.analysis.reachable_states import Budget, reach
from game.analysis.shortest_walks import Way, nearest, walk_to

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis.monte_carlo import Sample
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Graph
    from game.analysis.value_partition import Cuts, Cutter

# From the columns of so many states, a mask: whether it is so in each.
Test = Callable[[Any, int], Any]
_PLAYS: Final = 4_000  # random plays from each start, to look for examples


@frozen(eq=False)
class Question:
    """Whether some state of a scene passes a test; `cuts` are the values the test has to tell apart."""

    scene: str
    test: Test
    cuts: Cuts


@define(eq=False)
class Asker:
    """Answers questions about one story from all its starts; keeps its random plays from one to the next."""

    graph: Graph
    starts: Sequence[str | None]
    budget: Callable[[], Budget]
    cutter: Cutter
    _samples: dict[str | None, Sample] = field(factory=dict, init=False)

    def never(self, questions: Mapping[Any, Question]) -> dict[Any, bool | None]:
        """The questions without an example: True where that is proven, None where it is not known."""
        open_ = dict(questions)
        for start in self.starts:
            open_ = {key: one for key, one in open_.items() if not self._seen(one, start)}
        left: dict[Any, bool | None] = {}
        for scene in {one.scene for one in open_.values()}:
            here = {key: one for key, one in open_.items() if one.scene == scene}
            left |= self._proven(scene, here)
        return left

    def _seen(self, question: Question, start: str | None) -> bool:
        if start not in self._samples:
            self._samples[start] = sample(self.graph, _PLAYS, 7, start=start)
        values = self._samples[start].values.get(question.scene)
        return values is not None and bool(question.test(values, values.shape[1]).any())

    def _proven(self, scene: str, questions: Mapping[Any, Question]) -> dict[Any, bool | None]:
        cuts: Cuts = {}
        for one in questions.values():
            for slot, bits in one.cuts.items():
                cuts[slot] = cuts.get(slot, 0) | bits
        answers: dict[Any, bool | None] = dict.fromkeys(questions, True)
        for start in self.starts:
            found = reach(self.graph, (start,), {scene: cuts}, self.budget())
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
