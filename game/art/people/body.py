"""A body to hang clothes on: its outline at a mood's shoulder height, seen three-quarters from the front.

Units are those of the figure: the neck pit is at the origin, x grows towards the far side, y downwards.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from game.art.people.outline import curve, drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point

FOOT = 790
# How far down a child's neck is in a half figure, so that its face is seen; farther only for legs to reach the edge.
_LOWEST = 84.0
_EDGE = 712.0
_CHILDLIKE = 1.1
# How much lower a hem lies in front than at the sides.
SAG = 12


def cut(points: Sequence[Point], hem: float) -> list[Point]:
    """The points of a smooth border going down, cut off at height `hem`."""
    border = curve(points)
    kept = [p for p in border if p[1] <= hem]
    beyond = next((p for p in border if p[1] > hem), None)
    if beyond is not None and kept:
        (x, y), (x1, y1) = kept[-1], beyond
        kept.append((x + (x1 - x) * (hem - y) / (y1 - y), hem))
    return kept


@frozen(kw_only=True)
class Build:
    """A body in the figure's units: half widths of shoulders, chest, waist, hips and neck; arms and hands.

    `arm` are half widths at shoulder, elbow and wrist. `far` foreshortens the side turned away; `rise` lifts
    the whole person, `size` scales them, `stoop` pushes the head forward and down; `hand` and `head` are
    shares of the usual. `grown` is a child's height from neck to sole as a share of an adult's, 0 for adults.
    """

    shoulder: float = 150
    slope: float = 0
    chest: float = 122
    waist: float = 104
    hip: float = 130
    neck: float = 38
    arm: tuple[float, float, float] = (45, 39, 28)
    hand: float = 0.95
    far: float = 0.92
    rise: float = 0
    size: float = 1
    stoop: tuple[float, float] = (0, 0)
    head: float = 1
    grown: float = 0

    def stretched(self, unit: float, usual: float) -> float:
        """What a `unit` of a usual body, which is `usual` units high, is in this one."""
        return unit * self.grown if self.grown else unit * self.size * (1 + self.rise / usual)

    @property
    def lift(self) -> float:
        """How far a half figure is lifted: a child less far down than it is small, so that its face is seen."""
        return max(self.rise, -max(_LOWEST, _EDGE - FOOT * self.size)) if self.grown else self.rise

    @property
    def whole_size(self) -> float:
        """The size of a body that is seen whole: a child's is as tall as it has grown, with shorter legs."""
        return self.grown * _CHILDLIKE if self.grown else self.size


@frozen
class Frame:
    """A build whose shoulders are raised (negative) or dropped by `lift`.

    What is cut to it ends at `hem`; pockets open at `pockets`; what reaches down the legs ends at `foot`.
    """

    build: Build
    lift: float = 0
    hem: float = 470
    pockets: float = 480
    foot: float = FOOT

    def to(self, hem: float) -> Frame:
        """The same frame for a garment that ends at another height."""
        return evolve(self, hem=hem)

    @property
    def yoke(self) -> float:
        """The height of the shoulder joints."""
        return 84 + self.build.slope * 0.9 + self.lift

    def side(self, *, far: bool = False, grow: float = 0) -> list[Point]:
        """The points of one side's outline from the neck down to the hem, `grow` units further out."""
        return list(_side(self.build, self.lift, self.hem, grow, far=far))

    def width(self, y: float, *, far: bool = False, grow: float = 0) -> float:
        """The x of one side at height `y` (negative on the near side), below the shoulder."""
        border = [p for p in self.side(far=far, grow=grow) if p[1] > 40]
        for (x0, y0), (x1, y1) in pairwise(border):
            if y0 <= y <= y1 and y1 > y0:
                return x0 + (x1 - x0) * (y - y0) / (y1 - y0)
        return border[-1][0]

    def ridge(self, x: float) -> float:
        """The height of the near shoulder line at `x` (negative), for straps that go over it."""
        border = self.side()
        for (x0, y0), (x1, y1) in pairwise(border):
            if x1 <= x <= x0 and x1 < x0:
                return y0 + (y1 - y0) * (x0 - x) / (x0 - x1)
        return self.yoke

    def torso(self, neckline: Sequence[Point], grow: float = 0) -> str:
        """Path data of the whole upper body under a neckline given from the near to the far side."""
        near = [p for p in self.side(grow=grow) if p[0] <= neckline[0][0]]
        far = [p for p in self.side(far=True, grow=grow) if p[0] >= neckline[-1][0]]
        return drawn([*reversed(near), *curve(neckline), *far, (self.middle(self.hem), self.hem + SAG)])

    def panel(self, edge: Sequence[Point], *, far: bool = False, grow: float = 0) -> str:
        """Path data of what lies between one side and an inner edge given from top to bottom."""
        border = [p for p in self.side(far=far, grow=grow) if abs(p[0]) >= abs(edge[0][0])]
        return drawn([*border, *reversed(cut(edge, self.hem + SAG * 0.8))])

    def middle(self, y: float) -> float:
        """The x of the body's middle line at height `y`: turned a little to the right."""
        return 6 + 8 * min(1, max(0, y / 200))


@lru_cache(maxsize=512)
def _side(b: Build, lift: float, hem: float, grow: float, *, far: bool) -> tuple[Point, ...]:
    """The points of a side, which a print asks for dozens of times."""
    w = b.far if far else 1.0
    sign, g, up = (1.0 if far else -1.0), grow, lift
    reach, drop = b.shoulder * w, b.slope
    points = [
        (b.neck + 5 + g * 0.4, -15 - g * 0.5),
        (b.neck + 14 + g * 0.4, -1 - g + up * 0.2),
        (b.neck + (reach - b.neck) * 0.42, 15 + drop * 0.36 + up * 0.6 - g),
        (reach - 46 + g * 0.4, 30 + drop * 0.8 + up - g),
        (reach - 20 + g * 0.6, 52 + drop + up),
        (max(b.chest * w, reach - 20) + g * 0.8, 130 + drop * 0.5 + up * 0.5),
        (b.chest * w + g, 220),
        (b.waist * w + g, 345),
        ((b.waist * 0.3 + b.hip * 0.7) * w + g, 450),
        (b.hip * w + g, 560),
        (b.hip * w + g, FOOT),
    ]
    return tuple(cut([(x * sign, y) for x, y in points], hem))
