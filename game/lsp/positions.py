"""Places as editors count them and as we do: their lines end by three signs alone, their columns by units.

An editor counts columns in units of UTF-16, unless it has agreed on another encoding: a Chinese character is
one, an emoji two. We count characters, and lines also where YAML ends one and an editor does not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, Literal

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.diagnostics import Source

Units = Literal["utf-8", "utf-16", "utf-32"]
_BREAK: Final = re.compile("\r\n|\n|\r")
_OURS_ALONE: Final = "\x85\u2028\u2029"
_ASTRAL: Final = 0xFFFF


@define(eq=False)
class Positions:
    """The lines of one text, as we count them and as an editor does, and the way from one to the other."""

    source: Source
    units: Units = "utf-16"
    lines: Sequence[str] = field(init=False)  # ours
    _rows: Sequence[str] = field(init=False)  # the editor's
    _starts: Sequence[int] | None = field(init=False)  # where ours begin in the text; None where they are one

    def __attrs_post_init__(self) -> None:
        """Split the text in both ways, where they differ."""
        text = self.source.text
        self.lines = self.source.lines()
        if any(sign in text for sign in _OURS_ALONE):
            self._rows = _BREAK.split(text)
            self._starts = _starts(text, self.lines)
        else:
            self._rows, self._starts = self.lines, None

    def to_editor(self, line: int, column: int) -> tuple[int, int]:
        """The editor's line and column, both from 0, of a line and column of ours, both from 1."""
        row, character = line - 1, column - 1
        if self._starts is not None:
            offset = self._starts[min(row, len(self._starts) - 1)] + character
            starts = _starts(self.source.text, self._rows)
            row = bisect_right(starts, offset) - 1
            character = offset - starts[row]
        if row >= len(self._rows):
            return max(len(self._rows) - 1, 0), 0
        return row, _count(self._rows[row][:character], self.units)

    def row_end(self, row: int) -> int:
        """Where an editor's line ends, in its units."""
        return _count(self._rows[row], self.units) if row < len(self._rows) else 0

    def from_editor(self, row: int, units: int) -> tuple[int, int]:
        """Our line and column, both from 1, of an editor's line and column; the nearest there is."""
        if row >= len(self._rows):
            return len(self.lines), len(self.lines[-1]) + 1
        column = _characters(self._rows[row], units, self.units)
        if self._starts is None:
            return row + 1, column + 1
        offset = _starts(self.source.text, self._rows)[row] + column
        line = bisect_right(self._starts, offset) - 1
        return line + 1, offset - self._starts[line] + 1


def _starts(text: str, lines: Sequence[str]) -> list[int]:
    """Where each line begins in its text: after the line before and the sign, or the two, that end it."""
    found, at = [], 0
    for line in lines:
        found.append(at)
        at += len(line)
        at += 2 if text.startswith("\r\n", at) else 1
    return found


def _count(words: str, units: Units) -> int:
    """How many units words take. What cannot be encoded, half of a pair, counts as in an editor."""
    if units == "utf-16":
        return len(words) if words.isascii() else len(words) + sum(ord(char) > _ASTRAL for char in words)
    return len(words.encode(errors="surrogatepass")) if units == "utf-8" else len(words)


def _characters(words: str, units: int, kind: Units) -> int:
    """How many characters stand in so many units; what ends inside a character is before it."""
    if words.isascii() or kind == "utf-32":
        return min(units, len(words))
    passed = 0
    for number, char in enumerate(words):
        passed += _count(char, kind)
        if passed > units:
            return number
    return len(words)
