"""Somebody near, from the side, whose own arm reaches out to where a hand seen near grips something."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.paper.actor import Actor
from game.art.paper.sheet import PERSON
from game.art.people.aids import wheelchair
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.near.gestures import Lies
from game.art.people.near.hand import ARM, near_hand
from game.art.people.profile.joints import FOREARM, UPPER_ARM, joints, standing
from game.art.people.profile.person import side_view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.actor import Move
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Sheet
    from game.art.people.near.gestures import Gesture
    from game.art.people.near.hand import NearHand
    from game.art.people.profile.joints import Seat
    from game.art.people.profile.person import SideView
    from game.story.own_moment import InMoment

_EDGES: Final = (-120.0, -120.0, 2040.0, 1200.0)  # of what is drawn: left, top, right, bottom
_HANGING: Final = 190.0  # so far below a sleeve may reach, at the joints' scale
_FINGERS: Final = 240.0  # a hand's length at its own scale
_STRETCHED: Final = 0.93  # a share of the arm's length that is from shoulder to wrist
_HAND: Final = 0.76  # a near hand's scale for one of the joints', so that it fits its sleeve


@frozen(kw_only=True)
class Reaching:
    """Somebody from the side with a near hand at the end of their near arm, which turns about its shoulder.

    The arm may be drawn as one with what it holds (`round`), or in two parts between which something of
    another's lies: `beyond` it and `before` it.
    """

    view: SideView
    hand: NearHand
    tint: str

    def body(self, moves: tuple[Move | None, ...] = ()) -> Actor:
        """All but the near arm; the legs, which are below the picture, only where a wheelchair is about them."""
        v = self.view
        legs = v.legs() if v.look.aid == wheelchair.WORD else []
        sheets = (*v.far_arm(), *legs, *v.body(), *v.head())
        x, y, w, h = v.whole().box
        box = _within(x, y, x + w, y + h)
        return Actor(sheets=sheets, box=box, tint=self.tint, cast=PERSON, moves=moves, pivot=v.seat.hip)

    def round(self, held: Sequence[Sheet], moves: tuple[Move | None, ...] = (), *, reach: float = 0) -> Actor:
        """The arm, and what it holds among its fingers, which reaches so far from the grip as `reach`."""
        sheets, split = self.hand.sheets(), self._split
        return self._part([*sheets[:split], *held, *sheets[split:], *self.view.near_arm()], moves, reach)

    def beyond(self, moves: tuple[Move | None, ...] = ()) -> Actor:
        """The part of the hand that is beyond what it holds."""
        return self._part(self.hand.sheets()[: self._split], moves)

    def before(self, moves: tuple[Move | None, ...] = ()) -> Actor:
        """The arm, and the part of the hand that is before what it holds."""
        return self._part([*self.hand.sheets()[self._split :], *self.view.near_arm()], moves)

    def palm(self, moves: tuple[Move | None, ...] = ()) -> Actor:
        """The arm and its open hand without the thumb: another's hand comes to lie on it."""
        sheets = self.hand.sheets()[: len(self.hand.gesture.fingers) + 1]
        return self._part([*sheets, *self.view.near_arm()], moves)

    def thumb(self, moves: tuple[Move | None, ...] = ()) -> Actor:
        """The thumb of an open hand, over what lies on its palm."""
        number = len(self.hand.gesture.fingers) + 1
        return self._part(self.hand.sheets()[number : number + 1], moves)

    @property
    def _split(self) -> int:
        """How many of the hand's sheets are beyond what it holds."""
        fingers = len(self.hand.gesture.fingers)
        beyond = {Lies.BELOW: 1, Lies.BETWEEN: fingers - 1, Lies.WITHIN: fingers, Lies.ABOVE: fingers + 2}
        return beyond[self.hand.gesture.lies]

    def _part(self, sheets: Sequence[Sheet], moves: tuple[Move | None, ...], reach: float = 0) -> Actor:
        joints, (x, y) = self.view.at.arms[0], self.hand.grip
        air = _HANGING * self.view.at.scale
        hand = max(reach, _FINGERS * self.hand.scale)
        box = _within(
            min(x - hand, *(at - air for at, _ in joints)),
            min(y - hand, *(at - air for _, at in joints)),
            max(x + hand, *(at + air for at, _ in joints)),
            max(y + hand, *(at + air for _, at in joints)),
        )
        return Actor(sheets=tuple(sheets), box=box, tint=self.tint, cast=ARM, moves=moves, pivot=joints[0])


def reaching(
    who: InMoment,
    gesture: Gesture,
    *,
    nape: float,
    grip: Point,
    turn: float,
    left: bool = False,
    size: float = 2.3,
    bow: float = 0,
    flat: float = 1,
    stretched: float = _STRETCHED,
    looks_down: bool = False,
    tint: str = "#ffffff",
) -> Reaching:
    """Somebody whose head begins so far down as `nape`, and whose near hand grips at `grip`, turned by degrees.

    They stand where their arm reaches there. With `left` they face left, and `turn` is mirrored with them;
    `bow` bows the head, `flat` presses the hand as one seen aslant. The hand is as large as their arm.
    """
    person = look_of(who.look)
    stands = standing((0, 0), left=left, size=size, lean=8, turn=bow)
    view = side_view(who.look, stands, mood=who.mood, grips=(None, Grip.RELAXED), looks_down=looks_down)
    k, ahead = view.at.scale, -1 if left else 1
    hand = near_hand(
        who.look,
        gesture,
        (0, 0),
        turn=180 - turn if left else turn,
        scale=k * _HAND,
        side="right" if left else "left",
        flat=flat,
    )
    x, y = hand.grip
    hand = evolve(hand, at=(grip[0] - x, grip[1] - y))
    shoulder, top = view.at.arms[0][0], view.at.neck[2]
    down = hand.at[1] - (shoulder[1] - top[1] + nape)
    reach = (UPPER_ARM + FOREARM) * k * stretched
    across = hand.at[0] - ahead * math.sqrt(max(reach**2 - down**2, 0)) - shoulder[0]
    seat = _moved(view.seat, across, nape - top[1])
    seat = seat.with_hands(hand.at, seat.wrists[1])
    view = evolve(view, seat=seat, at=joints(seat, person.build))
    return Reaching(view=view, hand=hand, tint=tint)


def nape_of(who: InMoment, usual: float = 440, child: float = 530) -> float:
    """How far down somebody's head begins: a child's is less far below a grown one's than it would be."""
    build = look_of(who.look).build
    return child if build.grown else usual - build.rise * 0.7


def bow_to(own: float, others: float) -> float:
    """How heads that begin so far down turn to one another: down to who is smaller, up to who is taller."""
    return max(-8.0, min(8.0, (others - own) / 11))


def _within(left: float, top: float, right: float, low: float) -> tuple[float, float, float, float]:
    """As a box, as far as it is drawn."""
    x, y = max(left, _EDGES[0]), max(top, _EDGES[1])
    return x, y, min(right, _EDGES[2]) - x, min(low, _EDGES[3]) - y


def _moved(seat: Seat, dx: float, dy: float) -> Seat:
    def put(point: Point) -> Point:
        return point[0] + dx, point[1] + dy

    (near, far), (one, other) = seat.wrists, seat.ankles
    return evolve(seat, hip=put(seat.hip), wrists=(put(near), put(far)), ankles=(put(one), put(other)))
