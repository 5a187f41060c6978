"""Canes and crutches: where arms hold them, and how they are drawn; units of the figure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.paper.shapes import line, mix
from game.art.people.arms import Arm, Pose
from game.art.people.bearing import spans
from game.art.people.carry import palm
from game.art.people.hands import Grip
from game.art.people.props.thing import Way
from game.art.people.props.things import THINGS
from game.story.catalogue import Mood, Posture

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.people.body import Frame

CANE: Final = "cane"
CRUTCHES: Final = "crutches"
STICKS: Final = frozenset({CANE, CRUTCHES})
_WOOD: Final = "#7a4e2e"
_METAL: Final = "#8d949c"
_RUBBER: Final = "#33303a"
# Things that need this hand, so that no stick is in it.
_NEAR: Final = frozenset({Way.CROOK, Way.BY_HANDLE, Way.UNDER_ARM, Way.STRAP})
_BOTH: Final = frozenset({Way.BOTH, Way.OPEN, Way.HUGGED, Way.YOKE})
_UPRIGHT: Final = 0.9  # a forearm that hangs less straight down than this leans on nothing
_HANGS: Final = 640.0
_FREE_MOODS: Final = frozenset({Mood.GLAD, Mood.SURPRISED})


def taken(holds: str, pose: str | None, posture: Posture) -> tuple[bool, bool]:
    """Whether the near and the far hand are full: with a thing of this name, by a pose that was asked for, on a ledge."""
    if pose:
        return True, True
    if not holds:
        return posture is Posture.LEANING, False
    way = THINGS[holds].way
    return way in _NEAR or way in _BOTH or posture is Posture.LEANING, way not in _NEAR


def propped(aid: str, frame: Frame, pose: Pose, mood: Mood, full: tuple[bool, bool]) -> Pose:
    """A pose with the free hands on what somebody walks with; of two crutches one hangs where they gesture."""
    near = pose.near if full[0] else _leaning(frame, far=False, out=aid == CRUTCHES)
    if aid == CANE:
        if full[0] and not full[1]:
            return evolve(pose, far=_leaning(frame, far=True, out=False))
        return evolve(pose, near=near)
    far = pose.far if full[1] or mood in _FREE_MOODS else _leaning(frame, far=True, out=True)
    return evolve(pose, near=near, far=far)


def _leaning(frame: Frame, *, far: bool, out: bool) -> Arm:
    near, away, y = spans(frame)
    more = 16 if out else 0
    if far:
        return Arm((away + 26 + more, y + 188), (away + 34 + more, y + 326), Grip.FIST, aim=88, flip=True)
    return Arm((-near - 28 - more, y + 188), (-near - 34 - more, y + 326), Grip.FIST, aim=92)


Shapes = tuple[str, str]
"""What is drawn below an arm, and over it."""
NOTHING: Final = ("", "")


@frozen
class Ground:
    """The ground at a height `y`, for a body that leans by `lean` degrees: what stands on it stays upright."""

    y: float
    lean: float

    def below(self, top: Point, aside: float) -> Point:
        """The point of the ground below one of the body, and so far `aside` of it, in the body's own units."""
        c, s = math.cos(math.radians(self.lean)), math.sin(math.radians(self.lean))
        x = top[0] * c - top[1] * s + aside
        return x * c + self.y * s, self.y * c - x * s


def drawn_sticks(
    aid: str, frame: Frame, pose: Pose, ground: Ground, full: tuple[bool, bool]
) -> tuple[Shapes, Shapes]:
    """The shapes of what is held to walk with, with the near and with the far arm, down to the `ground`."""
    if aid == CANE:
        free_far = full[0] and not full[1]
        if free_far:
            return NOTHING, (_cane(palm(frame, pose.far), ground), "")
        hooked = full[0] and full[1]
        return (_hooked(frame, pose.near) if hooked else _cane(palm(frame, pose.near), ground), ""), NOTHING
    near = _crutch(frame, pose.near, ground, busy=full[0])
    return near, _crutch(frame, pose.far, ground, busy=full[1])


def _cane(at: Point, ground: Ground) -> str:
    x, y = at
    handle = line(
        f"M{x - 22:.1f},{y - 4:.1f} C{x - 16:.1f},{y - 14:.1f} {x + 22:.1f},{y - 12:.1f} {x + 30:.1f},{y - 4:.1f}",
        _WOOD,
        13,
    )
    return _shaft(at, ground.below(at, 4), _WOOD, 11) + handle


def _shaft(top: Point, foot: Point, colour: str, wide: float) -> str:
    """A shaft with the light along it, and rubber at its foot."""
    (x0, y0), (x1, y1) = top, foot
    length = math.dist(top, foot) or 1
    ux, uy = (x1 - x0) / length, (y1 - y0) / length

    def along(begin: float, end: float, tint: str, width: float, aside: float = 0) -> str:
        a, b = ((x1 - ux * back - uy * aside, y1 - uy * back + ux * aside) for back in (length - begin, -end))
        return line(f"M{a[0]:.1f},{a[1]:.1f} L{b[0]:.1f},{b[1]:.1f}", tint, width)

    light = along(0, -16, mix(colour, "#fff0dc", 0.35), wide * 0.25, 2)
    return along(0, -8, colour, wide) + light + along(length - 14, -5, _RUBBER, wide + 5)


def _hooked(frame: Frame, arm: Arm) -> str:
    """A cane that hangs by its handle from a forearm."""
    (ex, ey), (wx, wy) = arm.elbow, arm.wrist
    x, y = ex + (wx - ex) * 0.3, ey + (wy - ey) * 0.3
    r = frame.build.arm[1] * 0.7
    bow = line(
        f"M{x + r:.1f},{y + 10:.1f} C{x + r:.1f},{y - r * 1.7:.1f} {x - r:.1f},{y - r * 1.7:.1f} {x - r:.1f},{y + 6:.1f}",
        _WOOD,
        11,
    )
    return _shaft((x - r, y), (x - r - 6, y + 390), _WOOD, 11) + bow


def _crutch(frame: Frame, arm: Arm, ground: Ground, *, busy: bool) -> Shapes:
    """A crutch with a cuff about the forearm: in the hand, or hanging from the arm where the hand is elsewhere."""
    (ex, ey), (wx, wy) = arm.elbow, arm.wrist
    length = math.dist(arm.elbow, arm.wrist) or 1
    ux, uy = (wx - ex) / length, (wy - ey) / length
    x, y = ex + (wx - ex) * 0.4, ey + (wy - ey) * 0.4
    r = frame.build.arm[1] + 1
    band = f"M{x - uy * r:.1f},{y + ux * r:.1f} Q{x + ux * 13:.1f},{y + uy * 13:.1f} {x + uy * r:.1f},{y - ux * r:.1f}"
    cuff = line(band, _RUBBER, 17, cap="butt") + line(band, mix(_RUBBER, "#ffffff", 0.25), 3)
    if busy or uy < _UPRIGHT:
        hung = evolve(ground, y=min(ground.y, y + _HANGS))
        return _shaft((x, y), hung.below((x, y), 6), _METAL, 12), cuff
    px, py = palm(frame, arm)
    grip = line(f"M{px - 26:.1f},{py:.1f} L{px + 22:.1f},{py:.1f}", _RUBBER, 15)
    aside = 10 if px > x else -10
    return line(f"M{x:.1f},{y:.1f} L{px:.1f},{py:.1f}", _METAL, 12) + _shaft(
        (px, py), ground.below((px, py), aside), _METAL, 12
    ) + grip, cuff


def at_the_side(ground: float) -> str:
    """Both crutches of somebody who sits, standing beside them."""
    return "".join(
        _shaft((-172 - i * 26, 120 + i * 14), (-190 - i * 28, ground), _METAL, 12)
        + line(f"M{-196 - i * 26},{270 + i * 14} L{-156 - i * 26},{262 + i * 14}", _RUBBER, 14)
        + line(f"M{-192 - i * 26},{124 + i * 14} L{-152 - i * 26},{120 + i * 14}", _RUBBER, 15)
        for i in (1, 0)
    )
