"""An embrace: two from the side hold each other, chin over shoulder, hands on the cloth of the other's back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments.general.on_foot import ankles, as_usual, rolls
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.sheet import Shadow
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.profile.cloth import trunk
from game.art.people.profile.joints import ANKLE, SHIN, THIGH, Seat
from game.art.people.profile.person import side_view
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Sheet
    from game.art.people.body import Build
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light
    from game.story.own_moment import InMoment, OwnMoment

_SIZE: Final = 1.34
_MIDDLE: Final = 960.0
_FACE: Final = 306.0  # how far down the faces are
_APART: Final = 72.0  # how far each face is from the middle, for a face of size 1
_LEAST, _MOST = 9.0, 52.0  # how far somebody leans into it, in degrees
_LEGS: Final = (THIGH + SHIN) * 0.99 + ANKLE
_SITS: Final = 218.0
_STEEP: Final = 30.0  # who leans further sets a foot back
_KNEELS: Final = 0.8  # whose hip is lower than this share of its height has a knee on the floor
_PALM: Final = 36.0  # from a wrist to the middle of its palm, at size 1
_CAST: Final = Shadow(10, 10, 20, 0.34)
# How the head is held, in degrees: bowed over a shoulder, or up from it.
_BOWS: Final = {
    Mood.CALM: 6.0,
    Mood.GLAD: 2.0,
    Mood.UNEASY: 12.0,
    Mood.TIRED: 16.0,
    Mood.SURPRISED: -8.0,
    Mood.RESOLVED: 2.0,
}


@frozen
class _One:
    """One of the two: which way they look, where their face is to be, and how they stand for it."""

    who: InMoment
    left: bool
    face: Point
    lean: float = _LEAST

    @property
    def build(self) -> Build:
        """Their body."""
        return look_of(self.who.look).build

    @property
    def k(self) -> float:
        """Picture units for one of a person of size 1."""
        return self.build.stretched(_SIZE, 700)

    @property
    def legs(self) -> float:
        """How high the hip is above the floor, with straight legs or on a seat."""
        return (_SITS if rolls(self.who.look) else _LEGS) * self.k

    def hip(self, lean: float) -> Point:
        """Where the hip is for the face to be where it is to be."""
        x, y = self._view((0, 0), self.legs, lean).held().at
        return self.face[0] - x, self.face[1] - y

    def bent_to(self, floor: float) -> _One:
        """The same person leaning so far over a floor that their legs are straight, if they can."""
        high = floor - self.legs
        least, most = _LEAST, _MOST
        if self.hip(most)[1] > high:
            return evolve(self, lean=most)
        for _ in range(14):
            lean = (least + most) / 2
            least, most = (lean, most) if self.hip(lean)[1] > high else (least, lean)
        return evolve(self, lean=most)

    def view(self, floor: float, hands: tuple[Point, Point] | None = None) -> SideView:
        """The person over a floor, with the palms of both hands at points of the picture."""
        return self._view(self.hip(self.lean), floor, self.lean, hands)

    def _view(
        self, hip: Point, floor: float, lean: float, hands: tuple[Point, Point] | None = None
    ) -> SideView:
        k, ahead = self.k, -1 if self.left else 1
        x, y = hip
        low = ankles(self.who.look, floor, _SIZE)
        near, far = hands or ((x, y), (x, y))
        kneels = floor - y < self.legs * _KNEELS and not rolls(self.who.look)
        if kneels:  # on the near knee
            feet = (x - 156 * k * ahead, floor - 26 * k), (x + 96 * k * ahead, low)
        else:
            feet = (x - (30 if lean < _STEEP else 70) * k * ahead, low), (x + 34 * k * ahead, low)
        seat = Seat(
            hip=hip,
            left=self.left,
            size=_SIZE,
            lean=lean,
            curl=9,
            poke=6,
            turn=_BOWS[self.who.mood] - lean * 0.3,
            wrists=((near[0] - _PALM * k * ahead, near[1]), (far[0] - _PALM * k * ahead, far[1])),
            ankles=feet,
            toes=(64.0 if kneels else 0.0, 0.0),
            aims=(180.0, 180.0) if self.left else (0.0, 0.0),
        )
        return side_view(
            self.who.look,
            as_usual(seat, self.who.look),
            mood=self.who.mood,
            grips=(Grip.FLAT, Grip.FLAT),
            rim=False,
        )


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """The first is at the left and a little farther away; the taller one bends down."""
    one, other = pair_of(moment.people)
    floor = max(view.at.legs[0][2][1] for view in (one, other))
    from_left = (Move(x=-64, turn=-2.2), Move(x=-22, turn=-0.8), HERE)
    from_right = (Move(x=64, turn=2.2), Move(x=22, turn=0.8), HERE)
    pivot = (_MIDDLE, floor)

    def piece(sheets: list[Sheet], view: SideView, moves: tuple[Move, ...]) -> Actor:
        return Actor(
            sheets=tuple(sheets),
            box=view.whole().box,
            tint=palette.tint,
            cast=_CAST,
            moves=moves,
            pivot=pivot,
        )

    t = Tones(light, palette)
    return Moment(
        layers=(
            *scenery(moment.place, light, palette, nearer=1.5, about=(960, 620), blur=5, veil=0.26),
            glows([(_MIDDLE, 400, 620)], "#ffe2a8" if t.lamps else palette.paper, 0.4),
            piece(other.far_arm(), other, from_right),
            piece([*one.far_arm(), *one.legs(), *one.body(), *one.head()], one, from_left),
            piece([*other.legs(), *other.body(), *other.head()], other, from_right),
            piece(other.near_arm(), other, from_right),
            piece(one.near_arm(), one, from_left),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=len(from_left),
        beat=0.2,
        focus=_MIDDLE,
        crown=150,
    )


def pair_of(people: tuple[InMoment, ...]) -> tuple[SideView, SideView]:
    """Both from the side, face beside face, over the floor of whoever is smaller, their hands on each other."""
    first, second = people
    pair = (
        _One(first, left=False, face=(_MIDDLE + _APART, _FACE)),
        _One(second, left=True, face=(_MIDDLE - _APART, _FACE)),
    )
    floor = min(one.hip(_LEAST)[1] + one.legs for one in pair)
    pair = (pair[0].bent_to(floor), pair[1].bent_to(floor))
    one, other = (each.view(floor) for each in pair)
    over, under = (0.54, 0.36) if pair[0].k >= pair[1].k else (0.36, 0.54)
    one = pair[0].view(floor, (_on_back(other, over - 0.06, 0.8), _on_back(other, over + 0.14, 0.9)))
    other = pair[1].view(floor, (_on_back(one, under - 0.06, 0.8), _on_back(one, under + 0.14, 0.9)))
    return one, other


def _on_back(view: SideView, up: float, out: float) -> Point:
    """A point of somebody's back: `up` its length from the hip, `out` from the middle of the trunk to its rim."""
    tube = trunk(view.look, view.at)
    rim = tube.side(1 if view.seat.left else -1, out)
    return rim[round(up * (len(rim) - 1))]
