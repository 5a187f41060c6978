"""The phones that are connected now: one WebSocket for each device, the newest, and how all are told."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.classroom.server.limits import BURST, OUTGOING, PACE, Bucket
from game.classroom.server.websocket import packed
from game.words import speaking
from game.words.say import SOURCE

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiohttp import web

# How many are told before others have their turn.
_CHUNK: Final = 100
_FEW: Final = 10


@define(eq=False)
class Phone:
    """One open WebSocket to a device; `language` is the phone's, `pace` how much it may still say."""

    key: str
    socket: web.WebSocketResponse
    transport: asyncio.Transport
    pace: Bucket = field(factory=lambda: Bucket(BURST, PACE, asyncio.get_running_loop().time))
    language: str = SOURCE

    def send(self, frame: bytes) -> None:
        """Send packed bytes without waiting; a phone that leaves too much unread is disconnected."""
        if self.transport.is_closing():
            return
        if self.transport.get_write_buffer_size() + len(frame) > OUTGOING:
            self.transport.abort()
            return
        self.transport.write(frame)


@define(eq=False)
class Phones:
    """Every phone that is connected, by its device's key."""

    lines: dict[str, Phone] = field(factory=dict)
    _closing: set[asyncio.Task[object]] = field(factory=set)

    def add(self, phone: Phone) -> None:
        """Add a phone; an older connection of the same device is closed."""
        older = self.lines.pop(phone.key, None)
        self.lines[phone.key] = phone
        if older is not None:
            self.close(older, {"t": "elsewhere"})

    def gone(self, phone: Phone) -> None:
        """Forget a connection that is closed, unless a newer one has its place."""
        if self.lines.get(phone.key) is phone:
            del self.lines[phone.key]

    def close(self, phone: Phone, last: object) -> None:
        """Send a last message and close the connection."""
        phone.send(packed(last))
        task = asyncio.get_running_loop().create_task(phone.socket.close())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def tell(self, frame: Callable[[], bytes]) -> None:
        """Send the same packed bytes to all of one language, 100 at a time so that votes are heard between.

        `frame` makes them in the language that is spoken when it is called, once for each.
        """
        made: dict[str, bytes] = {}

        def in_its_language(phone: Phone) -> bytes:
            if phone.language not in made:
                with speaking(phone.language):
                    made[phone.language] = frame()
            return made[phone.language]

        await self._tell(in_its_language, _CHUNK)

    async def tell_each(self, frame: Callable[[Phone], bytes]) -> None:
        """Send each phone its own packed bytes, in its language, 10 at a time as they have to be made."""

        def in_its_language(phone: Phone) -> bytes:
            with speaking(phone.language):
                return frame(phone)

        await self._tell(in_its_language, _FEW)

    async def _tell(self, frame: Callable[[Phone], bytes], chunk: int) -> None:
        waiting = list(self.lines.values())
        for start in range(0, len(waiting), chunk):
            for phone in waiting[start : start + chunk]:
                phone.send(frame(phone))
            await asyncio.sleep(0)
