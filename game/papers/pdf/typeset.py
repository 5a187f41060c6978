"""Sets blocks in type: each becomes pieces of a page."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final, assert_never

from attrs import evolve, frozen

from game.papers.drawing import Tone
from game.papers.model import (
    Beside,
    Box,
    Figure,
    Heading,
    Items,
    Notes,
    PageBreak,
    Paragraph,
    Table,
    Together,
    language_of,
    plain_words,
)
from game.papers.pdf.fonts import Face
from game.papers.pdf.page_break import HIGH, WIDE, Area, Element, Picture, Piece, Stroke, Text
from game.papers.pdf.rows import rows
from game.papers.pdf.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.papers.model import Block, Document, Words


@frozen(kw_only=True)
class Style:
    """How words are set: face, size and distance of baselines (`lead`) in points, colour."""

    face: Face
    size: float
    lead: float
    tone: Tone = Tone.INK


BODY: Final = Style(face=Face.TEXT, size=11, lead=14.6)
QUIET: Final = Style(face=Face.TEXT, size=9.6, lead=12.6, tone=Tone.SOFT)
KIND: Final = Style(face=Face.TEXT, size=11, lead=15, tone=Tone.ACCENT)
TITLE: Final = Style(face=Face.TITLE, size=24, lead=30)
SUMMARY: Final = Style(face=Face.EMPHASIS, size=13.5, lead=18, tone=Tone.SOFT)
HEADINGS: Final = {
    1: (Style(face=Face.TITLE, size=16, lead=20, tone=Tone.ACCENT), 24.0, 6.0),
    2: (Style(face=Face.TITLE, size=12.2, lead=16), 15.0, 3.0),
    3: (Style(face=Face.STRONG, size=11, lead=14.6), 9.0, 1.0),
}
_AFTER: Final = 6.0  # below a paragraph
_INDENT: Final = 14.0
_MARGIN: Final = (92.0, 14.0)  # of notes beside words: how wide it is, and from there to the words
_BOX: Final = (13.0, 9.0)  # of words inside a box: from its left, from its top and bottom
_LINE: Final = 25.0  # between lines to write on by hand


def set_document(document: Document) -> tuple[Piece, ...]:
    """The whole paper in pieces, in reading order."""
    return (*_front(document), *(piece for block in document.blocks for piece in _block(block)))


def _front(document: Document) -> Iterator[Piece]:
    yield from words(document.kind, KIND, "/P")
    yield from words(document.title, TITLE, "/H1")
    if document.summary:
        yield air(3)
        yield from words(document.summary, SUMMARY, "/P")
    yield Piece(high=12, under=(Stroke(x=0, y=9, wide=WIDE, tone=Tone.ACCENT, thick=2),))


def air(high: float, *, glue: bool = False) -> Piece:
    """An empty piece, `high` points of it, left out at the top of a page."""
    return Piece(high=high, space=True, glue=glue)


def words(told: Words, style: Style, kind: str, x: float = 0, room: float = WIDE) -> list[Piece]:
    """Words in rows at most `room` points wide, a piece each; the first two and last two stay together."""
    element = Element(kind=kind, language=language_of(told))
    made = rows(told, style.face, style.size, room)
    down = style.lead * 0.5 + style.size * 0.32
    last = len(made) - 1
    return [
        Piece(
            high=style.lead,
            over=(Text(row=row, x=x, y=down, size=style.size, tone=style.tone),),
            element=element,
            glue=at < last and (at == 0 or at == last - 1),
        )
        for at, row in enumerate(made)
    ]


def _block(block: Block) -> Sequence[Piece]:
    match block:
        case Heading():
            made = _heading(block)
        case Paragraph() | Beside():
            made = _paragraph(block)
        case Items():
            made = _items(block)
        case Table():
            made = table(block)
        case Figure():
            made = _figure(block)
        case Notes():
            made = _notes(block)
        case Box():
            made = _box(block)
        case Together():
            made = _together(block)
        case PageBreak():
            made = [Piece(high=0, fresh=True, glue=True)]
        case _ as never:
            assert_never(never)
    return made


def _paragraph(block: Paragraph | Beside) -> list[Piece]:
    style = QUIET if block.quiet else BODY
    if isinstance(block, Paragraph):
        made = [*words(block.words, style, "/P"), air(_AFTER)]
    else:
        made = [*_beside(block, style), air(_AFTER - 2)]
    return [evolve(piece, glue=True) for piece in made] if block.announces else made


def _beside(block: Beside, style: Style) -> list[Piece]:
    """Rows of the note and of the words side by side, for a reader program the one before the other."""
    wide, between = _MARGIN
    small = Style(face=Face.TEXT, size=8.6, lead=style.lead, tone=Tone.SOFT)
    note = words(block.note, small, "/P", 0, wide) if block.note else []
    told = words(block.words, style, "/P", wide + between, WIDE - wide - between)
    return [_side_by_side(*pair) for pair in zip_longest(note, told)]


def _side_by_side(note: Piece | None, told: Piece | None) -> Piece:
    """One piece of a row of the note and a row of the words; where either has no more, of the other."""
    both = [piece for piece in (note, told) if piece is not None]
    texts = [(text, piece.element) for piece in both for text in piece.over if isinstance(text, Text)]
    over = tuple(evolve(text, element=element) for text, element in texts)
    return evolve(both[-1], over=over, glue=any(piece.glue for piece in both))


def _heading(block: Heading) -> list[Piece]:
    style, before, after = HEADINGS[block.level]
    made = [evolve(piece, glue=True) for piece in words(block.words, style, f"/H{block.level + 1}")]
    if block.level in {1, 2}:
        made[0] = evolve(made[0], outline=(block.level - 1, plain_words(block.words)))
    return [air(before, glue=True), *made, air(after, glue=True)]


def _items(block: Items, room: float = WIDE, x: float = 0) -> list[Piece]:
    made: list[Piece] = []
    all_items = Element(kind="/L")
    for number, item in enumerate(block.items, 1):
        one = Element(kind="/LI", within=all_items)
        body = Element(kind="/LBody", within=one, language=language_of(item))
        label = Element(kind="/Lbl", within=one)
        sign = rows(f"{number}." if block.numbered else "•", BODY.face, BODY.size, _INDENT)[0]
        told = words(item, BODY, "/LBody", x + _INDENT, room - _INDENT)
        first, *rest = (evolve(piece, element=body) for piece in told)
        (text,) = first.over
        mark = Text(row=sign, x=x, y=text.y, size=BODY.size, tone=Tone.ACCENT, element=label)
        made += [evolve(first, over=(mark, text)), *rest, air(2.5)]
    return [*made, air(_AFTER - 2.5)]


def _figure(block: Figure) -> list[Piece]:
    caption = words(block.caption, QUIET, "/Caption")
    drawing = block.drawing
    left = HIGH - sum(piece.high for piece in caption) - 84  # a heading and a few words may stand above it
    scale = min(WIDE / drawing.width, left / drawing.height)
    picture = Picture(drawing=drawing, x=(WIDE - drawing.width * scale) / 2, y=0, scale=scale)
    element = Element(kind="/Figure", instead=block.instead)
    shown = Piece(high=drawing.height * scale + 6, over=(picture,), element=element, glue=True)
    return [shown, *caption, air(_AFTER)]


def _notes(block: Notes, room: float = WIDE, x: float = 0) -> list[Piece]:
    label = words(block.label, QUIET, "/P", x, room) if block.label else []
    rule = Stroke(x=x, y=_LINE - 3, wide=room, tone=Tone.LINE, thick=0.4)
    lines = [Piece(high=_LINE, under=(rule,), glue=True) for _ in range(block.lines)]
    return [*(evolve(piece, glue=True) for piece in label), *lines, air(8)]


def _box(block: Box) -> list[Piece]:
    """What is inside, with its own slice of the ground under every piece, so that it may go over a page."""
    side, ends = _BOX
    room = WIDE - 2 * side
    inside: list[Piece] = [Piece(high=ends)]
    for each in block.blocks:
        inside += _inside(each, room, side)
    while inside[-1].space:
        inside.pop()
    inside.append(Piece(high=ends))
    fits = sum(piece.high for piece in inside) < HIGH
    return [*(_on_ground(piece, glue=fits) for piece in inside[:-1]), _on_ground(inside[-1]), air(10)]


def _inside(block: Heading | Paragraph | Items | Notes, room: float, x: float) -> list[Piece]:
    match block:
        case Heading():
            style = HEADINGS[3][0]
            return [evolve(piece, glue=True) for piece in words(block.words, style, "/H4", x, room)]
        case Paragraph():
            return [*words(block.words, QUIET if block.quiet else BODY, "/P", x, room), air(4)]
        case Items():
            return _items(block, room, x)
        case Notes():
            return _notes(block, room, x)
        case _ as never:
            assert_never(never)


def _together(block: Together) -> list[Piece]:
    made = [piece for each in block.blocks for piece in _block(each)]
    if sum(piece.high for piece in made) > HIGH:
        return made
    return [*(evolve(piece, glue=True) for piece in made[:-1]), evolve(made[-1], glue=False)]


def _on_ground(piece: Piece, *, glue: bool = False) -> Piece:
    # A hair higher than the piece, lest a line of white show between two slices.
    ground = Area(x=0, y=0, wide=WIDE, high=piece.high + 0.2, tone=Tone.CARD)
    bar = Area(x=0, y=0, wide=3, high=piece.high + 0.2, tone=Tone.ACCENT)
    return evolve(piece, under=(ground, bar, *piece.under), glue=glue or piece.glue, space=False)
