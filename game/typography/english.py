"""Small English grammar: numerals as words, plurals, and the capital a sentence begins with."""

from __future__ import annotations

from typing import Final

_NUMERALS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def numeral(number: int) -> str:
    """A number as a word up to ten, "no" for none; else in digits."""
    return _NUMERALS[number] if 0 <= number < len(_NUMERALS) else str(number)


def counted(number: int, one: str, more: str = "") -> str:
    """So many of something: one minute, four minutes, 12 minutes. `more` is the plural that takes no s."""
    return f"{numeral(number)} {one if number == 1 else more or one + 's'}"


def capital(words: str) -> str:
    """The words with their first letter as a sentence begins."""
    return words[:1].upper() + words[1:]
