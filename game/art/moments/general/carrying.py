"""Carrying: two with something heavy between them; one goes ahead, the other backwards."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments.general.loads import load
from game.art.moments.general.on_foot import (
    GROUND,
    ankles,
    as_usual,
    nearness,
    on_the_floor,
    rolls,
    thrown,
    with_effort,
)
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, STANDING, Actor, Move
from game.art.paper.shapes import group, line, path
from game.art.paper.sheet import printed
from game.art.people.aids import sticks
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.profile.joints import ANKLE, FOREARM, SHIN, THIGH, UPPER_ARM, Seat, joints
from game.art.people.profile.person import side_view
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light, Mood

if TYPE_CHECKING:
    from game.art.moments.general.loads import Load
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Sheet
    from game.art.people.body import Build
    from game.art.people.profile.person import SideView
    from game.story.own_moment import InMoment, OwnMoment

_KEYS: Final = 4
_SIZE: Final = 0.62
_MIDDLE: Final = 960.0
_PACE: Final = 58.0
# How far a hand is below its shoulder, as a share of the arm; how much of the arm is stretched.
_HANGS: Final = 0.84
_STRETCHED: Final = 0.97
_FARTHEST: Final = 0.93
_AIM: Final = 62.0  # of hands that hold, in degrees below level
_ARM: Final = UPPER_ARM + FOREARM
_PALM: Final = 36.0  # from a wrist to what is held, at size 1
_STEEPEST: Final = 0.24  # how far a load slopes at most, as a share of its length
_LEGS: Final = (THIGH + SHIN) * 0.9 + ANKLE  # a hip above the floor, knees a little bent
_SITS: Final = 218.0  # a sitter's hip above the floor
# How people lean against the weight, and how they hold the head, in degrees.
_LEANS: Final = {
    Mood.CALM: (-12.0, 3.0),
    Mood.GLAD: (-15.0, -8.0),
    Mood.UNEASY: (3.0, 8.0),
    Mood.TIRED: (18.0, 16.0),
    Mood.SURPRISED: (-19.0, -12.0),
    Mood.RESOLVED: (-21.0, 4.0),
}
_SWEAT: Final = "#bfe0ea"


@frozen
class Bearer:
    """One of the two: who, which way they look, and how far their hip is above the floor before they bend."""

    who: InMoment
    left: bool
    size: float = _SIZE

    @property
    def build(self) -> Build:
        """The build of their look."""
        return look_of(self.who.look).build

    @property
    def k(self) -> float:
        """Picture units for one of a person of size 1."""
        return self.build.stretched(self.size, 700)

    @property
    def sits(self) -> bool:
        """Whether they sit in a wheelchair."""
        return rolls(self.who.look)

    @property
    def hip(self) -> float:
        """The height of the hip above the floor."""
        return (_SITS if self.sits else _LEGS) * self.k

    def shoulder(self, drop: float = 0) -> Point:
        """The near shoulder from the point of the floor under the hip: ahead, and up; the hip `drop` lower."""
        x, y = joints(self.seat(0, (0, 0), drop=drop), self.build).arms[0][0]
        return (-x if self.left else x), GROUND - y

    def easy(self) -> float:
        """How high above the floor their hands would be by themselves."""
        return self.shoulder()[1] - _ARM * self.k * (0.7 if self.sits else _HANGS)

    def seat(self, x: float, hand: Point, *, drop: float = 0, step: int = 1) -> Seat:
        """On their feet, or wheels, at `x`, with both hands at a point; `step` puts the near foot ahead or behind."""
        k, ahead = self.k, -1 if self.left else 1
        lean, turn = _LEANS[self.who.mood]
        (hx, hy), aim = hand, _AIM
        wx, wy = (
            hx - math.cos(math.radians(aim)) * _PALM * k * ahead,
            hy - math.sin(math.radians(aim)) * _PALM * k,
        )
        stride = 74 * k * step * ahead
        low = ankles(self.who.look, GROUND, self.size)
        raised = 10 * k
        return Seat(
            hip=(x, GROUND - self.hip + drop),
            left=self.left,
            size=self.size,
            lean=0 if self.sits else lean,
            curl=5,
            turn=turn,
            wrists=((wx, wy), (wx + 12 * k * ahead, wy - 10 * k)),
            ankles=((x + stride, low - (raised if step < 0 else 0)), (x - stride, low - (raised if step > 0 else 0))),
            toes=(24.0 if step < 0 else 0.0, 24.0 if step > 0 else 0.0),
            aims=(180 - aim, 180 - aim) if self.left else (aim, aim),
        )  # fmt: skip

    def drawn(self, hand: Point, step: int) -> SideView:
        """Somebody with both hands at a point of the picture, bent as far down to it as they must."""
        reach = _ARM * self.k * _STRETCHED
        low = self.shoulder()[1] - (GROUND - hand[1])
        drop = 0.0 if self.sits else max(0.0, low - _ARM * self.k * _FARTHEST)
        ahead, up = self.shoulder(drop)
        down = min(up - (GROUND - hand[1]) - math.sin(math.radians(_AIM)) * _PALM * self.k, reach)
        out = max(24 * self.k, min(math.sqrt(max(0.0, reach**2 - down**2)), 165 * self.k)) + 18 * self.k
        x = hand[0] + (ahead + out) * (1 if self.left else -1)
        seat = self.seat(x, hand, drop=drop, step=step)
        view = side_view(
            self.who.look, as_usual(seat, self.who.look), mood=self.who.mood, grips=(Grip.FIST, Grip.FIST),
            things=self._sticks(), rim=False,
        )  # fmt: skip
        return evolve(view, expression=with_effort(self.who))

    def _sticks(self) -> tuple[str, str]:
        """The cane or the crutches of somebody whose hands are full: they hang from them."""
        aid, k = look_of(self.who.look).aid, self.k
        if aid not in sticks.STICKS:
            return "", ""
        tone = "#7a4e2e" if aid == sticks.CANE else "#8d949c"
        hangs = line(f"M0,{-24 * k:.1f} L{10 * k:.1f},{236 * k:.1f}", tone, 8 * k)
        return hangs, hangs if aid == sticks.CRUTCHES else ""


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """The first is at the left and goes ahead; the second goes backwards."""
    bearers = bearers_of(moment.people)
    carried = load(moment.thing, Tones(Light.DAY, palette))  # the actor's tint is the hour's
    hands = hands_of(bearers, carried)
    actors: list[Actor] = []
    for step in (-1, 1):
        actors += _carrying(bearers, carried, hands, step, palette, light, _seen(step))
    return Moment(
        layers=(*on_the_floor(moment.place, light, palette), *actors),
        shade=palette.shade,
        ground=palette.sky,
        keys=_KEYS,
        beat=0.24,
        focus=_MIDDLE,
        crown=190,
    )


def bearers_of(people: tuple[InMoment, ...]) -> tuple[Bearer, Bearer]:
    """Both who carry: the first looks right, the second left."""
    (first, second), size = people, _SIZE * nearness(people)
    return Bearer(first, left=False, size=size), Bearer(second, left=True, size=size)


def _seen(step: int) -> tuple[Move | None, ...]:
    """When each of two steps is seen: they come on, swaying a little, and end with the near feet ahead."""
    moves = [Move(x=-_PACE * left, turn=0.6 * step) if left else HERE for left in range(_KEYS - 1, -1, -1)]
    return tuple(move if (key % 2 == 1) is (step > 0) else None for key, move in enumerate(moves))


def hands_of(bearers: tuple[Bearer, Bearer], carried: Load) -> tuple[Point, Point]:
    """Where the hands of both are: each as high as is easy, but no load slopes too far, or scrapes the ground."""
    left, right = (max(one.easy(), carried.low + 26) for one in bearers)
    most = 2 * carried.half * _STEEPEST
    left, right = min(left, right + most), min(right, left + most)
    across = math.sqrt(4 * carried.half**2 - (left - right) ** 2) / 2
    return (_MIDDLE - across, GROUND - left), (_MIDDLE + across, GROUND - right)


def _carrying(
    bearers: tuple[Bearer, Bearer],
    carried: Load,
    hands: tuple[Point, Point],
    step: int,
    palette: Palette,
    light: Light,
    moves: tuple[Move | None, ...],
) -> list[Actor]:
    """Both with their load in one piece, and the shadow of all."""
    views = [one.drawn(hand, step) for one, hand in zip(bearers, hands, strict=True)]
    (ax, ay), (bx, by) = hands
    middle, slope = ((ax + bx) / 2, (ay + by) / 2), math.degrees(math.atan2(by - ay, bx - ax))
    behind: list[Sheet] = []
    for view in views:
        behind += [*view.far_arm(), *view.legs(), *view.body(), *view.head(), printed(_sweat(view))]
    load_sheets = carried.at(middle, slope)
    arms = [sheet for view in views for sheet in view.near_arm()]
    boxes = [view.whole().box for view in views]
    x0, y0 = min(x for x, *_ in boxes), min(y for _, y, *_ in boxes)
    x1, y1 = max(x + w for x, _, w, _ in boxes), max(y + h for _, y, _, h in boxes)
    feet = [(view.seat.hip[0], GROUND) for view in views]
    shades = [
        *(([*view.legs(), *view.body(), *view.head()], foot) for view, foot in zip(views, feet, strict=True)),
        (load_sheets, (middle[0], GROUND)),
    ]
    whole = Actor(
        sheets=(*behind, *load_sheets, *arms),
        box=(x0, y0, x1 - x0, y1 - y0),
        tint=palette.tint,
        cast=STANDING,
        moves=moves,
        pivot=(middle[0], GROUND),
    )
    return [thrown(shades, light, palette, moves), whole]


def _sweat(view: SideView) -> str:
    """Two drops that leave the brow of somebody who carries."""
    held = view.held()
    drop = path("M0,-13 C7,-3 9,2 9,6 C9,15 -9,15 -9,6 C-9,2 -7,-3 0,-13 Z", _SWEAT)
    body = ""
    for x, y, size in ((-112, -96, 1.0), (-138, -52, 0.8)):
        body += group(drop, *held.point(x, y), view.at.scale * 1.25 * size, turn=-34 if held.left else 34)
    return body
