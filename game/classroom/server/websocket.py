"""WebSocket frames (RFC 6455, section 5.2): messages packed for sending, and the ends of those that come."""

from __future__ import annotations

import json
import struct
from typing import Final

from attrs import define, field

_TEXT: Final = 0x81  # a whole text message in one frame
_SHORT, _MIDDLE = 125, 0xFFFF


def packed(message: object) -> bytes:
    """A message as the unmasked text frame a server sends, to be made once for many phones."""
    content = text(message).encode()
    size = len(content)
    if size <= _SHORT:
        head = struct.pack("!BB", _TEXT, size)
    elif size <= _MIDDLE:
        head = struct.pack("!BBH", _TEXT, 126, size)
    else:
        head = struct.pack("!BBQ", _TEXT, 127, size)
    return head + content


def text(message: object) -> str:
    """A message as JSON without spaces."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))


@define(eq=False)
class Frames:
    """Follows the frames a client sends, however they are cut up on the way.

    `foul` is whether one was not masked, which the RFC forbids and aiohttp does not mind.
    """

    foul: bool = False
    _head: bytearray = field(factory=bytearray)
    _left: int = 0  # of the content of the frame that has begun

    @property
    def within(self) -> bool:
        """Whether a frame has begun and has not ended."""
        return bool(self._head) or self._left > 0

    def feed(self, data: bytes) -> None:
        """Take the next bytes of the connection."""
        at = 0
        while at < len(data):
            if self._left:
                step = min(self._left, len(data) - at)
                self._left, at = self._left - step, at + step
            else:
                self._head.append(data[at])
                self._begin()
                at += 1

    def _begin(self) -> None:
        """Go on to the content where the head is whole: two bytes, a longer size, a mask."""
        if len(self._head) < 2:  # noqa: PLR2004 - what every head has
            return
        size, masked = self._head[1] & 0x7F, self._head[1] >> 7
        self.foul |= not masked
        more = {126: 2, 127: 8}.get(size, 0)
        if len(self._head) == 2 + more + 4 * masked:
            self._left = int.from_bytes(self._head[2 : 2 + more], "big") if more else size
            self._head.clear()
