"""The segments of a JPEG (ITU-T T.81, annex B), up to its end; nothing is decoded."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING, Final

from game.media.exif import UPRIGHT, turn_of
from game.media.picture_header import PictureHeader
from game.media.refused import CUT_SHORT, DAMAGED, RefusedError, check_size

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNATURE: Final = b"\xff\xd8\xff"
_END, _SCAN, _NOTES = 0xD9, 0xDA, 0xE1
_LEFT_AWAY: Final = frozenset({*range(0xE1, 0xF0), 0xFE}) - {0xEE}  # but how colours of print are kept
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_READ: Final = frozenset({0xC0, 0xC1, 0xC2})  # what every program reads: Huffman, baseline to progressive
_COLOURS: Final = frozenset({1, 3, 4})
_SCANS: Final = 100  # more would only keep a decoder busy: each may go over all pixels again
_SEGMENTS: Final = 10_000
_MARK: Final = re.compile(rb"\xff+([\x01-\xcf\xd8-\xfe])")  # no stuffed byte and no restart
_EXIF: Final = b"Exif\0\0"
_RARE: Final = "It is a JPEG of a kind that few programs read: save it once more as a usual JPEG."


def header(content: bytes) -> PictureHeader:
    """What a JPEG says of itself. Raises `RefusedError` where it cannot be shown."""
    size, turn, scans = None, UPRIGHT, 0
    for mark, start, end in _segments(content):
        segment = content[start:end]
        if mark in _FRAMES:
            if size is not None:
                raise RefusedError(DAMAGED)
            size = _size(mark, segment)
        elif mark == _NOTES and segment.startswith(_EXIF) and turn == UPRIGHT:
            turn = turn_of(segment[len(_EXIF) :])
        elif mark == _SCAN:
            scans += 1
    if size is None or not scans:
        raise RefusedError(DAMAGED)
    if scans > _SCANS:
        raise RefusedError(_RARE)
    return PictureHeader(*size, turn)


def _size(mark: int, frame: bytes) -> tuple[int, int]:
    if len(frame) < 6:
        raise RefusedError(DAMAGED)
    bits, height, width, colours = struct.unpack_from(">BHHB", frame)
    check_size(width, height)
    if mark not in _READ or bits != 8 or colours not in _COLOURS:
        raise RefusedError(_RARE)
    return width, height


def bare(content: bytes) -> bytes:
    """The same picture without notes, profiles and further pictures, which a decoder would read."""
    parts, at = [], 0
    for mark, start, end in _segments(content):
        if mark in _LEFT_AWAY:
            parts.append(content[at : start - 4])
            at = end
    return b"".join([*parts, content[at:]])


def _segments(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Each segment's mark and where its content begins and ends, up to the end of the picture."""
    at = 2
    for _ in range(_SEGMENTS):
        found = _MARK.search(content, at)  # after a scan's head over its coded pixels
        if found is None:
            raise RefusedError(CUT_SHORT)
        mark, at = found[1][0], found.end()
        if mark == _END:
            return
        length = int.from_bytes(content[at : at + 2], "big")
        if length < 2 or at + length > len(content):
            raise RefusedError(CUT_SHORT if length >= 2 else DAMAGED)
        yield mark, at + 2, at + length
        at += length
    raise RefusedError(DAMAGED)
