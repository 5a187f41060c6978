"""The ways to stand, by name: each gives two arms for a body's width and shoulder height."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.people.arms import Arm, Pose
from game.art.people.bearing import at_ease, down, spans
from game.art.people.hands import Grip

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.people.body import Frame


def _strap(frame: Frame) -> Pose:
    near, _, y = spans(frame)
    held = Arm((-near - 30, y + 192), (-near + 54, y + 78), Grip.FIST, aim=-38)
    return Pose(near=held, far=down(frame, far=True))


def _hug(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 18, y + 190), (-14, y + 208), Grip.FLAT, aim=-14),
        far=Arm((away + 16, y + 186), (64, y + 262), Grip.FLAT, aim=160),
        prop="folder",
        at=(12, y + 196),
        turn=-5,
    )


def _glass(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 20, y + 186), (-32, y + 220), Grip.FLAT, aim=8),
        far=Arm((away + 10, y + 196), (44, y + 132), Grip.ROUND, aim=-98),
        far_first=False,
        prop="glass",
        at=(32, y + 74),
    )


def _cup(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 18, y + 186), (-36, y + 228), Grip.FLAT, aim=4),
        far=Arm((away + 10, y + 198), (60, y + 160), Grip.ROUND, aim=-98),
        far_first=False,
        prop="cup",
        at=(50, y + 112),
    )


def _phone(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 20, y + 186), (-20, y + 226), Grip.FLAT, aim=0),
        far=Arm((away + 8, y + 202), (66, y + 146), Grip.ROUND, aim=-106),
        far_first=False,
        prop="phone",
        at=(46, y + 94),
        turn=-8,
        looks_down=True,
    )


def _pocket(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    low = frame.pockets + 26
    bend = y + 178 + (low - 402) * 0.16
    return Pose(
        near=Arm((-near - 34, bend), (-near + 54 - (low - 402) * 0.12, low)),
        far=Arm((away + 30, bend), (away - 50 + (low - 402) * 0.12, low)),
        pockets=True,
    )


def _clasp(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 22, y + 176), (-44, y + 216), Grip.FLAT, aim=14),
        far=Arm((away + 20, y + 176), (66, y + 220), Grip.FLAT, aim=166, flip=True),
    )


def _crossed(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 8, y + 176), (away - 62, y + 158)),
        far=Arm((away + 10, y + 180), (-near + 88, y + 136), Grip.FLAT, aim=194, flip=True),
        far_first=False,
    )


def _offer(frame: Frame) -> Pose:
    _, away, y = spans(frame)
    reach = min(away + 104, 236)
    held = Arm((min(away + 36, reach - 68), y + 178), (reach, y + 46), Grip.OPEN, aim=-46)
    return Pose(near=down(frame, far=False), far=held)


def _wave(frame: Frame) -> Pose:
    _, away, y = spans(frame)
    held = Arm((away + 52, y + 148), (away + 84, y - 22), Grip.OPEN, aim=-76)
    return Pose(near=down(frame, far=False), far=held)


def _hip(frame: Frame) -> Pose:
    near, _, y = spans(frame)
    held = Arm((-near - 78, y + 168), (-frame.build.waist - 8, y + 262), Grip.FIST, aim=20)
    return Pose(near=held, far=down(frame, far=True))


def _behind(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 30, y + 190), (-near + 60, y + 330)),
        far=Arm((away + 28, y + 190), (away - 50, y + 330)),
        behind=True,
    )


def _chest(frame: Frame) -> Pose:
    near, _, y = spans(frame)
    held = Arm((-near - 28, y + 182), (-near + 74, y + 106), Grip.FLAT, aim=-22)
    return Pose(near=held, far=down(frame, far=True))


def _chin(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 12, y + 178), (away - 104, y + 198), Grip.FLAT, aim=-8),
        far=Arm((away + 2, y + 196), (60, y - 14), Grip.FIST, aim=-102),
        far_first=False,
    )


def _both(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm(
            (-min(near + 44, 226), y + 170), (-min(near + 62, 238), y + 64), Grip.OPEN, aim=-134, flip=True
        ),
        far=Arm((min(away + 42, 226), y + 172), (min(away + 66, 238), y + 66), Grip.OPEN, aim=-46),
    )


POSES: Final[dict[str, Callable[[Frame], Pose]]] = {
    "rest": at_ease,
    "strap": _strap,
    "hug": _hug,
    "glass": _glass,
    "cup": _cup,
    "phone": _phone,
    "pocket": _pocket,
    "clasp": _clasp,
    "crossed": _crossed,
    "offer": _offer,
    "wave": _wave,
    "hip": _hip,
    "behind": _behind,
    "chest": _chest,
    "chin": _chin,
    "both": _both,
}
