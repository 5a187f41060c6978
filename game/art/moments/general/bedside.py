"""At a bedside: one lies in bed, propped up, the other sits by it, a hand on theirs."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments.actors import WHOLE_PICTURE
from game.art.moments.general.bed import blanket, frame, pillows
from game.art.moments.general.furniture import under, wood
from game.art.moments.general.light import corners, pool, tint
from game.art.moments.general.nightwear import in_bed
from game.art.moments.general.on_table import on_table
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import line, path, rect
from game.art.paper.sheet import OBJECT, Sheet
from game.art.people.aids import sticks, wheelchair
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.profile import aids
from game.art.people.profile.joints import Seat, joints, seated
from game.art.people.profile.person import side_view
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.people.look import Look
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light
    from game.story.own_moment import InMoment, OwnMoment

_SIZE: Final = 1.6
_MEET: Final[Point] = (990.0, 614.0)  # where a hand lies on a hand
_MATTRESS: Final = 762.0
_SEAT: Final = 904.0
_FLOOR: Final = 1232.0
_REACH: Final = 218.0  # of an arm of size 1
_BENT: Final = 0.82  # how much of it an arm uses that lies at ease
_PALM: Final = 30.0
_ABOVE: Final = 90.0  # the visitor's shoulder above where hands meet, at least


@frozen
class _Lies:
    """How somebody lies there in a mood: leaning back, the head's turn, where the far hand is from the shoulder."""

    lean: float
    turn: float
    far: Point
    grip: Grip
    aim: float


_LIE: Final = {
    Mood.CALM: _Lies(-58, 0, (120, 120), Grip.FLAT, 20),
    Mood.GLAD: _Lies(-56, -2, (104, 60), Grip.OPEN, -50),
    Mood.UNEASY: _Lies(-56, 8, (110, 84), Grip.FIST, 10),
    Mood.TIRED: _Lies(-68, -16, (120, 110), Grip.FLAT, 24),
    Mood.SURPRISED: _Lies(-54, -4, (70, 10), Grip.OPEN, -70),
    Mood.RESOLVED: _Lies(-54, -3, (110, 90), Grip.FIST, 0),
}


@frozen
class _Sits:
    """How somebody sits by it in a mood: leaning, bowing; where the far hand is from the shoulder, None in the lap."""

    lean: float
    curl: float
    turn: float
    far: Point | None
    grip: Grip
    aim: float


_SIT: Final = {
    Mood.CALM: _Sits(24, 12, 4, None, Grip.RELAXED, 80),
    Mood.GLAD: _Sits(26, 10, 0, (96, 50), Grip.OPEN, -30),
    Mood.UNEASY: _Sits(29, 18, 10, (62, 40), Grip.FIST, -50),
    Mood.TIRED: _Sits(34, 24, 20, None, Grip.RELAXED, 70),
    Mood.SURPRISED: _Sits(15, 6, -4, (50, 16), Grip.OPEN, -70),
    Mood.RESOLVED: _Sits(30, 8, -2, (150, 110), Grip.FLAT, 20),
}


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """A breath goes through the one who lies there; the other bends forward, and takes the hand."""
    t = Tones(light, palette, indoors=True)
    tinted = tint(t)
    patient, visitor = _lying(moment.people[0]), _sitting(moment.people[1])
    at = patient.at
    x0, x1 = at.neck[2][0] - 178 * at.scale, max(1540.0, at.spine[0][0] + 450 * at.scale)
    breath = (HERE, Move(y=-3), Move(y=-1), HERE)
    spread = Actor(sheets=blanket(t, at, x1, _MATTRESS), box=WHOLE_PICTURE, cast=None, moves=breath)
    body = [*patient.far_arm(), *patient.body(), *patient.head()]
    return Moment(
        layers=(
            *scenery(moment.place, light, palette, nearer=1.35, about=(960, 420), blur=4, veil=0.3),
            *pool(t, 880, 340, 740),
            *_night_table(t, x0 - 190),
            *_by_day(t, look_of(moment.people[0].look), x1),
            *frame(t, x0, x1, _MATTRESS),
            *pillows(t, at, x0, _MATTRESS),
            _part(patient, body, tinted, breath),
            spread,
            _part(patient, patient.near_arm(), tinted, breath),
            *under(t, visitor, _SEAT, _SIZE),
            visitor.lower(tint=tinted),
            visitor.upper(tint=tinted, moves=(Move(turn=7, x=16), Move(x=6), HERE, HERE)),
            *corners(t),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=4,
        beat=0.22,
        focus=930,
        crown=170,
    )


def _part(who: SideView, sheets: list[Sheet], tinted: str, moves: tuple[Move, ...]) -> Actor:
    return evolve(who.upper(tint=tinted, moves=moves), sheets=tuple(sheets))


def _lying(who: InMoment) -> SideView:
    """Whoever is in bed, so that the near hand comes to where hands meet."""
    lies, look = _LIE[who.mood], in_bed(who.look)
    k = _SIZE * look_of(look).build.stretched(1, 700)
    hip = (0.0, _MATTRESS - 64 * k)
    seat = Seat(
        hip=hip,
        size=_SIZE,
        lean=lies.lean,
        curl=16,
        turn=lies.turn,
        wrists=(hip, hip),
        ankles=((hip[0] + 360 * k, hip[1]), (hip[0] + 362 * k, hip[1])),
        aims=(6, lies.aim),
    )

    def drawn(pose: Seat) -> SideView:
        return side_view(look, pose, mood=who.mood, grips=(Grip.FLAT, lies.grip), coat=False)

    shoulder = drawn(seat).at.arms[0][0]
    palm = _PALM * k
    x = _MEET[0] - palm - _level(shoulder[1], _MEET[1], _REACH * k * _BENT) - shoulder[0]
    points = [(a + x, b) for a, b in (hip, *seat.ankles)]
    seat = evolve(seat, hip=points[0], ankles=(points[1], points[2]))
    fx, fy = drawn(seat).at.arms[1][0]
    far = fx + lies.far[0] * k, fy + lies.far[1] * k
    return drawn(seat.with_hands((_MEET[0] - palm, _MEET[1] + 6), far))


def _level(a: float, b: float, long: float) -> float:
    """How far across an arm so long reaches from one height to another."""
    return math.sqrt(max(0.0, long**2 - (b - a) ** 2))


def _sitting(who: InMoment) -> SideView:
    """Whoever sits by the bed and looks to the left, near enough to lay the near hand where hands meet."""
    sits = _SIT[who.mood]
    k = _SIZE * look_of(who.look).build.stretched(1, 700)
    seat = seated(
        (0, _SEAT),
        _FLOOR,
        left=True,
        size=_SIZE,
        lean=sits.lean,
        curl=sits.curl,
        turn=sits.turn,
        aims=(178, 180 - sits.aim),
    )

    def drawn(pose: Seat) -> SideView:
        return side_view(who.look, pose, mood=who.mood, grips=(Grip.FLAT, sits.grip))

    x, y = drawn(seat).at.arms[0][0]
    lift = max(0.0, y - _MEET[1] + _ABOVE)
    palm = _PALM * k
    across = _MEET[0] + palm + _level(y - lift, _MEET[1], _REACH * k * _BENT) - x
    points = [(px + across, py - lift) for px, py in (seat.hip, *seat.ankles, *seat.wrists)]
    seat = evolve(seat, hip=points[0], ankles=(points[1], points[2]))
    fx, fy = drawn(seat).at.arms[1][0]
    far = points[4] if sits.far is None else (fx - sits.far[0] * k, fy + sits.far[1] * k)
    return drawn(seat.with_hands((_MEET[0] + palm, _MEET[1] - 12), far))


def _night_table(t: Tones, x: float) -> tuple[Sheet, ...]:
    """A small table at the bed's head: a glass, and an orange that somebody brought."""
    top = 668.0
    cabinet = rect(x, top, 150, 500, wood(t, 0.2)) + rect(x + 12, top + 30, 126, 74, wood(t, 0.1), rx=4)
    cabinet += rect(x + 62, top + 58, 26, 9, wood(t, 0.42), rx=4)
    board = path(f"M{x + 4},{top - 26} L{x + 146},{top - 26} L{x + 162},{top} L{x - 12},{top} Z", wood(t))
    return (
        Sheet(body=cabinet, shadow=OBJECT),
        Sheet(body=board + rect(x - 12, top, 174, 12, wood(t, 0.16)), shadow=OBJECT),
        on_table("glass", (x + 52, top - 8), high=104, wide=90),
        on_table("orange", (x + 112, top - 4), high=70, wide=70),
    )


def _by_day(t: Tones, look: Look, x1: float) -> tuple[Sheet, ...]:
    """What bears the one who lies there by day: it waits by the bed."""
    if look.aid == wheelchair.WORD:
        seat = aids.rolling(seated((x1 + 60, 776), 1072, size=1.36))
        empty = joints(seat, look.build)
        body = aids.far_side(look.aid_colour, empty, seat) + aids.near_side(look.aid_colour, empty, seat)
        return (Sheet(body=t.under(body), shadow=OBJECT),)
    if look.aid in sticks.STICKS:
        xs = (x1 + 40, x1 + 66) if look.aid == sticks.CRUTCHES else (x1 + 40,)
        body = "".join(
            line(f"M{x},330 L{x - 40},1000", "#7a4e2e" if look.aid == sticks.CANE else "#8d949c", 10)
            + line(f"M{x - 18},330 L{x + 18},326", "#4a3324", 13)
            for x in xs
        )
        return (Sheet(body=t.under(body), shadow=OBJECT),)
    return ()
