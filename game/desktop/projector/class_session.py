"""A class's session: the lesson that is running, its server, its plan."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.classroom.not_now_words import NOT_NOW
from game.classroom.room import NotNowError
from game.classroom.told_stories import ToldStories
from game.classroom.unsaid import Unsaid, said
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.lesson import Lesson
    from game.classroom.plan import Plan
    from game.classroom.room import Room
    from game.classroom.server.serve import ClassServer

# By whether the door is closed, and whether some wait for the teacher's nod.
_WAYS_IN: Final = {
    (False, False): "class.way_in",
    (False, True): "class.way_in_waiting",
    (True, False): "class.way_in_closed",
    (True, True): "class.way_in_closed_waiting",
}


@define(eq=False)
class ClassSession:
    """A running lesson as the window has it. `unsaid` is what the teacher should know just now.

    `question` is the number of the one that is asked in the debrief, from 0. `clock` and `began` are in
    seconds; `server` is None while no phone can join, `stories` are told in each phone's language.
    """

    lesson: Lesson
    plan: Plan | None = None
    server: ClassServer | None = None
    unsaid: Unsaid | None = None
    question: int = 0
    clock: Callable[[], float] = time.time
    began: float | None = None
    stories: ToldStories = field(factory=ToldStories)

    @property
    def said(self) -> str:
        """What the teacher should know just now, in words; nothing where there is nothing."""
        return said(self.unsaid)

    @property
    def minute(self) -> int:
        """How many whole minutes of this lesson are over, counted from when it was first asked."""
        if self.began is None:
            self.began = self.clock()
        return int((self.clock() - self.began) / 60)

    @property
    def room(self) -> Room:
        """The room as it is now."""
        return self.lesson.room

    @property
    def voters(self) -> frozenset[str]:
        """The devices from which a vote is expected or there: without those that left before they voted."""
        return frozenset(self.room.present if self.server is None else self.room.participants)

    @property
    def way_in(self) -> str:
        """Where phones can join and how many have, in a line; empty while none can."""
        if self.server is None:
            return ""
        return say(
            _WAYS_IN[self.room.locked, bool(self.room.waiting)],
            address=self.server.address.removeprefix("http://").rstrip("/"),
            code=self.lesson.door.code,
            here=self.server.connected,
            joined=len(self.room.present),
            count=len(self.room.waiting),
        )

    def change(self, change: Callable[[Room], Room]) -> bool:
        """Change the room; whether that was possible, else `unsaid` has why not."""
        try:
            self.lesson.change(change)
        except NotNowError as why:
            self.unsaid = Unsaid(NOT_NOW[why.kind])
            return False
        self.unsaid = self.lesson.unkept
        return True

    def open_door(self, host: str) -> None:
        """Start the server at this address; where that is not possible, `unsaid` has why."""
        from game.classroom.server.serve import ClassServer  # noqa: PLC0415 - only for a class with phones

        self.close_door()
        server = ClassServer(self.lesson, host, stories=self.stories)
        try:
            server.start()
        except OSError as problem:
            why = problem.strerror or problem
            self.unsaid = Unsaid("class.phones.refused", {"host": host, "why": why})
            return
        self.server, self.unsaid = server, None

    def close_door(self) -> None:
        """Stop the server, if there is one: all phones are disconnected."""
        if self.server is not None:
            self.server.stop()
            self.server = None

    def close(self) -> None:
        """End with the window: phones are told, and what is left of the lesson is written."""
        self.close_door()
        self.lesson.close()
