"""Prose into rows of the window: its words in the faces that ship, measured in pixels."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.desktop.raster.fonts import CHINESE_SHARE, chinese_for, lettering
from game.story.text import Text, plain
from game.typography.chinese import added, chinese_letters, takes_dot
from game.typography.fit import SHARES, fit, largest
from game.typography.layout import break_rows, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SHRUNK: Final = SHARES[:5]  # to half the size at the least


@frozen
class Style:
    """How a block is set: face and face of emphasis, size in pixels, colour, line height, spacing.

    Line height (`leading`), what is added after each letter and each word, and how large Chinese characters
    are beside Latin ones, are shares of the size.
    """

    face: str
    size: int
    colour: str
    leading: float = 1.36
    emphasis: str = "italic"
    letters: float = 0.0
    words: float = 0.0
    chinese: float = CHINESE_SHARE

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
    dotted: bool = False  # emphasis of what has no slant


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
class _Lettering:
    """A face at a size in pixels, the pixels added after each letter, and whether dots go under them."""

    face: str
    size: int
    after: int
    dotted: bool = False


@lru_cache(maxsize=512)
def lay_out(text: Text | str, style: Style, width: int) -> Block:
    """Rows no wider than `width` pixels; only a single character wider than that may stick out."""
    return _laid(text, style, width)


@lru_cache(maxsize=256)
def clipped(text: str, style: Style, width: int, rows: int, ellipsis: str = "…") -> Block:
    """Words in no more than so many rows of `width` pixels; an ellipsis stands for what is left out."""

    def fits(words: str) -> bool:
        block = _laid(words, style, width)
        return len(block.rows) <= rows and block.width <= width

    return lay_out(fit(text, fits, ellipsis), style, width)


def shrunk(text: str, style: Style, width: int, rows: int) -> Block:
    """Words in no more than so many rows of `width` pixels, in smaller letters where they need it.

    Only what is too much in the smallest as well is `clipped`.
    """
    styles = [evolve(style, size=max(8, round(style.size * share))) for share in _SHRUNK]

    def fits(block: Block) -> bool:
        return len(block.rows) <= rows and block.width <= width

    block = largest(styles, lambda small: lay_out(text, small, width), fits)
    return block if fits(block) else clipped(text, block.style, width, rows)


def _laid(text: Text | str, style: Style, width: int) -> Block:
    prose = plain(text) if isinstance(text, str) else text
    rows = break_rows(_lettered(prose, style), _wide, width)
    return Block(tuple(_row(trimmed(row)) for row in rows), style)


def _lettered(prose: Text, style: Style) -> Iterator[tuple[str, _Lettering]]:
    """The words in runs of one lettering; letters set apart are each their own run."""
    for set_in, group in groupby(_letters(prose, style), key=itemgetter(1)):
        if set_in.after:
            yield from group
        else:
            yield "".join(char for char, _ in group), set_in


def _letters(prose: Text, style: Style) -> Iterator[tuple[str, _Lettering]]:
    after, between = (round(style.size * share) for share in (style.letters, style.letters + style.words))
    small = round(style.size * style.chinese)
    whole = str(prose)
    set_in_chinese, more = iter(chinese_letters(whole)), iter(added(whole))
    for run in prose.runs:
        face = style.emphasis if run.emphasis else style.face
        chinese_face = chinese_for(style.face)
        for char, chinese, ems in zip(run.words, set_in_chinese, more, strict=False):
            gap = round(small * ems) if ems else 0
            if chinese:
                dotted = run.emphasis and takes_dot(char)
                yield char, _Lettering(chinese_face, small, after + gap, dotted)
            else:
                yield char, _Lettering(face, style.size, (between if char == " " else after) + gap)


def _wide(words: str, lettered: _Lettering) -> int:
    return measure(words, lettered.face, lettered.size) + lettered.after * len(words)


def _row(runs: Sequence[tuple[str, _Lettering]]) -> Row:
    pieces: list[Piece] = []
    x = 0
    for words, lettered in runs:
        wide = _wide(words, lettered)
        pieces.append(Piece(words, lettered.face, lettered.size, x, wide, lettered.dotted))
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
