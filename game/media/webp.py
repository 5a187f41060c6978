"""The chunks of a WebP (RFC 9649); nothing is decoded."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from game.media.exif import UPRIGHT, turn_of
from game.media.picture_header import PictureHeader
from game.media.refused import CUT_SHORT, DAMAGED, MOVES, RefusedError, check_size

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIMIT: Final = 100  # chunks
_LOSSLESS: Final = 0x2F
_KEY: Final = b"\x9d\x01\x2a"
_MOVES: Final = 0x02
_CLEAR: Final = 0x10
_SEEN_THROUGH: Final = 0x10
_EXIF: Final = b"Exif\0\0"


def is_webp(content: bytes) -> bool:
    """Whether it begins as a WebP does."""
    return content[:4] == b"RIFF" and content[8:12] == b"WEBP"


def header(content: bytes) -> PictureHeader:
    """What a WebP says of itself. Raises `RefusedError` where it cannot be shown."""
    canvas, size, turn, clear = None, None, UPRIGHT, False
    for kind, part in _chunks(content):
        match kind:
            case b"VP8X":
                canvas, clear = _canvas(part), bool(part[0] & _CLEAR)
            case b"ANIM" | b"ANMF":
                raise RefusedError(MOVES)
            case b"VP8 " | b"VP8L" if size is None:
                size = _lossy(part) if kind == b"VP8 " else _lossless(part)
                clear |= kind == b"VP8L" and bool(part[4] & _SEEN_THROUGH)
            case b"EXIF":
                turn = turn_of(part.removeprefix(_EXIF))
    if size is None or canvas not in {None, size}:
        raise RefusedError(DAMAGED)
    return PictureHeader(*size, turn, clear)


def _canvas(part: bytes) -> tuple[int, int]:
    if len(part) < 10:
        raise RefusedError(DAMAGED)
    if part[0] & _MOVES:
        raise RefusedError(MOVES)
    return _sized(int.from_bytes(part[4:7], "little") + 1, int.from_bytes(part[7:10], "little") + 1)


def _lossy(part: bytes) -> tuple[int, int]:
    if len(part) < 10 or part[0] & 1 or part[3:6] != _KEY:
        raise RefusedError(DAMAGED)
    width, height = struct.unpack_from("<HH", part, 6)
    return _sized(width & 0x3FFF, height & 0x3FFF)


def _lossless(part: bytes) -> tuple[int, int]:
    if len(part) < 5 or part[0] != _LOSSLESS:
        raise RefusedError(DAMAGED)
    bits = int.from_bytes(part[1:5], "little")
    return _sized((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)


def _sized(width: int, height: int) -> tuple[int, int]:
    check_size(width, height)
    return width, height


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    end = 8 + int.from_bytes(content[4:8], "little")
    if end > len(content):
        raise RefusedError(CUT_SHORT)
    at = 12
    for _ in range(_LIMIT):
        if at + 8 > end:
            return
        kind, length = struct.unpack_from("<4sI", content, at)
        if at + 8 + length > end:
            raise RefusedError(CUT_SHORT)
        yield kind, content[at + 8 : at + 8 + length]
        at += 8 + length + length % 2
    raise RefusedError(DAMAGED)
