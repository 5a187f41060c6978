"""Prose into rows: words measured in their faces, broken where a line may break."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from game.desktop.raster.fonts import CHINESE_SHARE, chinese_for, lettering
from game.story.text import Text, plain
from game.typography.breaks import atoms, is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen
class Style:
    """How a block is set: face and face of emphasis, size in pixels, colour, line height, spacing.

    Line height (`leading`) and what is added after each letter and each word are shares of the size.
    """

    face: str
    size: int
    colour: str
    leading: float = 1.36
    emphasis: str = "italic"
    letters: float = 0.0
    words: float = 0.0

    @property
    def row(self) -> int:
        """The height of a row in pixels."""
        return round(self.size * self.leading)


@frozen
class Piece:
    """Words in one face and size, `x` pixels from the start of their row, `width` pixels wide."""

    words: str
    face: str
    size: int
    x: int
    width: int


@frozen
class Row:
    """One line of a block: its pieces, and its width in pixels without the spaces at its end."""

    pieces: tuple[Piece, ...]
    width: int

    def __str__(self) -> str:
        """The row's words, without how they are set."""
        return "".join(piece.words for piece in self.pieces)


@frozen
class Block:
    """Prose laid out to a width: its rows, and the style they are set in."""

    rows: tuple[Row, ...]
    style: Style

    @property
    def width(self) -> int:
        """The width of the longest row in pixels."""
        return max((row.width for row in self.rows), default=0)

    @property
    def height(self) -> int:
        """The height of all rows in pixels."""
        return len(self.rows) * self.style.row


@frozen
class _Glyph:
    char: str
    face: str
    size: int
    after: int = 0


@lru_cache(maxsize=512)
def lay_out(text: Text | str, style: Style, width: int) -> Block:
    """Rows no wider than `width` pixels; only a single character wider than that may stick out."""
    prose = plain(text) if isinstance(text, str) else text
    rows: list[Row] = []
    for paragraph in _paragraphs(prose, style):
        rows.extend(_rows(paragraph, width))
    return Block(tuple(rows), style)


def _paragraphs(prose: Text, style: Style) -> Iterator[list[_Glyph]]:
    glyphs: list[_Glyph] = []
    for run in prose.runs:
        face = style.emphasis if run.emphasis else style.face
        for char in run.words:
            if char == "\n":
                yield glyphs
                glyphs = []
            else:
                glyphs.append(_glyph(char, face, style))
    yield glyphs


def _glyph(char: str, face: str, style: Style) -> _Glyph:
    after = round(style.size * (style.letters + (style.words if char == " " else 0)))
    if is_chinese(char):
        return _Glyph(char, chinese_for(face), round(style.size * CHINESE_SHARE), after)
    return _Glyph(char, face, style.size, after)


def _rows(glyphs: list[_Glyph], width: int) -> Iterator[Row]:
    line: list[_Glyph] = []
    used = 0
    for start, end in atoms("".join(glyph.char for glyph in glyphs)):
        for part in _fitting(glyphs[start:end], width):
            wide = _width(_trimmed(part))
            if line and used + wide > width:
                yield _row(line)
                line, used = [], 0
            line += part
            used += _width(part)
    yield _row(line)


def _fitting(atom: list[_Glyph], width: int) -> Iterator[list[_Glyph]]:
    """An atom whole, or cut by characters when no line could hold it."""
    if _width(_trimmed(atom)) <= width:
        yield atom
        return
    for glyph in atom:
        yield [glyph]


def _trimmed(glyphs: list[_Glyph]) -> list[_Glyph]:
    end = len(glyphs)
    while end and glyphs[end - 1].char == " ":
        end -= 1
    return glyphs[:end]


def _runs(glyphs: list[_Glyph]) -> Iterator[tuple[str, str, int, int]]:
    """Words in one face, with the space after them; letters set apart are each their own run."""
    for (face, size, after), group in groupby(
        glyphs, key=lambda glyph: (glyph.face, glyph.size, glyph.after)
    ):
        if after:
            yield from ((glyph.char, face, size, after) for glyph in group)
        else:
            yield "".join(glyph.char for glyph in group), face, size, 0


def _width(glyphs: list[_Glyph]) -> int:
    return sum(measure(words, face, size) + after for words, face, size, after in _runs(glyphs))


def _row(line: list[_Glyph]) -> Row:
    pieces: list[Piece] = []
    x = 0
    for words, face, size, after in _runs(_trimmed(line)):
        wide = measure(words, face, size) + after
        pieces.append(Piece(words, face, size, x, wide))
        x += wide
    return Row(tuple(pieces), x)


@lru_cache(maxsize=8192)
def measure(words: str, face: str, size: int) -> int:
    """The width of words in pixels, in a face at a size in pixels."""
    return lettering(face, size).size(words)[0]


def fitted(style: Style, words: str, width: int) -> Style:
    """The style, made smaller where that is needed for the words to fit in one line of `width` pixels."""
    wide = lay_out(words, style, 1_000_000).width
    return style if wide <= width else evolve(style, size=max(8, int(style.size * width / wide)))
