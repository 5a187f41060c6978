"""Puts placed pieces into a PDF by fpdf2, which embeds of each face only what is used."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, assert_never

from fpdf import ViewerPreferences

from game.papers.drawing import Tone
from game.papers.model import plain_words
from game.papers.pdf.canvas import Canvas
from game.papers.pdf.colours import rgb
from game.papers.pdf.drawings import Pen
from game.papers.pdf.fonts import Face
from game.papers.pdf.page_break import BOTTOM, PAGE, SIDE, TOP, WIDE, Area, Picture, Stroke, Text
from game.papers.pdf.rows import rows
from game.papers.pdf.structure import Structure
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.papers.model import Document
    from game.papers.pdf.page_break import Element, Placed

_FOOT: Final = 9.0
# The same paper gives the same file, whenever it is printed.
_NO_DATE: Final = datetime(2026, 1, 1, tzinfo=UTC)


class Backend(Canvas):
    """One PDF. What is read stands in marked content, tagged with its element; decoration is an artifact."""

    def __init__(self, document: Document) -> None:
        """An empty PDF that knows its title and language."""
        super().__init__(unit="pt", format=PAGE)
        self.struct_builder = self.structure = Structure()
        self.set_auto_page_break(auto=False)
        self.set_margin(0)
        self.c_margin = 0
        title = plain_words(document.title)
        self.set_title(say("papers.title", kind=document.kind, title=title))
        self.set_lang(document.language)
        self.set_creator("Upward")
        self.set_creation_date(_NO_DATE)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        self.foot = document.foot

    def print_page(self, placed: Sequence[Placed], number: str) -> None:
        """Add one page with its foot; `number` stands at the right of it."""
        self.add_page()
        for each in placed:
            self._bookmark(each)
            with self._artifact():
                for shape in each.piece.under:
                    self._shape(shape, each.y)
        for element, shapes in _by_element(placed).items():
            with self._artifact() if element is None else self._marked(element):
                for read, y in shapes:
                    self._shape(read, y)
        with self._artifact():
            self._foot(number)

    def _bookmark(self, placed: Placed) -> None:
        if placed.piece.outline:
            level, words = placed.piece.outline
            self.set_y(TOP + placed.y - 6)
            self.start_section(words, level, strict=False)

    @contextmanager
    def _marked(self, element: Element) -> Iterator[None]:
        page = self.pages[self.page]
        mark, page.struct_parents = self.structure.mark(element, page, self.page)
        self._out(f"{element.kind} <</MCID {mark}>> BDC")
        yield
        self._out("EMC")

    @contextmanager
    def _artifact(self) -> Iterator[None]:
        self._out("/Artifact BMC")
        yield
        self._out("EMC")

    def _shape(self, shape: Text | Picture | Stroke | Area, y: float) -> None:
        match shape:
            case Text():
                self.words(shape.row, SIDE + shape.x, TOP + y + shape.y, shape.size, shape.tone)
            case Picture():
                Pen(self, SIDE + shape.x, TOP + y + shape.y, shape.scale).draw(shape.drawing)
            case Stroke():
                self.set_draw_color(*rgb(shape.tone))
                self.set_line_width(shape.thick)
                down = TOP + y + shape.y
                self.line(SIDE + shape.x, down, SIDE + shape.x + shape.wide, down)
            case Area():
                self.set_fill_color(*rgb(shape.tone))
                self.rect(SIDE + shape.x, TOP + y + shape.y, shape.wide, shape.high, style="F")
            case _ as never:
                assert_never(never)

    def _foot(self, number: str) -> None:
        y = PAGE[1] - BOTTOM + 34
        (told,) = rows(self.foot, Face.TEXT, _FOOT, 10_000)
        self.words(told, SIDE, y, _FOOT, Tone.SOFT)
        (row,) = rows(number, Face.TEXT, _FOOT, WIDE)
        self.words(row, SIDE + WIDE - row.wide, y, _FOOT, Tone.SOFT)


def _by_element(placed: Sequence[Placed]) -> dict[Element | None, list[tuple[Text | Picture, float]]]:
    """What is read on a page, element by element: rows that stand side by side are told one column first."""
    found: dict[Element | None, list[tuple[Text | Picture, float]]] = {}
    for element, shape, y in _told(placed):
        found.setdefault(element, []).append((shape, y))
    return found


def _told(placed: Sequence[Placed]) -> Iterator[tuple[Element | None, Text | Picture, float]]:
    """What is read on a page, each with its element; a head that comes again is not told again."""
    for each in placed:
        for shape in each.piece.over:
            own = shape.element if isinstance(shape, Text) else None
            yield (None if each.again else own or each.piece.element), shape, each.y
