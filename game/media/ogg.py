"""The pages of an Ogg file (RFC 3533), each held to its check sum, and the packets in them."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.media.refused import CUT_SHORT, DAMAGED, RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNATURE: Final = b"OggS"
_HEAD: Final = struct.Struct("<4sBBqIIIB")
_FIRST, _LAST = 2, 4
_WHOLE: Final = 255  # a lacing value that goes on
_TURNED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_ONE: Final = "It has several sounds in it, or a film: save one sound alone as Ogg Vorbis."


@frozen
class OggPage:
    """`until` counts samples up to its end, -1 where no packet ends on it.

    `packets` are as far as they are here; with `goes_on` the last one goes on on the next page.
    """

    until: int
    packets: tuple[bytes, ...]
    goes_on: bool


def pages(content: bytes) -> Iterator[OggPage]:
    """The pages of the one stream there may be. Raises `RefusedError` where they are not whole."""
    at, number, stream, kind = 0, 0, None, 0
    while at < len(content):
        if at + _HEAD.size > len(content):
            raise RefusedError(CUT_SHORT)
        signature, version, kind, until, serial, count, told, laces = _HEAD.unpack_from(content, at)
        if signature != SIGNATURE or version:
            raise RefusedError(DAMAGED)
        if serial != (serial if stream is None else stream) or bool(kind & _FIRST) != (number == 0):
            raise RefusedError(_ONE)
        if count != number:
            raise RefusedError(DAMAGED)
        body = at + _HEAD.size + laces
        lacing = content[at + _HEAD.size : body]
        end = body + sum(lacing)
        if end > len(content):
            raise RefusedError(CUT_SHORT)
        if check_sum(content[at:end]) != told:
            raise RefusedError(DAMAGED)
        yield OggPage(until, tuple(_packets(content, body, lacing)), goes_on=lacing[-1:] == bytes([_WHOLE]))
        at, number, stream = end, number + 1, serial
    if not kind & _LAST:
        raise RefusedError(CUT_SHORT)


def _packets(content: bytes, at: int, lacing: bytes) -> Iterator[bytes]:
    start = at
    for length in lacing:
        at += length
        if length < _WHOLE:
            yield content[start:at]
            start = at
    if lacing and lacing[-1] == _WHOLE:
        yield content[start:at]


def check_sum(page: bytes) -> int:
    """Ogg's check sum: that of zlib with all bits the other way round, begun and ended at nothing."""
    bare = page[:22] + bytes(4) + page[26:]
    turned = zlib.crc32(bare.translate(_TURNED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(turned.to_bytes(4, "little").translate(_TURNED), "big")
