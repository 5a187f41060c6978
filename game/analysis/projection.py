"""A story seen by a few of its values alone: whether every circle of it surely leads out to an ending.

A life in days comes to more states than can be looked at, yet its days run out whatever else is done in them.
Seen by the day alone it has a few: what asks for other values may be open or not. That an ending can be
reached from everywhere is proven where each state seen so has a way that is surely open to one from which it
can, or where all its ways lead to such, for some way is open (may and must transitions: Larsen and Thomsen,
1988).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import evolve, field, frozen

from game.analysis.budget import OverBudgetError
from game.analysis.reachable_states import reach
from game.analysis.value_partition import slots_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from game.analysis.budget import Budget
    from game.analysis.layer import Arrows
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Graph, Way
    from game.analysis.vectorised import Column

_STATES: Final = 200_000  # seen so: with more, all of the story is looked at instead


def always_leads_out(
    graph: Graph, starts: Sequence[str | None], doubtful: Collection[str], budget: Callable[[], Budget]
) -> bool:
    """Whether it is proven that an ending can be reached from wherever a reader comes; False if not known.

    `doubtful` are scenes in which perhaps no way is open.
    """
    tried: list[frozenset[int]] = []
    for asked in (_where_luck_and_exits_ask(graph), _where_loops_are_left(graph)):
        kept = _closed_under_effects(graph, asked)
        try:
            if kept not in tried and _leads_out(_Seen(graph, kept), starts, doubtful, budget()):
                return True
        except OverBudgetError:
            return False
        tried.append(kept)
    return False


def _loops(graph: Graph) -> Iterator[tuple[tuple[str, ...], Way]]:
    for group in graph.groups:
        if graph.turns(group):
            yield from ((group, way) for scene in group for way in graph.out[scene])


def _where_luck_and_exits_ask(graph: Graph) -> set[int]:
    """The slots that are asked for in circles where the reader decides nothing."""
    trees = [way.condition for _, way in _loops(graph) if graph.kinds[way.scene] != "choices"]
    return {slot for tree in trees if tree is not None for slot in slots_of(tree)}


def _where_loops_are_left(graph: Graph) -> set[int]:
    """The slots that are asked for where a circle can be left."""
    trees = [way.condition for group, way in _loops(graph) if way.goto not in group]
    return {slot for tree in trees if tree is not None for slot in slots_of(tree)}


def _closed_under_effects(graph: Graph, slots: Collection[int]) -> frozenset[int]:
    """These slots, and all from which effects make their values."""
    effects = [effect for ways in graph.out.values() for way in ways for effect in way.effects]
    found, grown = set[int](), set(slots)
    while grown != found:
        found = set(grown)
        grown |= {slot for each in effects if each.slot in found for slot in slots_of(each.tree)}
    return frozenset(found)


@frozen(eq=False)
class _Seen:
    """A story of which only some slots are seen.

    `mixed` are the scenes of whose exits one asks for what is not seen: which of them is taken is not known.
    """

    whole: Graph
    kept: frozenset[int]
    mixed: frozenset[str] = field(init=False)

    @mixed.default
    def _find_mixed(self) -> frozenset[str]:
        exits = ((scene, ways) for scene, ways in self.whole.out.items() if self.whole.kinds[scene] == "next")
        return frozenset(scene for scene, ways in exits if not all(map(self._known, ways)))

    def graph(self) -> Graph:
        """Its graph: what asks for other values may be open, and what changes them does nothing."""
        out = {scene: tuple(map(self._way, ways)) for scene, ways in self.whole.out.items()}
        into: dict[str, list[Way]] = {scene: [] for scene in out}
        for ways in out.values():
            for way in ways:
                into[way.goto].append(way)
        return evolve(
            self.whole,
            kinds={**self.whole.kinds, **dict.fromkeys(self.mixed, "choices")},
            out=out,
            into={scene: tuple(ways) for scene, ways in into.items()},
        )

    def sure(self) -> set[tuple[str, int]]:
        """The ways, by scene and number, that are open in all that is seen alike if in any of it."""
        ways = (way for scene, ways in self.whole.out.items() if scene not in self.mixed for way in ways)
        return {(way.scene, way.number) for way in ways if self._known(way)}

    def _known(self, way: Way) -> bool:
        return way.condition is None or slots_of(way.condition) <= self.kept

    def _way(self, way: Way) -> Way:
        return evolve(
            way,
            step=f"exit {way.number}" if way.scene in self.mixed else way.step,
            condition=way.condition if self._known(way) else None,
            effects=tuple(effect for effect in way.effects if effect.slot in self.kept),
            asked=None,
        )


def _leads_out(seen: _Seen, starts: Sequence[str | None], doubtful: Collection[str], budget: Budget) -> bool:
    budget.states = min(budget.states, _STATES)
    reached = reach(seen.graph(), starts, None, budget)
    if not reached.complete:
        return False
    good = {
        scene: np.full(len(layer), reached.graph.kinds[scene] == "ending")
        for scene, layer in reached.layers.items()
    }
    sure = seen.sure()
    for group in reversed(reached.graph.groups):
        here = [scene for scene in group if scene in good and reached.graph.kinds[scene] != "ending"]
        while sum(_better(reached, scene, good, sure, doubtful) for scene in here):
            budget.ask(0)
    return all(each.all() for each in good.values())


def _better(
    reached: Reached,
    scene: str,
    good: Mapping[str, Column],
    sure: Collection[tuple[str, int]],
    doubtful: Collection[str],
) -> int:
    """Mark what is known to lead to an ending now; how many more that is than before."""
    before = int(good[scene].sum())
    every = np.full(len(good[scene]), scene not in doubtful)
    for each in reached.arrows.get(scene, ()):
        ahead = good[each.way.goto][each.targets]
        sources = _sources(each)
        every[sources[~ahead]] = False
        if (scene, each.way.number) in sure:
            good[scene][sources[ahead]] = True
    good[scene] |= every
    return int(good[scene].sum()) - before


def _sources(each: Arrows) -> Column:
    return np.arange(len(each.targets)) if each.sources is None else each.sources
