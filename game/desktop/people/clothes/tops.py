"""Tops: shirts, tees and knits, lit from the left, with what is printed on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.paper.shapes import circle, mix, path
from game.desktop.people.frame import FOOT
from game.desktop.people.outline import curve, drawn, sliver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.paper.shapes import Point
    from game.desktop.people.frame import Frame

DARK = "#20101a"


def body(frame: Frame, neckline: Sequence[Point], colour: str, shade: str = "", grow: float = 0) -> str:
    """A whole top with its far half in shade."""
    shade = shade or mix(colour, DARK, 0.14)
    return path(frame.torso(neckline, grow), colour) + path(far_half(frame, neckline, grow), shade)


def far_half(frame: Frame, neckline: Sequence[Point], grow: float = 0) -> str:
    """Path data of the part right of the middle line."""
    line = curve(neckline)
    right = [p for p in line if p[0] >= 8]
    middle = [(frame.middle(y), float(y)) for y in range(FOOT, int(right[0][1]), -60)]
    return drawn([*middle, *right, *frame.side(far=True, grow=grow)])


def placket(frame: Frame, top: float, colour: str, button: str, *, wide: float = 24, step: float = 82) -> str:
    """The strip down a shirt front, with its buttons."""
    half = wide / 2
    edge = [(frame.middle(y), float(y)) for y in (top, 120, 260, 420, FOOT)]
    strip = drawn([*[(x - half, y) for x, y in edge], *[(x + half, y) for x, y in reversed(edge)]])
    buttons, y = "", top + 46
    while y < FOOT - 60:
        buttons += circle(frame.middle(y), y, 5.6, button)
        y += step
    return path(strip, colour) + buttons


def creases(frame: Frame, colour: str) -> str:
    """Where cloth pulls: from the armpits inwards and at the waist."""
    b, y = frame.build, frame.yoke
    n, f = -b.chest, b.chest * b.far
    return "".join(
        path(sliver(points, width), colour)
        for points, width in (
            ([(n + 16, y + 70), (n + 44, y + 84), (n + 70, y + 108)], 5.0),
            ([(n + 22, y + 92), (n + 44, y + 106), (n + 60, y + 126)], 4.0),
            ([(f - 12, y + 72), (f - 36, y + 88), (f - 54, y + 112)], 5.0),
            ([(-b.waist + 12, y + 262), (-b.waist + 50, y + 272), (-b.waist + 84, y + 266)], 4.6),
            ([(b.waist * b.far - 10, y + 258), (b.waist * b.far - 44, y + 270), (b.waist * b.far - 70, y + 266)], 4.2),
        )
    )
