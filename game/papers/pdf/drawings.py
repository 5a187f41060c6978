"""Draws drawings on a printed page: lines stay lines and words stay words, sharp at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from attrs import frozen

from game.papers.drawing import Circle, Curve, Label, Rect
from game.papers.pdf.colours import rgb
from game.papers.pdf.fonts import Face
from game.papers.pdf.rows import rows

if TYPE_CHECKING:
    from game.papers.drawing import Drawing, Shape, Tone
    from game.papers.pdf.canvas import Canvas

_ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}
_UNBROKEN = 100_000.0


@frozen
class Pen:
    """Draws with its origin at `x`, `y` in points; a unit of the drawing is `scale` points."""

    canvas: Canvas
    x: float
    y: float
    scale: float

    def draw(self, drawing: Drawing) -> None:
        """Draw all shapes in their order."""
        for shape in drawing.shapes:
            self._shape(shape)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return self.x + x * self.scale, self.y + y * self.scale

    def _shape(self, shape: Shape) -> None:
        match shape:
            case Rect():
                self._rect(shape)
            case Circle():
                style = self._paint(shape.fill, shape.stroke, 1)
                x, y = self._at(shape.x, shape.y)
                self.canvas.circle(x, y, shape.radius * self.scale, style=style)
            case Curve():
                self._curve(shape)
            case Label():
                self._label(shape)
            case _ as never:
                assert_never(never)

    def _paint(self, fill: Tone | None, stroke: Tone | None, thick: float) -> str:
        if fill:
            self.canvas.set_fill_color(*rgb(fill))
        if stroke:
            self.canvas.set_draw_color(*rgb(stroke))
            self.canvas.set_line_width(thick * self.scale)
        return ("D" if stroke else "") + ("F" if fill else "")

    def _rect(self, shape: Rect) -> None:
        style = self._paint(shape.fill, shape.stroke, shape.thick)
        x, y = self._at(shape.x, shape.y)
        wide, high = shape.width * self.scale, shape.height * self.scale
        radius = shape.radius * self.scale
        self.canvas.rect(x, y, wide, high, style=style, round_corners=radius > 0, corner_radius=radius)

    def _curve(self, shape: Curve) -> None:
        self._paint(None, shape.stroke, shape.thick)
        points = [self._at(*point) for point in shape.points]
        for start in range(0, len(points) - 1, 3):
            self.canvas.bezier(points[start : start + 4], style="D")

    def _label(self, shape: Label) -> None:
        face = Face.STRONG if shape.strong else Face.TEXT
        size = shape.size * self.scale
        row = rows(shape.words, face, size, _UNBROKEN)[0]
        x, y = self._at(shape.x, shape.y)
        self.canvas.words(row, x - row.wide * _ANCHORS[shape.anchor], y, size, shape.fill)
