"""A message for many phones, packed once: the bytes of one WebSocket frame (RFC 6455, section 5.2)."""

from __future__ import annotations

import json
import struct
from typing import Final

_TEXT: Final = 0x81  # a whole text message in one frame
_SHORT, _MIDDLE = 125, 0xFFFF


def packed(message: object) -> bytes:
    """A message as the unmasked text frame a server sends; the same bytes for every phone."""
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
    """A message as JSON, as short as it goes."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))
