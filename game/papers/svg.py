"""Writes a drawing as SVG inside a page; colours are classes, so that the page's style says what they are."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, assert_never

from game.papers.drawing import Circle, Curve, Label, Rect

if TYPE_CHECKING:
    from game.papers.drawing import Drawing, Shape, Tone


def svg(drawing: Drawing, instead: str) -> str:
    """The drawing as an svg element; `instead` is what is read aloud for it."""
    size = f'viewBox="0 0 {_n(drawing.width)} {_n(drawing.height)}"'
    return "\n".join(
        [
            f'<svg {size} role="img" aria-label="{escape(instead)}">',
            *map(_shape, drawing.shapes),
            "</svg>",
        ]
    )


def _shape(shape: Shape) -> str:
    match shape:
        case Rect(x=x, y=y, width=width, height=height):
            paint = _paint(shape.fill, shape.stroke, shape.thick)
            box = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
            return f'<rect {box} rx="{_n(shape.radius)}" {paint}/>'
        case Circle():
            place = f'cx="{_n(shape.x)}" cy="{_n(shape.y)}" r="{_n(shape.radius)}"'
            return f"<circle {place} {_paint(shape.fill, shape.stroke, 1)}/>"
        case Curve():
            (x, y), *rest = shape.points
            path = f"M{_n(x)},{_n(y)}C" + " ".join(f"{_n(right)},{_n(down)}" for right, down in rest)
            return f'<path d="{path}" {_paint(None, shape.stroke, shape.thick)}/>'
        case Label():
            return _label(shape)
        case _ as never:
            assert_never(never)


def _label(label: Label) -> str:
    weight = ' font-weight="700"' if label.strong else ""
    anchor = f' text-anchor="{label.anchor}"' if label.anchor != "start" else ""
    place = f'x="{_n(label.x)}" y="{_n(label.y)}" font-size="{_n(label.size)}"'
    language = f' lang="{escape(label.language)}"' if label.language else ""
    return f'<text {place} class="f-{label.fill}"{weight}{anchor}{language}>{escape(label.words)}</text>'


def _paint(fill: Tone | None, stroke: Tone | None, thick: float) -> str:
    classes = f"f-{fill}" if fill else "f-none"
    line = f' stroke-width="{_n(thick)}"' if stroke else ""
    return f'class="{classes}{f" s-{stroke}" if stroke else ""}"{line}'


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
