"""The chunks of a PNG (W3C PNG, third edition), each held to its check sum; nothing is unpacked."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

from game.media.exif import UPRIGHT, turn_of
from game.media.picture_header import PictureHeader
from game.media.refused import CUT_SHORT, DAMAGED, MOVES, RefusedError, check_size

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_HEAD: Final = struct.Struct(">II5B")
_LIMIT: Final = 50_000  # chunks
_NEEDED: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
# How many bits a sample may have, by the kind of colour.
_DEPTHS: Final = {0: {1, 2, 4, 8, 16}, 2: {8, 16}, 3: {1, 2, 4, 8}, 4: {8, 16}, 6: {8, 16}}
_CLEAR: Final = frozenset({4, 6})  # kinds of colour with opacity


def header(content: bytes) -> PictureHeader:
    """What a PNG says of itself. Raises `RefusedError` where it cannot be shown."""
    size, turn, data, clear = None, UPRIGHT, False, False
    for kind, start, end in _chunks(content):
        if size is None and kind != b"IHDR":
            raise RefusedError(DAMAGED)
        match kind:
            case b"IHDR":
                size = _size(content[start:end])
                clear = content[start + 9] in _CLEAR
            case b"acTL":
                raise RefusedError(MOVES)
            case b"eXIf":
                turn = turn_of(content[start:end])
            case b"tRNS":
                clear = True
            case b"IDAT":
                data = True
    if size is None or not data:
        raise RefusedError(CUT_SHORT)
    return PictureHeader(*size, turn, clear)


def bare(content: bytes) -> bytes:
    """The same picture with nothing but its pixels: no profile, no texts, that a decoder would unpack."""
    parts = (content[start - 8 : end + 4] for kind, start, end in _chunks(content) if kind in _NEEDED)
    return SIGNATURE + b"".join(parts)


def _size(head: bytes) -> tuple[int, int]:
    if len(head) != _HEAD.size:
        raise RefusedError(DAMAGED)
    width, height, depth, colour, packed, filtered, laced = _HEAD.unpack(head)
    check_size(width, height)
    if depth not in _DEPTHS.get(colour, ()) or packed or filtered or laced > 1:
        raise RefusedError(DAMAGED)
    return width, height


def _chunks(content: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Each chunk's kind and where its content begins and ends, up to the last."""
    at = len(SIGNATURE)
    for _ in range(_LIMIT):
        if at + 12 > len(content):
            raise RefusedError(CUT_SHORT)
        length, kind = struct.unpack_from(">I4s", content, at)
        start, end = at + 8, at + 8 + length
        if end + 4 > len(content):
            raise RefusedError(CUT_SHORT)
        if zlib.crc32(memoryview(content)[at + 4 : end]) != int.from_bytes(content[end : end + 4], "big"):
            raise RefusedError(DAMAGED)
        yield kind, start, end
        if kind == b"IEND":
            return
        at = end + 4
    raise RefusedError(DAMAGED)
