"""An edit of an author's file: a place, and the words that stand there instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.diagnostics.span import BREAK, Span

if TYPE_CHECKING:
    from collections.abc import Iterable


@frozen
class Edit:
    """The words that stand in a file from the beginning of a span to its end, and `text` in their place.

    A span may be empty (its end is its column): then the text is put in there.
    """

    span: Span
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A file's text with these edits made; everything outside of them stays as it is.

    Each place is one of the text as it is before. Of edits that overlap the first is made, and of several
    that are the same, one.
    """
    starts = [0, *(found.end() for found in BREAK.finditer(text))]
    parts, done = [], 0
    for start, end, words in sorted({_where(edit, starts) for edit in edits}):
        if start >= done:
            parts += [text[done:start], words]
            done = end
    return "".join([*parts, text[done:]])


def _where(edit: Edit, starts: list[int]) -> tuple[int, int, str]:
    """Where an edit begins and ends, in characters from the beginning of the text, and its words."""
    line = starts[edit.span.line - 1] - 1
    return line + edit.span.column, line + edit.span.end_column, edit.text
