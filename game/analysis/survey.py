"""What exploring a story tells, start by start: the answers are kept, and the states are not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from attrs import define, field

from game.analysis.budget import OverBudgetError
from game.analysis.exhaustive import exhaustive
from game.analysis.layer import up_to, ways_open
from game.analysis.no_way_out import closed
from game.analysis.shortest_walks import nearest, walk_to
from game.analysis.vectorised import test_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from game.analysis.ever_happens import Asker
    from game.analysis.examples import Test
    from game.analysis.layer import Layer
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Graph, Way
    from game.analysis.vectorised import Column
    from game.expressions import Node

# ("reached", scene), ("open", way), ("shut", way) where what it asks fails, and what Asked has.
Key = tuple[str, Any]


def hoped(graph: Graph, ranges: Mapping[str, Any]) -> dict[Key, tuple[str, Test]]:
    """What happens in a good story: each scene is reached, each way opens, what it asks fails somewhere."""
    found: dict[Key, tuple[str, Test]] = {
        ("reached", scene): (scene, lambda _columns, count: np.ones(count, bool)) for scene in ranges
    }
    for scene in ranges:
        for way in graph.out[scene]:
            if way.condition is not None or (way.effects and graph.kinds[scene] == "next"):
                found["open", way] = scene, _opened(graph.out[scene], way)
            if way.asked is not None:
                found["shut", way] = scene, _shut(way.asked)
    return found


def _opened(ways: Sequence[Way], way: Way) -> Test:
    before = up_to(ways, way)

    def test(columns: Any, count: int) -> Column:  # noqa: ANN401 - whatever holds columns
        taken = dict(ways_open(before, columns, count))[way]
        return np.ones(count, bool) if taken is None else taken

    return test


def _shut(tree: Node) -> Test:
    return lambda columns, count: ~test_of(tree, columns, count)


def may_lock(graph: Graph, ranges: Mapping[str, Any]) -> set[str]:
    """The scenes of which the ranges of values leave open whether all ways can be shut at once."""
    return {
        scene
        for scene, here in ranges.items()
        if graph.kinds[scene] in {"choices", "chance"} and not _one_is_open(graph.out[scene], here)
    }


def _one_is_open(ways: Iterable[Way], here: Any) -> bool:  # noqa: ANN401 - a range for each slot
    trees = [way.condition for way in ways]
    asked = [tree for tree in trees if tree is not None]
    return len(asked) < len(trees) or exhaustive(asked, here)


@define(eq=False)
class Survey:
    """What is known so far of a story from all its starts.

    `left` are the hopes that nothing met yet. `stuck` has a walk to each scene where every choice can be
    locked or no outcome can fall, `endless` scenes and walks from which no ending can be reached. Where
    `complete` is False a budget ended before every state was looked at; `unasked` is whether one ended before
    circles were looked for.
    """

    graph: Graph
    left: set[Key]
    doubtful: Collection[str]  # scenes whose ways may all be shut
    complete: bool = True
    unasked: bool = False
    states: int = 0
    stuck: dict[str, str] = field(factory=dict)
    endless: list[tuple[str, str]] = field(factory=list)
    _told: set[str] = field(factory=set)  # scenes of circles that are in `endless`

    def explore(
        self, starts: Sequence[str | None], reached: Callable[[str | None], Reached], asker: Asker
    ) -> None:
        """Look at every state `reached` from each start by itself: they share little, and so each fits."""
        for start in starts:
            self._take(reached(start), asker)

    def always_ends(self, *, circles: bool) -> bool:
        """Whether it is known that an ending can be reached from every state; there may be `circles`."""
        if not circles and not self.doubtful:
            return True
        sure = self.states > 0 and self.complete and not self.unasked
        return sure and not self.stuck and not self.endless

    def reached(self, scene: str) -> bool:
        """Whether some state of a scene was met."""
        return ("reached", scene) not in self.left

    def _take(self, found: Reached, asker: Asker) -> None:
        self.complete &= found.complete
        self.states += found.states
        for scene, layer in found.layers.items():
            self.left.discard(("reached", scene))
            self._look(found, scene, layer)
        if not found.complete:
            return
        self._go_round(found)
        if self.complete and asker.open_:
            asker.show(found)

    def _look(self, found: Reached, scene: str, layer: Layer) -> None:
        asked = scene in self.doubtful and scene not in self.stuck
        ways = [way for way in self.graph.out[scene] if {("open", way), ("shut", way)} & self.left]
        if not asked and not ways:
            return
        shut = layer.holding(lambda columns, count: self._meet(scene, ways, columns, count))
        place = nearest(layer, shut) if asked else None
        if place is not None:
            self.stuck[scene] = str(walk_to(found, scene, place))

    def _meet(self, scene: str, ways: Collection[Way], columns: Mapping[int, Any], count: int) -> Column:
        """Take in which of these ways are open in some state, and which conditions fail in some.

        Gives the states in which no way of the scene is open.
        """
        shut = np.ones(count, bool)
        for way, mask in ways_open(self.graph.out[scene], columns, count):
            shut &= False if mask is None else ~mask
            if way not in ways:
                continue
            if mask is None or mask.any():
                self.left.discard(("open", way))
            if way.asked is not None and not test_of(way.asked, columns, count).all():
                self.left.discard(("shut", way))
        return shut

    def _go_round(self, found: Reached) -> None:
        """Look for circles without a way out."""
        circles = [group for group in self.graph.groups if self.graph.turns(group)]
        if not circles:
            return
        try:
            shut = closed(found)
        except OverBudgetError:
            self.unasked = True
            return
        for group in circles:
            here = [scene for scene in group if scene in shut and shut[scene].any()]
            if not here or self._told & set(group):
                continue
            self._told |= set(group)
            first = min(here, key=lambda s: int(found.layers[s].depth[shut[s]].min()))
            place = nearest(found.layers[first], shut[first])
            if place is not None:
                self.endless.append((first, str(walk_to(found, first, place))))
