"""Every state a player can reach, scene by scene, with the fewest steps to each and the ways between them."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import define, field, frozen

from game.analysis.batch import Batch
from game.analysis.bit_packing import Columns, layout_of
from game.analysis.merge_states import merged
from game.analysis.ranges import limits, ranges_of
from game.analysis.story_graph import first_state
from game.analysis.transition import Transition, transition
from game.analysis.value_partition import cuts_of, positions
from game.analysis.vectorised import test_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from game.analysis.bit_packing import Layout
    from game.analysis.ranges import Ranges
    from game.analysis.story_graph import Graph, Start, Way
    from game.analysis.value_partition import Cuts
    from game.analysis.vectorised import Column
    from game.story.state import State

# States explored at most, where nobody says otherwise.
STATES: Final = 20_000_000
# Bytes a state takes while it is sorted in, with its arrows: as a whole number, and as Python's own int.
_BYTES: Final = 80
_OBJECT_BYTES: Final = 300


class OverBudgetError(Exception):
    """There are more states than may be explored, or `go_on` said no."""


@define
class Budget:
    """How many states may be kept (`states`), how many are (`spent`), and whether to go on.

    `go_on` is asked often, with the number of states so far; False ends the exploration. `room` says how many
    bytes may still be taken, and `time_left` how many seconds are left for guessing what was not explored.
    """

    states: int = STATES
    go_on: Callable[[int], bool] = lambda _: True
    room: Callable[[], float] = lambda: inf
    time_left: Callable[[], float] = lambda: inf
    spent: int = field(default=0, init=False)

    def spend(self, states: int) -> None:
        """Count this many more states as kept. Raises OverBudgetError."""
        self.spent += states
        self.ask(0)

    def ask(self, ahead: int, each: int = _BYTES) -> None:
        """Check that so many states more, of so many bytes, are within bounds. Raises OverBudgetError."""
        if ahead * each > self.room():
            raise OverBudgetError
        if self.spent + ahead > 4 * self.states or self.spent > self.states or not self.go_on(self.spent):
            raise OverBudgetError


@frozen(eq=False)
class Arrows:
    """The steps along one way: states of its scene (`sources`) to states of the next (`targets`), by place.

    `sources` is None where every state of the scene takes it, in order.
    """

    way: Way
    sources: Column | None
    targets: Column


@frozen(eq=False)
class Layer:
    """The reachable states of one scene: their keys, sorted, and the fewest steps to each (`depth`)."""

    layout: Layout
    keys: Column
    depth: Column

    def __len__(self) -> int:
        """How many states there are."""
        return len(self.keys)

    @property
    def columns(self) -> Columns:
        """The values of the states, as a column for each slot."""
        return Columns(self.layout, self.keys)

    def find(self, values: Sequence[int]) -> int | None:
        """The place of a state in this layer, from its values; None if it is not one of them."""
        key = self.layout.key_of(values)
        at = int(np.searchsorted(self.keys, key))
        return at if at < len(self.keys) and self.keys[at] == key else None


@frozen(eq=False)
class Reached:
    """What exploring found, by scene: ranges of values, layers of states, arrows between them.

    `complete` is False where the budget ended it early: then states may be missing.
    """

    graph: Graph
    starts: tuple[Start, ...]
    ranges: Mapping[str, Ranges]
    layers: Mapping[str, Layer]
    arrows: Mapping[str, Sequence[Arrows]]  # by the scene they come from
    complete: bool
    budget: Budget = field(factory=Budget)  # asked again by what goes over these states

    @property
    def states(self) -> int:
        """How many states were found, over all scenes."""
        return sum(map(len, self.layers.values()))


def reach(
    graph: Graph,
    starts: Sequence[Start] = (None,),
    also: Mapping[str, Cuts] | None = None,
    budget: Budget | None = None,
) -> Reached:
    """Explore every state that can be reached from these starts, within a budget.

    `also` names, by scene, cuts of values that are wanted though no way asks for them.
    """
    ranges = ranges_of(graph, starts)
    budget = budget or Budget()
    try:
        cuts = cuts_of(graph, ranges, also, lambda: budget.ask(0))
    except OverBudgetError:
        return Reached(graph, tuple(starts), ranges, {}, {}, complete=False, budget=budget)
    lowest = [limits(slot)[0] for slot in graph.scenario.slots]
    layouts = {
        scene: layout_of({slot: positions(bits, lowest[slot]) for slot, bits in cuts[scene].items()}, here)
        for scene, here in ranges.items()
    }
    search = _Search(graph, layouts, budget)
    for start in starts:
        search.begin(first_state(graph.scenario, start))
    complete = True
    try:
        for group in graph.groups:
            search.explore(group)
    except OverBudgetError:
        complete = False
    return Reached(graph, tuple(starts), ranges, search.layers, search.arrows, complete, budget)


@define
class _Search:
    graph: Graph
    layouts: Mapping[str, Layout]
    budget: Budget
    layers: dict[str, Layer] = field(factory=dict)
    arrows: dict[str, list[Arrows]] = field(factory=dict)
    arriving: dict[str, list[Batch]] = field(factory=dict)
    crossings: dict[tuple[str, int], Transition] = field(factory=dict)

    def begin(self, state: State) -> None:
        layout = self.layouts[state.scene]
        first = Batch(np.array([layout.key_of(state.values)], layout.dtype), np.zeros(1, np.int32))
        self.arriving.setdefault(state.scene, []).append(first)

    def explore(self, group: tuple[str, ...]) -> None:
        """Find all states of scenes that lead back to one another, or of one that does not."""
        if not self.graph.turns(group):
            self._enter(group[0])
            return
        outside = {scene: tuple(self.arriving.get(scene, ())) for scene in group}
        while fresh := [scene for scene in group if scene in self.arriving]:
            for scene in fresh:
                self._return(scene, group)
        for scene, batches in outside.items():
            for batch in batches:
                self._arrive(batch, scene)
        for scene in group:
            if scene in self.layers:
                self._connect(scene, group)

    def _enter(self, scene: str) -> None:
        """Take in all that arrives at a scene that is entered once, and send it on."""
        batches = self.arriving.pop(scene, None)
        if not batches:
            return
        layout = self.layouts[scene]
        each = _OBJECT_BYTES if layout.dtype.hasobject else _BYTES
        self.budget.ask(sum(len(batch.keys) for batch in batches), each)
        keys, depth, targets = merged(batches, layout)
        self.budget.spend(len(keys))
        self.layers[scene] = layer = Layer(layout, keys, depth)
        for batch, target in zip(batches, targets, strict=True):
            if batch.way is not None:
                self._join(Arrows(batch.way, batch.sources, target))
        for batch in self._sent(layer, scene):
            self._pass_on(batch)

    def _pass_on(self, batch: Batch) -> None:
        if batch.way is not None:
            self.arriving.setdefault(batch.way.goto, []).append(batch)

    def _join(self, arrows: Arrows) -> None:
        self.arrows.setdefault(arrows.way.scene, []).append(arrows)

    def _return(self, scene: str, group: tuple[str, ...]) -> None:
        """Take in what arrives at a scene of a loop, and send on what is new there, inside the loop."""
        batches = self.arriving.pop(scene)
        layout = self.layouts[scene]
        each = _OBJECT_BYTES if layout.dtype.hasobject else _BYTES
        self.budget.ask(sum(len(batch.keys) for batch in batches), each)
        keys, depth, _ = merged(batches, layout)
        known = self.layers.get(scene)
        if known is not None:
            nearer = _nearer(known, keys, depth)
            keys, depth = keys[nearer], depth[nearer]
        if not len(keys):
            return
        fresh = Layer(layout, keys, depth)
        if known is not None:
            keys, depth, _ = merged([Batch(known.keys, known.depth), Batch(keys, depth)], layout)
        self.budget.spend(len(keys) - (0 if known is None else len(known)))
        self.layers[scene] = Layer(layout, keys, depth)
        for batch in self._sent(fresh, scene, group):
            self._pass_on(batch)

    def _connect(self, scene: str, group: tuple[str, ...]) -> None:
        """Once a loop is known wholly: the arrows inside it, and what leaves it."""
        for batch in self._sent(self.layers[scene], scene):
            if batch.way is not None and batch.way.goto in group:
                self._arrive(batch, batch.way.goto)
            else:
                self._pass_on(batch)

    def _arrive(self, batch: Batch, scene: str) -> None:
        """The arrows of a batch, to a scene whose states are all known."""
        if batch.way is not None:
            places = np.searchsorted(self.layers[scene].keys, batch.keys).astype(np.int32)
            self._join(Arrows(batch.way, batch.sources, places))

    def _sent(self, layer: Layer, scene: str, within: Sequence[str] | None = None) -> list[Batch]:
        """What leaves a scene from these states."""
        batches: list[Batch] = []
        for way, taken in open_ways(self.graph.out[scene], layer):
            if way.goto not in self.layouts or (within is not None and way.goto not in within):
                continue
            sources = None if taken is None or taken.all() else np.flatnonzero(taken).astype(np.int32)
            if sources is not None and not len(sources):
                continue
            keys, depth = layer.keys, layer.depth
            if sources is not None:
                keys, depth = keys[sources], depth[sources]
            crossed = self._crossing(way).keys(keys)
            batches.append(Batch(crossed, depth + np.int32(1), way, sources))
        return batches

    def _crossing(self, way: Way) -> Transition:
        found = self.crossings.get((way.scene, way.number))
        if found is None:
            found = transition(self.graph, way, self.layouts[way.scene], self.layouts[way.goto])
            self.crossings[way.scene, way.number] = found
        return found


def open_ways(ways: Sequence[Way], layer: Layer) -> list[tuple[Way, Column | None]]:
    """Each way with the states of the layer in which it may be taken, as a mask; None for all of them."""
    return ways_open(ways, layer.columns, len(layer))


def ways_open(ways: Sequence[Way], columns: Mapping[int, Any], count: int) -> list[tuple[Way, Column | None]]:
    """The same of `count` states from the columns of their values."""
    found: list[tuple[Way, Column | None]] = []
    rest: Column | None = None
    for way in ways:
        holds = None if way.condition is None else test_of(way.condition, columns, count)
        if way.step != "next":
            found.append((way, holds))
            continue
        found.append((way, holds if rest is None else rest if holds is None else rest & holds))
        if holds is not None:
            rest = ~holds if rest is None else rest & ~holds
    return found


def _nearer(known: Layer, keys: Column, depth: Column) -> Any:  # noqa: ANN401 - a column
    """Which keys are not known yet, or are now reached in fewer steps."""
    at = np.minimum(np.searchsorted(known.keys, keys), len(known) - 1)
    return (known.keys[at] != keys) | (depth < known.depth[at])
