"""Whether every circle of a story surely leads out to an ending, told from an outline of it.

A life in days comes to more states than can be looked at, yet its days run out whatever else is done in
them. In an outline by the day alone it has a few. That an ending can be reached from everywhere is proven
where each state of it has a way that is surely open to one from which it can, or where all its ways lead to
such, for some way is open (may and must transitions: Larsen and Thomsen, 1988).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.analysis.budget import OverBudgetError
from game.analysis.outline import made_from, outline
from game.analysis.reachable_states import reach
from game.analysis.value_partition import slots_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from game.analysis.budget import Budget
    from game.analysis.layer import Arrows
    from game.analysis.ranges import Ranges
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Graph, Way
    from game.analysis.vectorised import Column

_STATES: Final = 200_000  # of an outline: with more, all of the story is looked at instead
_Number = tuple[str, int]  # a way, by its scene and its number there


def always_leads_out(
    graph: Graph,
    ranges: Mapping[str, Ranges],
    starts: Sequence[str | None],
    doubtful: Collection[str],
    budget: Callable[[], Budget],
) -> bool:
    """Whether it is proven that an ending can be reached from wherever a reader comes; False if not known.

    `doubtful` are scenes in which perhaps no way is open.
    """
    tried: list[frozenset[int]] = []
    for asked in (_where_luck_and_exits_ask(graph), _where_loops_are_left(graph)):
        kept = made_from(graph, asked)
        if kept in tried:
            continue
        tried.append(kept)
        some = budget()
        some.states = min(some.states, _STATES)
        reached = reach(outline(graph, ranges, kept), starts, None, some)
        try:
            if reached.complete and _leads_out(reached, _sure(graph, kept), doubtful):
                return True
        except OverBudgetError:
            return False
    return False


def _in_loops(graph: Graph) -> Iterator[tuple[tuple[str, ...], Way]]:
    for group in graph.groups:
        if graph.turns(group):
            yield from ((group, way) for scene in group for way in graph.out[scene])


def _where_luck_and_exits_ask(graph: Graph) -> set[int]:
    """The slots that are asked for in circles where the reader decides nothing."""
    trees = [way.condition for _, way in _in_loops(graph) if graph.kinds[way.scene] != "choices"]
    return {slot for tree in trees if tree is not None for slot in slots_of(tree)}


def _where_loops_are_left(graph: Graph) -> set[int]:
    """The slots that are asked for where a circle can be left."""
    trees = [way.condition for group, way in _in_loops(graph) if way.goto not in group]
    return {slot for tree in trees if tree is not None for slot in slots_of(tree)}


def _sure(graph: Graph, kept: Collection[int]) -> set[_Number]:
    """The ways that are open in all plays that come to a state of an outline if they are in one."""
    found: set[_Number] = set()
    for scene, ways in graph.out.items():
        known = [way.condition is None or slots_of(way.condition) <= set(kept) for way in ways]
        exits = graph.kinds[scene] == "next"
        found |= {
            (scene, way.number)
            for place, way in enumerate(ways)
            if (all(known[: place + 1]) if exits else known[place])
        }
    return found


def _leads_out(reached: Reached, sure: Collection[_Number], doubtful: Collection[str]) -> bool:
    good = {
        scene: np.full(len(layer), reached.graph.kinds[scene] == "ending")
        for scene, layer in reached.layers.items()
    }
    for group in reversed(reached.graph.groups):
        here = [scene for scene in group if scene in good and reached.graph.kinds[scene] != "ending"]
        while sum(_better(reached, scene, good, sure, doubtful) for scene in here):
            reached.budget.ask(0)
    return all(each.all() for each in good.values())


def _better(
    reached: Reached,
    scene: str,
    good: Mapping[str, Column],
    sure: Collection[_Number],
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
