"""What is printed and woven into cloth: sprigs, suns, dots, checks, and motifs of waxed cotton."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path
from game.art.people.clothes import tops
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes.cloth import DARK

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.clothes.outfit import Motif
    from game.art.people.parts.clothes.cloth import Cloth


def sprig(leaf: str, flower: str) -> Motif:
    """Two leaves and a bud."""

    def motif(x: float, y: float, number: int) -> str:
        body = (
            ellipse(-6, 0, 7, 3.2, leaf, 1, -30)
            + ellipse(6, 0, 7, 3.2, leaf, 1, 30)
            + circle(0, -5, 4, flower)
        )
        return group(body, x, y, turn=number * 47 % 90 - 45)

    return motif


def dots(*colours: str, size: float = 5) -> Motif:
    """Dots, in turn in each colour."""

    def motif(x: float, y: float, number: int) -> str:
        return circle(x, y, size, colours[number % len(colours)])

    return motif


def petals(petal: str, heart: str, size: float = 1) -> Motif:
    """A flower of five petals."""

    def motif(x: float, y: float, number: int) -> str:
        leaf = path("M0,0 C-8,-5 -8,-15 0,-17 C8,-15 8,-5 0,0 Z", petal)
        body = "".join(group(leaf, turn=i * 72 + number * 31) for i in range(5)) + circle(0, 0, 4.2, heart)
        return group(body, x, y, size)

    return motif


def waxed(first: str, second: str, *, kind: int = 0) -> Motif:
    """A motif of waxed cotton: rings with rays, a shell's fan, or a kite with an eye."""

    def motif(x: float, y: float, number: int) -> str:
        return group((_rings, _fan, _kite)[kind % 3](first, second), x, y, turn=(number % 3) * 8 - 8)

    return motif


def damask(sheen: str) -> Motif:
    """A leaf that is only seen by the light on it."""

    def motif(x: float, y: float, number: int) -> str:
        leaf = path("M0,20 C-16,8 -14,-10 0,-22 C14,-10 16,8 0,20 Z", sheen, 0.2)
        vein = path("M0,12 C-5,4 -5,-6 0,-14 C5,-6 5,4 0,12 Z", sheen, 0.22)
        return group(leaf + vein, x, y, turn=number % 2 * 50 - 25)

    return motif


def _rings(first: str, second: str) -> str:
    rays = "".join(circle(math.cos(i * 0.785) * 19, math.sin(i * 0.785) * 19, 3, second) for i in range(8))
    return circle(0, 0, 13, first) + circle(0, 0, 7.5, second) + circle(0, 0, 3.4, first) + rays


def _fan(first: str, second: str) -> str:
    leaf = path("M0,12 C-6,2 -5,-14 0,-18 C5,-14 6,2 0,12 Z", first)
    fan = "".join(group(leaf, 0, 4, turn=a) for a in (-60, -30, 0, 30, 60))
    return fan + path("M-10,12 C-6,5 6,5 10,12 C5,19 -5,19 -10,12 Z", second)


def _kite(first: str, second: str) -> str:
    return (
        path("M0,-20 L15,0 L0,20 L-15,0 Z", first)
        + path("M0,-11 L8,0 L0,11 L-8,0 Z", second)
        + circle(0, 0, 3, first)
    )


def checks(frame: Frame, colour: str, ink: str, *, step: float = 46) -> str:
    """A woven check over a body: bands across and down, and a thin line between."""
    shapes, y = "", 40.0
    while y < frame.hem - 16:
        near, far = frame.width(max(y, 62)), frame.width(max(y, 62), far=True)
        if y > 60:
            shapes += _across(near, far, y, 15, colour, 0.5) + _across(near, far, y + 26, 3.4, ink, 0.8)
        y += step
    for number in range(-3, 4):
        x = number * step + 10
        shapes += _down(frame, x, 13, colour, 0.42) + _down(frame, x + 24, 3, ink, 0.75)
    return shapes


def _across(near: float, far: float, y: float, wide: float, colour: str, strength: float) -> str:
    upper = curve([(near + 1, y), (0, y + 7), (far - 1, y)])
    return path(drawn([*upper, *[(x, v + wide) for x, v in reversed(upper)]]), colour, strength)


def _down(frame: Frame, x: float, wide: float, colour: str, strength: float) -> str:
    """A band down a body, as far as the body is there."""
    heights = [
        y
        for y in range(96, int(frame.hem) + 1, 14)
        if frame.width(y) + 2 < x and x + wide < frame.width(y, far=True) - 2
    ]
    if len(heights) < 2 or heights[-1] - heights[0] != 14 * (len(heights) - 1):
        return ""
    top = max(heights[0], 60) - (0 if abs(x) > frame.build.neck + 40 else 10)
    return path(
        drawn([(x, top), (x + wide, top), (x + wide, heights[-1] + 6), (x, heights[-1] + 6)]),
        colour,
        strength,
    )


def in_shade(frame: Frame, neckline: list[tuple[float, float]], grow: float = 0) -> str:
    """The far half of a printed body, darkened."""
    return path(tops.far_half(frame, neckline, grow), DARK, 0.15)


def border(frame: Frame, c: Cloth, *, wide: float = 26, zigzag: str = "") -> str:
    """A woven border along the hem."""
    y = frame.hem - wide
    near, far, low = frame.width(y), frame.width(y, far=True), frame.hem
    upper = curve([(near, y), (frame.middle(y), y + 12), (far, y)])
    lower = curve([(frame.width(low), low), (frame.middle(low), low + 12), (frame.width(low, far=True), low)])
    shapes = path(drawn([*upper, *reversed(lower)]), c.lit)
    shade = [p for p in upper if p[0] > frame.middle(y)], [p for p in lower if p[0] > frame.middle(y)]
    shapes += path(drawn([*shade[0], *reversed(shade[1])]), c.shade)
    points = [(x, v + wide * (0.3 + 0.45 * (i % 2))) for i, (x, v) in enumerate(_even(upper, 22))][1:-1]
    return shapes + (line(drawn(points, closed=False), zigzag, 3) if zigzag else "")


def _even(points: list[tuple[float, float]], count: int) -> list[tuple[float, float]]:
    return [points[round(i * (len(points) - 1) / count)] for i in range(count + 1)]


def tinted(c: Cloth, share: float) -> str:
    """A cloth's colour nearer to paper."""
    return mix(c.lit, "#fff4e0", share)
