"""Perspective: a lens puts metres into the picture.

    room = Lens(eye=(0, 1.5, -2), pitch=8, focal=960)
    tread = poly(room.quad([(0, 0, 3), (1, 0, 3), (1, 0, 4), (0, 0, 4)]), "#565a78")
    somebody = whole("wenzhu", mood, stance, at=room.at(0.4, 0, 3), height=1.7 * room.unit(0.4, 0, 3))

Draw buildings with it, and people by hand at `unit`. A face that is turned away from the eye (the floor of a
storey above) must not be drawn: it would show.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from game.art.paper.shapes import poly

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.art.paper.shapes import Point

# A point of a room in metres: to the right, up, away from us.
Spot = tuple[float, float, float]
_NEAR: Final = 0.25
_CLOSEST: Final = 0.08


@frozen(kw_only=True)
class Lens:
    """An eye in a room of metres (right, up, away), pitched up, turned and rolled by degrees.

    `focal` is how many picture units a metre has at a metre's distance; `middle` is where the eye looks, in
    picture units.
    """

    eye: Spot
    pitch: float = 0
    yaw: float = 0
    roll: float = 0
    focal: float = 900
    middle: Point = field(default=(960.0, 420.0))

    def at(self, x: float, y: float, z: float) -> Point:
        """Where a point of the room is in the picture."""
        px, py, depth = self._turned((x, y, z))
        k = self.focal / max(depth, _CLOSEST)
        r = math.radians(self.roll)
        across, down = px * k, -py * k
        return (
            self.middle[0] + across * math.cos(r) - down * math.sin(r),
            self.middle[1] + across * math.sin(r) + down * math.cos(r),
        )

    def unit(self, x: float, y: float, z: float) -> float:
        """Picture units for a metre there."""
        return self.focal / max(self._turned((x, y, z))[2], _CLOSEST)

    def quad(self, corners: Iterable[Spot], near: float = _NEAR) -> list[Point]:
        """A flat face of three or more corners as points of the picture, cut off `near` metres before the eye.

        Empty where all of it is behind the eye.
        """
        ring = list(corners)
        kept: list[Spot] = []
        for a, b in zip(ring, [*ring[1:], *ring[:1]], strict=True):
            da, db = self._turned(a)[2], self._turned(b)[2]
            if da >= near:
                kept.append(a)
            if (da < near) != (db < near):
                kept.append(_between(a, b, (near - da) / (db - da)))
        return [self.at(*corner) for corner in kept]

    def face(self, corners: Iterable[Spot], colour: str, opacity: float = 1) -> str:
        """The shape of a flat face; nothing where it is behind the eye."""
        points = self.quad(corners)
        return poly(points, colour, opacity) if points else ""

    def front(self, z: float, x: tuple[float, float], y: tuple[float, float], colour: str) -> str:
        """A piece that faces us at a depth, from left to right and from below upwards."""
        return self.face([(x[0], y[0], z), (x[1], y[0], z), (x[1], y[1], z), (x[0], y[1], z)], colour)

    def floor(self, y: float, x: tuple[float, float], z: tuple[float, float], colour: str) -> str:
        """A level piece at a height."""
        return self.face([(x[0], y, z[0]), (x[1], y, z[0]), (x[1], y, z[1]), (x[0], y, z[1])], colour)

    def wall(self, x: float, z: tuple[float, float], y: tuple[float, float], colour: str) -> str:
        """A piece of a wall that runs away from us."""
        return self.face([(x, y[0], z[0]), (x, y[0], z[1]), (x, y[1], z[1]), (x, y[1], z[0])], colour)

    def _turned(self, spot: Spot) -> Spot:
        dx, dy, dz = (p - q for p, q in zip(spot, self.eye, strict=True))
        a, p = math.radians(self.yaw), math.radians(self.pitch)
        dx, dz = dx * math.cos(a) - dz * math.sin(a), dx * math.sin(a) + dz * math.cos(a)
        return dx, dy * math.cos(p) - dz * math.sin(p), dy * math.sin(p) + dz * math.cos(p)


def _between(a: Spot, b: Spot, t: float) -> Spot:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t
