"""Somebody from the side in the clothes of any look: legs, arms, body and head as sheets, or as actors.

`side_view(look, seat, mood=..., grips=..., things=...)` gives a `SideView`. Lay `legs()` before the table,
`upper()` after it; or `whole()` as one where nothing comes between.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.paper.actor import STANDING, Actor
from game.art.paper.shapes import group, mix, path
from game.art.people.aids import sticks, wheelchair
from game.art.people.clothes.outfit import Sleeve, thick, thin
from game.art.people.hands import Grip, hand
from game.art.people.looks import look_of
from game.art.people.profile import aids, cloth
from game.art.people.profile.head import FACE, NECK, Head, expression_of, head
from game.art.people.profile.joints import joints, on_the_floor
from game.art.people.tube import Tube

if TYPE_CHECKING:
    from game.art.paper.actor import Move
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Shadow, Sheet
    from game.art.people.look import Look
    from game.art.people.moods import Expression
    from game.art.people.profile.joints import Joints, Seat
    from game.story.appearance import AnyLook

_HAND: Final = 0.68  # of the half figures' hands, at size 1
_PALM: Final = 54.0  # from the wrist to what is held, in units of those hands


@frozen(kw_only=True)
class SideView:
    """One person from the side: `look` and `seat` are as given, `at` are the joints.

    Each part is sheets from far to near. `things` are shapes held by the near and far hand, about the point
    they are held by, in picture units; they lie below the fingers.
    """

    look: Look
    seat: Seat
    at: Joints
    expression: Expression
    grips: tuple[Grip | None, Grip | None]
    things: tuple[str, str]
    flips: tuple[bool, bool]
    rim: bool

    def legs(self) -> list[Sheet]:
        """Far leg, near leg, with their shoes, between the sides of a wheelchair where they sit in one."""
        left, colour = self.seat.left, self.look.aid_colour
        made = []
        for number in (1, 0):
            shoe = cloth.shoe(self.look, self.at, number, self.seat.toes[number], left=left)
            made.append(thick(shoe + cloth.leg(self.look, self.at, number, left=left)))
        if self.look.aid != wheelchair.WORD:
            return made
        far, near = (thick(side(colour, self.at, self.seat)) for side in (aids.far_side, aids.near_side))
        return [far, *made, near]

    def far_arm(self) -> list[Sheet]:
        """The far arm with its hand and what it holds."""
        return self._arm(1)

    def near_arm(self) -> list[Sheet]:
        """The near arm with its hand and what it holds."""
        return self._arm(0)

    def body(self) -> list[Sheet]:
        """The upper body without arms: trunk, apron, neck, collar."""
        left, lap = self.seat.left, cloth.apron(self.look, self.at, left=self.seat.left)
        n = self.look.build.neck / 34 * self.at.scale
        neck = Tube(self.at.neck, (34 * n, 27 * n, 27 * n))
        lean = self.seat.lean + self.seat.curl * 0.4
        return [
            thick(cloth.body(self.look, self.at, left=left)),
            *([thin(lap)] if lap else []),
            thin(path(neck.cut(), self.look.skin.neck)),
            thin(cloth.collar(self.look, self.at, lean, left=left)),
        ]

    def head(self) -> list[Sheet]:
        """The head with hair and hat."""
        return head(self.look, self.held())

    def held(self) -> Head:
        """How the head is held; `held().point(x, y)` is where a point of the face is on the picture."""
        b, e = self.look.build, self.expression
        size, turn = self.seat.size * b.size * b.head, self.seat.turn + e.tilt * 0.7
        left = self.seat.left
        free = Head(at=(0, 0), size=size, turn=turn, left=left, expression=e, rim=self.rim)
        (x, y), (nx, ny) = self.at.neck[2], free.point(*NECK)
        return evolve(free, at=(x - nx, y - ny))

    def upper(
        self, *, cast: Shadow = STANDING, moves: tuple[Move | None, ...] = (), tint: str = "#ffffff"
    ) -> Actor:
        """All above the legs, as an actor that turns about the hip."""
        sheets = [*self.far_arm(), *self.body(), *self.head(), *self.near_arm()]
        return self._actor(sheets, cast, moves, tint)

    def lower(self, *, cast: Shadow = STANDING, tint: str = "#ffffff") -> Actor:
        """The legs as an actor, to be laid before the table."""
        return self._actor(self.legs(), cast, (), tint)

    def whole(
        self, *, cast: Shadow = STANDING, moves: tuple[Move | None, ...] = (), tint: str = "#ffffff"
    ) -> Actor:
        """All of them as one actor that turns about the hip."""
        sheets = [*self.far_arm(), *self.legs(), *self.body(), *self.head(), *self.near_arm()]
        return self._actor(sheets, cast, moves, tint)

    def palm(self, number: int) -> Point:
        """Where the near (0) or far (1) hand holds something."""
        x, y = self.at.arms[number][2]
        turn, k = math.radians(self._aim(number)), _HAND * self.look.build.hand * self.at.scale
        return x + math.cos(turn) * _PALM * k, y + math.sin(turn) * _PALM * k

    def _aim(self, number: int) -> float:
        said = self.seat.aims[number]
        if said is not None:
            return said
        _, (ex, ey), (x, y) = self.at.arms[number]
        return math.degrees(math.atan2(y - ey, x - ex))

    def _arm(self, number: int) -> list[Sheet]:
        grip, thing = self.grips[number], self.things[number]
        made = []
        if thing:
            made.append(thick(group(thing, *self.palm(number))))
        elif number == 0 or self.look.aid == sticks.CRUTCHES:
            leant_on = aids.stick(self.look.aid, self.palm(number), self.at)
            made += [thick(leant_on)] if leant_on else []
        if grip is not None:
            k = _HAND * self.look.build.hand * self.at.scale
            flip = self.seat.left is not self.flips[number]
            made.append(
                thin(
                    group(
                        hand(grip, self.look.skin),
                        *self.at.arms[number][2],
                        k,
                        -k if flip else k,
                        self._aim(number),
                    )
                )
            )
        return [*made, thick(cloth.arm(self.look, self.at, number))]

    def _actor(self, sheets: list[Sheet], cast: Shadow, moves: tuple[Move | None, ...], tint: str) -> Actor:
        return Actor(
            sheets=tuple(sheets), box=self._box(), cast=cast, moves=moves, pivot=self.seat.hip, tint=tint
        )

    def _box(self) -> tuple[float, float, float, float]:
        """The part of the picture all of them needs, generously: hair, bags and hats reach beyond the joints."""
        k = self.at.scale
        points = [
            *self.at.spine,
            *self.at.neck,
            *(p for limb in (*self.at.arms, *self.at.legs) for p in limb),
        ]
        x0, x1 = min(x for x, _ in points) - 200 * k, max(x for x, _ in points) + 200 * k
        head_size = max(k, self.held().size) if self.look.build.grown else k
        y0, y1 = self.at.neck[2][1] - 300 * FACE * head_size - 40 * k, max(y for _, y in points) + 120 * k
        return x0, y0, x1 - x0, y1 - y0


def side_view(
    look: AnyLook,
    seat: Seat,
    *,
    mood: str = "calm",
    grips: tuple[Grip | None, Grip | None] = (Grip.RELAXED, Grip.RELAXED),
    things: tuple[str, str] = ("", ""),
    flips: tuple[bool, bool] = (False, False),
    looks_down: bool = False,
    coat: bool = True,
    rim: bool = True,
) -> SideView:
    """A look from the side in a pose; grips, things and flips are the near hand's and the far one's.

    A grip of None leaves the hand away, for one drawn near (`people/near`) or hidden; `flips` puts a thumb on
    the other side. Without the `coat` they sit in what they wear under it. KeyError for a look or mood there
    is not.
    """
    person = look_of(look) if coat else without_coat(look_of(look))
    e = expression_of(person, mood)
    if person.aid == wheelchair.WORD:
        seat = aids.rolling(seat)
    elif not isinstance(look, str):
        seat = on_the_floor(seat, person.build)
    return SideView(
        look=person,
        seat=seat,
        at=joints(seat, person.build),
        expression=e.looking_down() if looks_down else e,
        grips=grips,
        things=things,
        flips=flips,
        rim=rim,
    )


def without_coat(look: Look) -> Look:
    """The same person in what shows where their coat or jacket is open; unchanged if they wear none."""
    below = look.clothes.side.inner
    if not below:
        return look
    if below == look.clothes.legs:
        below = mix(below, "#d9cfb8", 0.34)
    sleeve = Sleeve(
        near=mix(below, "#ffffff", 0.08), far=mix(below, "#1a1018", 0.16), cuff=mix(below, "#1a1018", 0.1)
    )
    side = evolve(look.clothes.side, trunk=below, inner="", collar=mix(below, "#ffffff", 0.12), tail=14)
    return evolve(look, clothes=evolve(look.clothes, sleeve=sleeve, side=side))
