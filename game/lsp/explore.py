"""Explores a story for what is said on hover: how often scenes are met, where stats stand, what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import define, field

from game.analysis import ANYONE, StateSpace, graph_of, reach, shares
from game.analysis.budget import OverBudgetError
from game.analysis.layer import ways_open
from game.analysis.least_and_most import extents
from game.lsp.facts import Extent, Facts, SceneFacts
from game.story.slots import Stat

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.analysis import Budget, Graph, Reached, Shares
    from game.analysis.least_and_most import Extent as Between
    from game.expressions import Range
    from game.story import Scenario


def explore(scenario: Scenario, budget: Callable[[], Budget]) -> Facts:
    """What is proven of each scene that some play meets, start by start, as far as a budget for each goes."""
    graph = graph_of(scenario)
    found = _Explored(graph)
    for start in (None, *scenario.circumstances):
        found.take(start, budget())
    again = {scene for group in graph.groups if graph.turns(group) for scene in group}
    scenes = {
        scene: SceneFacts(
            met=found.met[scene],
            stats=found.stats.get(scene, {}),
            open=found.open_.get(scene, {}),
            taken=found.taken.get(scene, {}),
            again=scene in again,
        )
        for scene in found.met
    }
    return Facts(scenes=scenes, states=found.states, complete=found.complete)


@define(eq=False)
class _Explored:
    graph: Graph
    met: dict[str, dict[str, float]] = field(factory=dict)
    stats: dict[str, dict[str, Extent]] = field(factory=dict)
    open_: dict[str, dict[str, float]] = field(factory=dict)
    taken: dict[str, dict[str, float]] = field(factory=dict)
    states: int = 0
    complete: bool = True

    def take(self, start: str | None, budget: Budget) -> None:
        """Explore one start, and take in what that tells."""
        reached = reach(self.graph, (start,), None, budget, StateSpace(self.graph, (start,)))
        self.states += reached.states
        self.complete &= reached.complete
        if not reached.complete:
            return
        try:
            self._spread(reached, budget)
            flow = shares(reached, ANYONE, start)
        except OverBudgetError:
            self.complete = False
            return
        for scene, often in flow.scenes.items():
            self.met.setdefault(scene, {})[start or ""] = often
        if start is None:
            self._ways(reached, flow)

    def _spread(self, reached: Reached, budget: Budget) -> None:
        """Widen what the stats come to in each scene by what they come to from this start."""
        slots = {n: slot.id for n, slot in enumerate(self.graph.scenario.slots) if isinstance(slot, Stat)}
        for scene, extent in extents(reached, slots, reached.layers, budget):
            here = self.stats.setdefault(scene, {})
            for slot, id_ in slots.items():
                new = _extent(extent, slot, reached.ranges[scene][slot])
                here[id_] = _wider(here[id_], new) if id_ in here else new

    def _ways(self, reached: Reached, flow: Shares) -> None:
        for scene, layer in reached.layers.items():
            often = flow.scenes[scene]
            amounts = flow.by_state[scene]
            if not often:
                continue
            ways = self.graph.out[scene]
            opened = dict.fromkeys((way.number for way in ways), 0.0)
            for first, part in layer.portions():
                here = amounts[first : first + len(part)]
                for way, mask in ways_open(ways, part.columns, len(part)):
                    opened[way.number] += float((here if mask is None else here[mask]).sum())
            names = _names(self.graph, scene)
            self.open_[scene] = {names[number]: share / often for number, share in opened.items()}
            self.taken[scene] = {
                way.step: flow.steps.get((scene, way.step), 0.0) / often
                for way in ways
                if self.graph.kinds[scene] != "next"
            }


def _names(graph: Graph, scene: str) -> Mapping[int, str]:
    """What each way of a scene is called: by its id, or an exit by its number."""
    exits = graph.kinds[scene] == "next"
    return {way.number: str(way.number) if exits else way.step for way in graph.out[scene]}


def _extent(extent: Between, slot: int, bounds: Range) -> Extent:
    """The ends of one slot over all states of a scene; what no play may have is held to what bounds allow."""
    lowest, highest = extent.between[slot]
    least, most = int(np.min(lowest)), int(np.max(highest))
    if slot not in extent.attained:
        least, most = max(least, bounds[0]), min(most, bounds[1])
    return Extent(least, most, slot in extent.attained or least == most)


def _wider(one: Extent, other: Extent) -> Extent:
    """Both together: an end is attained where that of the wider is, or of either where they are alike."""
    return Extent(min(one.least, other.least), max(one.most, other.most), one.attained and other.attained)
