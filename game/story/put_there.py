"""Playthroughs that were put into a scene instead of coming there, carried over to a changed story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story.play import begin
from game.story.slots import Flag, Return, Stat, Taken, Visit, WordValue
from game.story.state import State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story.playthrough import Playthrough
    from game.story.scenario import Scenario
    from game.story.slots import Slot


def put_there(play: Playthrough, scenario: Scenario) -> State | None:
    """Where a playthrough was put to begin, in a later version of its story; None where it was not put.

    What the later version has anew begins as it does there; a scene that has gone is no place to be put.
    """
    first, old = play.states[0], play.scenario
    if first.scene not in scenario.scenes or first == begin(old, play.circumstance):
        return None
    before = {_name(slot): (slot, value) for slot, value in zip(old.slots, first.values, strict=True)}
    fresh = zip(scenario.slots, begin(scenario).values, strict=True)
    return State(first.scene, tuple(_carried(slot, value, before) for slot, value in fresh))


def _carried(now: Slot, fresh: int, before: Mapping[tuple[type[Slot], str], tuple[Slot, int]]) -> int:
    """The value a slot had, as far as the later version still has such a value; else as it begins."""
    was, value = before.get(_name(now), (None, fresh))
    match now, was:
        case Stat(), Stat():
            return min(now.maximum, max(now.minimum, value))
        case WordValue(), WordValue():
            word = was.values[value]
            return now.values.index(word) if word in now.values else fresh
        case Visit(), Visit():
            return min(now.most, value)
        case Return(), Return():
            back = was.scenes[value - 1] if value else ""
            return now.scenes.index(back) + 1 if back in now.scenes else fresh
        case _:
            return value


def _name(slot: Slot) -> tuple[type[Slot], str]:
    """By what a slot is known again in a later version."""
    match slot:
        case Visit(scene=scene):
            return Visit, scene
        case Taken(scene=scene, choice=choice):
            return Taken, f"{scene}.{choice}"
        case Return():
            return Return, ""
        case Stat() | Flag() | WordValue():
            return type(slot), slot.id
