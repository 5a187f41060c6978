"""Words of a paper on rows: each letter in a face that has it, measured in points."""

from __future__ import annotations

from itertools import dropwhile, groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from attrs import frozen

from game.papers.model import Run
from game.papers.pdf.fonts import face_of, found, width
from game.typography.layout import break_rows, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.papers.model import Words
    from game.papers.pdf.fonts import Face
    from game.typography import layout


@frozen
class Span:
    """Some words in one face."""

    face: Face
    text: str

    def wide(self, size: float) -> float:
        """How wide they are in points, at a size in points."""
        return width(self.face, self.text, size)


@frozen
class Row:
    """Spans side by side, and how wide they are together in points."""

    spans: tuple[Span, ...]
    wide: float


def rows(words: Words, base: Face, size: float, room: float) -> tuple[Row, ...]:
    """These words in rows at most `room` points wide; a word wider than that is cut."""
    letters = dropwhile(lambda letter: letter[1] == " ", _letters(words, base))
    runs = [
        ("".join(letter for _, letter in group), face) for face, group in groupby(letters, key=itemgetter(0))
    ]
    made = break_rows(runs, lambda words, face: width(face, words, size), room)
    return tuple(_row(row, size) for row in made)


def _letters(words: Words, base: Face) -> Iterator[tuple[Face, str]]:
    runs = (Run(words),) if isinstance(words, str) else words
    return (found(face_of(run, base), letter) for run in runs for letter in _plain(run.text))


def _plain(text: str) -> str:
    """Text without signs that are no letters: whatever ends a line is a space."""
    return "".join(letter if letter.isprintable() or letter == "\u00a0" else " " for letter in text)


def _row(row: layout.Row[Face], size: float) -> Row:
    """A row; the space at its end takes no room, and is there for those to whom rows are read as one text."""
    spans = [Span(face, words) for words, face in trimmed(row)]
    wide = sum(span.wide(size) for span in spans)
    if spans and row[-1][0].endswith(" "):
        spans[-1] = Span(spans[-1].face, spans[-1].text + " ")
    return Row(tuple(spans), wide)
