"""Face: one face, so near that the picture's edges cut it, and what happens in it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments.actors import half
from game.art.moments.general.light import gleam, pool, tint
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import group, path
from game.art.paper.sheet import Shadow, Sheet
from game.art.people.aids import wheelchair
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS, Glance
from game.art.people.near.gestures import PRESSED
from game.art.people.near.hand import ARM, near_hand
from game.art.people.seat import LOWER
from game.art.places.pieces.tones import Tones
from game.story.appearance import Appearance
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.people.look import Look
    from game.story.catalogue import Light
    from game.story.own_moment import InMoment, OwnMoment

EYES: Final = (1080.0, 288.0)  # where the middle between the eyes is
_FACE: Final = 5.0  # picture units for a unit of the face
_HEAD: Final = 8.0, -148.0, 1.12  # the face in the figure, as `people/head.py` puts it
_NEAR_EYE: Final = -25.0  # from the middle of the face
_TILT: Final = -40.0  # it tilts about this height
_BOX: Final = (-60.0, -60.0, 2040.0, 1200.0)
# What happens in the face: mood and glance at each key; None is the person's own mood.
_CHANGES: Final[dict[Mood, tuple[tuple[Mood | None, Glance | None], ...]]] = {
    Mood.CALM: ((None, Glance.ASIDE), (None, Glance.SHUT), (None, None)),
    Mood.GLAD: ((Mood.CALM, None), (None, Glance.OPEN), (None, None)),
    Mood.UNEASY: ((None, Glance.ASIDE), (None, Glance.SHUT), (None, None), (None, None)),
    Mood.TIRED: ((None, Glance.OPEN), (None, None), (None, Glance.SHUT), (None, None)),
    Mood.SURPRISED: ((Mood.CALM, None), (Mood.CALM, Glance.SHUT), (None, None), (None, None)),
    Mood.RESOLVED: ((Mood.CALM, Glance.SHUT), (None, Glance.ASIDE), (None, None)),
}


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """They look elsewhere, blink or are as always; then their mood is in their face."""
    (who,) = moment.people
    changes = _CHANGES[who.mood]
    seen: dict[tuple[Mood, Glance | None], list[int]] = {}
    for key, (mood, glance) in enumerate(changes):
        seen.setdefault((mood or who.mood, glance), []).append(key)
    t = Tones(light, palette, indoors=True)
    frame, warm = Frame.of(who), tint(t)
    faces = [
        evolve(
            half(
                who.look,
                mood,
                "rest",
                at=frame.at,
                size=frame.size,
                left=True,
                glance=glance,
                tint=warm,
            ),
            box=_BOX,
            cast=Shadow(26, 22, 44, 0.4),
            moves=tuple(HERE if key in keys else None for key in range(len(changes))),
        )
        for (mood, glance), keys in seen.items()
    ]
    return Moment(
        layers=(
            *scenery(moment.place, light, palette, nearer=1.9, about=(760, 460), blur=16, veil=0.4),
            *pool(t, 1000, 300, 980),
            *faces,
            *_tear(who, frame, warm),
            *_hand(who, frame, warm),
            *gleam(t, EYES[0] - 260, EYES[1], 760),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=len(changes),
        beat=0.3,
        focus=1060,
        crown=60,
    )


@frozen
class Frame:
    """Where a half figure is put, and how large, for its eyes to be at `EYES` in its mood."""

    at: Point
    size: float
    look: Look
    mood: Mood

    @classmethod
    def of(cls, who: InMoment) -> Frame:
        """The frame of somebody; KeyError for a look there is not."""
        look = look_of(who.look)
        free = cls((0, 0), _FACE / (look.build.head * look.build.size * _HEAD[2]), look, who.mood)
        x, y = free.point((8, 0))
        return evolve(free, at=(EYES[0] - x, EYES[1] - y))

    def point(self, face: Point) -> Point:
        """A point of the face on the picture, the head held as in the person's own mood."""
        build, e = self.look.build, EXPRESSIONS[self.mood]
        x, y, k = _HEAD
        x = x + build.stoop[0] + e.nod[0] + face[0] * k * build.head
        y = y + build.stoop[1] + e.nod[1] + face[1] * k * build.head
        c, s = math.cos(math.radians(e.tilt)), math.sin(math.radians(e.tilt))
        x, y = x * c - (y - _TILT) * s, _TILT + x * s + (y - _TILT) * c
        lower = LOWER if self.look.aid == wheelchair.WORD else 0
        y = y * build.size + lower - build.lift
        return self.at[0] - x * build.size * self.size, self.at[1] + y * self.size


def _drawn(who: InMoment) -> bool:
    """Whether their face is ours, so that we know where its eyes and its mouth are."""
    return not (isinstance(who.look, Appearance) and who.look.pictures)


def _tear(who: InMoment, frame: Frame, warm: str) -> list[Actor]:
    """Of somebody uneasy: it comes to the lid, and stays there."""
    if who.mood is not Mood.UNEASY or not _drawn(who):
        return []
    eyes = frame.look.eyes
    x, y = frame.point((_NEAR_EYE - eyes.apart, eyes.height + eyes.high + 5))
    drop = path(
        "M0,-22 C9,-8 15,0 15,10 C15,20 8,25 0,25 C-8,25 -15,20 -15,10 C-15,0 -9,-8 0,-22 Z", "#e2f0f4", 0.62
    )
    drop += path("M-9,8 C-10,16 -4,21 1,21 C-4,17 -6,13 -5,6 Z", "#ffffff", 0.9)
    sheet = Sheet(body=group(drop, x, y), shadow=Shadow(2, 3, 4, 0.3), grain=False, edge=False)
    return [
        Actor(
            sheets=(sheet,),
            box=(x - 50, y - 60, 100, 120),
            cast=None,
            moves=(None, None, Move(y=-14), HERE),
            tint=warm,
        )
    ]


def _hand(who: InMoment, frame: Frame, warm: str) -> list[Actor]:
    """Of somebody surprised: it comes up to the mouth."""
    if who.mood is not Mood.SURPRISED or not _drawn(who):
        return []
    x, y = frame.point((24, 88))
    hand = near_hand(who.look, PRESSED, (0, 0), turn=-104, scale=3.0, side="left", elbow=(x + 260, 1900))
    gx, gy = hand.grip
    hand = evolve(hand, at=(x - gx, y - gy))
    return [
        Actor(
            sheets=tuple(hand.sheets()),
            box=_BOX,
            cast=ARM,
            tint=warm,
            moves=(None, None, Move(y=300), HERE),
        )
    ]
