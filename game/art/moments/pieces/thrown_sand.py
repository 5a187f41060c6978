"""Sand thrown up behind a wheel: a fan of tongues, threads and clods. Light reaches it from a low sun."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from attrs import frozen

from game.art.paper.shapes import blob, ellipse, group, mix, path, poly
from game.art.paper.sheet import Shadow, Sheet
from game.art.people.outline import sliver

if TYPE_CHECKING:
    from game.art.paper.shapes import Point

Span = tuple[float, float]


@frozen
class ThrownSand:
    """Where the wheel digs in, where the sun is, and the colours of clods."""

    foot: Point
    sun: Point
    clods: tuple[str, str, str]

    def flight(self, angle: float, far: float, t: float, fall: float) -> Point:
        """Where a grain is after a share `t` of its flight: thrown back at an angle, falling by `fall`."""
        a = math.radians(angle)
        x, y = self.foot
        return x - 24 - far * math.cos(a) * t, y - 6 - far * math.sin(a) * t + fall * t * t

    def jets(
        self, seed: int, count: int, far: Span, wide: float, colour: str, angles: Span = (3, 68)
    ) -> Sheet:
        """A fan as one sheet of tongues that rise, thicken and fall over, tapering to their ends."""
        dice = random.Random(seed)  # noqa: S311 - sand
        x, y = self.foot
        core = [
            self.flight(angles[0] + (angles[1] - angles[0]) * i / 5, far[0] * (0.4 - 0.02 * i), 1, 6)
            for i in range(6)
        ]
        body = blob([(x - 2, y + 3), (x - far[0] * 0.36, y + 8), *core, (x - 40, y - 28)], colour, 0.6)
        for i in range(count):
            share = (i + dice.uniform(-0.3, 0.3)) / count
            angle = angles[0] + (angles[1] - angles[0]) * share
            long = dice.uniform(*far) * (1.08 - 0.5 * abs(share - 0.42))
            spots = [
                self.flight(angle, long, t, (0.1 + 0.22 * share) * long) for t in (0, 0.2, 0.45, 0.7, 0.88, 1)
            ]
            body += path(sliver(spots, wide * dice.uniform(0.7, 1.3), heavy=0.5), colour)
        return Sheet(body=body, shadow=Shadow(5, 6, 10, 0.3), contact=0.16)

    def threads(self, seed: int, colour: str) -> Sheet:
        """The farthest sand: single threads across the sun."""
        dice = random.Random(seed)  # noqa: S311 - sand
        body = ""
        for i in range(16):
            angle, long = 14 + i * 3.6 + dice.uniform(-2, 2), dice.uniform(560, 800)
            spots = [self.flight(angle, long, t, 0.3 * long) for t in (0.42, 0.6, 0.78, 0.9, 1)]
            body += path(sliver(spots, dice.uniform(5, 11), heavy=0.5), colour)
        return Sheet(body=body, shadow=Shadow(4, 5, 6, 0.24), contact=0.12)

    def grains(self, seed: int, count: int, far: Span, size: Span, shadow: Shadow) -> Sheet:
        """Clods and grains beyond the tongues, lit where they cross the sun."""
        dice = random.Random(seed)  # noqa: S311 - sand
        body = ""
        for _ in range(count):
            x, y = self.flight(dice.uniform(4, 66), dice.uniform(*far), 1, dice.uniform(40, 150))
            spot = x, min(y, self.foot[1] + dice.uniform(0, 16))
            lit = max(0.0, 0.75 - math.dist(spot, self.sun) / 420)
            colour = mix(dice.choice(self.clods), "#fff0c4", lit * 0.5)
            body += group(poly(_clod(dice, dice.uniform(*size)), colour), *spot, turn=dice.uniform(0, 72))
        return Sheet(body=body, shadow=shadow, contact=0.2)


def _clod(dice: random.Random, r: float) -> list[Point]:
    return [
        (math.cos(k * 1.26) * r * dice.uniform(0.7, 1.15), math.sin(k * 1.26) * r * dice.uniform(0.6, 1.0))
        for k in range(5)
    ]


def drips(seed: int, wheel: Point, radius: float, colour: str) -> Sheet:
    """What falls from a wheel that has left the ground."""
    dice = random.Random(seed)  # noqa: S311 - wet sand
    x, y = wheel
    body = ""
    for _ in range(20):
        px, py, r = x + dice.uniform(-120, 20), y + radius + dice.uniform(0, 130), dice.uniform(2.5, 6)
        body += ellipse(px, py, r * 0.7, r, colour)
    return Sheet(body=body, shadow=Shadow(3, 4, 5, 0.3))
