"""The third head of a Vorbis sound, looked at as strictly as it is specified (Vorbis I, section 4.2.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.media.bits import Bits
from game.media.refused import DAMAGED, RefusedError
from game.media.vorbis_books import books

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.media.vorbis_books import Book

_NAME: Final = b"\x05vorbis"
_MOST: Final = 16 * 1024  # bytes; encoders take some six thousand
_POINTS: Final = 65  # of a floor
_WAYS: Final = 8  # that a residue goes over its numbers


def long_modes(setup: bytes, channels: int) -> list[bool]:
    """Whether blocks of each mode are long. Raises `RefusedError` where anything is not as it has to be."""
    if not setup.startswith(_NAME) or len(setup) > _MOST:
        raise RefusedError(DAMAGED)
    bits = Bits(setup[len(_NAME) :])
    known = books(bits)
    for _ in range(bits.take(6) + 1):
        bits.nothing(16)
    floors, residues = bits.take(6) + 1, 0
    for _ in range(floors):
        _floor(bits, len(known))
    residues = bits.take(6) + 1
    for _ in range(residues):
        _residue(bits, known)
    mappings = bits.take(6) + 1
    for _ in range(mappings):
        _mapping(bits, channels, floors, residues)
    modes = [_mode(bits, mappings) for _ in range(bits.take(6) + 1)]
    if not bits.flag():
        raise RefusedError(DAMAGED)
    return modes


def _floor(bits: Bits, known: int) -> None:
    """Of the second kind: the first has been written by no encoder for long, and few decoders know it."""
    if bits.take(16) != 1:
        raise RefusedError(DAMAGED)
    kinds = [bits.take(4) for _ in range(bits.take(5))]
    sizes = [_floor_class(bits, known) for _ in range(max(kinds, default=-1) + 1)]
    bits.take(2)
    width = bits.take(4)
    points = [0, 1 << width, *(bits.take(width) for kind in kinds for _ in range(sizes[kind]))]
    if len(set(points)) != len(points) or len(points) > _POINTS:
        raise RefusedError(DAMAGED)


def _floor_class(bits: Bits, known: int) -> int:
    """How many points it has."""
    size, ways = bits.take(3) + 1, bits.take(2)
    if ways:
        bits.among(known)
    for _ in range(1 << ways):
        bits.among(known + 1)  # one less is meant: none, or a book
    return size


def _residue(bits: Bits, known: Sequence[Book]) -> None:
    bits.among(3, 16)
    begin, end, _ = bits.take(24), bits.take(24), bits.take(24)
    classes = bits.take(6) + 1
    book = known[bits.among(len(known))]
    if begin > end or classes**book.dimensions > book.entries:
        raise RefusedError(DAMAGED)
    ways = [bits.take(3) | (bits.take(5) << 3 if bits.flag() else 0) for _ in range(classes)]
    for used in ways:
        for way in range(_WAYS):
            if used >> way & 1 and not known[bits.among(len(known))].values:
                raise RefusedError(DAMAGED)


def _mapping(bits: Bits, channels: int, floors: int, residues: int) -> None:
    bits.nothing(16)
    parts = bits.take(4) + 1 if bits.flag() else 1
    width = (channels - 1).bit_length()
    for _ in range(bits.take(8) + 1 if bits.flag() else 0):
        if bits.among(channels, width) == bits.among(channels, width):
            raise RefusedError(DAMAGED)
    bits.nothing(2)
    for _ in range(channels if parts > 1 else 0):
        bits.among(parts, 4)
    for _ in range(parts):
        bits.take(8)
        bits.among(floors)
        bits.among(residues)


def _mode(bits: Bits, mappings: int) -> bool:
    long = bits.flag()
    bits.nothing(32)
    bits.among(mappings)
    return long
