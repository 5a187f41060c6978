"""A guard before the web server's protocol: it cuts whoever is silent, trickles, or does not read.

aiohttp has no limit on the time a request's head may take; a connection that sends a byte now and then
would stay for ever. Here a connection lives for a few seconds unless it shows that it means it.
"""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

from attrs import define, field

from game.classroom.server.limits import OUTGOING, PATIENCE, UNPROVEN
from game.classroom.server.websocket import Frames

if TYPE_CHECKING:
    from collections.abc import Callable


@define(eq=False)
class Gate:
    """All open connections: those that are proven (a phone of the room), and the others, oldest first."""

    make: Callable[[], asyncio.Protocol]
    most: int
    patience: float = PATIENCE
    unproven: dict[Guard, None] = field(factory=dict)
    proven: set[Guard] = field(factory=set)
    by_transport: dict[asyncio.BaseTransport, Guard] = field(factory=dict)

    def __call__(self) -> asyncio.Protocol:
        """A guarded protocol for a new connection."""
        return Guard(self, self.make())

    def admit(self, guard: Guard) -> bool:
        """Whether there is room; among too many strangers the oldest has to go."""
        if len(self.proven) + len(self.unproven) >= self.most and not self.unproven:
            return False
        if len(self.unproven) >= UNPROVEN or len(self.proven) + len(self.unproven) >= self.most:
            next(iter(self.unproven)).cut()
        self.unproven[guard] = None
        return True

    def answered(self, transport: asyncio.BaseTransport | None) -> None:
        """A whole request was answered: its connection may wait for another, or come to its end."""
        if (guard := self._guard(transport)) is not None:
            guard.wait()

    def upgraded(self, transport: asyncio.BaseTransport | None) -> None:
        """From now on frames come on this connection."""
        if (guard := self._guard(transport)) is not None:
            guard.frames = Frames()

    def prove(self, transport: asyncio.BaseTransport | None) -> None:
        """The connection of a phone that is in the room, which need not speak for a while."""
        guard = self._guard(transport)
        if guard is not None and guard in self.unproven:
            del self.unproven[guard]
            self.proven.add(guard)
            guard.spoke()

    def spoke(self, transport: asyncio.BaseTransport | None) -> None:
        """A whole message has come from a phone of the room."""
        if (guard := self._guard(transport)) is not None:
            guard.spoke()

    def _guard(self, transport: asyncio.BaseTransport | None) -> Guard | None:
        return self.by_transport.get(transport) if transport is not None else None


@define(eq=False)
class Guard(asyncio.Protocol):
    """One connection: everything is handed to the web server's protocol, and a clock runs beside it."""

    gate: Gate
    inner: asyncio.Protocol
    frames: Frames | None = None
    _transport: asyncio.Transport | None = None
    _clock: asyncio.TimerHandle | None = None
    _let_in: bool = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Let it in if there is room."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - TCP and nothing else
        self._transport = transport
        if not self.gate.admit(self):
            transport.abort()
            return
        self._let_in = True
        self.gate.by_transport[transport] = self
        transport.set_write_buffer_limits(high=OUTGOING)
        wire = transport.get_extra_info("socket")
        if wire is not None:  # else the system keeps megabytes for a client that does not read
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, OUTGOING)
        self.wait()
        self.inner.connection_made(transport)

    def wait(self) -> None:
        """Wait so long for the next whole request or message, and no longer."""
        self.rest()
        self._clock = asyncio.get_running_loop().call_later(self.gate.patience, self.cut)

    def rest(self) -> None:
        """Stop the clock."""
        if self._clock is not None:
            self._clock.cancel()
            self._clock = None

    def spoke(self) -> None:
        """A whole message has come; where another has begun behind it, that one has its time too."""
        self.rest()
        if self.frames is not None and self.frames.within:
            self.wait()

    def cut(self) -> None:
        """Let go at once, whatever has not been read."""
        self.gate.unproven.pop(self, None)
        if self._transport is not None:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        """Hand it on."""
        if not self._let_in:
            return
        if self.frames is not None:
            self.frames.feed(data)
            if self.frames.foul:
                self.cut()
                return
        if self._clock is None:  # whatever comes has to become a whole message in time
            self.wait()
        self.inner.data_received(data)

    def eof_received(self) -> bool | None:
        """Hand it on."""
        return self.inner.eof_received() if self._let_in else None

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it, and hand it on."""
        self.rest()
        self.gate.unproven.pop(self, None)
        self.gate.proven.discard(self)
        if self._transport is not None:
            self.gate.by_transport.pop(self._transport, None)
        if self._let_in:
            self.inner.connection_lost(exc)

    def pause_writing(self) -> None:
        """Hand it on."""
        self.inner.pause_writing()

    def resume_writing(self) -> None:
        """Hand it on."""
        self.inner.resume_writing()
