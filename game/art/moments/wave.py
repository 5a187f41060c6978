"""A wave no higher than a bench: he falls off to the left, to the right, forwards, and then he stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.moments.actors import actor, only
from game.art.moments.moment import Moment
from game.art.moments.pieces.breaker import Breaker
from game.art.moments.pieces.shore import shore
from game.art.moments.pieces.swimwear import SWIMMING, in_the_sea
from game.art.moments.pieces.wide_beach import HOURS
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import group, mix, path
from game.art.paper.sheet import SMALL, Shadow, Sheet
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Gaze, Lips
from game.art.people.whole import Side, bent, whole

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.people.whole import Stance, Whole
    from game.story.catalogue import Light

KEYS: Final = 4
_SPOT: Final = (990.0, 584.0)  # the middle of the board, on the face of the wave
_TALL: Final = 436.0
_SLOPE: Final = 6.0  # how far the board points down, in degrees
_LIFT: Final = Shadow(6, 10, 12, 0.36)
_JOY: Final = Expression(inner=-10, outer=-9, gaze=Gaze.ARC, lips=Lips.LAUGH)
_OH: Final = Expression(inner=-15, outer=-10, opening=1.25, lips=Lips.OH)
_OPEN: Final = (Grip.OPEN, Grip.OPEN)
# Knees bent over the board, arms out: it holds.
_STANDS: Final = bent(
    lean=18, near_leg=(4, -46), far_leg=(64, -4), near_arm=(-76, -108), far_arm=(96, 126), head=-12,
    feet=(4, 6), grips=_OPEN, narrow=0.84,
).lifted(-110).foot(Side.NEAR, (-250, -58), turn=_SLOPE).foot(Side.FAR, (300, -2), turn=_SLOPE)  # fmt: skip
_FALLS: Final = bent(
    lean=-16, near_leg=(38, -14), far_leg=(96, 62), near_arm=(-128, -158), far_arm=(126, 168), head=-6,
    feet=(-20, -30), grips=_OPEN, narrow=0.84,
)  # fmt: skip
_DIVES: Final = bent(
    near_leg=(-16, -58), far_leg=(34, 4), near_arm=(160, 172), far_arm=(150, 164), feet=(50, 30), narrow=0.8
)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for a day with some wind."""
    h = HOURS[light]
    sea = Breaker(h, palette)
    x, y = _SPOT
    falls = _body(_FALLS, _OH, palette, (x, y - 70))
    dives = _body(_DIVES, _OH, palette, (x + 190, y - 60))
    thrown = (
        Move(x=120, y=-120, turn=-34),
        Move(x=-130, y=-96, turn=26),
        Move(x=-70, y=-130, turn=-76),
        None,
    )
    return Moment(
        layers=(
            *sea.sky(),
            *shore(h, palette),
            *sea.far_water(),
            *sea.boys(),
            *sea.breaker(),
            Actor(
                sheets=_board(palette),
                box=(640, 240, 700, 700),
                tint=palette.tint,
                cast=_LIFT,
                moves=thrown,
                pivot=_SPOT,
            ),
            actor(
                falls,
                tint=palette.tint,
                moves=(Move(x=-190, y=0, turn=-54), Move(x=200, y=-6, turn=60), None, None),
            ),
            actor(dives, tint=palette.tint, moves=only(2, keys=KEYS, move=Move(y=-150, turn=166))),
            _riding(sea, palette),
            *sea.trough(),
            Actor(
                sheets=sea.crown((960, 690)),
                box=(640, 340, 640, 420),
                cast=Shadow(5, 6, 10, 0.3),
                moves=(Move(x=-260, y=-20), Move(x=290, y=-16), Move(x=200, y=-30), None),
            ),
            *sea.near(),
        ),
        shade=palette.shade,
        ground=h.sky[0],
        keys=KEYS,
        beat=0.3,
        focus=960,
        airs=(
            Air(Kind.GLINT, (1080, 470, 840, 180), 18, h.glint, 1),
            Air(Kind.FLOCK, (200, 220, 700, 90), 3, h.land, 0),
        ),
    )


def _body(stance: Stance, mood: Expression, p: Palette, at: Point) -> Whole:
    look = in_the_sea("lin_feng", "#f4e6c8", p.deep, mix(p.accent, "#e0503a", 0.4))
    return whole(look, mood, stance, at=at, height=_TALL, wear=SWIMMING)


def _riding(sea: Breaker, p: Palette) -> Actor:
    """The tenth wave: spray, board and he in one piece."""
    x, y = _SPOT
    rides = _body(_STANDS, _JOY, p, (x - 4, y - 4))
    return Actor(
        sheets=(*sea.spray((x - 210, y - 10)), *_board(p), *rides.sheets),
        box=(400, 40, 1000, 700),
        tint=p.tint,
        cast=_LIFT,
        moves=only(KEYS - 1, keys=KEYS),
    )


def _board(p: Palette) -> tuple[Sheet, ...]:
    """A long board of foam, cream with a red nose, pointing down the wave."""
    deck, rim, mark = "#fbe3a0", "#d99a34", mix("#d8442e", p.accent, 0.5)
    body = path(
        "M-278,2 C-240,-20 -60,-24 90,-20 C190,-16 264,-18 304,-36 C300,-6 232,18 120,28 C-40,38 -230,32 -278,2 Z",
        rim,
    )
    body += path(
        "M-268,-2 C-232,-22 -60,-28 90,-24 C190,-20 262,-22 302,-38 C286,-12 220,4 110,12 C-40,22 -226,18 -268,-2 Z",
        deck,
    )
    body += path(
        "M176,-20 C216,-20 250,-24 282,-32 C262,-14 226,-4 184,3 Z M120,-23 L146,-22 L154,7 L126,10 Z", mark
    )
    fin = path("M-226,18 C-240,42 -256,58 -270,64 C-240,66 -206,52 -190,24 Z", mix(rim, "#5a2a20", 0.4))
    x, y = _SPOT
    return (
        Sheet(body=group(fin, x, y, turn=_SLOPE), shadow=SMALL),
        Sheet(body=group(body, x, y, turn=_SLOPE), shadow=Shadow(5, 8, 10, 0.36)),
    )
