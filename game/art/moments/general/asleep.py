"""Asleep: the head on the arms, on a table, with a thing beside it, and a hat if one was worn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments.general.furniture import wood
from game.art.moments.general.light import corners, pool, tint
from game.art.moments.general.nightwear import BRIMMED
from game.art.moments.general.on_table import on_table
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import group, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, PERSON, SMALL, Sheet
from game.art.people.aids import sticks, wheelchair
from game.art.people.clothes.outfit import ink, thick, thin
from game.art.people.face import face
from game.art.people.features import features
from game.art.people.hands import Grip, hand
from game.art.people.looks import look_of
from game.art.people.moods import Glance
from game.art.people.outline import curve, drawn, sliver
from game.art.people.profile import cloth
from game.art.people.profile.head import expression_of
from game.art.people.profile.joints import Joints
from game.art.places.pieces.tones import Tones
from game.story.appearance import Appearance

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.people.look import Look
    from game.story.appearance import AnyLook
    from game.story.catalogue import Light
    from game.story.own_moment import InMoment, OwnMoment

_MIDDLE: Final = 930.0
_ARMS: Final = 634.0  # where forearms lie on the table
_BACK: Final = 548.0  # the edge of the table beyond them
_EDGE: Final = 742.0  # the one before us
_SCALE: Final = 1.72  # picture units for a unit of a figure
_CHILD: Final = 0.8  # the share of that for a child, larger than it is: there is nobody beside it
_TURN: Final = 55.0
_FACE: Final = 1.12  # figure units for one of the face


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """They breathe: the back rises and sinks, and the head with it."""
    t = Tones(light, palette, indoors=True)
    sleeper = _Sleeper.of(moment.people[0])
    breath = (HERE, Move(y=-7), Move(y=-3), HERE)
    nod = (HERE, Move(y=-4, x=-1), Move(y=-1), HERE)
    return Moment(
        layers=(
            *scenery(moment.place, light, palette, nearer=1.5, about=(960, 430), blur=6, veil=0.34),
            *pool(t, _MIDDLE + 40, 400, 760),
            *sleeper.brought(t),
            sleeper.actor(sleeper.back(), tint(t), breath),
            *_table(t),
            *sleeper.hat(t),
            sleeper.actor(sleeper.arms(), tint(t), ()),
            sleeper.actor(sleeper.head(), tint(t), nod),
            *((on_table(moment.thing, (1500, 672), high=230, wide=320),) if moment.thing else ()),
            *corners(t),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=4,
        beat=0.5,
        focus=_MIDDLE + 60,
        crown=250,
    )


@frozen
class _Sleeper:
    """Somebody who sleeps: how they look, what lies beside them of it, and picture units for one of theirs."""

    look: Look
    mood: str
    beside: str
    scale: float

    @staticmethod
    def of(who: InMoment) -> _Sleeper:
        look, hat = _bareheaded(who.look)
        return _Sleeper(look, who.mood, hat, _SCALE * (_CHILD if look.build.grown else look.build.size))

    def actor(self, sheets: list[Sheet], tinted: str, moves: tuple[Move, ...]) -> Actor:
        """One of their parts; it turns about where the head lies."""
        box = (200.0, 60.0, 1500.0, 800.0)
        return Actor(
            sheets=tuple(sheets), box=box, tint=tinted, cast=PERSON, moves=moves, pivot=(_MIDDLE, _ARMS)
        )

    def _at(self, x: float, y: float) -> Point:
        return _MIDDLE + x * self.scale, _ARMS + y * self.scale

    def back(self) -> list[Sheet]:
        """Shoulders and a bent back, from before."""
        build, colour = self.look.build, cloth.trunk_colour(self.look)
        wide = max(build.shoulder, build.chest, build.waist * 0.96)
        dark = mix(colour, "#1a1018", 0.2)
        border = [(-wide - 30, 60), (-wide - 30, -60), (-wide + 2, -150), (-90, -214), (0, -236), (96, -210),
                  (wide, -148), (wide + 28, -58), (wide + 32, 60)]  # fmt: skip
        shade = [(70, -211), (wide, -148), (wide + 28, -58), (wide + 32, 60), (84, 60), (110, -70)]
        body = path(drawn([self._at(*p) for p in curve(border)]), colour)
        body += path(drawn([self._at(*p) for p in curve(shade, closed=True)]), dark, 0.75)
        for fold in ([(-60, -196), (-84, -120), (-70, -50)], [(-8, -214), (6, -150), (-4, -80)], [(wide - 40, -140), (wide - 62, -80), (wide - 50, -30)]):  # fmt: skip
            body += path(
                sliver([self._at(*p) for p in fold], 6 * self.scale), mix(colour, "#1a1018", 0.26), 0.6
            )
        return [thick(body)]

    def arms(self) -> list[Sheet]:
        """Both arms on the table, one hand on the other sleeve; wide sleeves lie close."""
        k, look = self.scale, self.look
        sleeve = look.clothes.sleeve
        sleeve = evolve(sleeve, flare=0, over=sleeve.over and evolve(sleeve.over, flare=0))
        look = evolve(look, clothes=evolve(look.clothes, sleeve=sleeve))
        wide = max(look.build.shoulder, look.build.chest) - 22
        near = self._at(-wide + 4, -134), self._at(-wide - 76, 38), self._at(44, 22)
        far = self._at(wide - 2, -130), self._at(wide + 72, 32), self._at(-20, -4)
        at = Joints(spine=(near[0], far[0]), arms=(near, far), legs=(near, far), neck=near, scale=k)
        size = 0.98 * look.build.hand * k
        palms = (
            group(hand(Grip.FLAT, look.skin), *near[2], size, size, -2),
            group(hand(Grip.FLAT, look.skin), *far[2], size, -size, 176),
        )
        shade = [self._at(*p) for p in ((-wide, -120), (wide, -120), (wide + 20, 30), (-wide - 20, 30))]
        return [
            ink(poly(shade, mix(cloth.trunk_colour(look), "#1a1018", 0.34))),
            thin(palms[1]),
            thick(cloth.arm(look, at, 1)),
            thin(palms[0]),
            thick(cloth.arm(look, at, 0)),
        ]

    def head(self) -> list[Sheet]:
        """The head on its side, its hair about it."""
        look, k = self.look, self.scale * _FACE * self.look.build.head
        x, y = self._at(6, -20)
        wide = look.skull.cheek

        def put(body: str) -> str:
            return group(body, x, y - wide * 1.02 * k, k, turn=_TURN)

        e = expression_of(look, self.mood).glancing(Glance.SHUT)
        hair = look.hair
        made = [thick(put(hair.back))] if hair.back else []
        made += [thick(put(face(look.skull, look.nose, look.skin, look.ear)))]
        made += [thin(put(look.beard))] if look.beard else []
        made += [ink(put(features(look, e))), thin(put(hair.front))]
        made += [thin(put(part)) for part in (hair.light, look.worn) if part]
        return [*made, *([thick(put(hair.hat))] if hair.hat else [])]

    def hat(self, t: Tones) -> tuple[Sheet, ...]:
        """The hat, put down on the table."""
        if not self.beside:
            return ()
        return (Sheet(body=t.under(group(self.beside, 372, 722, 1.6)), shadow=SMALL),)

    def brought(self, t: Tones) -> tuple[Sheet, ...]:
        """What bears them: the back of a wheelchair they sit in, or a stick that leans there."""
        aid, k = self.look.aid, self.scale
        if aid == wheelchair.WORD:
            body = ""
            for side in (-1, 1):
                (x, y), (x1, y1) = self._at(side * 138, -258), self._at(side * 126, 60)
                body += line(f"M{x:.1f},{y:.1f} L{x1:.1f},{y1:.1f}", wheelchair.METAL, 13 * k)
                body += line(
                    f"M{x:.1f},{y:.1f} L{x + side * 34 * k:.1f},{y - 14 * k:.1f}", wheelchair.TYRE, 21 * k
                )
            return (Sheet(body=t.under(body), shadow=OBJECT),)
        if aid in sticks.STICKS:
            colour = "#7a4e2e" if aid == sticks.CANE else "#8d949c"
            stick = line("M1560,300 L1500,900", colour, 12) + line("M1534,306 L1590,300", "#4a3324", 15)
            return (Sheet(body=t.under(stick), shadow=OBJECT),)
        return ()


def _bareheaded(who: AnyLook) -> tuple[Look, str]:
    """How they look without a hat that has a brim, and that hat."""
    look = look_of(who)
    if isinstance(who, Appearance) and who.head in BRIMMED:
        return look_of(evolve(who, head="")), look.hair.hat
    return look, ""


def _table(t: Tones) -> tuple[Sheet, ...]:
    """A table that we stand before: all of its top, and a cloth of wood before their knees."""
    top = [(150, _BACK), (1770, _BACK), (1990, _EDGE), (-70, _EDGE)]
    shade = [(1180, _BACK), (1770, _BACK), (1990, _EDGE), (1320, _EDGE)]
    grain = "".join(
        line(f"M{x},{_BACK + d} l{long},0", wood(t, 0.14), 2.6, 0.8)
        for x, d, long in ((210, 30, 300), (620, 62, 420), (120, 104, 360), (1240, 40, 330), (1330, 120, 380), (560, 166, 520), (40, 170, 300))
    )  # fmt: skip
    front = rect(-70, _EDGE, 2060, 460, wood(t, 0.3)) + rect(-70, _EDGE, 2060, 24, wood(t, 0.16))
    return (
        Sheet(body=front, shadow=OBJECT),
        Sheet(
            body=poly(top, mix(wood(t), t.palette.paper, 0.2)) + poly(shade, wood(t), 0.5) + grain,
            shadow=OBJECT,
        ),
    )
