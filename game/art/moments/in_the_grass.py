"""April by the pond from straight above: three lie in the grass, their heads together, and white fluff comes down on everything."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import only
from game.art.moments.moment import Moment
from game.art.moments.pieces.pond_bank import bank_at, ducks, grass, pond
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, group, line, mix, path, rect
from game.art.paper.sheet import LEAVES, OBJECT, Shadow, Sheet
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Gaze, Lips
from game.art.people.outline import sliver
from game.art.people.whole import Side, bent, whole
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.people.whole import Stance
    from game.story.catalogue import Light

KEYS: Final = 3
_TALL: Final = 610.0


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: pond, grass, three friends, fluff."""
    t = Tones(light, palette)
    tint = palette.tint
    return Moment(
        layers=(
            *pond(t),
            *ducks(t),
            *grass(t),
            *_drifts(t),
            *_things(t),
            _lying("tall_man", Expression(gaze=Gaze.LID, lips=Lips.EASY), _FLAT, (186, 440), 81, tint),
            *_dapeng(tint),
            _lying(
                "wenzhu",
                Expression(inner=-8, outer=-3, lips=Lips.EASY, glance=(4, -6)),
                _EASY,
                (968, 896),
                -4,
                tint,
            ),
            _blown(t),
            *_light(t),
            _fluff(t, 31, 90, (3, 8), Shadow(7, 9, 5, 0.3)),
            _near(t),
        ),
        shade=palette.shade,
        ground=palette.deep,
        keys=KEYS,
        beat=0.26,
        focus=960,
        airs=(Air(Kind.SNOW, (60, 60, 1800, 620), 22, "#fffdf2", 2, 0.9),),
    )


# ---------------------------------------------------------------- fluff


def _tuft(dice: random.Random, r: float, white: str) -> str:
    """A tuft about the origin: a few soft balls that cling to one another."""
    balls = [(0.0, 0.0, r * 0.62)]
    for k in range(3):
        a = k * 2.1 + dice.uniform(-0.4, 0.4)
        balls.append((math.cos(a) * r * 0.5, math.sin(a) * r * 0.42, r * dice.uniform(0.34, 0.58)))
    return "".join(circle(x, y, max(size, 0.6), white, 0.94) for x, y, size in balls)


def _fluff(t: Tones, seed: int, count: int, size: tuple[float, float], shadow: Shadow) -> Sheet:
    """Poplar fluff that lies, or is about to."""
    dice, body = random.Random(seed), ""  # noqa: S311 - where it comes down
    white = mix("#fffdf4", t.palette.shade, 0.4 if t.night else 0.14 if t.lamps else 0)
    for _ in range(count):
        body += group(_tuft(dice, dice.uniform(*size), white), dice.uniform(20, 1900), dice.uniform(20, 820))
    return Sheet(body=body, shadow=shadow, contact=0.12)


def _drifts(t: Tones) -> tuple[Sheet, ...]:
    """Where the wind has swept it together: along the stones, in hollows of the grass, on the water."""
    dice, body = random.Random(14), ""  # noqa: S311 - what the wind did
    white = mix("#fffdf4", t.palette.shade, 0.42 if t.night else 0.16 if t.lamps else 0.02)
    for _ in range(150):
        x = dice.uniform(-40, 1960)
        body += group(
            _tuft(dice, dice.uniform(5, 15), white), x, bank_at(x) + abs(dice.gauss(16, 16)), 1.3, 0.8
        )
    for x, y in ((420, 700), (1420, 690), (650, 250), (1330, 270), (1700, 520), (140, 330), (120, 640)):
        for _ in range(16):
            body += group(
                _tuft(dice, dice.uniform(4, 13), white), x + dice.gauss(0, 44), y + dice.gauss(0, 17)
            )
    return Sheet(body=body, shadow=Shadow(4, 5, 6, 0.26), contact=0.12), _fluff(
        t, 5, 70, (4, 9), Shadow(4, 5, 4, 0.26)
    )


def _blown(t: Tones) -> Actor:
    """What his sneeze has lifted."""
    dice, body = random.Random(21), ""  # noqa: S311 - a sneeze
    white = mix("#fffdf4", t.palette.shade, 0.3 if t.night else 0.1 if t.lamps else 0)
    for _ in range(70):
        a, far = math.radians(dice.gauss(118, 24)), dice.uniform(60, 300)
        body += group(
            _tuft(dice, dice.uniform(4, 11), white),
            1080 + math.cos(a) * far * 0.9,
            430 + math.sin(a) * far * 0.8,
        )
    return Actor(
        sheets=(Sheet(body=body, shadow=Shadow(9, 12, 6, 0.3), contact=0.1),),
        box=(640, 330, 760, 440),
        cast=None,
        moves=(None, Move(x=40, y=-80, turn=-8), Move()),
        pivot=(1080, 430),
    )


# ---------------------------------------------------------------- the three


_EASY: Final = bent(
    near_leg=(-7, -4),
    far_leg=(16, -24),
    near_arm=(-116, 132),
    far_arm=(116, -132),
    feet=(30, 30),
    grips=(Grip.RELAXED, Grip.RELAXED),
)
_FLAT: Final = bent(
    near_leg=(-5, -5),
    far_leg=(6, 8),
    near_arm=(-6, 62),
    far_arm=(16, -64),
    feet=(30, 20),
    grips=(Grip.FLAT, Grip.FLAT),
)
_SNIFF: Final = bent(
    near_leg=(-14, -8),
    far_leg=(14, 4),
    near_arm=(-44, -30),
    far_arm=(40, 60),
    head=-8,
    feet=(30, 24),
    grips=(Grip.OPEN, Grip.OPEN),
)
_CURLED: Final = bent(
    lean=7,
    near_leg=(-20, -40),
    far_leg=(30, -16),
    near_arm=(34, 150),
    far_arm=(60, 150),
    head=16,
    feet=(30, 24),
)
_SNEEZE: Final = _CURLED.hand(
    Side.NEAR, (_CURLED.neck[0] + 30, _CURLED.neck[1] - 62), grip=Grip.FIST, aim=-60
).hand(Side.FAR, (_CURLED.neck[0] + 84, _CURLED.neck[1] - 40), grip=Grip.FIST, aim=-120)


def _lying(
    look: str,
    mood: Expression,
    stance: Stance,
    feet: Point,
    turn: float,
    tint: str,
    *,
    left: bool = False,
    moves: tuple[Move | None, ...] = (),
) -> Actor:
    """Somebody on their back, seen from above: where the feet are, and how they are turned from upright."""
    who = whole(look, mood, stance, at=(0, 0), height=_TALL, left=left)
    sheets = tuple(evolve(sheet, body=group(sheet.body, *feet, turn=turn)) for sheet in who.sheets)
    x, y = (
        feet[0] + math.sin(math.radians(turn)) * _TALL / 2,
        feet[1] - math.cos(math.radians(turn)) * _TALL / 2,
    )
    return Actor(
        sheets=sheets,
        box=(round(x - 480), round(y - 480), 960, 960),
        tint=tint,
        cast=Shadow(9, 10, 9, 0.42),
        moves=moves,
        pivot=(x, y),
    )


def _dapeng(tint: str) -> tuple[Actor, ...]:
    """Dapeng, who breathes in; and then not any more."""
    before = Expression(inner=-12, outer=-10, opening=0.5, lips=Lips.OH)
    after = Expression(inner=8, outer=2, gaze=Gaze.ARC, lips=Lips.OH)
    feet = (1690.0, 452.0)
    return (
        _lying("roommate_man", before, _SNIFF, feet, -80, tint, left=True, moves=only(0, keys=KEYS)),
        _lying(
            "roommate_man",
            after,
            _SNEEZE,
            feet,
            -80,
            tint,
            left=True,
            moves=(None, Move(x=-18, turn=-4), Move()),
        ),
    )


def _things(t: Tones) -> tuple[Sheet, ...]:
    """A ball, a bottle, a pair of shoes that somebody has taken off."""
    ball = circle(0, 0, 44, "#d9803a") + line(
        "M-44,0 C-14,-12 14,-12 44,0 M0,-44 C-12,-14 -12,14 0,44 M-31,-31 C-8,-16 -8,16 -31,31 M31,-31 C8,-16 8,16 31,31",
        "#7a3a1c",
        4,
    )
    bottle = (
        rect(-46, -16, 84, 32, "#8fc0c8", rx=10)
        + rect(36, -9, 16, 18, "#8fc0c8")
        + rect(50, -11, 12, 22, "#3f6673", rx=3)
        + rect(-26, -16, 36, 32, "#f4e8cc")
    )
    return (
        Sheet(body=t.under(group(ball, 1560, 610)), shadow=Shadow(12, 14, 12, 0.4)),
        Sheet(body=t.under(group(bottle, 470, 626, 1, turn=-24)), shadow=OBJECT),
    )


def _light(t: Tones) -> tuple[Sheet, ...]:
    """Sun from the upper left through the tree; at dusk and by night the corners go."""
    if not t.lamps:
        return (glows([(560, 120, 900)], "#fff6c8", 0.22),)
    return (glows([(0, 860, 760), (1920, 860, 800)], t.palette.shade, 0.45),)


def _near(t: Tones) -> Sheet:
    """A branch of the poplar between us and them, at the corner."""
    dice = random.Random(3)  # noqa: S311 - leaves
    dark = mix(t.thing("#3c5a2c"), t.palette.ink, 0.3)
    body = path(
        sliver([(2000, 470), (1860, 560), (1700, 640), (1560, 760), (1500, 860)], 20, heavy=0.1),
        mix(dark, t.palette.ink, 0.4),
    )
    leaf = "M0,0 C16,-34 44,-46 74,-40 C84,-14 74,18 46,34 C24,38 8,22 0,0 Z"
    for x, y in (
        (1930, 520),
        (1850, 560),
        (1790, 600),
        (1700, 640),
        (1640, 700),
        (1580, 740),
        (1880, 640),
        (1760, 720),
        (1900, 760),
        (1660, 800),
        (1820, 820),
    ):
        body += group(
            path(leaf, mix(dark, t.thing("#6f9a44"), dice.uniform(0, 0.4))),
            x,
            y,
            dice.uniform(0.9, 1.5),
            turn=dice.uniform(-120, 160),
        )
    return Sheet(body=body, blur=3, shadow=LEAVES, contact=0, edge=False)
