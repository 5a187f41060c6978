"""Words in columns, where a Chinese character takes two: lines of a terminal, and how long a text is."""

from __future__ import annotations

from game.typography.fit import fit
from game.typography.layout import break_rows, words_of


def columns(text: str) -> int:
    """How many columns a text takes."""
    from wcwidth import wcwidth  # noqa: PLC0415 - large tables, and most commands measure nothing

    return sum(max(0, wcwidth(char)) for char in text)


def wrap(text: str, width: int, *, first: str = "", later: str | None = None) -> str:
    """Text in lines of at most `width` columns: the first behind `first`, the others behind `later`.

    A single word that is wider than a line is not broken.
    """
    indent = first if later is None else later
    room = width - columns(indent)
    rows = break_rows(
        [(text.lstrip(" "), None)],
        lambda words, _: columns(words),
        room,
        indent=columns(first) - columns(indent),
        cut=False,
    )
    return "\n".join((indent if at else first) + words_of(row).rstrip(" ") for at, row in enumerate(rows))


def shortened(text: str, most: int, ellipsis: str = " …") -> str:
    """The text on one line of at most so many columns, each about half an em; cut where a line may end."""
    return fit(text, lambda words: columns(words) <= most, ellipsis)
