"""Shapes that several heads of hair are made of: curls, plaits, strands."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, path
from game.art.people.outline import curve, sliver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point


def curls(points: Sequence[Point], radius: float, colour: str) -> str:
    """Round curls at these points, larger and smaller by turns."""
    return "".join(circle(x, y, radius * (1, 0.86, 1.1)[i % 3], colour) for i, (x, y) in enumerate(points))


def rings(points: Sequence[Point], radius: float, light: str) -> str:
    """The light on curls: a thin arc on the upper left of each."""
    arcs = ""
    for x, y in points:
        turn = [math.radians(a) for a in (170, 225, 285)]
        arcs += path(sliver([(x + math.cos(a) * radius, y + math.sin(a) * radius) for a in turn], 4.2), light)
    return arcs


def plait(points: Sequence[Point], wide: float, colour: str, light: str) -> str:
    """A plait along a curve, its strands crossing by turns, thinner towards the end."""
    spine = curve(points, per=5)
    shapes, last = "", len(spine) - 2
    for i in range(0, last, 2):
        (x, y), (x1, y1) = spine[i], spine[i + 2]
        turn = math.degrees(math.atan2(y1 - y, x1 - x))
        size, side = wide * (1 - 0.4 * i / last), 1 if i // 2 % 2 else -1
        nx, ny = -(y1 - y), x1 - x
        length = math.hypot(nx, ny) or 1
        cx, cy = x + nx / length * size * 0.3 * side, y + ny / length * size * 0.3 * side
        shapes += ellipse(cx, cy, size * 0.98, size * 0.5, light, 1, turn + 34 * side)
        shapes += ellipse(cx + 0.6, cy + 2.2, size * 0.95, size * 0.46, colour, 1, turn + 34 * side)
    return shapes


def strands(lines: Sequence[Sequence[Point]], width: float, colour: str) -> str:
    """Single strands, as tapered lines."""
    return "".join(path(sliver(points, width), colour) for points in lines)
