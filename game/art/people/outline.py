"""Outlines as lists of points: curves through points, and limbs that bend softly."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.art.paper.shapes import Point


def curve(points: Sequence[Point], *, closed: bool = False, per: int = 6) -> list[Point]:
    """Points along a smooth curve through `points`, `per` of them for each stretch."""
    count = len(points)
    stretches = count if closed else count - 1
    found: list[Point] = []
    for i in range(stretches):
        a = points[(i - 1) % count] if closed or i else points[i]
        b, c = points[i], points[(i + 1) % count]
        d = points[(i + 2) % count] if closed or i + 2 < count else c
        found.extend(_spline(a, b, c, d, step / per) for step in range(per))
    return found if closed else [*found, points[-1]]


def _spline(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    def along(p: float, q: float, r: float, s: float) -> float:
        return q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)))

    return along(a[0], b[0], c[0], d[0]), along(a[1], b[1], c[1], d[1])


def drawn(points: Iterable[Point], *, closed: bool = True) -> str:
    """Path data straight from point to point: for points that lie close together."""
    return "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in points) + (" Z" if closed else "")


def soft(points: Sequence[Point]) -> str:
    """Path data of a closed smooth shape through a few points."""
    return drawn(curve(points, closed=True))


def sliver(points: Sequence[Point], width: float, *, heavy: float = 0.5) -> str:
    """Path data of a tapered stroke along a curve: pointed at both ends, thickest at the share `heavy`."""
    spine = curve(points)
    last = len(spine) - 1
    half = [width / 2 * _swell(i / last, heavy) for i in range(last + 1)]
    return drawn([*_beside(spine, half, 1), *reversed(_beside(spine, half, -1))])


def _swell(t: float, heavy: float) -> float:
    """From 0 to 1 at `heavy` and back to 0."""
    if not 0 < t < 1:
        return 0.0
    return math.pow(math.sin(math.pi / 2 * (t / heavy if t < heavy else (1 - t) / (1 - heavy))), 0.8)


def _beside(spine: Sequence[Point], half: Sequence[float], side: float) -> list[Point]:
    found = []
    for i, (x, y) in enumerate(spine):
        before, after = spine[max(0, i - 2)], spine[min(len(spine) - 1, i + 2)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1
        found.append((x - dy / length * half[i] * side, y + dx / length * half[i] * side))
    return found


# A limb shorter than this is foreshortened.
_USUAL_ARM = 400.0


@frozen
class Limb:
    """A bent limb: points along its middle, and half its width at each."""

    spine: tuple[Point, ...]
    half: tuple[float, ...]

    def along(self, share: float) -> Point:
        """The point of the middle at a share (0 to 1) of the length."""
        return self.spine[round(share * (len(self.spine) - 1))]

    def beside(self, side: float, begin: float = 0, end: float = 1, grow: float = 0) -> list[Point]:
        """The border on one side (+1 is left when going down) between two shares of the length."""
        last = len(self.spine) - 1
        border = _beside(self.spine, [h + grow for h in self.half], side)
        return border[round(begin * last) : round(end * last) + 1]

    def band(self, begin: float, end: float, grow: float = 0) -> str:
        """Path data of the part between two shares of the length."""
        return drawn([*self.beside(1, begin, end, grow), *reversed(self.beside(-1, begin, end, grow))])

    def lap(self, over: int) -> str:
        """Path data of cloth over a bent joint, whose one side `over` (1 or -1) goes round it.

        The other goes straight from above the joint to the end, where the limb's own border crosses itself.
        """
        under = self.beside(-over)
        return drawn([*self.beside(over), under[-1], *reversed(under[: len(under) // 2])])

    def _length(self) -> float:
        return sum(math.dist(p, q) for p, q in pairwise(self.spine))

    def _hung(self, side: float, begin: float, end: float, flare: float) -> list[Point]:
        """A border that goes away from the limb towards `end`, and further where it hangs down."""
        last, soon = len(self.spine) - 1, 0.14 * end
        flare *= min(1.0, self._length() / _USUAL_ARM) ** 2
        found = []
        for i in range(round(begin * last), round(end * last) + 1):
            (x, y), (px, py) = self.spine[i], self.beside(side)[i]
            length = math.hypot(px - x, py - y) or 1
            nx, ny = (px - x) / length, (py - y) / length
            wide = flare * max(0.0, (i / last - soon) / (end - soon)) ** 1.5 * (0.3 + 0.7 * max(0.0, ny))
            found.append((px + nx * wide, py + ny * wide))
        return found

    def hanging(self, end: float, flare: float) -> str:
        """Path data of a wide sleeve down to `end`: it widens by `flare` and hangs from a raised arm."""
        return drawn([*self._hung(1, 0.14, end, flare), *reversed(self._hung(-1, 0.14, end, flare))])

    def rim(self, end: float, flare: float, wide: float) -> str:
        """Path data of the border along the end of such a sleeve, `wide` units broad."""
        a, b = self._hung(1, end, end, flare)[0], self._hung(-1, end, end, flare)[0]
        (x, y), (x0, y0) = self.along(end), self.along(end - 0.06)
        k = wide / (math.hypot(x - x0, y - y0) or 1)
        back = (x0 - x) * k, (y0 - y) * k
        return drawn([a, b, (b[0] + back[0], b[1] + back[1]), (a[0] + back[0], a[1] + back[1])])

    def opening(self, end: float, flare: float) -> str:
        """Path data of the opening of such a sleeve."""
        a, b = self._hung(1, end, end, flare)[0], self._hung(-1, end, end, flare)[0]
        (x, y), (x0, y0) = self.along(end), self.along(end - 0.06)
        length = math.hypot(x - x0, y - y0) or 1
        out = 0.16 * math.dist(a, b) / length
        beyond = (a[0] + b[0]) / 2 + (x - x0) * out, (a[1] + b[1]) / 2 + (y - y0) * out
        return drawn([(x0, y0), *curve([a, beyond, b])])

    def sleeve(self, side: int, end: float = 1, grow: float = 0) -> str:
        """Path data of the limb down to `end`, set into a shoulder on the side away from `side`."""
        r = self.half[0] + grow
        (x, y), (x1, y1) = self.spine[0], self.along(0.12)
        length = math.hypot(x1 - x, y1 - y) or 1
        ux, uy = (x1 - x) / length, (y1 - y) / length
        nx, ny = uy * side, -ux * side
        outer, inner = self.beside(side, 0.06, end, grow), self.beside(-side, 0.24, end, grow)

        def at(across: float, down: float) -> Point:
            return x + (nx * across + ux * down) * r, y + (ny * across + uy * down) * r

        seam = [inner[0], at(0.84, 0.75), at(0.5, -0.1), at(0.16, -0.72), at(-0.2, -1)]
        cap = curve([*seam, at(-0.66, -0.74), at(-0.95, -0.18), outer[2], outer[9]], per=5)
        return drawn([*outer[9:], *reversed(inner), *cap])


def limb(
    points: tuple[Point, Point, Point],
    widths: tuple[float, float, float],
    *,
    bend: float = 0.3,
    parts: int = 96,
) -> Limb:
    """A limb through shoulder, elbow and wrist (or knuckle, joint and tip), its corner rounded by `bend`."""
    a, b, c = points
    upper, lower = math.dist(a, b) or 1, math.dist(b, c) or 1
    inset = min(upper * 1.15, lower * 1.5) * bend
    before, after = _between(b, a, inset / upper), _between(b, c, min(0.9, inset / lower))
    path = [a, *(_bent(before, b, after, i / 60) for i in range(61)), c]
    elbow = math.dist(a, b) / ((math.dist(a, b) + math.dist(b, c)) or 1)
    return Limb(_even(path, parts), tuple(_width(widths, i / parts, elbow) for i in range(parts + 1)))


def _even(path: Sequence[Point], parts: int) -> tuple[Point, ...]:
    """Points at even distances along a line."""
    steps = [math.dist(p, q) for p, q in pairwise(path)]
    total, found, done, leg = sum(steps), [], 0.0, 0
    for i in range(parts + 1):
        want = total * i / parts
        while leg < len(steps) - 1 and done + steps[leg] < want:
            done, leg = done + steps[leg], leg + 1
        found.append(_between(path[leg], path[leg + 1], (want - done) / (steps[leg] or 1)))
    return tuple(found)


def _width(widths: tuple[float, float, float], t: float, elbow: float) -> float:
    a, b, c = widths
    if t < elbow:
        return a + (b - a) * (1 - math.cos(t / elbow * math.pi)) / 2
    return b + (c - b) * (1 - math.cos((t - elbow) / (1 - elbow) * math.pi / 2))


def _between(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def _bent(a: Point, b: Point, c: Point, t: float) -> Point:
    return _between(_between(a, b, t), _between(b, c, t), t)


def finger(points: tuple[Point, Point, Point], wide: float, tip: float) -> str:
    """Path data of a finger: a bent limb with a round end."""
    bent = limb(points, (wide, (wide + tip) / 2, tip), bend=0.42, parts=14)
    (x, y), (x0, y0) = bent.spine[-1], bent.spine[-3]
    turn = math.atan2(y - y0, x - x0)
    end = [
        (x + math.cos(turn + a) * tip, y + math.sin(turn + a) * tip)
        for a in (math.pi / 2 - math.pi * step / 8 for step in range(1, 8))
    ]
    return drawn([*bent.beside(1), *end, *reversed(bent.beside(-1))])
