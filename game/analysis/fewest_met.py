"""The fewest of some scenes that a way to an ending leads through, with others closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.analysis.loops import Loop
from game.analysis.story_graph import first_state

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Start
    from game.analysis.vectorised import Column

FAR: Final = np.iinfo(np.int32).max // 2
_BYTES: Final = 4


def fewest_met(
    reached: Reached, counted: Collection[str], closed: Collection[str], start: Start = None
) -> int:
    """How many of the `counted` scenes lie at least on a way to an ending past none of the `closed`.

    FAR where there is no such way. A scene that is counted lies in no loop. Raises OverBudgetError.
    """
    graph = reached.graph
    first = first_state(graph.scenario, start)
    at = reached.layers[first.scene].find(first.values)
    reached.budget.fit(reached.states, _BYTES)
    least = {scene: np.full(len(layer), FAR, np.int32) for scene, layer in reached.layers.items()}
    least[first.scene][at] = 0
    for group in graph.groups:
        reached.budget.ask(0)
        here = [scene for scene in group if scene in least and scene not in closed]
        if graph.turns(group) and here:
            _go_round(reached, here, least)
        for scene in here:
            least[scene] += scene in counted
            for each in reached.arrows.get(scene, ()):
                before = least[scene] if each.sources is None else least[scene][each.sources]
                np.minimum.at(least[each.way.goto], each.targets, before)
    ends = [scene for scene in least if graph.kinds[scene] == "ending" and scene not in closed]
    return min((int(least[scene].min()) for scene in ends), default=FAR)


def _go_round(reached: Reached, group: Sequence[str], least: dict[str, Column]) -> None:
    """Within a loop nothing is counted: each state has the least of those that lead to it."""
    loop = Loop(reached, group)
    numbers = loop.flat(least)
    loop.index().shorten(numbers, np.zeros(len(loop.source), np.int32))
    least.update(loop.parted(numbers))
