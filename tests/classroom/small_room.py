"""A small story for a class, and rooms in which it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.room import (
    ANY_NUMBER,
    Ballot,
    Room,
    Talk,
    begin_room,
    close_ballot,
    count,
    expect,
    join,
    jump,
    open_ballot,
    start_talk,
)
from game.diagnostics import Source
from game.loader import load

if TYPE_CHECKING:
    from game.story import Scenario

# A page with a question, a page to read, one that shows nothing, luck on a page, a decision, two endings.
TEXT = """upward: 1
title: Small
protagonist: me
characters: {me: {name: Me, look: student_man}}
stats: {confidence: 30}
circumstances: {bold: {label: Bold, set: [confidence = 90]}}
start: dark
scenes:
  dark: {place: home, next: gate}
  gate:
    place: home
    lines: [A gate.]
    choices:
      ask: {text: Ask, goto: tents}
      loud: {text: Ask loudly, if: confidence >= 80, locked: No., goto: tents}
      stay: {text: Stay, goto: dorm}
      turn: {text: Turn round, goto: tents}
    discuss: {prompt: "Why?", minutes: 2, form: all}
  tents: {place: home, lines: [Tents.], next: darker}
  darker: {place: home, next: coin}
  coin:
    place: home
    lines: [A coin.]
    chance: {head: {weight: 1, goto: hall}, tail: {weight: 1, goto: yard}}
  hall:
    place: home
    lines: [A hall.]
    choices: {sit: {text: Sit, goto: dorm}, run: {text: Run, goto: field}}
  yard:
    place: home
    lines: [A yard.]
    choices: {sit: {text: Sit, goto: dorm}, run: {text: Run, goto: field}}
  dorm: {place: home, lines: [A bed.], ending: {title: Bed, tone: open}}
  field: {place: home, ending: {title: Field, tone: open}}
"""


DECISIONS = ("hall", "yard")


def _story() -> Scenario:
    made = load(Source("small.yaml", TEXT)).scenario
    assert made is not None
    return made


STORY = _story()


def at(scene: str = "gate") -> Room:
    """A class of two phones, a and b, at a scene."""
    room = expect(begin_room(STORY, 7), ANY_NUMBER)
    return jump(join(join(room, "a"), "b"), scene)


def voted(**votes: int) -> Room:
    """A class at the gate after a vote counted by hands."""
    room = open_ballot(at())
    for option, hands in votes.items():
        room = count(room, option, hands)
    return close_ballot(room)


def talking() -> Room:
    """A class that has talked at the gate since second 100."""
    return start_talk(at(), 100.0)


def held(room: Room) -> Ballot:
    """The ballot that is there."""
    assert room.ballot is not None
    return room.ballot


def clock(room: Room) -> Talk:
    """The talk that is there."""
    assert room.talk is not None
    return room.talk


def steps_of(room: Room) -> list[str]:
    """The ids of the steps the class took."""
    return [step.id for step in room.play.steps]
