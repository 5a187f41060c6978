"""The fifth stall from above: a grandmother cracks crab legs, and what she cracks them with is a spanner."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.near.things import Thing
from game.art.people.outline import sliver
from game.art.places.pieces.glows import glows, shafts
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

KEYS: Final = 4
_RED, _DEEP, _LIT = "#d8482f", "#a32f22", "#f08a66"
_HIT: Final = (1010.0, 480.0)  # where the spanner comes down
_STEEL: Final = "#b9c2ca"


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the morning."""
    t = Tones(light, palette)
    tint = palette.tint
    x, y = _HIT
    blow = near_hand(
        "elder_woman",
        GESTURES["grasp"],
        (x + 190, y - 262),
        turn=184,
        scale=1.24,
        thing=_spanner(),
        thing_turn=5,
        elbow=(2070, -60),
    )
    holds = near_hand(
        "elder_woman", GESTURES["pressed"], (632, 236), turn=40, scale=1.18, side="left", elbow=(380, -150)
    )
    up = Move(x=30, y=-104, turn=5)
    return Moment(
        layers=(
            *_table(t),
            *_basket(t),
            *_row(t),
            *_crab(t),
            holds.actor(tint=tint),
            blow.actor(tint=tint, moves=(up, HERE, up, HERE)),
            _splinters(t),
            *_light(t),
        ),
        shade=palette.shade,
        ground=palette.deep,
        keys=KEYS,
        beat=0.2,
        focus=980,
        airs=(Air(Kind.MOTE, (200, 60, 1500, 620), 16, "#fff2d0", 2, 0.9),),
    )


def _spanner() -> Thing:
    """A spanner with a ten on it, long and old, its ring down to the left."""
    body = path("M-10,-150 L10,-150 L13,190 L-13,190 Z", _STEEL) + path(
        "M2,-150 L10,-150 L13,190 L3,190 Z", mix(_STEEL, "#2a3440", 0.34)
    )
    body += (
        circle(0, 222, 46, _STEEL)
        + circle(0, 222, 24, "#6f5a4a")
        + path(
            "M0,176 C26,178 46,198 46,222 C46,246 26,266 0,268 C16,256 30,240 30,222 C30,204 16,188 0,176 Z",
            mix(_STEEL, "#2a3440", 0.34),
        )
    )
    body += path(
        "M-12,-140 C-44,-160 -46,-206 -22,-224 L-20,-184 L0,-174 L20,-184 L22,-224 C46,-206 44,-160 12,-140 Z",
        _STEEL,
    )
    body += rect(-7, 96, 14, 50, mix(_STEEL, "#2a3440", 0.5), rx=5)
    return Thing(body + line("M-6,110 L-6,132", "#eef2f4", 3) + ellipse(3, 121, 3, 10, "#eef2f4"))


def _table(t: Tones) -> tuple[Sheet, ...]:
    """Planks, wet in places, and a board of a tree's slice."""
    plank = t.thing("#9fb0a4")
    boards = "".join(
        rect(-70, y, 2060, 132, mix(plank, t.palette.deep, 0.05 + 0.06 * (i % 3)))
        for i, y in enumerate(range(-70, 1180, 136))
    )
    grain = "".join(
        path(sliver([(x, y), (x + 160, y + 5), (x + 340, y - 2)], 5), mix(plank, t.palette.ink, 0.26), 0.6)
        for i, y in enumerate(range(-30, 1100, 68))
        for x in (-40 + (i * 211) % 300, 560 + (i * 173) % 380, 1240 + (i * 131) % 400)
    )
    rim, wood = t.thing("#7a5638"), t.thing("#c99f6a")
    rings = "".join(
        f'<ellipse cx="{1000 + i * 3}" cy="{470 + i}" rx="{430 - i * 62}" ry="{250 - i * 36}" fill="none" stroke="{mix(wood, rim, 0.4)}" stroke-width="4" opacity="0.6"/>'
        for i in range(6)
    )
    return (
        backdrop(rect(-60, -60, 2040, 1200, t.palette.ink)),
        Sheet(body=boards, shadow=SMALL),
        printed(grain),
        Sheet(
            body=ellipse(1000, 486, 462, 276, rim) + ellipse(1000, 470, 456, 268, wood),
            shadow=BUILDING,
            nearer=True,
        ),
        printed(rings),
    )


def _leg(long: float, turn: float, x: float, y: float, k: float = 1) -> str:
    """A leg of a crab: three joints and a point."""
    body = path(sliver([(0, 0), (long * 0.3, -9), (long * 0.56, -4)], 26, heavy=0.4), _RED) + path(
        sliver([(long * 0.5, -4), (long * 0.72, 4), (long * 0.86, 14)], 20, heavy=0.4), _RED
    )
    body += path(sliver([(long * 0.82, 11), (long * 0.93, 24), (long, 46)], 12, heavy=0.3), _DEEP) + path(
        sliver([(8, -4), (long * 0.3, -14), (long * 0.5, -8)], 6), _LIT
    )
    return group(body, x, y, k, turn=turn)


def _crab(t: Tones) -> tuple[Sheet, ...]:
    """The crab on the board, one leg under the blow."""
    x, y = 800.0, 500.0
    legs = "".join(
        _leg(190, a, x + math.cos(math.radians(a)) * 80, y + math.sin(math.radians(a)) * 56)
        for a in (20, 48, 74)
    )
    legs += "".join(
        group(_leg(180, 0, 0, 0), x - 84, y + dy, -1, 1, turn=a) for dy, a in ((10, -16), (34, -44))
    )
    claw = (
        path(
            "M0,0 C30,-34 92,-46 128,-20 C116,-22 104,-16 98,-8 C112,-8 124,0 130,12 C96,40 30,34 0,0 Z", _RED
        )
        + path("M10,-4 C36,-30 84,-38 112,-24 C80,-26 40,-18 10,-4 Z", _LIT)
        + path("M6,8 C40,30 92,32 126,14 C96,34 34,32 6,8 Z", _DEEP)
    )
    claws = group(claw, x + 74, y - 62, 1.2, turn=-34) + group(claw, x - 64, y - 70, -1.2, 1.2, turn=40)
    shell = path(
        "M-118,10 C-124,-52 -60,-92 0,-92 C60,-92 124,-52 118,10 C96,58 44,74 0,74 C-44,74 -96,58 -118,10 Z",
        _RED,
    )
    shell += path("M-96,-6 C-90,-50 -44,-76 4,-78 C-30,-62 -62,-40 -74,-2 Z", _LIT) + path(
        "M118,10 C96,58 44,74 0,74 C-44,74 -96,58 -118,10 C-60,50 60,50 118,10 Z", _DEEP
    )
    shell += (
        "".join(
            circle(px, py, r, _LIT)
            for px, py, r in ((20, -40, 8), (46, -22, 6), (-14, -16, 7), (30, 4, 5), (70, -6, 5))
        )
        + circle(-26, -92, 9, "#1c1618")
        + circle(22, -93, 9, "#1c1618")
    )
    return (
        Sheet(body=t.under(legs), shadow=SMALL),
        Sheet(body=t.under(group(shell, x, y)), shadow=OBJECT),
        Sheet(body=t.under(claws), shadow=OBJECT),
        Sheet(body=t.under(_leg(250, -4, _HIT[0] - 96, _HIT[1] + 14, 1.1)), shadow=SMALL),
    )


def _row(t: Tones) -> tuple[Sheet, ...]:
    """The legs that are done, in a row on a leaf; the price."""
    leaf = path(
        "M1380,420 C1460,330 1740,310 1880,380 C1930,470 1880,640 1720,690 C1560,720 1420,640 1380,420 Z",
        t.leaf(0.35),
    ) + path(sliver([(1400, 440), (1600, 500), (1800, 640)], 9), t.leaf(0.6))
    legs = "".join(_leg(150, 64, 1470 + i * 66, 420 + (i % 2) * 22, 1.06) for i in range(6))
    sign = poly([(80, 420), (330, 404), (340, 560), (86, 574)], t.thing("#fff6e0"))
    return (
        Sheet(body=leaf, shadow=OBJECT),
        Sheet(body=t.under(legs), shadow=SMALL),
        Sheet(
            body=sign,
            shadow=OBJECT,
            letters=(Lettering("螃蟹", 208, 490, 70, t.thing("#b8432a"), "chinese_bold", 3),),
        ),
    )


def _basket(t: Tones) -> tuple[Sheet, ...]:
    """Crabs that wait, in a basket, tied with straw; only its edge is in the picture."""
    cane, dark = t.thing("#c99a5c"), t.thing("#8a6232")
    rim = (
        ellipse(190, 60, 400, 250, dark)
        + ellipse(190, 54, 372, 226, cane)
        + ellipse(190, 62, 340, 200, mix(dark, t.palette.ink, 0.4))
    )
    dice = random.Random(3)  # noqa: S311 - crabs
    heap = ""
    for x, y in ((60, 60), (210, 20), (330, 90), (150, 140), (300, 180), (20, 170), (420, 20)):
        tone = mix("#4f6f74", "#3f5a52", dice.random())
        heap += (
            ellipse(x, y, 84, 60, tone)
            + ellipse(x - 8, y - 10, 62, 38, mix(tone, "#ffffff", 0.14))
            + line(f"M{x - 80},{y} L{x + 80},{y - 6} M{x - 4},{y - 58} L{x + 2},{y + 58}", "#d8b97c", 9)
        )
    return (Sheet(body=rim, shadow=BUILDING), Sheet(body=t.under(heap), shadow=SMALL))


def _splinters(t: Tones) -> Actor:
    """What flies off when it comes down."""
    dice = random.Random(7)  # noqa: S311 - shell
    x, y = _HIT
    body = ""
    for i in range(16):
        a, far = math.tau * i / 16 + dice.uniform(-0.2, 0.2), dice.uniform(70, 170)
        body += group(
            poly([(-9, -4), (8, -7), (10, 5), (-6, 8)], dice.choice((_RED, _LIT, "#fff2e0"))),
            x + math.cos(a) * far,
            y + 20 + math.sin(a) * far * 0.7,
            dice.uniform(0.6, 1.4),
            turn=dice.uniform(0, 180),
        )
    return Actor(
        sheets=(Sheet(body=t.under(body), shadow=SMALL),),
        box=(x - 220, y - 180, 440, 400),
        cast=Shadow(5, 8, 6, 0.3),
        moves=(None, HERE, None, HERE),
    )


def _light(t: Tones) -> tuple[Sheet, ...]:
    """The morning under an awning: bars of sun from the upper left."""
    bars = [[(x, -70), (x + 170, -70), (x + 800, 1150), (x + 500, 1150)] for x in (-260, 240, 900)]
    return (shafts(bars, "#fff0c8", 0.2),) if not t.night else (glows([(980, 300, 760)], "#ffdf9a", 0.34),)
