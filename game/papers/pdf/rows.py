"""Words of a paper on rows: each letter in a face that has it, measured in points."""

from __future__ import annotations

from itertools import dropwhile, groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from attrs import frozen

from game.papers.model import Run
from game.papers.pdf.fonts import chinese_for, face_of, found, width
from game.typography.chinese import added, chinese_letters, takes_dot
from game.typography.layout import break_rows, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.papers.model import Words
    from game.papers.pdf.fonts import Face
    from game.typography import layout


@frozen
class Lettering:
    """How letters are set: their face, what is added after each in ems, whether a dot goes under each."""

    face: Face
    added: float = 0.0
    dotted: bool = False

    def wide(self, text: str, size: float) -> float:
        """How wide a text is in points, at a size in points."""
        return width(self.face, text, size) + self.added * size * len(text)


@frozen
class Span:
    """Some words set in one way."""

    set_in: Lettering
    text: str

    @property
    def face(self) -> Face:
        """The face they are set in."""
        return self.set_in.face

    def wide(self, size: float) -> float:
        """How wide they are in points, at a size in points."""
        return self.set_in.wide(self.text, size)


@frozen
class Row:
    """Spans side by side, and how wide they are together in points."""

    spans: tuple[Span, ...]
    wide: float


def rows(words: Words, base: Face, size: float, room: float) -> tuple[Row, ...]:
    """These words in rows at most `room` points wide; a word wider than that is cut."""
    letters = dropwhile(lambda letter: letter[1] == " ", _letters(words, base))
    runs = [
        ("".join(letter for _, letter in group), how) for how, group in groupby(letters, key=itemgetter(0))
    ]
    made = break_rows(runs, lambda words, set_in: set_in.wide(words, size), room)
    return tuple(_row(row, size) for row in made)


def _letters(words: Words, base: Face) -> Iterator[tuple[Lettering, str]]:
    runs = (Run(words),) if isinstance(words, str) else words
    whole = "".join(_plain(run.text) for run in runs)
    chinese, more = iter(chinese_letters(whole)), iter(added(whole))
    for run in runs:
        face = face_of(run, base)
        for letter, kai, ems in zip(_plain(run.text), chinese, more, strict=False):
            its, shown = found(chinese_for(face) if kai else face, letter)
            yield Lettering(its, ems, dotted=kai and run.emphasis and takes_dot(letter)), shown


def _plain(text: str) -> str:
    """Text without signs that are no letters: whatever ends a line is a space."""
    return "".join(letter if letter.isprintable() or letter == "\u00a0" else " " for letter in text)


def _row(row: layout.Row[Lettering], size: float) -> Row:
    """A row; the space at its end takes no room, and is there for those to whom rows are read as one text."""
    spans = [Span(how, words) for words, how in trimmed(row)]
    wide = sum(span.wide(size) for span in spans)
    if spans and row[-1][0].endswith(" "):
        spans[-1] = Span(spans[-1].set_in, spans[-1].text + " ")
    return Row(tuple(spans), wide)
