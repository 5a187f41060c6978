"""The share of each ending from every reachable state, worked out backwards from the endings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

from game.analysis.budget import OverBudgetError
from game.analysis.loops import Loop, pour
from game.analysis.personas import ANYONE
from game.analysis.reachable_states import reach
from game.analysis.step_probabilities import split

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis.budget import Budget
    from game.analysis.personas import Persona
    from game.analysis.reachable_states import Reached
    from game.analysis.step_probabilities import Split
    from game.analysis.story_graph import Graph, Start
    from game.analysis.vectorised import Column
    from game.story import State


@frozen(eq=False)
class Outlook:
    """For every state reached, the share (0 to 1) of each ending from there; what `outlook` returns."""

    reached: Reached
    endings: tuple[str, ...]
    shares: Mapping[str, Column]  # by scene: a row for each state, a column for each ending

    def at(self, state: State) -> Mapping[str, float] | None:
        """The shares of endings still within reach of a state, by scene; None for a state not explored."""
        layer = self.reached.layers.get(state.scene)
        place = None if layer is None else layer.find(state.values)
        if place is None:
            return None
        row = self.shares[state.scene][place]
        return {scene: float(share) for scene, share in zip(self.endings, row, strict=True) if share > 0}


def outlook_from(graph: Graph, start: Start, budget: Budget) -> Outlook | None:
    """The outlook of all that can be reached from a start; None where that is not known within the budget."""
    reached = reach(graph, (start,), None, budget)
    try:
        return outlook(reached) if reached.complete else None
    except OverBudgetError:
        return None


def outlook(reached: Reached, persona: Persona = ANYONE) -> Outlook:
    """The share of each ending from every reachable state, where a persona chooses.

    Scenes are taken in reverse topological order; a loop is solved as in `loops.py`.
    """
    graph = reached.graph
    endings = tuple(scene for scene, kind in graph.kinds.items() if kind == "ending")
    parting = split(reached, persona)
    found = {scene: np.zeros((len(layer), len(endings))) for scene, layer in reached.layers.items()}
    for number, scene in enumerate(endings):
        if scene in found:
            found[scene][:, number] = 1.0
    for group in reversed(graph.groups):
        for scene in group:
            for each, part in parting.of(scene) if scene in found else ():
                if not (graph.turns(group) and each.way.goto in group):
                    _add(found[scene], each.sources, found[each.way.goto][each.targets], part)
        if graph.turns(group):
            _turn(reached, group, parting, found)
    return Outlook(reached, endings, found)


def _add(rows: Column, sources: Column | None, ahead: Column, share: Column) -> None:
    if sources is None:
        rows += ahead * share[:, None]
    else:
        rows[sources] += ahead * share[:, None]


def _turn(reached: Reached, group: Sequence[str], parting: Split, found: dict[str, Column]) -> None:
    """Within a loop: what leads out is known; the rest goes backwards, and round until nothing changes."""
    loop = Loop(reached, group)
    if not loop.scenes:
        return
    rows = loop.flat(found)
    part = loop.parts(parting)
    runs, circles = loop.order(np.ones(loop.size, bool))
    if len(circles):
        rows = loop.ahead(rows, circles, part, loop.leaving(parting))
    for run in reversed(runs):
        pour(run.backwards(), rows, loop.target, loop.source, part)
    found.update(loop.parted(rows))
