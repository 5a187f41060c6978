"""Entries for the debrief: its questions, and Chen Wu's view after the class has said its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.debrief import debrief_of
from game.classroom.epilogue import NAMES, UPWARD
from game.desktop.ui.paginate import Entry
from game.desktop.ui.widget import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.classroom.room import Room

_RED = "#a5321f"


def asked_in_order(room: Room) -> tuple[Entry, ...]:
    """The questions of a debrief in their order, then the commentator's reflection."""
    return tuple(_entries(room))


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
    for name, said in ((NAMES[story], said) for story, said in UPWARD.items()):
        made += [Entry(name, "small", _RED, 22, role=Role.HEADING, keep=True), Entry(said, gap=4)]
    ending = room.page.ending
    said_of_it = [line.text for line in ending.reflection] if ending is not None else []
    if said_of_it:
        made.insert(4, Entry("Chen Wu, of this road", "small", _RED, 22, role=Role.HEADING, keep=True))
        made[5:5] = [Entry(words, "spoken", gap=4, role=Role.SPEECH) for words in said_of_it]
    return tuple(made)


def _entries(room: Room) -> Iterator[Entry]:
    for part in debrief_of(room):
        yield Entry(part.head, "small", _RED, 26, role=Role.HEADING, keep=True)
        for question in part.questions:
            yield Entry(question, gap=8)
    ending = room.page.ending
    if ending is not None and ending.reflection:
        yield Entry("How Chen Wu sees it", "small", _RED, 30, role=Role.HEADING, keep=True)
        for line in ending.reflection:
            yield Entry(line.text, "spoken", gap=8, role=Role.SPEECH)
