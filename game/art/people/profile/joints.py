"""Where the joints of somebody seen from the side are: said by hip, lean, hands and feet; elbows and knees follow.

All points are in units of the picture, so that a hand is put onto the cup and a foot onto the floor.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.paper.shapes import Point
    from game.art.people.body import Build

# Lengths at size 1, in picture units.
THIGH: Final = 188.0
SHIN: Final = 176.0
UPPER_ARM: Final = 118.0
FOREARM: Final = 102.0
SPINE: Final = 272.0
NECK: Final = 62.0
ANKLE: Final = 36.0  # above the floor
UPRIGHT: Final = 0.7  # whose hip is higher than this share of a leg above the ankles stands
SEAT: Final = 30.0  # the hip above what is sat on


@frozen(kw_only=True)
class Seat:
    """Somebody from the side, seated or standing: where the hip is, what it does with hands and feet.

    `lean` is the spine's slope in degrees, forward positive (asking 28, listening back -15), `curl` how much
    rounder the back is above than below; `poke` pushes the head forward, `turn` bows it, in degrees. `wrists`
    and `ankles` are the near one and the far one; what is out of reach is drawn as far as the arm or leg
    goes. `toes` turns each foot about its ankle: positive lifts the heel. `aims` are directions of the hands
    in degrees (0 right, 90 down); None goes on from the forearm. `raised` bends an elbow upwards.
    """

    hip: Point
    left: bool = False
    size: float = 1
    lean: float = 0
    curl: float = 10
    poke: float = 0
    turn: float = 0
    wrists: tuple[Point, Point]
    ankles: tuple[Point, Point]
    toes: tuple[float, float] = (0, 0)
    aims: tuple[float | None, float | None] = (None, None)
    raised: tuple[bool, bool] = (False, False)

    def with_hands(self, near: Point, far: Point) -> Seat:
        """The same with the wrists elsewhere."""
        return evolve(self, wrists=(near, far))


def seated(
    seat: Point, floor: float, *, left: bool = False, size: float = 1, lean: float = 0, **more: object
) -> Seat:
    """Somebody on a chair: `seat` is the middle of its surface, `floor` the height of the floor.

    Feet stand side by side and hands lie in the lap, unless `ankles`, `wrists` or other values of `Seat` say
    otherwise.
    """
    x, y = seat[0], seat[1] - SEAT * size
    ahead = -size if left else size
    foot, reach = floor - ANKLE * size, math.sin(math.radians(lean)) * 60
    pose = Seat(
        hip=(x, y),
        left=left,
        size=size,
        lean=lean,
        wrists=((x + (128 + reach) * ahead, y - 44 * size), (x + (146 + reach) * ahead, y - 46 * size)),
        ankles=((x + 168 * ahead, foot), (x + 206 * ahead, foot - 6 * size)),
    )
    return evolve(pose, **more)  # type: ignore[arg-type]


def standing(at: Point, *, left: bool = False, size: float = 1, lean: float = 0, **more: object) -> Seat:
    """Somebody on their feet: `at` is the point of the floor between them. Arms hang, unless `wrists` say otherwise."""
    x, y = at
    ahead = -size if left else size
    hip = y - (THIGH + SHIN) * 0.992 * size - ANKLE * size
    bow = math.sin(math.radians(lean)) * SPINE
    pose = Seat(
        hip=(x, hip),
        left=left,
        size=size,
        lean=lean,
        curl=4,
        wrists=((x + (bow + 14) * ahead, hip - 6 * size), (x + (bow + 50) * ahead, hip - 4 * size)),
        ankles=((x - 22 * ahead, y - ANKLE * size), (x + 26 * ahead, y - (ANKLE + 2) * size)),
    )
    return evolve(pose, **more)  # type: ignore[arg-type]


def on_the_floor(seat: Seat, build: Build) -> Seat:
    """A pose on their feet as a build has it that is smaller or taller than usual: all of it, from the floor up.

    Whoever sits is left where they are.
    """
    share, (hip, y) = build.stretched(1, 700), seat.hip
    ankle = max(down for _, down in seat.ankles)
    if ankle - y < (THIGH + SHIN) * UPRIGHT * seat.size:
        return seat
    floor = ankle + ANKLE * seat.size

    def put(point: Point) -> Point:
        return hip + (point[0] - hip) * share, floor + (point[1] - floor) * share

    (near, far), (one, other) = seat.wrists, seat.ankles
    return evolve(seat, hip=put(seat.hip), wrists=(put(near), put(far)), ankles=(put(one), put(other)))


@frozen(kw_only=True)
class Joints:
    """All joints, in picture units: pairs are near and far; limbs are shoulder, elbow, wrist or hip, knee, ankle."""

    spine: tuple[Point, ...]
    arms: tuple[tuple[Point, Point, Point], tuple[Point, Point, Point]]
    legs: tuple[tuple[Point, Point, Point], tuple[Point, Point, Point]]
    neck: tuple[Point, Point, Point]
    scale: float = field(default=1)

    @property
    def sits(self) -> bool:
        """Whether the thigh is nearer to level than to upright."""
        (_, y), (_, knee), _ = self.legs[0]
        return knee - y < THIGH * self.scale * 0.7


def joints(seat: Seat, build: Build) -> Joints:
    """The joints of a build in a pose; every bone has its length."""
    k = build.stretched(seat.size, 700)
    ahead = -1 if seat.left else 1

    def there(p: Point) -> Point:
        return seat.hip[0] + p[0] * ahead * k, seat.hip[1] + p[1] * k

    def here(p: Point) -> Point:
        return (p[0] - seat.hip[0]) * ahead / k, (p[1] - seat.hip[1]) / k

    spine = _spine(seat.lean, seat.curl)
    near, far = _shoulders(spine)
    arms = [
        _bent(s, here(w), UPPER_ARM, FOREARM, -1 if up else 1)
        for s, w, up in zip((near, far), seat.wrists, seat.raised, strict=True)
    ]
    legs = [_bent(h, here(a), THIGH, SHIN, -1) for h, a in zip(((0, 0), (10, 3)), seat.ankles, strict=True)]
    base = spine[-1]
    tilt = math.radians(seat.lean * 0.4 + 13 + seat.poke + build.stoop[0] * 0.7)
    crown = base[0] + math.sin(tilt) * NECK, base[1] - math.cos(tilt) * NECK
    bent = base[0] + (crown[0] - base[0]) * 0.42, base[1] + (crown[1] - base[1]) * 0.5
    return Joints(
        spine=tuple(there(p) for p in spine),
        arms=(_placed(arms[0], there), _placed(arms[1], there)),
        legs=(_placed(legs[0], there), _placed(legs[1], there)),
        neck=(there((base[0] - 2, base[1] + 16)), there(bent), there(crown)),
        scale=k,
    )


def _placed(limb: tuple[Point, Point, Point], there: Callable[[Point], Point]) -> tuple[Point, Point, Point]:
    a, b, c = limb
    return there(a), there(b), there(c)


def _spine(lean: float, curl: float) -> list[Point]:
    """From the hip up to the neck, facing right: three lengths, each leaning a little more."""
    found: list[Point] = [(0.0, 0.0)]
    for share, more in ((0.31, -1.1), (0.4, 0.0), (0.29, 1.1)):
        turn = math.radians(lean + curl * more)
        x, y = found[-1]
        found.append((x + math.sin(turn) * SPINE * share, y - math.cos(turn) * SPINE * share))
    return found


def _shoulders(spine: list[Point]) -> tuple[Point, Point]:
    (ax, ay), (bx, by) = spine[-2], spine[-1]
    length = math.dist(spine[-2], spine[-1])
    x, y = bx - (bx - ax) / length * 52, by - (by - ay) / length * 52
    return (x - 3, y), (x + 30, y - 4)


def _bent(a: Point, c: Point, first: float, second: float, side: int) -> tuple[Point, Point, Point]:
    """A limb of two bones from `a` towards `c`; its joint lies to one side."""
    dx, dy = c[0] - a[0], c[1] - a[1]
    far = math.hypot(dx, dy) or 1.0
    reach = min(max(far, abs(first - second) + 1), (first + second) * 0.999)
    ux, uy = dx / far, dy / far
    along = (first**2 - second**2 + reach**2) / (2 * reach)
    aside = math.sqrt(max(0.0, first**2 - along**2)) * side
    joint = a[0] + ux * along - uy * aside, a[1] + uy * along + ux * aside
    return a, joint, (a[0] + ux * reach, a[1] + uy * reach)
