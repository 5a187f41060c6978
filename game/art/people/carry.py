"""How things are held: which arms take a thing and where it then is; the arm left free does what it did."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, assert_never

from attrs import evolve

from game.art.people.arms import Arm, Pose
from game.art.people.bearing import spans
from game.art.people.hands import Grip
from game.art.people.props.thing import Way
from game.art.people.props.things import THINGS

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.people.body import Frame


_SLIGHT: Final = 44  # half the width of an upper arm that hides nothing beside it


def carrying(name: str, frame: Frame, free: Pose) -> Pose:
    """The pose `free` with the thing of this name in hand. KeyError for a thing that does not exist."""
    thing = THINGS[name]
    pose, (x, y) = _taken(thing.way, frame, free)
    return evolve(pose, prop=name, at=(x + thing.at[0], y + thing.at[1]), turn=thing.turn)


def palm(frame: Frame, arm: Arm) -> Point:
    """The middle of an arm's hand, in units of the figure."""
    turn, long = math.radians(arm.direction()), 46 * frame.build.hand
    return arm.wrist[0] + long * math.cos(turn), arm.wrist[1] + long * math.sin(turn)


def _taken(way: Way, frame: Frame, free: Pose) -> tuple[Pose, Point]:  # noqa: C901, PLR0911 - a case for each way
    match way:
        case Way.RAISED:
            return _raised(frame, free)
        case Way.SHOWN:
            return _shown(frame, free)
        case Way.UPRIGHT:
            return _upright(frame, free)
        case Way.BOTH:
            return _both(frame)
        case Way.OPEN:
            return _open(frame)
        case Way.HUGGED:
            return _hugged(frame)
        case Way.CROOK:
            return _crook(frame, free)
        case Way.BY_HANDLE:
            return _by_handle(frame, free)
        case Way.UNDER_ARM:
            return _under_arm(frame, free)
        case Way.STRAP:
            return _strap(frame, free)
        case Way.YOKE:
            return _yoke(frame)
        case _:
            assert_never(way)


def _raised(frame: Frame, free: Pose) -> tuple[Pose, Point]:
    _, away, y = spans(frame)
    far = Arm((away + 12, y + 198), (46, y + 168), Grip.ROUND, aim=-100)
    return Pose(near=free.near, far=far, far_first=False), palm(frame, far)


def _shown(frame: Frame, free: Pose) -> tuple[Pose, Point]:
    _, away, y = spans(frame)
    # The stouter the upper arm, the further the hand is out and the elbow in: else it would be behind the sleeve.
    stout = max(0.0, frame.build.arm[0] - _SLIGHT)
    elbow, wrist = away + 30 - 2.6 * stout, min(away + 44, 214) + 1.6 * stout
    far = Arm((elbow, y + 188), (wrist, y + 112), Grip.ROUND, aim=-104 + 1.6 * stout)
    return Pose(near=free.near, far=far, far_first=False), palm(frame, far)


def _upright(frame: Frame, free: Pose) -> tuple[Pose, Point]:
    _, away, y = spans(frame)
    far = Arm((away + 36, y + 186), (min(away + 66, 236), y + 90), Grip.ROUND, aim=-94)
    return Pose(near=free.near, far=far, far_first=False), palm(frame, far)


def _both(frame: Frame) -> tuple[Pose, Point]:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 26, y + 180), (-124, y + 234), Grip.FLAT, aim=-10),
        far=Arm((away + 24, y + 180), (142, y + 234), Grip.FLAT, aim=190, flip=True),
        under=True,
    ), (8, y + 204)


def _open(frame: Frame) -> tuple[Pose, Point]:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 30, y + 186), (-112, y + 190), Grip.FIST, aim=-58),
        far=Arm((away + 28, y + 186), (126, y + 190), Grip.FIST, aim=238, flip=True),
        under=True,
        looks_down=True,
    ), (8, y + 132)


def _hugged(frame: Frame) -> tuple[Pose, Point]:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 18, y + 190), (-14, y + 208), Grip.FLAT, aim=-14),
        far=Arm((away + 16, y + 186), (64, y + 262), Grip.FLAT, aim=160),
    ), (12, y + 196)


def _crook(frame: Frame, free: Pose) -> tuple[Pose, Point]:
    near, _, y = spans(frame)
    arm = Arm((-near - 30, y + 184), (-near + 84, y + 160), Grip.FIST, aim=-6)
    return Pose(near=arm, far=free.far), (-near + 30, y + 166)


def _by_handle(frame: Frame, free: Pose) -> tuple[Pose, Point]:
    near, _, y = spans(frame)
    arm = Arm((-near - 66, y + 138), (-near - 34, y + 214), Grip.FIST, aim=84)
    return Pose(near=arm, far=free.far), palm(frame, arm)


def _under_arm(frame: Frame, free: Pose) -> tuple[Pose, Point]:
    near, _, y = spans(frame)
    arm = Arm((-near - 62, y + 168), (-near + 44, y + 246), Grip.FLAT, aim=-6)
    return Pose(near=arm, far=free.far), (-near - 4, y + 196)


def _strap(frame: Frame, free: Pose) -> tuple[Pose, Point]:
    near, _, y = spans(frame)
    arm = Arm((-near - 30, y + 192), (-near + 54, y + 78), Grip.FIST, aim=-38)
    return Pose(near=arm, far=free.far), palm(frame, arm)


def _yoke(frame: Frame) -> tuple[Pose, Point]:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 54, y + 134), (-near - 22, y + 10), Grip.FIST, aim=-84),
        far=Arm((away + 52, y + 134), (away + 26, y + 10), Grip.FIST, aim=264, flip=True),
        under=True,
    ), (0, y - 84)
