"""The letters of a code: Crockford's base 32 in groups of four, with a check by which every slip is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O and U: they are misread, or make words
CHECK: Final = 4  # letters of the check, at the end of every code of every version
BASE: Final = len(LETTERS)
_GROUP: Final = 4
_READ: Final = {
    **{letter: at for at, letter in enumerate(LETTERS)},
    **{letter.lower(): at for at, letter in enumerate(LETTERS)},
    **dict.fromkeys("IiLl", 1),
    **dict.fromkeys("Oo", 0),
}
# Blanks, hyphens and dashes of all kinds, and what is not seen: a code may have come in a letter.
_BETWEEN: Final = frozenset(
    "\t\n\v\f\r -_\xa0\xad\u2002\u2003\u2007\u2009\u200b"
    "\u2010\u2011\u2012\u2013\u2014\u202f\u2060\u2212\u3000\ufeff"
)
_WIDE: Final = range(0xFF01, 0xFF5F)  # ASCII as wide as Chinese characters
# The largest prime below 32 to the power of 4, and by how much a letter weighs more than the one after it.
_PRIME, _WEIGHT = 1_048_573, 1_031


@frozen
class UnknownSign:
    """A sign that is in no code."""

    sign: str


@define
class LetterReader:
    """Reads numbers from the letters of a code, one after the other. Raises IndexError at their end."""

    letters: Sequence[int]
    at: int = 0

    @property
    def left(self) -> int:
        """How many letters were not read yet."""
        return len(self.letters) - self.at

    def number(self, count: int) -> int:
        """The number in the next letters, so many."""
        if count > self.left:
            raise IndexError(count)
        read = 0
        for letter in self.letters[self.at : self.at + count]:
            read = read * BASE + letter
        self.at += count
        return read


def letters_of(text: str) -> tuple[int, ...] | UnknownSign:
    """The letters of a text, each as a number below 32; or the first sign that cannot be one."""
    found = []
    for sign in map(_narrow, text):
        if sign in _BETWEEN:
            continue
        if sign not in _READ:
            return UnknownSign(sign)
        found.append(_READ[sign])
    return tuple(found)


def _narrow(sign: str) -> str:
    return chr(ord(sign) - _WIDE.start + ord("!")) if ord(sign) in _WIDE else sign


def in_groups(letters: Iterable[int]) -> str:
    """Letters as a code is shown and copied: four together, hyphens between."""
    whole = "".join(LETTERS[each] for each in letters)
    return "-".join(whole[at : at + _GROUP] for at in range(0, len(whole), _GROUP))


def digits(number: int, count: int) -> tuple[int, ...]:
    """A number in so many letters; of one that is too large the last of them."""
    return tuple(number // BASE**place % BASE for place in reversed(range(count)))


def checked(letters: Iterable[int]) -> tuple[int, ...]:
    """Letters with their check behind them."""
    whole = tuple(letters)
    return (*whole, *_check(whole))


def is_whole(letters: Sequence[int]) -> bool:
    """Whether letters end with their check. One wrong letter, or two neighbours swapped, never do.

    The check is a sum of the letters, each weighed, modulo a prime: none of these slips leaves it as it was.
    """
    return tuple(letters[-CHECK:]) == _check(letters[:-CHECK])


def _check(letters: Iterable[int]) -> tuple[int, ...]:
    found = 0
    for letter in letters:
        found = (found * _WEIGHT + letter + 1) % _PRIME
    return digits(found, CHECK)
