"""What hands do in a mood, for everyone who has no gesture of their own: six bodies for six moods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.people.arms import Arm, Pose
from game.art.people.hands import Grip
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.people.body import Frame


def spans(frame: Frame) -> tuple[float, float, float]:
    """The near and far shoulder's x, both positive, and the yoke's y."""
    b = frame.build
    return b.shoulder, b.shoulder * b.far, frame.yoke


def down(frame: Frame, *, far: bool) -> Arm:
    """An arm that hangs."""
    near, away, y = spans(frame)
    if far:
        return Arm((away + 10, y + 200), (away - 2, y + 396), Grip.RELAXED, flip=True)
    return Arm((-near - 12, y + 200), (-near + 6, y + 396), Grip.RELAXED)


def at_ease(frame: Frame) -> Pose:
    """The pose in which both arms hang beside the body."""
    return Pose(near=down(frame, far=False), far=down(frame, far=True))


def _farthest(frame: Frame) -> float:
    """How far to its side a wrist may be for an open hand to stay in the figure's box."""
    return 346 - 130 * frame.build.hand


def _opens(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm(
            (-min(near + 36, 214), y + 182), (-min(near + 56, _farthest(frame)), y + 236), Grip.OPEN, aim=158
        ),
        far=Arm(
            (min(away + 34, 212), y + 184),
            (min(away + 52, _farthest(frame)), y + 216),
            Grip.OPEN,
            aim=8,
            flip=True,
        ),
    )


def _holds_itself(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 4, y + 188), (away - 98, y + 212), Grip.FLAT, aim=-4),
        far=Arm((away + 4, y + 202), (away - 20, y + 392), Grip.RELAXED, flip=True),
    )


def _hangs(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near + 4, y + 206), (-near + 50, y + 404), Grip.RELAXED, aim=82),
        far=Arm((away - 2, y + 206), (away - 44, y + 404), Grip.RELAXED, aim=96, flip=True),
    )


def _draws_back(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 38, y + 186), (-near - 4, y + 78), Grip.OPEN, aim=-112, flip=True),
        far=Arm((min(away + 42, 226), y + 184), (away + 10, y + 84), Grip.OPEN, aim=-70),
    )


def _closes_a_hand(frame: Frame) -> Pose:
    near, away, y = spans(frame)
    return Pose(
        near=Arm((-near - 14, y + 200), (-near + 2, y + 378), Grip.FIST, aim=86),
        far=Arm((away + 14, y + 192), (away - 62, y + 176), Grip.FIST, aim=206, flip=True),
    )


BEARINGS: Final[dict[Mood, Callable[[Frame], Pose]]] = {
    Mood.CALM: at_ease,
    Mood.GLAD: _opens,
    Mood.UNEASY: _holds_itself,
    Mood.TIRED: _hangs,
    Mood.SURPRISED: _draws_back,
    Mood.RESOLVED: _closes_a_hand,
}
