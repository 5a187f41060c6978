"""How many endings can still be reached from each state: sets of endings as bits, passed backwards."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

import numpy as np

from game.analysis.loops import Loop

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from game.analysis.reachable_states import Reached
    from game.analysis.vectorised import Column

_WORD: Final = 64  # endings whose bits fit a number
_BYTES: Final = 8


def endings_open(reached: Reached, scenes: Collection[str]) -> Mapping[str, Column]:
    """For each state of each of these scenes the number of endings that some play comes to from there.

    Of the scenes that were reached. Raises OverBudgetError.
    """
    found = {scene: np.zeros(len(reached.layers[scene]), int) for scene in scenes if scene in reached.layers}
    endings = reached.graph.endings
    for first in range(0, len(endings), _WORD):
        some = endings[first : first + _WORD]
        bits = _backwards(reached, some)
        for scene, bit in product(found, range(len(some))):
            found[scene] += (bits[scene] >> np.uint64(bit) & np.uint64(1)).astype(int)
    return found


def _backwards(reached: Reached, endings: Sequence[str]) -> Mapping[str, Column]:
    """For each state of each scene these endings, a bit each, the last scenes first."""
    graph = reached.graph
    reached.budget.fit(reached.states, _BYTES)
    found: dict[str, Column] = {}
    for group in reversed(graph.groups):
        reached.budget.ask(0)
        here = [scene for scene in group if scene in reached.layers]
        for scene in here:
            bit = 1 << endings.index(scene) if scene in endings else 0
            found[scene] = np.full(len(reached.layers[scene]), bit, np.uint64)
        inside = here if graph.turns(group) else ()
        for scene in here:
            _take_back(reached, scene, inside, found)
        if inside:
            found.update(_round(reached, inside, found, len(endings)))
    return found


def _take_back(reached: Reached, scene: str, inside: Collection[str], found: Mapping[str, Column]) -> None:
    """Into the states of a scene what lies behind the arrows that lead out of its loop."""
    rows = found[scene]
    for each in reached.arrows.get(scene, ()):
        if each.way.goto not in inside:
            rows[slice(None) if each.sources is None else each.sources] |= found[each.way.goto][each.targets]


def _round(
    reached: Reached, group: Sequence[str], found: Mapping[str, Column], count: int
) -> Mapping[str, Column]:
    """The same within a loop: each of its `count` endings is there for all that lead to where it is."""
    loop = Loop(reached, group)
    bits, back = loop.flat(found), loop.index(backwards=True)
    for number in range(count):
        bit = np.uint64(1 << number)
        begun = (bits & bit) > 0
        if begun.any():
            bits[back.behind(begun)] |= bit
    return loop.parted(bits)
