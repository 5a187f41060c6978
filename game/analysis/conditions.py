"""Conditions and limits of effects as tests on columns, to be asked of all states of a scene at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from game.analysis.ever_happens import Question, Test
from game.analysis.value_partition import Cuts, Cutter, slots_of
from game.analysis.vectorised import test_of, value_of

if TYPE_CHECKING:
    from game.analysis.story_graph import Way
    from game.analysis.vectorised import Column
    from game.expressions import Node


def holding(tree: Node) -> Test:
    """A test that is true in the states where a condition holds."""
    return lambda columns, count: test_of(tree, columns, count)


def failing(tree: Node) -> Test:
    """A test that is true in the states where a condition does not hold."""
    return lambda columns, count: ~test_of(tree, columns, count)


def within(cutter: Cutter, scene: str, way: Way, number: int) -> Question:
    """The question whether effect `number` of a way, when the way is taken, ever stays within its limits."""
    cuts: Cuts = dict(cutter.asked(way.condition)) if way.condition is not None else {}
    for effect in way.effects[: number + 1]:
        for slot in slots_of(effect.tree) | {effect.slot}:
            cuts[slot] = cuts.get(slot, 0) | cutter.all_of(slot)

    def test(columns: Any, count: int) -> Column:  # noqa: ANN401 - whatever holds columns
        after = {slot: columns[slot] for slot in _needed(way)}
        for effect in way.effects[:number]:
            after[effect.slot] = np.clip(value_of(effect.tree, after), effect.lowest, effect.highest)
        effect = way.effects[number]
        worth = np.broadcast_to(value_of(effect.tree, after), (count,))
        taken = np.ones(count, bool) if way.condition is None else test_of(way.condition, columns, count)
        return taken & (worth >= effect.lowest) & (worth <= effect.highest)

    return Question(scene, test, cuts)


def _needed(way: Way) -> set[int]:
    return {slot for effect in way.effects for slot in (*slots_of(effect.tree), effect.slot)}
