"""A line of the author's file with a caret under what is meant, aligned for Chinese, emoji and tabs."""

from __future__ import annotations

from typing import Final

_TAB: Final = 4
_LONGEST: Final = 100
_BEFORE: Final = 60


def pointed(line: str, number: int, start: int, end: int) -> tuple[str, str]:
    """Line `number`, and carets under its characters from `start` up to `end`, which count from 0."""
    shown, start, end = _window(printable(line), start, end)
    margin = f"{number:>5} | "
    left = _columns(shown[:start])
    width = max(1, _columns(shown[:end]) - left)
    return (margin + _expanded(shown)).rstrip(), " " * (len(margin) - 2) + "| " + " " * left + "^" * width


def printable(line: str) -> str:
    """A line in which a sign stands for all that cannot be printed, and might steer a terminal."""
    # A zero-width joiner is not printable, but belongs to the emoji it joins.
    return "".join(char if char.isprintable() or char in "\t\u200d" else "�" for char in line)


def _window(line: str, start: int, end: int) -> tuple[str, int, int]:
    """The part of a long line around what is meant."""
    if len(line) <= _LONGEST:
        return line, start, min(end, len(line))
    left = max(0, min(start - _BEFORE, len(line) - _LONGEST))
    before = "…" if left else ""
    after = "…" if left + _LONGEST < len(line) else ""
    shift = left - len(before)
    return before + line[left : left + _LONGEST] + after, start - shift, min(end, left + _LONGEST) - shift


def _columns(text: str) -> int:
    """How many columns a terminal gives a text."""
    return max(0, _width(_expanded(text)))


def _width(text: str) -> int:
    from wcwidth import wcswidth  # noqa: PLC0415 - large tables, and most stories have nothing to point at

    return wcswidth(text)


def _expanded(text: str) -> str:
    """The text with spaces up to the next stop for each tab."""
    first, *rest = text.split("\t")
    for part in rest:
        first += " " * (_TAB - _width(first) % _TAB) + part
    return first
