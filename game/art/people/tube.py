"""Tapered cuts along a curve, round at the end, with the side that looks away from the light: fingers, arms, trunks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.people.outline import curve, drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point

# Light comes from the upper left: what looks this way is in the shade.
_AWAY: Final = (0.55, 0.83)
_PER: Final = 10


def moved(
    points: Sequence[Point],
    at: Point,
    scale: float = 1,
    turn: float = 0,
    *,
    flip: bool = False,
    flat: float = 1,
) -> list[Point]:
    """Points scaled, mirrored top to bottom, turned by degrees, pressed flat as on a table, and moved to `at`."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    found = []
    for x, y in points:
        px, py = x * scale, (-y if flip else y) * scale
        found.append((at[0] + px * c - py * s, at[1] + (px * s + py * c) * flat))
    return found


@frozen
class Tube:
    """A tapered cut along a curve through `points`, half as wide at each as `half` says; round at the end.

    Its points are those of the picture, so that the shade falls by the page and not by the limb.
    """

    points: tuple[Point, ...]
    half: tuple[float, ...]

    @property
    def spine(self) -> list[Point]:
        """Points close together along the middle."""
        return curve(self.points, per=_PER)

    def _width(self, number: int) -> float:
        at = number / _PER
        low = min(int(at), len(self.half) - 2)
        return self.half[low] + (self.half[low + 1] - self.half[low]) * (at - low)

    def side(self, sign: float, share: float = 1) -> list[Point]:
        """A line beside the middle, at a share of the half width; +1 is left when going on from the begin."""
        spine, found = self.spine, []
        for i, (x, y) in enumerate(spine):
            ux, uy = _ahead(spine, i)
            w = self._width(i) * share * sign
            found.append((x - uy * w, y + ux * w))
        return found

    def _cap(self) -> list[Point]:
        (x, y), (x0, y0) = self.spine[-1], self.spine[-3]
        turn, r = math.atan2(y - y0, x - x0), self.half[-1]
        steps = (math.pi / 2 - math.pi * i / 10 for i in range(1, 10))
        return [(x + math.cos(turn + a) * r, y + math.sin(turn + a) * r) for a in steps]

    def cut(self, *, round_end: bool = True) -> str:
        """Path data of the whole."""
        return drawn([*self.side(1), *(self._cap() if round_end else ()), *reversed(self.side(-1))])

    def shaded(self, share: float = 0.1, *, round_end: bool = True) -> str:
        """Path data of the part that looks away from the light, in as far as a share of the half width."""
        (ax, ay), (bx, by) = self.points[0], self.points[-1]
        sign = 1 if -(by - ay) * _AWAY[0] + (bx - ax) * _AWAY[1] > 0 else -1
        cap = self._cap() if round_end else []
        rest = cap[: len(cap) // 2] if sign > 0 else cap[len(cap) // 2 :][::-1]
        outer = self.side(sign)
        return drawn([*outer, *rest, *reversed(_begun(outer, self.side(sign, share)))])

    def across(self, share: float, wide: float, bow: float) -> list[Point]:
        """Three points of a crease across the tube at a share of its length, `wide` as a share of it, bowed on."""
        spine = self.spine
        i = round(share * (len(spine) - 1))
        a, b, (x, y) = self.side(1, wide)[i], self.side(-1, wide)[i], spine[i]
        ux, uy = _ahead(spine, i)
        return [a, (x + ux * bow, y + uy * bow), b]


def _ahead(spine: Sequence[Point], i: int) -> Point:
    """The direction at a point of a spine, of length one."""
    (ax, ay), (bx, by) = spine[max(0, i - 1)], spine[min(len(spine) - 1, i + 1)]
    length = math.hypot(bx - ax, by - ay) or 1
    return (bx - ax) / length, (by - ay) / length


def _begun(outer: Sequence[Point], inner: Sequence[Point]) -> list[Point]:
    """The inner border of a shade that begins thin, over the first third."""
    soon = max(1, len(outer) // 3)
    return [
        (o[0] + (i[0] - o[0]) * min(1, n / soon), o[1] + (i[1] - o[1]) * min(1, n / soon))
        for n, (o, i) in enumerate(zip(outer, inner, strict=True))
    ]
