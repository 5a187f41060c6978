"""Every state a player can reach, scene by scene, with the fewest steps to each and the ways between them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import define, field, frozen

from game.analysis.batch import Batch, joined
from game.analysis.bit_packing import layout_of
from game.analysis.budget import BYTES, OBJECT_BYTES, Budget, OverBudgetError
from game.analysis.layer import Arrows, Layer, connected
from game.analysis.loop_search import LoopSearch
from game.analysis.merge_states import merged
from game.analysis.ranges import limits, ranges_of
from game.analysis.story_graph import first_state
from game.analysis.successors import Successors
from game.analysis.value_partition import cuts_of, positions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis.bit_packing import Layout
    from game.analysis.ranges import Ranges
    from game.analysis.story_graph import Graph, Start, Way
    from game.analysis.value_partition import Cuts
    from game.analysis.vectorised import Column
    from game.story.state import State

_JOINED: Final = 16  # bytes of a step, or a state that leaves a scene, when it is joined with other portions


@frozen(eq=False)
class Reached:
    """What exploring found, by scene: ranges of values, layers of states, arrows between them.

    `complete` is False where the budget ended it early: then states may be missing, and the arrows of a loop
    that was being searched; `successors` can make them again.
    """

    graph: Graph
    starts: tuple[Start, ...]
    ranges: Mapping[str, Ranges]
    layers: Mapping[str, Layer]
    arrows: Mapping[str, Sequence[Arrows]]  # by the scene they come from
    complete: bool
    budget: Budget = field(factory=Budget)  # asked again by what goes over these states
    successors: Successors | None = None

    @property
    def states(self) -> int:
        """How many states were found, over all scenes."""
        return sum(map(len, self.layers.values()))


@define(eq=False)
class StateSpace:
    """How the states that some starts lead to are told apart and packed, worked out once for all of them.

    `also` names, by scene, cuts of values that are wanted though no way asks for them.
    """

    graph: Graph
    starts: Sequence[Start]
    also: Mapping[str, Cuts] | None = None
    ranges: Mapping[str, Ranges] = field(init=False)
    _successors: Successors | None = field(default=None, init=False)

    @ranges.default
    def _bound(self) -> Mapping[str, Ranges]:
        return ranges_of(self.graph, self.starts)

    def successors(self, budget: Budget) -> Successors:
        """The steps between its states. Raises OverBudgetError."""
        if self._successors is None:
            cuts = cuts_of(self.graph, self.ranges, self.also, lambda: budget.ask(0))
            self._successors = Successors(self.graph, _layouts(self.graph, cuts, self.ranges))
        return self._successors


def reach(
    graph: Graph,
    starts: Sequence[Start] = (None,),
    also: Mapping[str, Cuts] | None = None,
    budget: Budget | None = None,
    space: StateSpace | None = None,
) -> Reached:
    """Explore every state that can be reached from these starts, within a budget.

    `also` names, by scene, cuts of values that are wanted though no way asks for them. `space` is where these
    starts and others are explored one after another; without it, it is made for these.
    """
    space = space or StateSpace(graph, starts, also)
    ranges = space.ranges
    budget = budget or Budget()
    try:
        search = _Search(space.successors(budget), budget)
    except OverBudgetError:
        return Reached(graph, tuple(starts), ranges, {}, {}, complete=False, budget=budget)
    for start in starts:
        search.begin(first_state(graph.scenario, start))
    complete = True
    try:
        for group in graph.groups:
            search.explore(group)
    except OverBudgetError:
        complete = False
    return Reached(
        graph, tuple(starts), ranges, search.layers, search.arrows, complete, budget, search.successors
    )


def _layouts(graph: Graph, cuts: Mapping[str, Cuts], ranges: Mapping[str, Ranges]) -> Mapping[str, Layout]:
    """How the states of each scene are packed. A stat that is cut alike in many scenes has its parts once."""
    lowest = [limits(slot)[0] for slot in graph.scenario.slots]

    @cache
    def firsts(bits: int, lowest: int, low: int) -> Column:
        return np.concatenate(([low], positions(bits, lowest))).astype(np.int64)

    return {
        scene: layout_of(
            {slot: firsts(bits, lowest[slot], here[slot][0]) for slot, bits in cuts[scene].items()}, here
        )
        for scene, here in ranges.items()
    }


@define
class _Search:
    successors: Successors
    budget: Budget
    layers: dict[str, Layer] = field(factory=dict)
    arrows: dict[str, list[Arrows]] = field(factory=dict)
    arriving: dict[str, list[Batch]] = field(factory=dict)

    def begin(self, state: State) -> None:
        layout = self.successors.layouts[state.scene]
        first = Batch(np.array([layout.key_of(state.values)], layout.dtype), np.zeros(1, np.int32))
        self.arriving.setdefault(state.scene, []).append(first)

    def explore(self, group: tuple[str, ...]) -> None:
        """Find all states of scenes that lead back to one another, or of one that does not."""
        if not self.successors.graph.turns(group):
            self._enter(group[0])
            return
        outside = {scene: self.arriving.pop(scene) for scene in group if scene in self.arriving}
        search = LoopSearch(self.successors, group, self.budget)
        try:
            search.run(outside)
        finally:
            self.layers.update(search.layers())
        for batches in outside.values():
            for batch in batches:
                if batch.way is not None:
                    self._join(self._arrows(batch, batch.way))
        for scene in group:
            if scene in self.layers:
                self._connect(scene, group)

    def _enter(self, scene: str) -> None:
        """Take in all that arrives at a scene that is entered once, and send it on."""
        if scene in self.arriving:
            self.layers[scene] = self._merged(self.arriving.pop(scene), scene)
            self._connect(scene)

    def _merged(self, batches: Sequence[Batch], scene: str) -> Layer:
        """The states of a scene from all that arrives there, and the arrows that lead to them."""
        layout = self.successors.layouts[scene]
        each = OBJECT_BYTES if layout.dtype.hasobject else BYTES
        self.budget.ask(sum(len(batch.keys) for batch in batches), each)
        keys, depth, targets = merged(batches, layout)
        self.budget.spend(len(keys))
        for batch, target in zip(batches, targets, strict=True):
            if batch.way is not None:
                self._join(Arrows(batch.way, batch.sources, target))
        return Layer(layout, keys, depth)

    def _pass_on(self, batch: Batch) -> None:
        if batch.way is not None:
            self.arriving.setdefault(batch.way.goto, []).append(batch)

    def _join(self, arrows: Arrows) -> None:
        self.arrows.setdefault(arrows.way.scene, []).append(arrows)

    def _connect(self, scene: str, group: tuple[str, ...] = ()) -> None:
        """What leaves a scene whose states are all known; inside a loop (`group`), the arrows."""
        layer = self.layers[scene]
        leaving: dict[int, list[Batch]] = {}
        inside: dict[int, list[Arrows]] = {}
        for batches in self.successors.of(layer, scene):
            self.budget.ask(0)
            for batch in batches:
                if batch.way is not None and batch.way.goto in group:
                    inside.setdefault(batch.way.number, []).append(self._arrows(batch, batch.way))
                elif batch.way is not None:
                    leaving.setdefault(batch.way.number, []).append(batch)
        for number in [*inside]:
            self._fit(inside[number], layer)
            self._join(connected(inside.pop(number), len(layer)))
        for number in [*leaving]:
            self._fit(leaving[number], layer)
            self._pass_on(joined(leaving.pop(number), len(layer)))

    def _fit(self, portions: Sequence[object], layer: Layer) -> None:
        """Check that there is room to join portions: small columns that are let go stay with the process."""
        if len(portions) > 1:
            self.budget.fit(len(layer), _JOINED)

    def _arrows(self, batch: Batch, way: Way) -> Arrows:
        """The arrows of a batch along a way to a scene whose states are all known."""
        found = np.searchsorted(self.layers[way.goto].keys, batch.keys).astype(np.int32)
        return Arrows(way, batch.sources, found)
