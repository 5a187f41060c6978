"""Tops: shirts, tees and knits, lit from the left, with what is printed on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, mix, path
from game.art.people.body import FOOT, SAG, cut
from game.art.people.outline import curve, drawn, sliver

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.art.paper.shapes import Point
    from game.art.people.body import Frame

DARK = "#20101a"


def body(frame: Frame, neckline: Sequence[Point], colour: str, shade: str = "", grow: float = 0) -> str:
    """The shapes of a whole top with its far half in shade; `grow` units wider than the frame."""
    shade = shade or mix(colour, DARK, 0.14)
    return path(frame.torso(neckline, grow), colour) + path(far_half(frame, neckline, grow), shade)


def far_half(frame: Frame, neckline: Sequence[Point], grow: float = 0) -> str:
    """Path data of the part right of the middle line."""
    line = curve(neckline)
    right = [p for p in line if p[0] >= 8]
    bottom = frame.hem + SAG
    middle = [(frame.middle(y), y) for y in (bottom - i * 60 for i in range(14)) if y > right[0][1]]
    return drawn([*middle, *right, *frame.side(far=True, grow=grow)])


def placket(frame: Frame, top: float, colour: str, button: str, *, wide: float = 24, step: float = 82) -> str:
    """The strip down a shirt front, with its buttons."""
    half = wide / 2
    edge = cut([(frame.middle(y), float(y)) for y in (top, 120, 260, 420, FOOT)], frame.hem + SAG - 1)
    strip = drawn([*[(x - half, y) for x, y in edge], *[(x + half, y) for x, y in reversed(edge)]])
    buttons, y = "", top + 46
    while y < frame.hem - 10:
        buttons += circle(frame.middle(y), y, 5.6, button)
        y += step
    return path(strip, colour) + buttons


def creases(frame: Frame, colour: str) -> str:
    """The shapes of creases where cloth pulls: from the armpits inwards and at the waist."""
    b, y = frame.build, frame.yoke
    n, f = -b.chest, b.chest * b.far
    return "".join(
        path(sliver(points, width), colour)
        for points, width in (
            ([(n + 16, y + 70), (n + 44, y + 84), (n + 70, y + 108)], 5.0),
            ([(n + 22, y + 92), (n + 44, y + 106), (n + 60, y + 126)], 4.0),
            ([(f - 12, y + 72), (f - 36, y + 88), (f - 54, y + 112)], 5.0),
            ([(-b.waist + 12, y + 262), (-b.waist + 50, y + 272), (-b.waist + 84, y + 266)], 4.6),
            (
                [
                    (b.waist * b.far - 10, y + 258),
                    (b.waist * b.far - 44, y + 270),
                    (b.waist * b.far - 70, y + 266),
                ],
                4.2,
            ),
        )
    )


def stripes(frame: Frame, colour: str, *, begin: float, step: float, wide: float, grow: float = 0) -> str:
    """Bands across a body from height `begin` down, sagging a little."""
    drawn_bands, y = "", begin
    while y < frame.hem - wide:
        upper = curve([(frame.width(y, grow=grow), y), (0, y + 7), (frame.width(y, far=True, grow=grow), y)])
        lower = curve(
            [
                (frame.width(y + wide, grow=grow), y + wide),
                (0, y + wide + 7),
                (frame.width(y + wide, far=True, grow=grow), y + wide),
            ]
        )
        drawn_bands += path(drawn([*upper, *reversed(lower)]), colour)
        y += step
    return drawn_bands


def scatter(
    frame: Frame, motif: Callable[[float, float, int], str], *, step: float, begin: float, air: float
) -> str:
    """A print repeated in staggered rows, no nearer than `air` to the sides."""
    printed, number, y, odd = "", 0, begin, False
    while y < frame.hem - 12:
        left, right = frame.width(y) + air, frame.width(y, far=True) - air
        x = left + (step / 2 if odd else 0)
        while x <= right:
            printed += motif(x + (number * 37 % 11 - 5), y + (number * 53 % 13 - 6), number)
            x, number = x + step, number + 1
        y, odd = y + step * 0.72, not odd
    return printed


def open_front(
    frame: Frame, near: Sequence[Point], far: Sequence[Point], colour: str, shade: str, grow: float = 3
) -> str:
    """The two fronts of a garment worn open between two edges."""
    return path(frame.panel(far, far=True, grow=grow), shade) + path(frame.panel(near, grow=grow), colour)


def along_edge(edge: Sequence[Point], colour: str, wide: float, hem: float) -> str:
    """A band of cloth along an edge given from top to bottom: a rib, a facing. It lies on the outer side."""
    inner = cut(edge, hem)
    out = -wide if edge[1][0] < 0 else wide
    outer = [(x + out, y) for x, y in inner if y > inner[0][1] + wide * 1.3]
    return path(drawn([*inner, *reversed(outer)]), colour)


def tank(
    frame: Frame, colour: str, *, low: float, strap: float = 0.56, wide: float = 34, grow: float = 2
) -> str:
    """A sleeveless top; `strap` is where its straps lie between neck and shoulder, `wide` their breadth."""
    x = frame.build.shoulder * strap
    f = frame.build.far
    near = [p for p in frame.side(grow=grow) if p[1] > 168]
    far = [
        *(p for p in frame.side(far=True, grow=grow) if p[1] > 168),
        (frame.middle(frame.hem), frame.hem + SAG),
    ]
    a, b = -x - wide / 2, -x + wide / 2
    hole = curve([(a, frame.ridge(a) - 3), (a + 2, 90), (a - 8, 140), near[0]])
    other = curve([(-a * f, frame.ridge(a) - 3), (-a * f - 2, 90), (-a * f + 8, 140), far[0]])
    neckline = curve(
        [
            (b, frame.ridge(b) - 3),
            (b * 0.86, low * 0.55),
            (6, low),
            (-b * f * 0.86, low * 0.52),
            (-b * f, frame.ridge(b) - 3),
        ]
    )
    return path(drawn([*reversed(near), *reversed(hole), *neckline, *other, *far]), colour)
