"""A PDF that sets rows of words in our faces; places and sizes are points from the upper left corner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fpdf import FPDF

from game.papers.pdf.colours import rgb
from game.papers.pdf.fonts import apart

if TYPE_CHECKING:
    from game.papers.drawing import Tone
    from game.papers.pdf.rows import Lettering, Row, Span

_DOT: Final = 0.055  # of the size: the radius of a dot of emphasis
_UNDER: Final = 0.22  # of the size: how far below the baseline it stands


class Canvas(FPDF):
    """An fpdf2 document with one more method: rows of words in several faces."""

    def words(self, row: Row, x: float, y: float, size: float, tone: Tone) -> None:
        """Set a row of words from `x` on, on the baseline `y`."""
        self.set_text_color(*rgb(tone))
        for span in row.spans:
            self._face(span.set_in, size)
            self.text(x, y, span.text)
            if span.set_in.dotted:
                self._dots(span, x, y, size, tone)
            x += span.wide(size)

    def _dots(self, span: Span, x: float, y: float, size: float, tone: Tone) -> None:
        """Put a dot under the middle of each letter of a span."""
        self.set_fill_color(*rgb(tone))
        for letter in span.text:
            self.circle(x + span.set_in.wide(letter, size) / 2, y + _UNDER * size, _DOT * size, style="F")
            x += span.set_in.wide(letter, size)

    def _face(self, how: Lettering, size: float) -> None:
        face = how.face
        if face.name.lower() not in self.fonts:
            self.add_font(face.name, fname=face.path)
        self.set_font(face.name, size=size)
        self.set_char_spacing((apart(face) + how.added) * size)
