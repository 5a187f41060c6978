"""Wraps text to the columns of a terminal, where a Chinese character takes two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wcwidth import wcwidth

if TYPE_CHECKING:
    from collections.abc import Iterator


def clean(text: object) -> str:
    """The words without characters that would command a terminal: a story may come from a stranger."""
    return "".join(char if char.isprintable() else " " for char in str(text))


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(max(0, wcwidth(char)) for char in text)


def wrap(text: str, width: int, *, first: str = "", later: str | None = None) -> str:
    """Text in lines of at most `width` columns: the first behind `first`, the others behind `later`.

    A single word that is wider than a line is not broken.
    """
    indent = first if later is None else later
    rows: list[str] = []
    row = ""
    for part in _parts(text):
        before = indent if rows else first
        if row.strip() and columns(before + row + part.rstrip()) > width:
            rows.append(before + row.rstrip())
            row = ""
        row += part if row else part.lstrip()
    return "\n".join([*rows, (indent if rows else first) + row.rstrip()])


def _parts(text: str) -> Iterator[str]:
    """What may not be broken: words with the space after them, wide characters each for itself."""
    part = ""
    for char in text:
        if part and wcwidth(char) > 1 and not part.endswith(" "):
            yield part
            part = ""
        part += char
        if char == " " or wcwidth(char) > 1:
            yield part
            part = ""
    if part:
        yield part
