"""A stance: where the joints of a whole body are, made of angles so that bones keep their length.

Units are those of a half figure (a head with its hair is about 269 high), facing right, y downwards. The
ground is at y = 0 and the hip above x = 0; a person of usual build stands `TALL` units high.
"""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import evolve, field, frozen

from game.art.people.hands import Grip

if TYPE_CHECKING:
    from game.art.paper.shapes import Point

TORSO: Final = 500.0
THIGH: Final = 375.0
SHIN: Final = 370.0
UPPER: Final = 228.0
FORE: Final = 212.0
# How far the sole is below the ankle; a foot's length from heel to toe, and how much of it is the heel.
SOLE: Final = 40.0
FOOT_LONG: Final = 168.0
HEEL: Final = 0.3
TALL: Final = TORSO + THIGH + SHIN + SOLE + 300
# The joints beside the neck and the hip, for a usual build seen three-quarters: near and far.
_SHOULDERS: Final = (-104.0, 90.0)
_YOKE: Final = 84.0
_HIPS: Final = (-50.0, 50.0)


_T = TypeVar("_T")


class Side(Enum):
    """Which of two limbs: the one on our side, or the one beyond the body."""

    NEAR = 0
    FAR = 1


Pair = tuple["Point", "Point"]


@frozen(kw_only=True)
class Stance:
    """The joints of a body; pairs are near and far.

    `head` turns the head by degrees (forward and down positive). `feet` are turned by degrees (toe down
    positive). `grips` are what hands do, `aims` their direction in degrees (0 right, 90 down; None goes on from
    the forearm), `flips` put the thumb on the other side. `narrow` is the share of the breadth that is seen: 1
    three-quarters from the front, about 0.75 from the side. `wind` lets the hem fly, from 0 to 1.
    """

    hip: Point
    neck: Point
    knees: Pair
    ankles: Pair
    elbows: Pair
    wrists: Pair
    head: float = 0
    feet: tuple[float, float] = (0, 0)
    grips: tuple[Grip | None, Grip | None] = (Grip.RELAXED, Grip.RELAXED)
    aims: tuple[float | None, float | None] = (None, None)
    flips: tuple[bool, bool] = (False, True)
    narrow: float = 1
    wind: float = field(default=0.0)

    @property
    def lean(self) -> float:
        """How far the trunk leans forward, in degrees."""
        return math.degrees(math.atan2(self.neck[0] - self.hip[0], self.hip[1] - self.neck[1]))

    def shoulder(self, side: Side) -> Point:
        """Where an arm begins."""
        return _turned(self.neck, (_SHOULDERS[side.value] * self.narrow, _YOKE), self.lean)

    def thigh(self, side: Side) -> Point:
        """Where a leg begins."""
        return self.hip[0] + _HIPS[side.value] * self.narrow, self.hip[1]

    def hand(
        self,
        side: Side,
        at: Point,
        *,
        grip: Grip | None = None,
        aim: float | None = None,
        mirrored: bool = False,
    ) -> Stance:
        """The same with a wrist at a point: the elbow bends down and back. Out of reach, it reaches towards it.

        `mirrored` bends the elbow the other way, as the left arm does where the right one bends as above.
        """
        elbow, wrist = _joint(self.shoulder(side), at, UPPER, FORE, 1 if mirrored else -1)
        mended = evolve(self, elbows=_put(self.elbows, side, elbow), wrists=_put(self.wrists, side, wrist))
        if grip is not None:
            mended = evolve(mended, grips=_put(self.grips, side, grip))
        return evolve(mended, aims=_put(self.aims, side, aim))

    def foot(self, side: Side, at: Point, *, turn: float = 0) -> Stance:
        """The same with an ankle at a point: the knee bends forward."""
        knee, ankle = _joint(self.thigh(side), at, THIGH, SHIN, 1)
        return evolve(
            self,
            knees=_put(self.knees, side, knee),
            ankles=_put(self.ankles, side, ankle),
            feet=_put(self.feet, side, turn),
        )

    def lifted(self, by: float) -> Stance:
        """The same, its hip `by` units higher over the ground: in the air, on a seat."""
        return self._moved(0, -by)

    def grounded(self) -> Stance:
        """The same with its lowest foot on the ground and its hip above x = 0."""
        low = max(lowest(ankle, turn) for ankle, turn in zip(self.ankles, self.feet, strict=True))
        return self._moved(-self.hip[0], -low)

    def _moved(self, x: float, y: float) -> Stance:
        def pair(points: Pair) -> Pair:
            (ax, ay), (bx, by) = points
            return (ax + x, ay + y), (bx + x, by + y)

        (hx, hy), (nx, ny) = pair((self.hip, self.neck))
        return evolve(
            self,
            hip=(hx, hy),
            neck=(nx, ny),
            knees=pair(self.knees),
            ankles=pair(self.ankles),
            elbows=pair(self.elbows),
            wrists=pair(self.wrists),
        )


def bent(
    *,
    lean: float = 0,
    near_leg: tuple[float, float] = (0, 0),
    far_leg: tuple[float, float] = (0, 0),
    near_arm: tuple[float, float] = (-6, 4),
    far_arm: tuple[float, float] = (6, 8),
    head: float = 0,
    feet: tuple[float | None, float | None] = (None, None),
    grips: tuple[Grip | None, Grip | None] = (Grip.RELAXED, Grip.RELAXED),
    aims: tuple[float | None, float | None] = (None, None),
    flips: tuple[bool, bool] = (False, True),
    narrow: float = 1,
    wind: float = 0,
) -> Stance:
    """A stance out of angles, on the ground: 0 hangs straight down, 90 is forward, -90 back, 180 up.

    A leg is its thigh's and its shin's angle, an arm its upper arm's and its forearm's; all are absolute, not
    from the bone before. A foot without a turn of its own goes with its shin.
    """
    hip = _turned((0, 0), (0, TORSO), lean)
    rough = Stance(
        hip=hip, neck=(0, 0), knees=(hip, hip), ankles=(hip, hip), elbows=(hip, hip), wrists=(hip, hip),
        head=head, grips=grips, aims=aims, flips=flips, narrow=narrow, wind=wind,
    )  # fmt: skip
    knees, ankles = zip(
        *(
            _limb(rough.thigh(side), leg, THIGH, SHIN)
            for side, leg in zip(Side, (near_leg, far_leg), strict=True)
        ),
        strict=True,
    )
    elbows, wrists = zip(
        *(
            _limb(rough.shoulder(side), arm, UPPER, FORE)
            for side, arm in zip(Side, (near_arm, far_arm), strict=True)
        ),
        strict=True,
    )
    turns = [
        -shin * 0.8 if turn is None else turn
        for turn, (_, shin) in zip(feet, (near_leg, far_leg), strict=True)
    ]
    return evolve(
        rough, knees=knees, ankles=ankles, elbows=elbows, wrists=wrists, feet=(turns[0], turns[1])
    ).grounded()


def lowest(ankle: Point, turn: float) -> float:
    """How low a foot reaches whose ankle is there."""
    heel, toe = ((share * FOOT_LONG, SOLE) for share in (-HEEL, 1 - HEEL))
    return max(_turned(ankle, part, turn)[1] for part in (heel, toe))


def _limb(start: Point, angles: tuple[float, float], upper: float, lower: float) -> Pair:
    middle = _from(start, angles[0], upper)
    return middle, _from(middle, angles[1], lower)


def _from(start: Point, angle: float, long: float) -> Point:
    a = math.radians(angle)
    return start[0] + math.sin(a) * long, start[1] + math.cos(a) * long


def _turned(about: Point, offset: Point, degrees: float) -> Point:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return about[0] + offset[0] * c - offset[1] * s, about[1] + offset[0] * s + offset[1] * c


def _joint(start: Point, end: Point, upper: float, lower: float, side: int) -> Pair:
    """Elbow and wrist, or knee and ankle: `side` 1 bends the joint forward where the limb hangs."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    far = math.hypot(dx, dy) or 1.0
    reach = min(max(far, abs(upper - lower) + 1), upper + lower - 0.5)
    ux, uy = dx / far, dy / far
    along = (upper * upper - lower * lower + reach * reach) / (2 * reach)
    out = math.sqrt(max(upper * upper - along * along, 0)) * side
    return (
        (start[0] + ux * along + uy * out, start[1] + uy * along - ux * out),
        (start[0] + ux * reach, start[1] + uy * reach),
    )


def _put(pair: tuple[_T, _T], side: Side, value: _T) -> tuple[_T, _T]:
    return (value, pair[1]) if side is Side.NEAR else (pair[0], value)
