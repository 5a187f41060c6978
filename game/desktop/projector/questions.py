"""What a class is asked: on the way where it plays apart, and in the debrief, with Chen Wu's view after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.debrief import debrief_of
from game.classroom.epilogue import FOUR, name_of, view_of
from game.classroom.room import stops_met
from game.desktop.ui.paginate import Entry
from game.desktop.ui.widget import Role
from game.story.labels import scene_name
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.classroom.room import Room

_RED = "#a5321f"


def asked_in_order(room: Room) -> tuple[Entry, ...]:
    """The questions of a debrief in their order, then the commentator's reflection."""
    return tuple(_entries(room))


def asked_on_the_way(room: Room) -> tuple[Entry, ...]:
    """What the story asks at the stops that a class apart has come to, and how many stand at each now."""
    made: list[Entry] = []
    for scene, many in stops_met(room).items():
        where = str(scene_name(room.scenario, scene))
        here = say("class.own.here_now", scene=where, count=many) if many else where
        made.append(Entry(here, "small", _RED, 26, role=Role.HEADING, keep=True))
        made.append(Entry(_prompt(room, scene), "spoken", gap=8))
    return tuple(made)


def asked_of_most(room: Room) -> str:
    """What the story asks at the stop where most of a class apart stand now; nothing where nobody does."""
    here = stops_met(room)
    fullest = max(here, key=lambda scene: here[scene], default="")
    return _prompt(room, fullest) if here.get(fullest) else ""


def _prompt(room: Room, scene: str) -> str:
    discuss = room.scenario.scenes[scene].discuss
    return discuss.prompt if discuss is not None else ""


def question_of(room: Room, number: int) -> tuple[str, str, int, int]:
    """A question of the debrief: its part, its words, its number from 0, and how many there are.

    The number is brought to the nearest there is.
    """
    every = [(part.head, question) for part in debrief_of(room) for question in part.questions]
    number = max(0, min(len(every) - 1, number))
    return (*every[number], number, len(every))


def five_views(room: Room) -> tuple[Entry, ...]:
    """What the word means to each of the four, and how Chen Wu sees this road: nobody has the last word."""
    made: list[Entry] = []
    for name, said in ((name_of(story), view_of(story)) for story in FOUR):
        made += [Entry(name, "small", _RED, 22, role=Role.HEADING, keep=True), Entry(said, gap=4)]
    ending = room.page.ending
    said_of_it = [line.text for line in ending.reflection] if ending is not None else []
    if said_of_it:
        made.insert(4, Entry(say("class.views.chen_wu"), "small", _RED, 22, role=Role.HEADING, keep=True))
        made[5:5] = [Entry(words, "spoken", gap=4, role=Role.SPEECH) for words in said_of_it]
    return tuple(made)


def _entries(room: Room) -> Iterator[Entry]:
    for part in debrief_of(room):
        yield Entry(part.head, "small", _RED, 26, role=Role.HEADING, keep=True)
        for question in part.questions:
            yield Entry(question, gap=8)
    ending = room.page.ending
    if ending is not None and ending.reflection:
        yield Entry(say("class.debrief.chen_wu"), "small", _RED, 30, role=Role.HEADING, keep=True)
        for line in ending.reflection:
            yield Entry(line.text, "spoken", gap=8, role=Role.SPEECH)
