"""New Year's table from beside the guest's chair: Wenzhu with a cup before nine relatives, and his father, who may get up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Move
from game.art.paper.shapes import circle, ellipse, group, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Shadow, Sheet
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Lips
from game.art.people.profile.joints import seated
from game.art.people.profile.person import side_view
from game.art.people.whole import View, bent, whole
from game.art.places.feast import NINE, laid_table, near_lamps, relatives, room
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.actor import Actor
    from game.art.people.profile.person import SideView
    from game.art.places.feast import Relative
    from game.story.catalogue import Light

KEYS: Final = 3
_STOVE: Final = 886.0


def new_year_table(light: Light, palette: Palette, *, rises: bool) -> Moment:
    """The moment in one light; with `rises` the father has left his chair and turns to the stove."""
    t = Tones(light, palette, indoors=True)
    lit = near_lamps(t)
    tint = mix(t.palette.tint, "#fff1dc", 0.7)
    he = _guest()
    return Moment(
        layers=(
            *room(t),
            *_stove(lit),
            *((_father(tint),) if rises else ()),
            *relatives(lit, _relatives(rises=rises)),
            _chair(lit),
            *laid_table(lit),
            he.lower(tint=tint),
            he.upper(tint=tint, moves=(Move(turn=-7), Move(turn=-3), HERE), cast=Shadow(14, 12, 18, 0.42)),
            *wash(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.24,
        focus=470,
        airs=(Air(Kind.STEAM, (890, 540, 100, 80), 4, "#fff8ec", 1, 0.8), Air(Kind.STEAM, (1150, 580, 110, 80), 4, "#fff8ec", 1, 0.8)),
    )  # fmt: skip


def _relatives(*, rises: bool) -> list[Relative]:
    """Who sits there, the first of them clear of the guest's cup; nobody but the child is glad once the father is up."""
    first, *others = NINE
    seen = [evolve(first, x=494), *others]
    if not rises:
        return [evolve(one, glad=number % 3 > 0) for number, one in enumerate(seen)]
    return [evolve(one, glad=one.cut == "tails") for one in seen if one.cut != "cap"]


def _guest() -> SideView:
    """Wenzhu in the guest's chair: straight, a small cup in both hands, his eyes in it."""
    cup = path("M-22,-34 L22,-34 L16,10 L-16,10 Z", "#f4ead6") + ellipse(0, -34, 22, 6, "#c9883c")
    who = side_view(
        "wenzhu",
        seated((196, 672), 912, size=0.88, lean=7, wrists=((342, 570), (354, 562)), aims=(-14, -8)),
        grips=(Grip.ROUND, Grip.ROUND),
        things=(cup, ""),
        looks_down=True,
    )
    return evolve(who, expression=Expression(inner=-10, outer=2, lips=Lips.FLAT).looking_down())


def _chair(t: Tones) -> Sheet:
    """The one chair with arms and a high back."""
    wood = t.thing("#7a4630")
    body = path("M86,392 C70,380 96,366 112,380 L146,690 L318,690 L318,720 L116,720 Z", wood)
    body += path("M128,716 L156,716 L151,918 L127,918 Z M290,716 L314,716 L314,918 L292,918 Z", mix(wood, "#2a1618", 0.25))  # fmt: skip
    return Sheet(body=group(body, -30, 0), shadow=OBJECT)


def _stove(t: Tones) -> tuple[Sheet, ...]:
    """An iron stove beyond the table, its pipe up through the roof, a kettle, a red slit."""
    iron, light = t.thing("#3f3a40"), t.thing("#5c555c")
    pipe = rect(_STOVE + 10, -60, 24, 480, iron) + rect(_STOVE + 14, -60, 6, 480, light)
    body = rect(_STOVE - 40, 412, 124, 190, iron, rx=8) + rect(_STOVE - 52, 402, 148, 18, light, rx=5)
    door = rect(_STOVE - 10, 462, 64, 46, "#241c20", rx=5) + rect(_STOVE - 2, 472, 48, 10, "#ff9a48") + rect(_STOVE - 2, 490, 48, 8, "#e8602c")  # fmt: skip
    kettle = ellipse(_STOVE - 14, 384, 30, 22, t.thing("#a8a4a0")) + circle(_STOVE - 14, 360, 5, iron)
    return (
        Sheet(body=pipe, shadow=SMALL),
        Sheet(body=body, shadow=BUILDING),
        Sheet(body=door + kettle, shadow=SMALL),
        glows([(_STOVE + 20, 480, 130)], "#ff8a40", 0.5),
    )


def _father(tint: str) -> Actor:
    """His father on his feet with his back to the table, one hand out to the stove."""
    stance = bent(
        lean=8, near_leg=(-4, -3), far_leg=(6, 4), near_arm=(46, 78), far_arm=(12, 20), head=10,
        grips=(Grip.FIST, Grip.RELAXED),
    )  # fmt: skip
    who = whole("father", Expression(tilt=6), stance, at=(702, 846), height=650, view=View.GLANCE)
    return actor(who, tint=tint, cast=Shadow(10, 9, 14, 0.36), moves=(Move(y=170, turn=-4), Move(y=60, turn=-2), Move()))  # fmt: skip
