"""Moods: how each holds a face and shoulders, as a few numbers, the same for everyone."""

from __future__ import annotations

from enum import Enum
from typing import Final, assert_never

from attrs import evolve, frozen

from game.story.catalogue import Mood

# How far eyes that see are open at least, and where they go when they look aside, in units of the face.
_SEEING: Final = 0.72
_ASIDE: Final = (-5.5, 0.5)


class Gaze(Enum):
    """What the eyes do in a mood."""

    SEED = "seed"  # open: a dark seed under its lid
    ARC = "arc"  # closed by a smile
    LID = "lid"  # half closed
    DOWN = "down"  # looking at something held low


class Glance(Enum):
    """What the eyes do for a moment, whatever the mood has them do."""

    SHUT = "shut"
    OPEN = "open"  # or aside, where the mood has them open
    ASIDE = "aside"  # towards what is behind the person's back


class Lips(Enum):
    """What the mouth does in a mood."""

    EASY = "easy"
    SMILE = "smile"
    LAUGH = "laugh"
    WRY = "wry"
    FLAT = "flat"
    OH = "oh"
    FIRM = "firm"


@frozen(kw_only=True)
class Expression:
    """How far brows, eyes, head and shoulders are moved from rest in a mood.

    `inner` and `outer` brow ends are raised by units of the face (negative is up), eyes are open by the share
    `opening`, the head tilts by degrees (forward and down positive), shoulders move by `lift` units of the
    figure. The body leans by `lean` degrees under a head that stays (positive bends it forward, hips back);
    the head is pushed by `nod` units of the figure.
    """

    inner: float = 0
    outer: float = 0
    opening: float = 0.9
    gaze: Gaze = Gaze.SEED
    lips: Lips = Lips.EASY
    tilt: float = 0
    lift: float = 0
    glance: tuple[float, float] = (0, 0)
    lean: float = 0
    nod: tuple[float, float] = (0, 0)

    def looking_down(self) -> Expression:
        """The same mood with the eyes on something held in the hands."""
        return evolve(self, gaze=Gaze.DOWN, tilt=self.tilt * 0.5 + 8)

    def glancing(self, glance: Glance | None) -> Expression:
        """The same mood with the eyes otherwise for a moment; itself without a glance."""
        match glance:
            case None:
                return self
            case Glance.SHUT:
                return evolve(self, gaze=Gaze.DOWN)
            case Glance.OPEN if self.gaze is not Gaze.SEED:
                return evolve(self, gaze=Gaze.SEED, opening=max(self.opening, _SEEING))
            case Glance.OPEN | Glance.ASIDE:
                opening = max(self.opening, _SEEING)
                return evolve(self, gaze=Gaze.SEED, opening=opening, glance=_ASIDE, tilt=self.tilt - 3)
            case _:
                assert_never(glance)


EXPRESSIONS: Final = {
    Mood.CALM: Expression(),
    Mood.GLAD: Expression(
        inner=-5,
        outer=-4,
        opening=0.7,
        gaze=Gaze.ARC,
        lips=Lips.SMILE,
        tilt=-4,
        lift=-2,
        lean=-3,
        nod=(-2, -3),
    ),
    Mood.UNEASY: Expression(
        inner=-11,
        outer=5,
        opening=0.85,
        lips=Lips.WRY,
        tilt=5,
        lift=-16,
        glance=(-4.5, 2),
        lean=3,
        nod=(2, 5),
    ),
    Mood.TIRED: Expression(
        inner=-2,
        outer=7,
        opening=0.42,
        gaze=Gaze.LID,
        lips=Lips.FLAT,
        tilt=9,
        lift=22,
        lean=5,
        nod=(7, 12),
    ),
    Mood.SURPRISED: Expression(
        inner=-15, outer=-12, opening=1.32, lips=Lips.OH, tilt=-4, lift=-10, lean=-5, nod=(-6, -2)
    ),
    Mood.RESOLVED: Expression(
        inner=3,
        outer=-2,
        opening=0.95,
        lips=Lips.FIRM,
        tilt=-5,
        lift=4,
        glance=(2, -1),
        lean=-1,
        nod=(0, -5),
    ),
}
