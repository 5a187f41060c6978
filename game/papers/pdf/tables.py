"""Sets tables: short ones stay whole, long ones have their head again on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.papers.drawing import Tone
from game.papers.model import Run, language_of
from game.papers.pdf.fonts import Face
from game.papers.pdf.page_break import HIGH, WIDE, Element, Piece, Stroke, Text
from game.papers.pdf.rows import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.papers.model import Table, Words

# In points.
_SIZE: Final = 10.4
_LEAD: Final = 13.4
_PAD: Final = 3.4
_BETWEEN: Final = 12.0


def table(block: Table) -> list[Piece]:
    """The pieces of a table: its caption, its head, and one for each row."""
    last = len(block.rows) - 1
    whole = Element(kind="/Table")
    head = _row(block, block.head, Face.STRONG, Element(kind="/TR", within=whole), thick=1.2)
    body: list[Piece] = []
    for at, cells in enumerate(block.rows):
        total = block.total and at == last
        rule = 1.2 if block.total and at == last - 1 else 0.4
        face, line = (Face.STRONG, 0) if total else (Face.TEXT, rule)
        piece = _row(block, cells, face, Element(kind="/TR", within=whole), thick=line)
        body.append(evolve(piece, head=head, glue=at == last - 1))
    short = sum(piece.high for piece in body) < HIGH / 2
    kept = [evolve(piece, glue=piece.glue or short) for piece in body[:-1]]
    return [*_caption(block, whole), evolve(head, glue=True), *kept, *body[-1:], Piece(high=12, space=True)]


def _caption(block: Table, whole: Element) -> list[Piece]:
    made = rows(block.caption, Face.TEXT, 9.6, WIDE)
    element = Element(kind="/Caption", within=whole)
    return [
        Piece(
            high=12.6,
            over=(Text(row=row, x=0, y=9.4, size=9.6, tone=Tone.SOFT),),
            element=element,
            glue=True,
        )
        for row in made
    ]


def _columns(block: Table) -> list[tuple[float, float]]:
    """Where each column begins, and how wide it is."""
    whole = sum(block.shares)
    made, x = [], 0.0
    for share in block.shares:
        wide = WIDE * share / whole
        made.append((x, wide))
        x += wide
    return made


def _row(block: Table, cells: Sequence[Words], face: Face, row_of: Element, thick: float) -> Piece:
    """A row of cells; those of the head, and the first of any other, are heads to a reader program."""
    texts: list[Text] = []
    most = 1
    for at, ((x, wide), cell) in enumerate(zip(_columns(block), cells, strict=True)):
        right = at in block.right
        room = wide if right or at == len(cells) - 1 else wide - _BETWEEN
        made = rows(_in(cell, face), face, _SIZE, room)
        kind = "/TH" if cells is block.head or not at else "/TD"
        element = Element(kind=kind, within=row_of, language=language_of(cell))
        most = max(most, len(made))
        for down, row in enumerate(made):
            left = x + wide - row.wide if right else x
            texts.append(Text(row=row, x=left, y=_PAD + down * _LEAD + 9.6, size=_SIZE, element=element))
    high = most * _LEAD + 2 * _PAD
    rule = (Stroke(x=0, y=high, wide=WIDE, thick=thick),) if thick else ()
    return Piece(high=high, over=tuple(texts), under=rule)


def _in(cell: Words, face: Face) -> Words:
    return (Run(cell, strong=True),) if isinstance(cell, str) and face is Face.STRONG else cell
