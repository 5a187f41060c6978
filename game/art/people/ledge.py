"""Leaning: a ledge at somebody's side, the elbow on it, the weight over there. Units are those of the figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import mix, path, rect
from game.art.people.arms import Arm, Pose
from game.art.people.bearing import BEARINGS, spans
from game.art.people.hands import Grip
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.people.body import Frame

# How far a body leans to its side, in degrees: the hips go away from the ledge.
LEAN: Final = -7.0
_WOOD: Final = "#9a7350"
_GRIPS: Final = {
    Mood.CALM: (Grip.RELAXED, 20),
    Mood.GLAD: (Grip.OPEN, -30),
    Mood.UNEASY: (Grip.FIST, 6),
    Mood.TIRED: (Grip.RELAXED, 52),
    Mood.SURPRISED: (Grip.OPEN, -58),
    Mood.RESOLVED: (Grip.FIST, -16),
}


def leaning(frame: Frame, mood: Mood) -> Pose:
    """The near elbow on the ledge; the far arm does what the mood bids."""
    near, _, y = spans(frame)
    grip, aim = _GRIPS[mood]
    held = Arm((-near - 66, y + 134), (-near + 46, y + 112), grip, aim=aim)
    free = BEARINGS[mood](frame)
    far = free.far if mood is not Mood.UNEASY else evolve(BEARINGS[Mood.CALM](frame).far)
    return Pose(near=held, far=far)


def ledge(frame: Frame, ground: float) -> str:
    """A ledge beside the body, from the left end of the picture, on a post that ends at `ground`."""
    near, _, y = spans(frame)
    top, end = y + 160, -near + 34
    dark = mix(_WOOD, "#20101a", 0.35)
    return (
        rect(-330, top + 40, 46, ground - top - 40, dark)
        + rect(-330, top + 40, 18, ground - top - 40, mix(_WOOD, "#20101a", 0.2))
        + path(f"M-366,{top} L{end - 14},{top} L{end},{top + 24} L-366,{top + 24} Z", _WOOD)
        + path(f"M-366,{top + 24} L{end},{top + 24} L{end - 4},{top + 50} L-366,{top + 50} Z", dark)
    )
