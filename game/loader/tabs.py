"""Tabs between the parts of a file, where not every program takes them for blanks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.loader.collector import Collector
    from game.loader.nodes import Scalar

_BLOCK: Final = ("|", ">")
_COMMENT: Final = re.compile(r"(?:^|(?<=[ \t]))#")
_Part = tuple[int, int]  # columns of a line, the end exclusive


def tabs_between(notes: Collector, quoted: Iterable[Scalar]) -> None:
    """Note the first tab of each line that stands neither in quotes nor in a comment (UP141)."""
    tabbed = [number for number, line in enumerate(notes.lines) if "\t" in line]
    if not tabbed:
        return
    parts = _quoted(notes.lines, quoted, set(tabbed))
    for number in tabbed:
        column = _first(notes.lines[number], parts[number])
        if column is not None:
            message = "not every program takes a tab here for a space"
            notes.place("UP141", number, column, message, "write spaces, or put words that hold it in quotes")


def _quoted(lines: list[str], quoted: Iterable[Scalar], tabbed: set[int]) -> dict[int, list[_Part]]:
    """The quoted parts of the lines that hold tabs."""
    parts: dict[int, list[_Part]] = {number: [] for number in tabbed}
    for node in quoted:
        is_block = lines[node.line][node.column : node.column + 1] in _BLOCK
        for number in tabbed.intersection(range(node.line + is_block, node.end_line + 1)):
            start = node.column if number == node.line else 0
            end = node.end_column if number == node.end_line else len(lines[number])
            parts[number].append((start, end))
    return parts


def _first(line: str, quoted: list[_Part]) -> int | None:
    """The column of the first tab outside quotes and the comment."""
    comment = next((at.start() for at in _COMMENT.finditer(line) if _is_bare(at.start(), quoted)), len(line))
    tabs = (column for column, sign in enumerate(line[:comment]) if sign == "\t")
    return next((column for column in tabs if _is_bare(column, quoted)), None)


def _is_bare(column: int, quoted: list[_Part]) -> bool:
    return not any(start <= column < end for start, end in quoted)
