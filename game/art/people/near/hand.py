"""Hands seen near: each finger its own sheet, so that their shadows part them; a sleeve that runs off the picture.

    near_hand("meng_jin", GESTURES["hold"], at=(140, 640), turn=-54, scale=1.3, side="left",
              thing=glass("#e0a94a"), elbow=(-20, 860)).actor()

`at` is the wrist, `turn` where the fingers point in degrees (0 right, -90 up, 90 down, towards us), `elbow`
where the arm comes from. A thing is held at the gesture's grip and keeps upright, unless `thing_turn` says
otherwise.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, Literal, assert_never

from attrs import frozen

from game.art.paper.actor import Actor
from game.art.paper.shapes import group, mix, path
from game.art.paper.sheet import SMALL, Shadow, Sheet
from game.art.people.looks import look_of
from game.art.people.near.gestures import Lies
from game.art.people.outline import curve, drawn, sliver, soft
from game.art.people.tube import Tube, moved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.actor import Move
    from game.art.paper.shapes import Point
    from game.art.people.face import Skin
    from game.art.people.look import Look
    from game.art.people.near.gestures import Finger, Gesture
    from game.art.people.near.things import Thing
    from game.story.appearance import AnyLook

FINGER: Final = Shadow(4, 5, 6, 0.40)
ARM: Final = Shadow(8, 12, 14, 0.40)
# Half widths of little, ring, middle and index finger at their joints, and of the thumb.
_WIDE: Final = (
    (8.2, 8.2, 7.4, 5.4),
    (9.4, 9.4, 8.4, 6.2),
    (9.9, 9.8, 8.8, 6.5),
    (9.6, 9.6, 8.6, 6.3),
)
_ROUND: Final = ((12, 11.6, 10.8, 9.6, 7.2), (12.8, 12.4, 11.2, 10.4, 7.6), (12.8, 12.4, 11.2, 10, 7.6))
_THUMB: Final = (15.0, 13.0, 11.0, 7.4)
_FULL: Final = (19.0, 17.0, 13.0, 8.4)
_CLOSED: Final = 40.0  # a finger shorter than this shows no nail: it is bent away


@frozen(kw_only=True)
class NearHand:
    """A hand of a look at a place on the picture; `sheets` from far to near, or all as one `actor`."""

    look: Look
    gesture: Gesture
    at: Point
    scale: float
    turn: float
    flip: bool
    flat: float
    thing: Thing | None
    thing_turn: float
    elbow: Point | None

    @property
    def stout(self) -> float:
        """How much broader than long its fingers are: a man's 1.14, a slight woman's 0.97."""
        return 0.97 + (self.look.build.hand - 0.86) * 1.1

    @property
    def nail(self) -> str:
        """The colour of the nails: painted as the lips are."""
        skin = self.look.skin
        return skin.lip if self.look.mouth.painted else mix(skin.lit, "#ffe8d0", 0.5)

    def place(self, points: Sequence[Point]) -> list[Point]:
        """Points of the hand's own units on the picture."""
        return moved(points, self.at, self.scale, self.turn, flip=self.flip, flat=self.flat)

    @property
    def grip(self) -> Point:
        """Where it holds something, on the picture."""
        return self.place([self.gesture.grip])[0]

    def sheets(self) -> list[Sheet]:
        """All sheets, far to near: what is held lies among the fingers as the gesture says."""
        held, fingers, thumb = self._held(), self._fingers(), self._thumb()
        match self.gesture.lies:
            case Lies.BELOW:
                made = [thumb, *held, *fingers, self._back()]
            case Lies.BETWEEN:
                made = [*fingers[:3], *held, thumb, fingers[3], self._back()]
            case Lies.WITHIN:
                made = [*fingers, *held, self._side(thumb)]
            case Lies.ABOVE:
                made = [*fingers, thumb, self._palm(), *held]
            case _:
                assert_never(self.gesture.lies)
        return [*made, *sleeve(self.look, self.at, self.elbow, self.scale)]

    def actor(
        self, *, cast: Shadow = ARM, moves: tuple[Move | None, ...] = (), tint: str = "#ffffff"
    ) -> Actor:
        """Hand, sleeve and thing in one piece, casting one shadow; it turns about the elbow."""
        pivot = self.elbow or self.at
        return Actor(
            sheets=tuple(self.sheets()), box=self._box(), cast=cast, moves=moves, tint=tint, pivot=pivot
        )

    def _box(self) -> tuple[float, float, float, float]:
        reach, thing = 240 * self.scale, (150 * self.scale if self.thing else 0)
        points = [self.at, self.grip, *([self.elbow] if self.elbow else [])]
        x0 = max(-120.0, min(x for x, _ in points) - reach - thing * 0.4)
        y0 = max(-120.0, min(y for _, y in points) - reach - thing)
        x1 = min(2040.0, max(x for x, _ in points) + reach + thing * 0.4)
        y1 = min(1200.0, max(y for _, y in points) + reach + thing)
        return x0, y0, x1 - x0, y1 - y0

    def _held(self) -> list[Sheet]:
        if self.thing is None:
            return []
        body = group(self.thing.body, *self.grip, self.scale, turn=self.thing_turn)
        return [
            Sheet(
                body=body, shadow=FINGER, contact=0.2, grain=not self.thing.clear, edge=not self.thing.clear
            )
        ]

    def _tube(self, points: Finger, half: Sequence[float]) -> Tube:
        return Tube(tuple(self.place(points)), tuple(h * self.scale * self.stout for h in half))

    def _fingers(self) -> list[Sheet]:
        rounded, g = self.gesture.lies is Lies.WITHIN, self.gesture
        found = []
        for points, half in zip(g.fingers, _ROUND if rounded else _WIDE, strict=True):
            bent = math.dist(points[1], points[-1]) < _CLOSED
            nail = "" if rounded or bent or g.lies is Lies.ABOVE else self.nail
            joints = (0.3, 0.62) if rounded else (0.5,) if bent else (0.36, 0.7)
            found.append(digit(self._tube(points, half), self.look.skin, nail=nail, joints=joints))
        return found

    def _thumb(self) -> Sheet:
        rounded = self.gesture.lies is Lies.WITHIN
        half = _FULL if rounded else _THUMB
        nail = "" if self.gesture.lies is Lies.ABOVE else self.nail
        return digit(self._tube(self.gesture.thumb, half), self.look.skin, nail=nail, joints=(0.6,))

    def _side(self, thumb: Sheet) -> Sheet:
        """Palm and thumb of a hand round something, as one sheet without a seam."""
        skin, low = (
            self.look.skin,
            [(-4, 33), (41, 34), (89, 40), (118, 49), (105, 38), (74, 29), (32, 22), (-9, 18)],
        )
        body = path(soft(self.place(self.gesture.palm)), skin.lit)
        body += path(soft(self.place(low)), mix(skin.lit, skin.shade, 0.7))
        knuckle = path(
            sliver(self.place([(118, -34), (128, -24), (124, -12)]), 2.6 * self.scale),
            mix(skin.lit, skin.line, 0.4),
        )
        return Sheet(body=body + knuckle + thumb.body, shadow=FINGER, contact=0.22)

    def _palm(self) -> Sheet:
        """An open palm with its lines."""
        skin, ink = self.look.skin, mix(self.look.skin.lit, self.look.skin.line, 0.45)
        body = path(soft(self.place(self.gesture.palm)), mix(skin.lit, skin.blush, 0.1))
        ball = [(-20, -22), (16, -32), (50, -34), (58, -16), (34, 2), (-4, 2)]
        body += path(soft(self.place(ball)), mix(skin.lit, skin.shade, 0.3))
        for points in (
            [(92, -20), (62, -6), (34, 14), (8, 20)],
            [(96, 22), (72, 6), (56, -20)],
            [(60, -30), (38, -10), (14, 4)],
        ):
            body += path(sliver(self.place(points), 2.8 * self.scale), ink, 0.8)
        return Sheet(body=body, shadow=FINGER, contact=0.22)

    def _back(self) -> Sheet:
        """The back of the hand, scalloped over the knuckles, with sinews and a shaded heel."""
        skin, thick = self.look.skin, self.stout
        knuckles = [points[0] for points in self.gesture.fingers]
        little, index = knuckles[0], knuckles[-1]
        low = [(-30.0, 22 * thick), (6.0, 26 * thick), (44.0, little[1] + 13)]
        high = [(58.0, index[1] - 15), (22.0, -34 * thick), (-30.0, -23 * thick)]
        rim = [*low, *self._knuckled(knuckles), *high]
        body = path(drawn(curve(self.place(rim), closed=True, per=4)), skin.lit)
        body += path(soft(self.place(self._heel(low, high, little, index))), mix(skin.lit, skin.shade, 0.6))
        for x, y in knuckles:
            body += path(
                sliver(self.place([(x - 6, y), (x - 30, y * 0.8), (x - 58, y * 0.58)]), 3.4 * self.scale),
                mix(skin.lit, skin.shade, 0.62),
                0.8,
            )
            body += path(
                sliver(self.place([(x + 1, y - 6), (x + 5, y), (x + 1, y + 6)]), 2.4 * self.scale),
                mix(skin.lit, skin.line, 0.4),
                0.8,
            )
        return Sheet(body=body, shadow=FINGER, contact=0.22)

    def _knuckled(self, knuckles: Sequence[Point]) -> list[Point]:
        edge: list[Point] = []
        for (x, y), half in zip(knuckles, _WIDE, strict=True):
            r = half[0] * self.stout
            edge += [
                (x - 2, y + r * 1.06),
                (x + 10, y + r * 0.55),
                (x + 13, y),
                (x + 10, y - r * 0.55),
                (x - 2, y - r * 1.06),
            ]
        return edge

    def _heel(self, low: list[Point], high: list[Point], little: Point, index: Point) -> list[Point]:
        """The side that looks away from the light, whichever that is on the picture."""
        facing = math.cos(math.radians(self.turn)) * (-1 if self.flip else 1)
        if facing < -0.2:
            return [high[2], high[1], high[0], (84, index[1] - 8), (60, index[1] + 8), (20, -12), (-30, -6)]
        return [*low, (80, little[1] + 10), (60, little[1] - 6), (20, 10), (-30, 6)]


def near_hand(
    look: AnyLook,
    gesture: Gesture,
    at: Point,
    *,
    turn: float,
    scale: float = 1.2,
    side: Literal["left", "right"] = "right",
    flat: float = 1,
    thing: Thing | None = None,
    thing_turn: float = 0,
    elbow: Point | None = None,
) -> NearHand:
    """A hand of this look. `flat` below 1 presses it onto a table seen aslant (0.86); no elbow, no sleeve.

    `scale` 1.34 is very near, 1.0 across a table. KeyError for a look there is not.
    """
    seen_inside = gesture.lies in (Lies.WITHIN, Lies.ABOVE)
    flip = (side == "left") is not seen_inside
    if gesture.lies is Lies.WITHIN:  # drawn as a left hand whose thumb is towards us
        flip = side == "right"
    return NearHand(
        look=look_of(look),
        gesture=gesture,
        at=at,
        scale=scale,
        turn=turn,
        flip=flip,
        flat=flat,
        thing=thing,
        thing_turn=thing_turn,
        elbow=elbow,
    )


def digit(
    tube: Tube, skin: Skin, *, nail: str = "", joints: Sequence[float] = (0.36, 0.7), shadow: Shadow = FINGER
) -> Sheet:
    """A finger: lit, its far side shaded, creased at shares of its length, with a nail where a colour says so."""
    crease = mix(skin.lit, skin.line, 0.42)
    body = path(tube.cut(), skin.lit) + path(tube.shaded(0.16), mix(skin.lit, skin.shade, 0.72))
    for at in joints:
        body += path(sliver(tube.across(at, 0.52, 2.2), 2.4), crease)
        body += path(sliver(tube.across(at + 0.035, 0.4, 2), 1.8), crease, 0.7)
    return Sheet(body=body + (_nail(tube, skin, nail) if nail else ""), shadow=shadow, contact=0.24)


_NAIL: Final = (
    (-0.95, -0.52),
    (-0.2, -0.66),
    (0.62, -0.5),
    (0.86, 0),
    (0.62, 0.5),
    (-0.2, 0.66),
    (-0.95, 0.52),
    (-1.12, 0),
)


def _nail(tube: Tube, skin: Skin, colour: str) -> str:
    (x, y), (x0, y0) = tube.spine[-1], tube.spine[-4]
    turn, r = math.degrees(math.atan2(y - y0, x - x0)), tube.half[-1]
    light = moved([(-0.7 * r, -0.3 * r), (0, -0.42 * r), (0.5 * r, -0.26 * r)], (x, y), 1, turn)
    rim, inner = (moved([(px * r * k, py * r * k) for px, py in _NAIL], (x, y), 1, turn) for k in (1, 0.84))
    return (
        path(soft(rim), mix(colour, skin.line, 0.25))
        + path(soft(inner), colour)
        + path(sliver(light, 2.2), "#fff6ea", 0.75)
    )


def sleeve(look: Look, wrist: Point, elbow: Point | None, scale: float) -> list[Sheet]:
    """An arm from its elbow to the wrist in the look's sleeve, with its cuff; bare where the sleeve is short."""
    if elbow is None:
        return []
    cloth, skin = look.clothes.sleeve, look.skin
    stout = 0.94 + (look.build.hand - 0.86) * 0.9
    half = tuple(w * scale * stout for w in (68, 56, 40))
    (ex, ey), (x, y) = elbow, wrist
    length = math.dist(elbow, wrist) or 1
    ux, uy = (ex - x) / length, (ey - y) / length
    middle = (x + ex) / 2 - uy * 12 * scale, (y + ey) / 2 + ux * 12 * scale
    begin = x + ux * 14 * scale, y + uy * 14 * scale
    if cloth.end < 0.9:
        bare = Tube(
            (elbow, middle, (x + ux * -6, y + uy * -6)), tuple(w * scale * stout for w in (52, 44, 27))
        )
        return [
            Sheet(
                body=path(bare.cut(round_end=False), skin.lit)
                + path(bare.shaded(0.35, round_end=False), mix(skin.lit, skin.shade, 0.75)),
                shadow=SMALL,
                contact=0,
            )
        ]
    arm = Tube((elbow, middle, begin), half)
    colour, dark = (
        (cloth.bands[-1][2], mix(cloth.bands[-1][2], "#1a1018", 0.2))
        if cloth.bands and cloth.bands[-1][1] == 1.0
        else (cloth.near, cloth.far)
    )
    body = path(arm.cut(round_end=False), colour) + path(arm.shaded(0.25, round_end=False), dark)
    for share in (0.55, 0.8):
        body += path(
            sliver(arm.across(share, 0.8, -10 * scale), 6 * scale),
            cloth.fold or mix(dark, "#1a1018", 0.2),
            0.7,
        )
    return [*_cuff(look, (x, y), (ux, uy), scale * stout), Sheet(body=body, shadow=SMALL)]


def _cuff(look: Look, wrist: Point, back: Point, scale: float) -> list[Sheet]:
    """What comes out of the sleeve: the shirt below a jacket, or the sleeve's own cuff."""
    side, cloth = look.clothes.side, look.clothes.sleeve
    colour = cloth.cuff or (side.inner or mix(cloth.near, "#ffffff", 0.12))
    (x, y), (ux, uy) = wrist, back
    points = (
        (x + ux * 46 * scale, y + uy * 46 * scale),
        (x + ux * 16 * scale, y + uy * 16 * scale),
        (x - ux * 3 * scale, y - uy * 3 * scale),
    )
    tube = Tube(points, (40 * scale, 37 * scale, 34 * scale))
    ribs = "".join(
        path(sliver(tube.across(s, 0.96, 4), 3.0), mix(colour, "#1a1018", 0.2)) for s in (0.3, 0.6)
    )
    return [Sheet(body=path(tube.cut(round_end=False), colour) + ribs, shadow=SMALL)]
