"""Conditions and limits of effects as questions, to be asked of all states of a scene at once."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

import numpy as np

from game.analysis.ever_happens import Question
from game.analysis.layer import open_ways, up_to, ways_open
from game.analysis.least_and_most import Extent, after
from game.analysis.truth_in_extent import possible
from game.analysis.value_partition import Cuts, Cutter, joined, slots_of
from game.analysis.vectorised import test_of, value_of
from game.expressions import Compare, Number

if TYPE_CHECKING:
    from game.analysis.story_graph import Way
    from game.analysis.vectorised import Column
    from game.expressions import Node


def holding(cutter: Cutter, scene: str, tree: Node) -> Question:
    """The question whether a condition ever holds in a scene."""

    def judge(here: Extent) -> tuple[Column, Column]:
        found = possible(tree, here)
        return found.surely_holds, found.may_hold

    test = lambda columns, count: test_of(tree, columns, count)  # noqa: E731 - as short as its opposite
    return Question(scene, test, lambda: cutter.asked(tree), judge, slots_of(tree))


def failing(cutter: Cutter, scene: str, tree: Node) -> Question:
    """The question whether a condition ever fails in a scene."""

    def judge(here: Extent) -> tuple[Column, Column]:
        found = possible(tree, here)
        return found.surely_fails, found.may_fail

    test = lambda columns, count: ~test_of(tree, columns, count)  # noqa: E731 - as short as its opposite
    return Question(scene, test, lambda: cutter.asked(tree), judge, slots_of(tree))


def within(cutter: Cutter, scene: str, way: Way, number: int) -> Question:
    """The question whether effect `number` of a way, when the way is taken, ever stays within its limits."""
    ways = up_to(cutter.graph.out[scene], way)
    moved = way.effects[number]

    def cuts() -> Cuts:
        limits = ((">=", Number(moved.lowest)), ("<=", Number(moved.highest)))
        inside = (cutter.told_apart(Compare(sign, moved.tree, limit)) for sign, limit in limits)
        return cutter.through(way.effects[:number], reduce(joined, inside))

    def test(columns: Any, count: int) -> Column:  # noqa: ANN401 - whatever holds columns
        after = {slot: columns[slot] for slot in _needed(way)}
        for effect in way.effects[:number]:
            after[effect.slot] = np.clip(value_of(effect.tree, after), effect.lowest, effect.highest)
        effect = way.effects[number]
        worth = np.broadcast_to(value_of(effect.tree, after), (count,))
        taken = dict(ways_open(ways, columns, count))[way]
        return (True if taken is None else taken) & (worth >= effect.lowest) & (worth <= effect.highest)

    def judge(here: Extent) -> tuple[Column, Column]:
        taken = dict(open_ways(ways, here.layer))[way]
        surely, perhaps = _inside(way, number, here)
        return (surely, perhaps) if taken is None else (surely & taken, perhaps & taken)

    return Question(scene, test, cuts, judge, {way.effects[number].slot})


def _inside(way: Way, number: int, here: Extent) -> tuple[Column, Column]:
    """The states in which an effect surely stays within its limits for some play, and in which it may."""
    effect = way.effects[number]
    least, most = here.between[effect.slot]
    anything = np.ones(len(here.layer), bool)
    for each in way.effects[: number + 1]:
        if each.slot != effect.slot:
            continue
        worth = after(each, least, most)
        if worth is None:
            return ~anything, anything
        least, most = worth if each is effect else (np.clip(w, each.lowest, each.highest) for w in worth)
    low, high = least >= effect.lowest, most <= effect.highest
    perhaps = (least <= effect.highest) & (most >= effect.lowest)
    if effect.slot not in here.attained:
        return low & high, perhaps
    return (low & (least <= effect.highest)) | (high & (most >= effect.lowest)), perhaps


def _needed(way: Way) -> set[int]:
    return {slot for effect in way.effects for slot in (*slots_of(effect.tree), effect.slot)}
