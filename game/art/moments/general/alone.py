"""Alone: one person, small, sits on the ground in all of the place, and throws a long shadow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.moments.actors import actor, ground_shadow, only
from game.art.moments.general.against_light import airs_at
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import gradient, group, line, mix, path, rect, wave
from game.art.paper.sheet import OBJECT, SMALL, Shadow, Sheet, printed
from game.art.people.aids import sticks, wheelchair
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.whole import Side, bent, whole
from game.art.people.whole.stance import TALL
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light, Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.people.look import Look
    from game.art.people.whole import Stance, Whole
    from game.story.own_moment import OwnMoment

_KEYS: Final = 3
_SITS: Final = (640.0, 674.0)  # where they sit
_TALL: Final = 510.0
_SEAT: Final = 96.0  # how far the hips reach below the joint, in units of a stance
_FAR: Final = 606.0  # where the ground begins, how low it is drawn, and where its joints run to
_LOW: Final = 1150.0
_VANISH: Final = (1000.0, 390.0)
_LONG: Final = {Light.MORNING: 2.3, Light.DAY: 1.3, Light.DUSK: 2.7, Light.NIGHT: 1.9}
_UNDER_CLOUDS: Final = 0.5  # so much of a shadow is left
_SUN: Final = {Light.MORNING: "#fff0c4", Light.DAY: "#fffbea", Light.DUSK: "#ffc078", Light.NIGHT: "#dfe4f4"}

# Knees drawn up with the feet before the hips, loosely, or both legs stretched: a thigh's and a shin's angle.
_TIGHT: Final = (150.0, 2.0)
_LOOSE: Final = (140.0, 28.0)
_STRETCHED: Final = (93.0, 86.0)


def _sitting(
    legs: tuple[tuple[float, float], tuple[float, float]],
    *,
    near: Point,
    far: Point,
    lean: float,
    head: float = 0,
    grips: tuple[Grip, Grip] = (Grip.FLAT, Grip.FLAT),
    aims: tuple[float | None, float | None] = (None, None),
    feet: tuple[float, float] = (0, 0),
) -> Stance:
    """Somebody on the ground: wrists are points from the hip, in units of a stance."""
    stance = bent(lean=lean, near_leg=legs[0], far_leg=legs[1], head=head, feet=feet, narrow=0.86)
    x, y = stance.hip
    for side, at in ((Side.FAR, far), (Side.NEAR, near)):
        i = side.value
        stance = stance.hand(side, (x + at[0], y + at[1]), grip=grips[i], aim=aims[i])
    return stance


_UPRIGHT: Final = _sitting((_LOOSE, (146, 14)), near=(170, -190), far=(250, -260), lean=2)
POSTURES: Final[dict[Mood, Stance]] = {
    Mood.CALM: _sitting(
        (_LOOSE, (146, 14)), near=(-196, 20), far=(250, -270), lean=-12, head=-3, aims=(150, None)
    ),
    Mood.GLAD: _sitting(
        (_STRETCHED, (98, 80)), near=(-260, 14), far=(-150, 16), lean=-24, head=-6, aims=(160, 150), feet=(-66, -58)
    ),
    Mood.UNEASY: _sitting(
        (_TIGHT, (154, 8)), near=(250, -150), far=(270, -180), lean=16, head=10, aims=(40, 60)
    ),
    Mood.TIRED: _sitting(
        (_TIGHT, (154, 8)), near=(230, -120), far=(260, -140), lean=34, head=26, aims=(60, 70)
    ),
    Mood.SURPRISED: _sitting(
        (_LOOSE, (128, 40)), near=(-210, 16), far=(210, -520), lean=-16, head=-8, grips=(Grip.FLAT, Grip.OPEN), aims=(150, -70)
    ),
    Mood.RESOLVED: _sitting(
        (_LOOSE, (150, -4)), near=(238, -300), far=(214, -330), lean=6, head=-3, grips=(Grip.FIST, Grip.FIST), aims=(30, 40)
    ),
}  # fmt: skip


_IN_WHEELCHAIR: Final = {
    Mood.CALM: bent(near_arm=(10, 62), far_arm=(16, 70), grips=(Grip.FLAT, Grip.FLAT), head=-3),
    Mood.GLAD: bent(near_arm=(8, 60), far_arm=(74, 128), grips=(Grip.FLAT, Grip.OPEN), head=-8),
    Mood.UNEASY: bent(near_arm=(2, 78), far_arm=(12, 74), grips=(Grip.FIST, Grip.FIST), head=12),
    Mood.TIRED: bent(near_arm=(4, 40), far_arm=(14, 52), head=24),
    Mood.SURPRISED: bent(near_arm=(10, 62), far_arm=(86, 160), grips=(Grip.FLAT, Grip.OPEN), head=-8),
    Mood.RESOLVED: bent(near_arm=(-12, 50), far_arm=(20, 66), grips=(Grip.FIST, Grip.FIST), head=-4),
}


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """They sit upright first, and then as they feel."""
    (who,) = moment.people
    t, look = Tones(light, palette), look_of(who.look)
    rolls = look.aid == wheelchair.WORD
    first = _seen(look, _IN_WHEELCHAIR[Mood.CALM] if rolls else _UPRIGHT, Mood.CALM)
    last = _seen(look, (_IN_WHEELCHAIR if rolls else POSTURES)[who.mood], who.mood)
    shown = ((first, only(0, keys=_KEYS)), (last, (None, Move(turn=-2), HERE)))
    return Moment(
        layers=(
            *scenery(moment.place, light, palette, veil=0.1),
            *_ground(t),
            glows([(_SITS[0] + 30, _SITS[1] - 110, 320)], _SUN[light], 0.34),
            *(_shadow(drawn, t, moves) for drawn, moves in shown),
            *_belongings(t, look),
            *(
                actor(drawn, tint=palette.tint, cast=Shadow(7, 5, 12, 0.36), moves=moves)
                for drawn, moves in shown
            ),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=_KEYS,
        beat=0.5,
        focus=720,
        crown=400,
        airs=airs_at(moment.place, light, palette),
    )


def _seen(look: Look, stance: Stance, mood: Mood) -> Whole:
    height = _TALL / min(1.0, look.build.stretched(1, TALL)) ** 0.3
    x, y = _SITS
    if look.clothes.skirt and look.aid != wheelchair.WORD:  # it spreads below the hips
        spread = look.build.hip + look.clothes.lower.room - _SEAT
        y -= max(0.0, spread) * look.build.stretched(height / TALL, TALL)
    return whole(look, mood, stance, at=(x, y), height=height)


def _shadow(who: Whole, t: Tones, moves: tuple[Move | None, ...]) -> Actor:
    """What the light from the left makes of somebody, along the ground."""
    return ground_shadow(
        [(who.sheets, who.foot)],
        _LONG[t.light],
        0.19,
        t.palette.shade,
        (0.34 if t.night else 0.46) * (_UNDER_CLOUDS if t.palette.overcast else 1),
        moves=tuple(None if move is None else HERE for move in moves),
    )


def _ground(t: Tones) -> tuple[Sheet, ...]:
    """Bare ground of neutral paper in large slabs, as it may be out of doors and within, lit from the left."""
    stone = mix(t.thing("#cdb592"), t.depth(0.4), 0.3)
    if t.palette.snowy:
        stone = mix(stone, t.paper(), 0.62)
    stops = [(0, mix(stone, _SUN[t.light], 0.4)), (0.7, stone), (1, mix(stone, t.palette.deep, 0.2))]
    joint, (x, y) = mix(stone, t.palette.ink, 0.2), _VANISH
    far = (_FAR - y) / (_LOW - y)
    joints = "".join(
        line(f"M{x + (end - x) * far:.0f},{_FAR + 4:.0f} L{end},{_LOW:.0f}", joint, 3)
        for end in range(-2900, 4900, 640)
    )
    joints += "".join(
        line(f"M-70,{down} L1990,{down}", joint, wide) for down, wide in ((646, 2), (716, 3), (862, 4))
    )
    ground = path(wave(_FAR, 3, 7, 4), "url(#ground)")
    return (
        Sheet(
            body=ground, defs=gradient("ground", stops, (-60, 0), (1700, 300)), shadow=Shadow(0, -6, 16, 0.3)
        ),
        printed(joints),
    )


def _belongings(t: Tones, look: Look) -> tuple[Sheet, ...]:
    """A bag beside them, and what they walk with, laid down."""
    cloth = t.thing(mix(t.palette.second, "#8a6a4c", 0.4))
    dark = mix(cloth, t.palette.ink, 0.3)
    bag = line("M-26,-78 C-26,-116 26,-116 26,-78", dark, 9) + path(
        "M-52,0 C-58,-46 -54,-78 -40,-84 L40,-84 C54,-78 58,-46 52,0 Z", cloth
    )
    bag += rect(-34, -48, 68, 36, mix(cloth, t.palette.ink, 0.14), rx=7) + rect(-8, -54, 16, 12, t.thing("#e0c070"), rx=3)  # fmt: skip
    x, y = _SITS
    made = [Sheet(body=group(bag, x - 190, y + 2, 0.86), shadow=OBJECT)]
    if look.aid in sticks.STICKS:
        shaft = line(f"M{x - 110},{y + 26} L{x + 150},{y + 18}", t.thing("#7a4e2e"), 6)
        made.append(Sheet(body=shaft, shadow=SMALL))
    return tuple(made)
