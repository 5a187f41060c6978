"""Where braces in prose close, and how what stands in them is parted: `{asked ? again | well}`.

All offsets are in characters, spans from the first to the one after the last.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

Span = tuple[int, int]
_BRACES: Final = re.compile(r"\{\{|[{}\n]")
_ASKS: Final = re.compile(r"(?<!\S)\?(?!\S)")
_BAR: Final = re.compile(r"\{\{|\\\||[{}|]")


@frozen
class Wordings:
    """The spans of the wordings of one alternative, and of the condition that decides; None if none does."""

    asked: Span | None
    spans: tuple[Span, ...]


def closing(text: str, at: int, end: int) -> int:
    """The offset of the brace that closes the one at an offset, on the same line; -1 if there is none."""
    depth = 0
    for brace in _BRACES.finditer(text, at + (text.startswith("{{", at)), end):
        match brace[0]:
            case "{":
                depth += 1
            case "}" if depth == 1:
                return brace.start()
            case "}":
                depth -= 1
            case "\n":
                return -1
    return -1


def wordings(text: str, inner: Span) -> Wordings | None:
    """The wordings among which the inside of braces chooses; None where it is no such choice."""
    start, end = inner
    first = text[start:end].lstrip()
    if first.startswith("~"):
        return Wordings(None, tuple(_parted(text, (text.index("~", start) + 1, end))))
    nested = text.find("{", start, end)
    asks = _ASKS.search(text[start:end])
    if asks is None or 0 <= nested < start + asks.start():
        return None
    asked = _stripped(text, (start, start + asks.start()))
    return Wordings(asked, tuple(_parted(text, (start + asks.end(), end))))


def _parted(text: str, inner: Span) -> Iterator[Span]:
    """The parts between bars that stand in no braces of their own, without blanks at their ends."""
    start, end = inner
    depth = 0
    for sign in _BAR.finditer(text, start, end):
        if sign[0] == "|" and not depth:
            yield _stripped(text, (start, sign.start()))
            start = sign.end()
        depth += {"{": 1, "}": -1}.get(sign[0], 0)
    yield _stripped(text, (start, end))


def _stripped(text: str, inner: Span) -> Span:
    start, end = inner
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    return first, max(first, start + len(words.rstrip()))
