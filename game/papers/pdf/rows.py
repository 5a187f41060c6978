"""Breaks words into rows: each piece in a face that has it, cut where a line of text may break."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.papers.model import Run
from game.papers.pdf.fonts import face_of, found, width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.papers.model import Words
    from game.papers.pdf.fonts import Face

_HAN: Final = r"\u2e80-\u2fff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_OPENING: Final = r"（《〈「『【〔“‘(\["
_CLOSING: Final = r"，。、；：？！）》〉」』】〕”’…—,.;:!?)\]"
# What stays together: a space, a Chinese character with the marks that cling to it, or a word.
_ATOM: Final = re.compile(
    rf"[ ]+|[{_OPENING}]*[{_HAN}][{_CLOSING}]*|[^ {_HAN}]+?(?=[{_OPENING}]*[{_HAN}])|[^ {_HAN}]+"
)


@frozen
class Span:
    """Some words in one face."""

    face: Face
    text: str

    def wide(self, size: float) -> float:
        """The width of the words in points."""
        return width(self.face, self.text, size)


@frozen
class Row:
    """Spans side by side, and their width together in points."""

    spans: tuple[Span, ...]
    wide: float


_Letter = tuple["Face", str]


def rows(words: Words, base: Face, size: float, room: float) -> tuple[Row, ...]:
    """The words in rows at most `room` points wide; a word wider than that is cut."""
    made: list[list[_Letter]] = [[]]
    used = 0.0
    for atom in _atoms(_letters(words, base)):
        wide = _wide(atom, size)
        if used + wide > room and not _blank(atom):
            if made[-1]:
                made.append([])
                used = 0.0
            for part in _cut(atom, size, room):
                made[-1] += part
                used = _wide(part, size)
                made.append([])
            made.pop()
        elif made[-1] or not _blank(atom):
            made[-1] += atom
            used += wide
    return tuple(_row(letters, size) for letters in made)


def _letters(words: Words, base: Face) -> list[_Letter]:
    runs = (Run(words),) if isinstance(words, str) else words
    return [found(face_of(run, base), letter) for run in runs for letter in _plain(run.text)]


def _plain(text: str) -> str:
    """Text without signs that are no letters: whatever ends a line is a space."""
    return "".join(letter if letter.isprintable() or letter == "\u00a0" else " " for letter in text)


def _atoms(letters: Sequence[_Letter]) -> Iterator[list[_Letter]]:
    text = "".join(letter for _, letter in letters)
    for match in _ATOM.finditer(text):
        yield list(letters[match.start() : match.end()])


def _blank(atom: Sequence[_Letter]) -> bool:
    return all(letter == " " for _, letter in atom)


def _wide(letters: Sequence[_Letter], size: float) -> float:
    return sum(width(face, letter, size) for face, letter in letters)


def _cut(atom: Sequence[_Letter], size: float, room: float) -> Iterator[list[_Letter]]:
    """A word in parts that fit; nearly always it is the whole word."""
    part: list[_Letter] = []
    used = 0.0
    for letter in atom:
        wide = _wide([letter], size)
        if part and used + wide > room:
            yield part
            part, used = [], 0.0
        part.append(letter)
        used += wide
    yield part


def _row(letters: list[_Letter], size: float) -> Row:
    """A row; the space at its end takes no room, and is there for those to whom rows are read as one text."""
    ends = bool(letters) and letters[-1][1] == " "
    while letters and letters[-1][1] == " ":
        letters.pop()
    wide = _wide(letters, size)
    if letters and ends:
        letters.append((letters[-1][0], " "))
    spans = tuple(
        Span(face, "".join(letter for _, letter in group))
        for face, group in groupby(letters, key=lambda each: each[0])
    )
    return Row(spans, wide)
