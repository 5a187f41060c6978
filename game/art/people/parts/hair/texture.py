"""What cut paper does for hair that coils: scalloped edges, ropes with notched sides, printed arcs of light."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from game.art.paper.shapes import path, smooth
from game.art.people.outline import curve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from game.art.paper.shapes import Point
    from game.art.people.parts.hair.tone import Tone


def around(
    middle: Point, radii: Point, count: int, begin: float = 0, end: float = 360, rough: float = 0
) -> list[Point]:
    """`count` points along an ellipse from one angle to another, degrees from the right by way of below.

    `rough` moves every second or third of them inwards, as a share of the radius.
    """
    whole = end - begin >= 360
    found = []
    for i in range(count):
        a = math.radians(begin + (end - begin) * i / (count if whole else count - 1))
        k = 1 - rough * (0, 0.6, 0.2, 1, 0.4)[i % 5]
        found.append((middle[0] + math.cos(a) * radii[0] * k, middle[1] + math.sin(a) * radii[1] * k))
    return found


def even(points: Sequence[Point], step: float) -> list[Point]:
    """Points at about even distances `step` along a smooth curve through `points`."""
    spine = curve(points, per=12)
    total = sum(math.dist(a, b) for a, b in pairwise(spine))
    count = max(2, round(total / step))
    found, gone, want = [spine[0]], 0.0, total / count
    for a, b in pairwise(spine):
        gone += math.dist(a, b)
        if gone >= want * len(found) - 1e-6 and len(found) < count:
            found.append(b)
    return [*found, spine[-1]]


def scalloped(points: Sequence[Point], bulge: float = 0.36, *, closed: bool = True) -> str:
    """Path data of an outline whose every stretch bulges outwards by a share of its length."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*points, points[0]]))
    side = bulge * 2 if area < 0 else -bulge * 2
    d = f"M{points[0][0]:.1f},{points[0][1]:.1f}"
    for (x, y), (x1, y1) in pairwise([*points, points[0]] if closed else points):
        cx, cy = (x + x1) / 2 - (y1 - y) * side, (y + y1) / 2 + (x1 - x) * side
        d += f" Q{cx:.1f},{cy:.1f} {x1:.1f},{y1:.1f}"
    return d + " Z"


def rope(
    points: Sequence[Point], wide: float, t: Tone, *, step: float = 1.1, thin: float = 0.7, lit: bool = True
) -> str:
    """A plait or a loc along a curve: notched sides, and a slanted light on each of its turns.

    `step` is how long a turn is as a share of `wide`; it ends `thin` times as wide, and round.
    """
    spine = even(points, wide * step)
    left, right = _sides(spine, wide, thin)
    tip = spine[-1]
    end = (tip[0] + (tip[0] - spine[-2][0]) * 0.3, tip[1] + (tip[1] - spine[-2][1]) * 0.3)
    border = scalloped([*left, end, *reversed(right)], 0.17)
    light = path("".join(_turns(left, right)), t.light, 0.8) if lit else ""
    return path(border, t.colour, 1, f'stroke="{t.line}" stroke-width="1.5"') + light


def loc(
    points: Sequence[Point], wide: float, t: Tone, *, step: float = 1.3, thin: float = 0.8, lit: bool = True
) -> str:
    """A loc along a curve: felted and round, its edge a little uneven, thin rings of light across it."""
    spine = even(points, wide * step)
    left, right = _sides(spine, wide, thin)
    uneven = [(x + (1.1, -0.6, 0.4)[i % 3], y) for i, (x, y) in enumerate(left)]
    tip = spine[-1]
    end = (tip[0] + (tip[0] - spine[-2][0]) * 0.42, tip[1] + (tip[1] - spine[-2][1]) * 0.42)
    border = smooth([*uneven, end, *reversed(right)], tension=0.5)
    light = path("".join(_rings(left, right)), t.light, 0.8) if lit else ""
    return path(border, t.colour, 1, f'stroke="{t.line}" stroke-width="1.8"') + light


def _rings(left: Sequence[Point], right: Sequence[Point]) -> Iterable[str]:
    """Thin arcs across a loc, from its lit side."""
    for i in range(len(left) - 1):
        for share in (0.18, 0.5, 0.82):
            a = _between(_between(left[i], left[i + 1], share), _between(right[i], right[i + 1], share), 0.14)
            b = _between(_between(left[i], left[i + 1], share), _between(right[i], right[i + 1], share), 0.74)
            x, y = (a[0] + b[0]) / 2 + (b[1] - a[1]) * -0.3, (a[1] + b[1]) / 2 + (b[0] - a[0]) * 0.3
            yield (
                f"M{a[0]:.1f},{a[1]:.1f} Q{x:.1f},{y:.1f} {b[0]:.1f},{b[1]:.1f} "
                f"Q{x:.1f},{y + 4.4:.1f} {a[0]:.1f},{a[1]:.1f} Z"
            )


def _sides(spine: Sequence[Point], wide: float, thin: float) -> tuple[list[Point], list[Point]]:
    left, right, last = [], [], len(spine) - 1
    for i, (x, y) in enumerate(spine):
        (ax, ay), (bx, by) = spine[max(0, i - 1)], spine[min(last, i + 1)]
        long = math.hypot(bx - ax, by - ay) or 1
        half = wide / 2 * (1 - (1 - thin) * i / last)
        nx, ny = -(by - ay) / long * half, (bx - ax) / long * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return left, right


def _turns(left: Sequence[Point], right: Sequence[Point]) -> Iterable[str]:
    """A slanted leaf of light across each turn."""
    for i in range(len(left) - 1):
        a, b = _between(left[i], right[i], 0.2), _between(left[i + 1], right[i + 1], 0.62)
        c, d = _between(left[i], right[i], 0.62), _between(left[i + 1], right[i + 1], 0.24)
        yield f"M{a[0]:.1f},{a[1]:.1f} Q{c[0]:.1f},{c[1]:.1f} {b[0]:.1f},{b[1]:.1f} Q{d[0]:.1f},{d[1]:.1f} {a[0]:.1f},{a[1]:.1f} Z"


def _between(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def arcs(spots: Iterable[Point], radius: float, colour: str, *, turn: float = 0, strength: float = 1) -> str:
    """Small crescents of print at these points, open to the lower right; `turn` swings every second one."""
    d = ""
    for i, (x, y) in enumerate(spots):
        a = math.radians(205 + turn * (i % 3 - 1))
        r = radius * (1, 0.8, 1.15, 0.9)[i % 4]
        ux, uy = math.cos(a) * r, math.sin(a) * r
        d += (
            f"M{x - uy:.1f},{y + ux:.1f} Q{x + ux * 1.7:.1f},{y + uy * 1.7:.1f} {x + uy:.1f},{y - ux:.1f} "
            f"Q{x + ux * 0.7:.1f},{y + uy * 0.7:.1f} {x - uy:.1f},{y + ux:.1f} Z"
        )
    return path(d, colour, strength) if d else ""


def strewn(
    left: float, top: float, right: float, bottom: float, step: float, within: Callable[[float, float], bool]
) -> list[Point]:
    """Points of a grid whose rows are shifted, a little out of line, where `within` holds."""
    found, row, y = [], 0, top
    while y <= bottom:
        x, i = left + (step / 2 if row % 2 else 0), 0
        while x <= right:
            p = x + ((i * 7 + row * 5) % 5 - 2) * step * 0.09, y + ((i * 3 + row * 7) % 5 - 2) * step * 0.09
            if within(*p):
                found.append(p)
            x, i = x + step, i + 1
        y, row = y + step * 0.86, row + 1
    return found
