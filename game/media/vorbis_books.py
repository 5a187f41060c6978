"""The code books of a Vorbis sound, looked at as strictly as their specification says (Vorbis I, section 3).

Decoders believe what stands there: they would divide by nothing, or have room made for millions of entries.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.media.refused import DAMAGED, RefusedError

if TYPE_CHECKING:
    from game.media.bits import Bits

_SIGN: Final = 0x564342
_ENTRIES: Final = 1 << 16  # encoders take some thousands
_VALUES: Final = 1 << 21  # of all books together
_LONGEST: Final = 32  # bits of a code


@frozen
class Book:
    """How many entries a book has, of so many numbers each; with `values` they are numbers of a sound."""

    entries: int
    dimensions: int
    values: bool


def books(bits: Bits) -> list[Book]:
    """All code books. Raises `RefusedError` where one is not as it has to be."""
    found = [_book(bits) for _ in range(bits.take(8) + 1)]
    if sum(book.entries * book.dimensions for book in found) > _VALUES:
        raise RefusedError(DAMAGED)
    return found


def _book(bits: Bits) -> Book:
    sign, dimensions, entries = bits.take(24), bits.take(16), bits.take(24)
    if sign != _SIGN or not dimensions or not 0 < entries <= _ENTRIES:
        raise RefusedError(DAMAGED)
    _check_tree(_ordered(bits, entries) if bits.flag() else _listed(bits, entries))
    return Book(entries, dimensions, _check_values(bits, entries, dimensions))


def _ordered(bits: Bits, entries: int) -> dict[int, int]:
    """How many codes there are of each length; lengths grow from entry to entry."""
    lengths, length, done = {}, bits.take(5) + 1, 0
    while done < entries:
        lengths[length] = bits.among(entries - done + 1, (entries - done).bit_length())
        done += lengths[length]
        length += 1
    return lengths


def _listed(bits: Bits, entries: int) -> dict[int, int]:
    """The same where each entry tells its own."""
    lengths: dict[int, int] = {}
    sparse = bits.flag()
    for _ in range(entries):
        if not sparse or bits.flag():
            length = bits.take(5) + 1
            lengths[length] = lengths.get(length, 0) + 1
    return lengths


def _check_tree(lengths: dict[int, int]) -> None:
    """Codes have to fill their tree, so that each row of bits means something; one alone need not."""
    used = sum(lengths.values())
    full = sum(Fraction(count, 1 << length) for length, count in lengths.items())
    if max(lengths, default=0) > _LONGEST or not used or (used > 1 and full != 1):
        raise RefusedError(DAMAGED)


def _check_values(bits: Bits, entries: int, dimensions: int) -> bool:
    """Read past the numbers a book stands for; whether it has any."""
    kind = bits.among(3, 4)
    if not kind:
        return False
    bits.take(64)
    width = bits.take(4) + 1
    bits.take(1)
    count = _side(entries, dimensions) if kind == 1 else entries * dimensions
    bits.take(width * count)
    return True


def _side(entries: int, dimensions: int) -> int:
    """The largest whole number of which a power of `dimensions` is at most `entries`."""
    side = max(1, int(entries ** (1 / dimensions)) + 1)
    while side**dimensions > entries:
        side -= 1
    return side
