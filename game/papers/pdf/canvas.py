"""A PDF that sets rows of words in our faces; places and sizes are points from the upper left corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fpdf import FPDF

from game.papers.pdf.colours import rgb
from game.papers.pdf.fonts import Face, apart

if TYPE_CHECKING:
    from game.papers.drawing import Tone
    from game.papers.pdf.rows import Row


class Canvas(FPDF):
    """An fpdf2 document with one more method: rows of words in several faces."""

    def words(self, row: Row, x: float, y: float, size: float, tone: Tone) -> None:
        """Set a row of words from `x` on, on the baseline `y`."""
        self.set_text_color(*rgb(tone))
        for span in row.spans:
            self._face(span.face, size)
            self.text(x, y, span.text)
            x += span.wide(size)

    def _face(self, face: Face, size: float) -> None:
        if face.name.lower() not in self.fonts:
            self.add_font(face.name, fname=face.path)
        self.set_font(face.name, size=size)
        self.set_char_spacing(apart(face) * size)
