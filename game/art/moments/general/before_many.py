"""Before many: somebody small and lit faces us on the far side, before rows of heads in the dark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor, only
from game.art.moments.general.crowd import hands, listeners, row
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import mix, rect
from game.art.paper.sheet import Shadow, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.whole import bent, whole
from game.art.people.whole.stance import TALL
from game.art.places.pieces.glows import fade, glows, shafts
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light, Mood
from game.story.own_place import place_word

if TYPE_CHECKING:
    from game.art.moments.general.crowd import Listener
    from game.art.palette import Palette
    from game.art.paper.sheet import Sheet
    from game.art.people.whole import Stance
    from game.story.own_moment import OwnMoment

_KEYS: Final = 3
_MIDDLE: Final = 960.0
_FEET: Final = 648.0
_TALL: Final = 450.0
# From the far row to the near one: how many, y of the necks, scale, how dark; an aisle is left in the nearest.
_ROWS: Final = ((15, 612.0, 0.26, 0.5), (11, 690.0, 0.38, 0.62), (6, 812.0, 0.62, 0.76))
_LIT: Final = {
    Light.MORNING: ("#fff3cc", 0.5, 0.24),
    Light.DAY: ("#fffaf0", 0.46, 0.22),
    Light.DUSK: ("#ffd898", 0.6, 0.34),
    Light.NIGHT: ("#ffe2a8", 0.6, 0.36),
}
_STANCES: Final[dict[Mood, Stance]] = {
    Mood.CALM: bent(near_arm=(-16, 56), far_arm=(20, -42), feet=(0, 0), grips=(Grip.FLAT, Grip.FLAT)),
    Mood.GLAD: bent(
        near_arm=(-34, -100), far_arm=(40, 104), feet=(0, 0), grips=(Grip.OPEN, Grip.OPEN), near_leg=(-7, -4), far_leg=(9, 6)
    ),
    Mood.UNEASY: bent(
        near_arm=(-10, 96), far_arm=(16, -66), feet=(0, 0), grips=(Grip.FIST, Grip.FIST), near_leg=(1, -3), far_leg=(4, 0), lean=3
    ),
    Mood.TIRED: bent(near_arm=(2, 10), far_arm=(6, 12), feet=(0, 0), lean=6, head=6),
    Mood.SURPRISED: bent(
        near_arm=(-30, -150), far_arm=(34, 150), feet=(0, 0), grips=(Grip.OPEN, Grip.OPEN), lean=-5
    ),
    Mood.RESOLVED: bent(
        near_arm=(-9, 3), far_arm=(56, 96), feet=(0, 0), grips=(Grip.FIST, Grip.OPEN), near_leg=(-8, -7), far_leg=(10, 8)
    ),
}  # fmt: skip
# How many of those who listen have a hand up; where it is nobody, two put their heads together.
_HANDS: Final = {Mood.GLAD: 5, Mood.SURPRISED: 4, Mood.CALM: 1, Mood.RESOLVED: 2}


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """They come into the light; then a hand goes up, or somebody whispers."""
    t = Tones(light, palette)
    lit, strength, dark = _LIT[light]
    stands = _standing(moment, mix(palette.tint, "#fff6e0", 0.7))
    return Moment(
        layers=(
            *scenery(moment.place, light, palette, blur=2),
            printed(rect(-60, -60, 2040, 1200, palette.shade, dark)),
            *_beam(t, lit, strength),
            glows([(_MIDDLE, 380, 430)], lit, strength),
            stands,
            *_crowd(moment, t, lit),
            printed(rect(-60, 640, 2040, 520, "url(#near)"), defs=fade("near", palette.ink, (0, 1000), (0, 660), 0.8)),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=_KEYS,
        beat=0.4,
        focus=_MIDDLE,
        crown=_FEET - _TALL,
        airs=(Air(Kind.MOTE, (700, 80, 520, 440), 16, lit, 1, 0.8),),
    )  # fmt: skip


def _beam(t: Tones, lit: str, strength: float) -> tuple[Sheet, ...]:
    """Light from above on who stands there, once lamps are lit."""
    if not t.lamps:
        return ()
    top, low = (_MIDDLE - 70, _MIDDLE + 70), (_MIDDLE + 300, _MIDDLE - 300)
    quad = [*((x, -120.0) for x in top), *((x, _FEET + 60) for x in low)]
    return (evolve(shafts([quad], lit, strength * 0.55), blur=16),)


def _standing(moment: OwnMoment, tint: str) -> Actor:
    (who,) = moment.people
    look = look_of(who.look)
    height = _TALL / min(1.0, look.build.stretched(1, TALL)) ** 0.5
    note = rect(-52, -78, 104, 128, "#fffaf0", rx=3) + "".join(
        rect(-36, y, 70 - y % 3 * 12, 8, "#c8bca8") for y in (-56, -34, -12, 10)
    )
    drawn = whole(
        look,
        who.mood,
        _STANCES[who.mood],
        at=(_MIDDLE, _FEET),
        height=height,
        holds=(note if who.mood is Mood.UNEASY else "", ""),
    )
    comes = (Move(x=-190, turn=-2), Move(x=-70, turn=1), HERE)
    return actor(drawn, tint=tint, cast=Shadow(10, 6, 16, 0.4), moves=comes)


def _crowd(moment: OwnMoment, t: Tones, rim: str) -> list[Sheet | Actor]:
    """Three rows, the nearest darkest; hands go up in the last key."""
    (who,) = moment.people
    name = f"{who.character} {place_word(moment.place)}"
    made: list[Sheet | Actor] = []
    for number, (count, y, scale, dark) in enumerate(_ROWS):
        people, xs = listeners(f"{name} {number}", count, t.palette), _seats(number, count)
        if number == 1:
            people = _stirred(people, who.mood)
        if any(one.hand for one in people):
            up = hands(t, people, xs, y, scale, dark=dark)
            made.append(
                Actor(sheets=(up,), box=(0, 300, 1920, 500), cast=None, moves=only(_KEYS - 1, keys=_KEYS))
            )
        made += row(t, people, xs, y, scale, dark=dark, rim=mix(rim, t.palette.ink, 0.1 + 0.16 * number))
    return made


def _seats(number: int, count: int) -> list[float]:
    """Where those of a row sit: two of the nearest leave the middle free."""
    wide = 2040 / count
    xs = [-60 + wide * (place + (0.5, 0.62, 0.5)[number]) for place in range(count)]
    if number < len(_ROWS) - 1:
        return xs
    return [x + (-70 if x < _MIDDLE else 70) for x in xs]


def _stirred(people: list[Listener], mood: Mood) -> list[Listener]:
    """What those in the middle do once somebody stands before them."""
    count = _HANDS.get(mood, 0)
    if not count:
        return _whispering(people)
    up = {(4 + 5 * turn) % len(people) for turn in range(count)}
    return [evolve(one, hand=place in up) for place, one in enumerate(people)]


def _whispering(people: list[Listener]) -> list[Listener]:
    """Two put their heads together."""
    made = list(people)
    for place, aside in ((2, 1), (3, -1)):
        made[place] = evolve(made[place], tilt=13.0 * aside, aside=aside, nearer=70)
    return made
