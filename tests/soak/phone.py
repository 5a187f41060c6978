"""A phone on a bare socket, so that it can be cut at any byte: thousands of them fit in a process."""

from __future__ import annotations

import asyncio
import json
import os
import struct

from attrs import define

from game.classroom.server.message_schema import PROTOCOL

HERE = "127.0.0.1"
_CLOSE, _LONG, _LONGER = 8, 126, 127


def request(port: int, method: str, path: str, body: bytes = b"", extra: str = "") -> bytes:
    """A request as a browser on this server's own page would send it."""
    head = (
        f"{method} {path} HTTP/1.1\r\nHost: {HERE}:{port}\r\nOrigin: http://{HERE}:{port}\r\n{extra}"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def upgrade(port: int) -> bytes:
    """The request for a line."""
    return (
        f"GET /line HTTP/1.1\r\nHost: {HERE}:{port}\r\nOrigin: http://{HERE}:{port}\r\n"
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    ).encode()


def frame(message: object) -> bytes:
    """A message as the masked text frame a phone sends."""
    return masked(json.dumps(message).encode())


def masked(content: bytes, first: int = 0x81) -> bytes:
    """Any content in one masked frame."""
    mask = os.urandom(4)
    size = len(content)
    head = bytes((first, 0x80 | size)) if size < _LONG else struct.pack("!BBH", first, 0x80 | _LONG, size)
    number = int.from_bytes(content, "big") ^ int.from_bytes((mask * (size // 4 + 1))[:size], "big")
    return head + mask + number.to_bytes(size, "big")


@define(eq=False)
class Phone:
    """One device: its token, and the line it has now. Whatever fails raises OSError or EOFError."""

    port: int
    token: str = ""
    _reader: asyncio.StreamReader | None = None
    _writer: asyncio.StreamWriter | None = None

    @property
    def connected(self) -> bool:
        """Whether it has a line, as far as it knows."""
        return self._writer is not None

    async def join(self, code: str) -> None:
        """Come in with the code, trying again while many are coming in."""
        while not self.token:
            status, answer = await self.post("/join", {"code": code, "version": PROTOCOL})
            if status == 200:
                self.token = str(answer["token"])
            elif status == 429:
                await asyncio.sleep(0.5)
            else:
                raise PermissionError(status, answer)

    async def post(self, path: str, message: object) -> tuple[int, dict[str, object]]:
        """A posted message: the status, and the answer."""
        reader, writer = await asyncio.open_connection(HERE, self.port)
        try:
            body = json.dumps(message).encode()
            writer.write(request(self.port, "POST", path, body, "Connection: close\r\n"))
            head, _, content = (await reader.read()).partition(b"\r\n\r\n")
        finally:
            writer.close()
        if not head:
            raise ConnectionResetError
        return int(head.split(b" ", 2)[1]), json.loads(content)

    async def connect(self) -> dict[str, object]:
        """A line; everything that is shown on it."""
        self._reader, self._writer = await asyncio.open_connection(HERE, self.port)
        self._writer.write(upgrade(self.port))
        await self._reader.readuntil(b"\r\n\r\n")
        self.say({"token": self.token, "version": PROTOCOL})
        return await self.hear()

    def say(self, message: object) -> None:
        """Send a message."""
        self.write(frame(message))

    def write(self, content: bytes) -> None:
        """Send bytes as they are."""
        if self._writer is None:
            raise ConnectionResetError
        self._writer.write(content)

    async def hear(self) -> dict[str, object]:
        """The next message."""
        if self._reader is None:
            raise ConnectionResetError
        first, second = await self._reader.readexactly(2)
        size = second & 0x7F
        if size == _LONG:
            size = int.from_bytes(await self._reader.readexactly(2), "big")
        elif size == _LONGER:
            size = int.from_bytes(await self._reader.readexactly(8), "big")
        content = await self._reader.readexactly(size)
        if first & 0x0F == _CLOSE:
            raise ConnectionResetError
        message: dict[str, object] = json.loads(content)
        return message

    def stop_reading(self) -> None:
        """Leave whatever comes from now on to the network."""
        if self._writer is not None and isinstance(self._writer.transport, asyncio.Transport):
            self._writer.transport.pause_reading()

    def cut(self) -> None:
        """Let the line go without a word."""
        if self._writer is not None:
            self._writer.transport.abort()
        self._reader = self._writer = None
