"""Face to face: two from the side and near, their noses towards each other; a quarrel, or something tender."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments.general.light import corners, pool, tint
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Move
from game.art.paper.sheet import PERSON
from game.art.people.aids import wheelchair
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.parts import reaches
from game.art.people.profile.joints import seated
from game.art.people.profile.person import side_view
from game.art.places.pieces.tones import Tones
from game.story.appearance import Appearance
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.palette import Palette
    from game.art.paper.actor import Actor
    from game.art.paper.shapes import Point
    from game.art.people.profile.joints import Seat
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light
    from game.story.own_moment import InMoment, OwnMoment

_SIZE: Final = 2.3
_MIDDLE: Final = 960.0
_BELOW: Final = 1100.0
_EYES: Final = 366.0  # the height of both eyes, on average
_UNEVEN: Final = 74.0  # how much higher or lower than that the eyes of two of unlike height are, at most
_AIR: Final = 44.0  # above hair and hats
_USUAL: Final = -330.0  # how high hair reaches above a neck, in units of a figure
_FACE: Final = (-148.0, 1.12)  # where the middle of a face is in those, and its scale
_LOW: Final = 400.0  # feet are far below the picture, drawn up as a sitter's: so no size of body moves them
_NOSE: Final[Point] = (84.0, 20.0)
# Who lays a hand on the other, of two in these moods.
_KIND: Final = {
    frozenset({Mood.GLAD}): Mood.GLAD,
    frozenset({Mood.GLAD, Mood.CALM}): Mood.GLAD,
    frozenset({Mood.GLAD, Mood.TIRED}): Mood.GLAD,
    frozenset({Mood.CALM, Mood.TIRED}): Mood.CALM,
}
_SHARP: Final = frozenset({Mood.UNEASY, Mood.RESOLVED, Mood.SURPRISED})


@frozen
class _Manner:
    """How somebody stands there in a mood: leaning, bowing the head, what the hands do.

    Wrists are from the shoulder on and down, in units of a person of size 1; a None lets the arm hang.
    """

    lean: float
    turn: float
    poke: float
    near: Point | None
    far: Point | None
    grips: tuple[Grip, Grip]
    aims: tuple[float, float]


_MANNERS: Final = {
    Mood.CALM: _Manner(1, 0, -4, None, None, (Grip.RELAXED, Grip.RELAXED), (84, 80)),
    Mood.GLAD: _Manner(2, -4, -4, None, None, (Grip.RELAXED, Grip.RELAXED), (84, 80)),
    Mood.UNEASY: _Manner(7, 6, 8, (50, 96), (72, 70), (Grip.OPEN, Grip.OPEN), (-38, -24)),
    Mood.TIRED: _Manner(3, 12, 4, None, None, (Grip.RELAXED, Grip.RELAXED), (86, 82)),
    Mood.SURPRISED: _Manner(-5, -4, 0, None, (52, 20), (Grip.RELAXED, Grip.OPEN), (84, -72)),
    Mood.RESOLVED: _Manner(12, -4, 10, (30, 140), (78, 40), (Grip.FIST, Grip.POINT), (40, -66)),
}
# Between noses, in picture units: two who quarrel are close.
_NEAR: Final = 90.0
_APART: Final = 118.0
_SLACK: Final = 40.0  # a hand that would end farther from the other's arm than this is not held out


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """The first comes nearer, the other gives way a little, or does not."""
    t = Tones(light, palette, indoors=True)
    one, other = moment.people
    sharp = any(who.mood in _SHARP for who in moment.people)
    gap = _NEAR if sharp else _APART
    left, right, before = _touching(*_pair(one, other, gap))
    under = tint(t)
    steps = (Move(turn=-4, x=-70), Move(x=-20), Move(x=5), HERE)
    gives = (HERE, HERE, Move(x=12), HERE) if sharp else (Move(x=50), Move(x=20), HERE, HERE)
    pair = [(right, gives), (left, steps)]
    return Moment(
        layers=(
            *scenery(moment.place, light, palette, nearer=1.7, about=(960, 420), blur=8, veil=0.4),
            *pool(t, _MIDDLE, 380, 720),
            *(
                _seen(who)(cast=PERSON, tint=under, moves=moves)
                for who, moves in (pair if before is left else reversed(pair))
            ),
            *corners(t),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=4,
        beat=0.16,
        focus=_MIDDLE,
        crown=160,
    )


def _seen(who: SideView) -> Callable[..., Actor]:
    """As much of them as is within the picture: legs only of somebody small, or with the wheelchair they are in."""
    low = who.seat.hip[1] > _BELOW and who.look.aid != wheelchair.WORD
    return who.upper if low else who.whole


def _touching(
    one: tuple[InMoment, SideView], other: tuple[InMoment, SideView]
) -> tuple[SideView, SideView, SideView]:
    """Both, and which of them is before the other: whoever is kind lays a hand on the other's arm, if it reaches."""
    (_, left), (_, right) = one, other
    kind = _KIND.get(frozenset({one[0].mood, other[0].mood}))
    for who, mine, theirs in ((one[0], left, right), (other[0], right, left)):
        drawn = _hand_on(who, mine, theirs) if who.mood is kind else None
        if drawn is not None:
            return (drawn, right, drawn) if mine is left else (left, drawn, drawn)
    return left, right, left


def _hand_on(who: InMoment, mine: SideView, theirs: SideView) -> SideView | None:
    """The same person with the near hand on the other's upper arm; None where that is too far."""
    (sx, sy), (ex, ey), _ = theirs.at.arms[0]
    way = -1 if mine.seat.left else 1
    wide = theirs.look.build.arm[0] * theirs.at.scale
    spot = sx + (ex - sx) * 0.3 - wide * 0.5 * way, sy + (ey - sy) * 0.3
    palm = mine.at.scale * mine.look.build.hand * 36
    held = mine.seat.with_hands((spot[0] - palm * way, spot[1] + 4), mine.seat.wrists[1])
    seat = evolve(held, aims=(186.0 if way < 0 else -6.0, mine.seat.aims[1]))
    drawn = side_view(who.look, seat, mood=who.mood, grips=(Grip.FLAT, mine.grips[1]))
    return drawn if math.dist(drawn.palm(0), spot) < _SLACK else None


def _pair(
    one: InMoment, other: InMoment, gap: float
) -> tuple[tuple[InMoment, SideView], tuple[InMoment, SideView]]:
    """Both, their noses so far apart; lower where hair or a hat would be cut off."""
    high, lower = _heights(one, other), 0.0
    for _ in range(2):
        left = _facing(one, (_MIDDLE - gap / 2, _EYES - high + lower), left=False)
        right = _facing(other, (_MIDDLE + gap / 2, _EYES + high + lower), left=True)
        lower = max(0.0, _AIR - min(_top(one, left), _top(other, right)))
        if not lower:
            break
    return (one, left), (other, right)


def _top(who: InMoment, drawn: SideView) -> float:
    """About how high the hair or the hat of somebody reaches."""
    above = reaches(who.look)[2] if isinstance(who.look, Appearance) else _USUAL
    return drawn.held().point(-10, (above - _FACE[0]) / _FACE[1])[1]


def _heights(one: InMoment, other: InMoment) -> float:
    """How much higher the first's eyes are than the middle: one who is taller stoops, or the other is lifted."""
    a, b = (look_of(who.look).build.stretched(1, 700) for who in (one, other))
    return max(-_UNEVEN, min(_UNEVEN, (a - b) * 400))


def _facing(who: InMoment, eyes: Point, *, left: bool) -> SideView:
    """Somebody whose nose ends at a point's distance from the middle and whose eyes are at its height."""
    manner, way = _MANNERS[who.mood], -1 if left else 1
    seat = seated(
        (0, 0),
        _LOW,
        left=left,
        size=_SIZE,
        lean=manner.lean,
        curl=9 + manner.poke * 0.6,
        poke=manner.poke,
        turn=manner.turn,
        aims=tuple(180 - aim if left else aim for aim in manner.aims),
    )

    def drawn(pose: Seat) -> SideView:
        return side_view(who.look, pose, mood=who.mood, grips=manner.grips)

    first = drawn(seat)
    held = first.held()
    dx, dy = eyes[0] - held.point(*_NOSE)[0], eyes[1] - held.at[1]
    (hx, hy), *feet = ((x + dx, y + dy) for x, y in (seat.hip, *seat.ankles))
    moved = evolve(seat, hip=(hx, hy), ankles=(feet[0], feet[1]))
    k = _SIZE * look_of(who.look).build.stretched(1, 700)
    near, far = (
        (x + (8 if at is None else at[0]) * k * way, y + (218 if at is None else at[1]) * k)
        for ((x, y), _, _), at in zip(drawn(moved).at.arms, (manner.near, manner.far), strict=True)
    )
    return drawn(moved.with_hands(near, far))
