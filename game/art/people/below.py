"""What is below the waist of somebody who stands whole: legs and shoes down to the ground, by mood."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import group
from game.art.people.clothes.outfit import thick
from game.art.people.whole.legs import Footwear, leg, seat, skirt
from game.art.people.whole.stance import SHIN, SOLE, THIGH, TORSO, Side, bent
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.paper.sheet import Sheet
    from game.art.people.look import Look
    from game.art.people.whole.stance import Stance

# The angles of both legs (near thigh and shin, far thigh and shin): 0 hangs, 90 is forward.
_LEGS: Final = {
    Mood.CALM: ((-4, -3), (6, 4)),
    Mood.GLAD: ((-7, -4), (9, 6)),
    Mood.UNEASY: ((1, -3), (4, 0)),
    Mood.TIRED: ((3, -7), (9, -1)),
    Mood.SURPRISED: ((-13, -9), (7, 2)),
    Mood.RESOLVED: ((-8, -7), (10, 8)),
}
_NARROW: Final = 0.92  # hips under a hem do not show beside it
_LEG: Final = THIGH + SHIN + SOLE


def standing_legs(person: Look, mood: Mood, lean: float, ground: float) -> Iterator[Sheet]:
    """Both legs under a body that leans by `lean` degrees, soles at `ground` units below the pit of the neck."""
    hips = -math.sin(math.radians(lean)) * TORSO
    stance = _stance(mood, math.degrees(math.atan2(-hips * 0.8, _LEG)))
    long = (ground - TORSO) / _LEG

    def put(shapes: str, wide: float = 1) -> Sheet:
        return thick(group(group(shapes, 0, -stance.hip[1]), hips, TORSO, wide, long))

    wear = Footwear()
    yield put(leg(person, stance, Side.FAR, wear))
    if not person.clothes.skirt:
        yield put(seat(person, stance), _NARROW)
    yield put(leg(person, stance, Side.NEAR, wear))
    if person.clothes.skirt and not person.clothes.lower.one:
        yield put(skirt(person, stance))


def hanging_skirt(person: Look, mood: Mood, lean: float, ground: float) -> str:
    """The lower part of a dress, to be cut from one sheet with its body: as `standing_legs` lays a skirt."""
    hips = -math.sin(math.radians(lean)) * TORSO
    stance = _stance(mood, math.degrees(math.atan2(-hips * 0.8, _LEG)))
    return group(group(skirt(person, stance), 0, -stance.hip[1]), hips, TORSO, 1, (ground - TORSO) / _LEG)


def _stance(mood: Mood, turn: float) -> Stance:
    (near_thigh, near_shin), (far_thigh, far_shin) = _LEGS[mood]
    return bent(
        near_leg=(near_thigh + turn, near_shin + turn),
        far_leg=(far_thigh + turn, far_shin + turn),
        feet=(0, 0),
    )
