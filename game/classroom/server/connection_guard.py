"""Cuts connections that send nothing, trickle, or have not shown who they are, ahead of the web server.

A phone that has joined is cut where it is spoken with: in `app.py` when it is silent or too fast, in
`phones.py` when it does not read.

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
    """All open connections: those that are proven (a phone of the room), and the others, oldest first.

    `make` makes the web server's protocol, `most` is how many connections may be open, `patience` the seconds
    a connection has for each whole request or message.
    """

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
        """Whether a connection has room; among too many unproven ones the oldest is cut."""
        if len(self.proven) + len(self.unproven) >= self.most and not self.unproven:
            return False
        if len(self.unproven) >= UNPROVEN or len(self.proven) + len(self.unproven) >= self.most:
            next(iter(self.unproven)).cut()
        self.unproven[guard] = None
        return True

    def answered(self, transport: asyncio.BaseTransport | None) -> None:
        """A whole request was answered: its connection has as long again for another."""
        if (guard := self._guard(transport)) is not None:
            guard.wait()

    def upgraded(self, transport: asyncio.BaseTransport | None) -> None:
        """WebSocket frames come on this connection from now on, and are followed."""
        if (guard := self._guard(transport)) is not None:
            guard.frames = Frames()

    def prove(self, transport: asyncio.BaseTransport | None) -> None:
        """Count a connection as a phone of the room, which need not speak for a while."""
        guard = self._guard(transport)
        if guard is not None and guard in self.unproven:
            del self.unproven[guard]
            self.proven.add(guard)
            guard.spoke()

    def spoke(self, transport: asyncio.BaseTransport | None) -> None:
        """A whole message has come from a phone of the room: its connection waits without a limit."""
        if (guard := self._guard(transport)) is not None:
            guard.spoke()

    def _guard(self, transport: asyncio.BaseTransport | None) -> Guard | None:
        return self.by_transport.get(transport) if transport is not None else None


@define(eq=False)
class Guard(asyncio.Protocol):
    """The protocol of one connection: it passes everything to the web server's, with a timeout beside it."""

    gate: Gate
    inner: asyncio.Protocol
    frames: Frames | None = None
    _transport: asyncio.Transport | None = None
    _clock: asyncio.TimerHandle | None = None
    _let_in: bool = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Admit the connection with a small write buffer and a timeout, or abort it for want of room."""
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
        """Start the timeout: the connection is cut unless a whole request or message comes in time."""
        self.rest()
        self._clock = asyncio.get_running_loop().call_later(self.gate.patience, self.cut)

    def rest(self) -> None:
        """Stop the timeout, if it runs."""
        if self._clock is not None:
            self._clock.cancel()
            self._clock = None

    def spoke(self) -> None:
        """Stop the timeout as a whole message has come; start it again where another has begun behind it."""
        self.rest()
        if self.frames is not None and self.frames.within:
            self.wait()

    def cut(self) -> None:
        """Abort the connection at once, whatever has not been read."""
        self.gate.unproven.pop(self, None)
        if self._transport is not None:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        """Pass bytes to the web server, with the timeout running; cut who sends unmasked frames."""
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
        """Pass the end of what the client sends to the web server; whether the connection stays open."""
        return self.inner.eof_received() if self._let_in else None

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection at its gate, and let the web server know if it was admitted."""
        self.rest()
        self.gate.unproven.pop(self, None)
        self.gate.proven.discard(self)
        if self._transport is not None:
            self.gate.by_transport.pop(self._transport, None)
        if self._let_in:
            self.inner.connection_lost(exc)

    def pause_writing(self) -> None:
        """Let the web server know that the write buffer is full."""
        self.inner.pause_writing()

    def resume_writing(self) -> None:
        """Let the web server know that there is room in the write buffer again."""
        self.inner.resume_writing()
