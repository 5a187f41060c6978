"""Breaks pieces, which cannot be parted, onto pages; all measures are points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.papers.drawing import Tone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.papers.drawing import Drawing
    from game.papers.pdf.rows import Row

# In points. What stands on A4 also stands on a sheet of Letter, if it is printed without being scaled.
PAGE: Final = (595.28, 841.89)
SIDE: Final = 56.0
TOP: Final = 58.0
BOTTOM: Final = 66.0
WIDE: Final = PAGE[0] - 2 * SIDE
HIGH: Final = PAGE[1] - TOP - BOTTOM


@frozen(kw_only=True, eq=False)
class Element:
    """A tagged part of the document: its PDF type, words instead of it, the element it is within.

    `language` is that of its words where it is not the paper's. Each is itself: two paragraphs of the same
    words are two.
    """

    kind: str
    instead: str = ""
    within: Element | None = None
    language: str = ""


@frozen(kw_only=True)
class Text:
    """A row of words, its left end and baseline counted from the piece's corner; `element` is its own."""

    row: Row
    x: float
    y: float
    size: float
    tone: Tone = Tone.INK
    element: Element | None = None


@frozen(kw_only=True)
class Stroke:
    """A level line from `x`, `y`, so wide and so thick."""

    x: float
    y: float
    wide: float
    tone: Tone = Tone.LINE
    thick: float = 0.6


@frozen(kw_only=True)
class Area:
    """A filled rectangle; `x`, `y` is its upper left corner."""

    x: float
    y: float
    wide: float
    high: float
    tone: Tone


@frozen(kw_only=True)
class Picture:
    """A drawing from `x`, `y`; a unit of it is `scale` points."""

    drawing: Drawing
    x: float
    y: float
    scale: float


@frozen(kw_only=True)
class Piece:
    """Something as high as this that stays in one place.

    `under` is decoration, `over` what is read, as a part of `element` where it has none of its own. With
    `glue` the next piece has to stand on the same page. `outline` is a bookmark: its level and words. A
    `fresh` piece begins a page. Where a piece comes to stand at the top of a page, its `head` comes again
    above it.
    """

    high: float
    over: tuple[Text | Picture, ...] = ()
    under: tuple[Stroke | Area, ...] = ()
    element: Element | None = None
    glue: bool = False
    outline: tuple[int, str] | None = None
    fresh: bool = False
    head: Piece | None = None
    space: bool = False  # only air: left out at the top of a page


@frozen
class Placed:
    """A piece and how far it is below the top of the page's text; `again` where it was read before."""

    piece: Piece
    y: float
    again: bool = False


def pages(pieces: Sequence[Piece], high: float = HIGH) -> tuple[tuple[Placed, ...], ...]:
    """The pieces on pages of text so `high`: glued ones stay together wherever a page can hold them."""
    made: list[list[Placed]] = [[]]
    used = 0.0
    for group in _groups(pieces):
        tall = sum(piece.high for piece in group)
        if made[-1] and (group[0].fresh or (used + tall > high and tall <= high)):
            made.append([])
            used = 0.0
        for piece in group:
            if used + piece.high > high and made[-1]:
                made.append([])
                used = 0.0
            if piece.space and not used:
                continue
            if piece.head and not used:
                made[-1].append(Placed(piece.head, 0.0, again=True))
                used = piece.head.high
            made[-1].append(Placed(piece, used))
            used += piece.high
    return tuple(map(tuple, made))


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.glue:
            yield group
            group = []
    if group:
        yield group
