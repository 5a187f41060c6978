"""The share of each ending from states that are asked about, worked out backwards from the endings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.analysis.budget import OverBudgetError
from game.analysis.loops import Loop, pour
from game.analysis.personas import ANYONE
from game.analysis.reachable_states import reach
from game.analysis.step_probabilities import split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from game.analysis.budget import Budget
    from game.analysis.reachable_states import Reached
    from game.analysis.step_probabilities import Split
    from game.analysis.story_graph import Graph, Start
    from game.analysis.vectorised import Column
    from game.story import State

_SHARE: Final = 8  # bytes
_AT_ONCE: Final = 1 << 16  # steps whose shares are passed back at a time


def outlook_from(
    graph: Graph,
    start: Start,
    states: Iterable[State],
    budget: Budget,
    endings: Sequence[str] | None = None,
) -> Mapping[State, Mapping[str, float]] | None:
    """The outlook from states that a start can come to; None where that is not known within the budget."""
    reached = reach(graph, (start,), None, budget)
    try:
        return outlook(reached, states, endings) if reached.complete else None
    except OverBudgetError:
        return None


def outlook(
    reached: Reached, states: Iterable[State], endings: Sequence[str] | None = None
) -> Mapping[State, Mapping[str, float]]:
    """The shares (0 to 1) of the endings within reach, by scene, from each of these states that was reached.

    Of `endings` alone, where they are named. Every choice is as likely as another. Raises OverBudgetError.
    """
    asked: dict[str, list[State]] = {}
    for state in states:
        asked.setdefault(state.scene, []).append(state)
    found: dict[State, Mapping[str, float]] = {}
    kinds = reached.graph.kinds
    wanted = endings or [scene for scene, kind in kinds.items() if kind == "ending"]
    for scene, rows in _backwards(reached, wanted):
        for state in asked.get(scene, ()):
            place = reached.layers[scene].find(state.values)
            if place is not None:
                row = zip(wanted, rows[place].tolist(), strict=True)
                found[state] = {ending: share for ending, share in row if share > 0}
    return found


def _backwards(reached: Reached, endings: Sequence[str]) -> Iterator[tuple[str, Column]]:
    """Each scene reached, the last first, with a row for each state and a column for each ending.

    Scenes are taken in reverse topological order; a loop is solved as in `loops.py`. Rows are let go where
    nothing leads to them any more: together they would take many times what the states do.
    """
    graph, parting = reached.graph, split(reached, ANYONE)
    found: dict[str, Column] = {}
    over = _over(reached)
    for group in reversed(graph.groups):
        here = [scene for scene in group if scene in reached.layers]
        found.update({scene: _begun(reached, scene, endings) for scene in here})
        for scene in here:
            for each, part in parting.of(scene):
                if not (graph.turns(group) and each.way.goto in group):
                    _add(found[scene], each.sources, found[each.way.goto], each.targets, part)
        if graph.turns(group):
            _turn(reached, group, parting, found)
        yield from ((scene, found[scene]) for scene in here)
        for scene in over.get(group, ()):
            del found[scene]


def _over(reached: Reached) -> Mapping[tuple[str, ...], Sequence[str]]:
    """By the group that is the last to lead to them: the scenes whose rows nobody asks for after it."""
    graph = reached.graph
    found: dict[tuple[str, ...], list[str]] = {}
    number = {scene: place for place, group in enumerate(graph.groups) for scene in group}
    for scene in reached.layers:
        before = [number[way.scene] for way in graph.into[scene] if way.scene in reached.layers]
        found.setdefault(graph.groups[min((number[scene], *before))], []).append(scene)
    return found


def _begun(reached: Reached, scene: str, endings: Sequence[str]) -> Column:
    """A scene's rows before anything is passed back to them: at an ending one row, which stands for all."""
    count = len(reached.layers[scene])
    if reached.graph.kinds[scene] == "ending":
        row = np.array([float(scene == each) for each in endings])
        return np.broadcast_to(row, (count, len(endings)))
    reached.budget.ask(0)
    reached.budget.fit(count, _SHARE * len(endings))
    return np.zeros((count, len(endings)))


def _add(rows: Column, sources: Column | None, ahead: Column, targets: Column, share: Column) -> None:
    """Pass back what lies ahead of the targets, a portion of the steps at a time."""
    for first in range(0, len(targets), _AT_ONCE):
        part = slice(first, first + _AT_ONCE)
        rows[part if sources is None else sources[part]] += ahead[targets[part]] * share[part, None]


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
