"""Who is here: a phone that has not been heard for a while has left, and is here again with its next word."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.classroom.room import come_back, leave
from game.classroom.server.limits import GONE

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.lesson import Lesson
    from game.classroom.server.phones import Phones

_TURN: Final = 2.0  # seconds between two looks


@define(eq=False)
class Presence:
    """When each device was last heard. One with an open line is here; `gone` is in seconds, like the clock.

    Who was in the room before the server began has as long to come back as who has just left.
    """

    lesson: Lesson
    phones: Phones
    clock: Callable[[], float] = time.monotonic
    gone: float = GONE
    _heard: dict[str, float] = field(factory=dict)
    _began: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        """It begins now."""
        self._began = self.clock()

    def heard(self, key: str) -> None:
        """A device has spoken, or its line has just closed: it is here."""
        self._heard[key] = self.clock()
        if key in self.lesson.room.away:
            self.lesson.change(lambda room: come_back(room, key), wait=False)

    def look(self) -> None:
        """Count as away who has not been heard for too long."""
        room, since = self.lesson.room, self.clock() - self.gone
        left = [
            key
            for key in room.present
            if key not in room.away
            and key not in self.phones.lines
            and self._heard.get(key, self._began) < since
        ]
        if left:
            self.lesson.change(lambda room: leave(room, left), wait=False)

    async def follow(self, stop: asyncio.Event) -> None:
        """Look again and again, until it is stopped."""
        while not stop.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), _TURN)
            self.look()
