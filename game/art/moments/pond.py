"""The path round the pond at dusk: two small people who walk fast and quarrel, and the same two upside down in it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import ellipse, gradient, group, line, mix, path, rect, ridge
from game.art.paper.sheet import BUILDING, GROUND, HILLS, LEAVES, OBJECT, SMALL, Shadow, Sheet, printed
from game.art.paper.silhouette import tinted
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Lips
from game.art.people.outline import sliver
from game.art.people.whole import bent, whole
from game.art.places.pieces.buildings import block
from game.art.places.pieces.glows import glows
from game.art.places.pieces.skies import colours_of_sky, sky
from game.art.places.pieces.tones import LAMPLIGHT, Tones
from game.art.places.pieces.trees import hedge, poplar, round_tree

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Whole
    from game.story.catalogue import Light

KEYS: Final = 4
_PATH: Final = 398.0  # where they walk
_WATER: Final = 426.0  # the edge of the pond
_TALL: Final = 280.0
_SUN: Final = (520.0, 210.0)
_KAIKAI, _JI_WAN = (1232.0, _PATH), (1476.0, _PATH - 3)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: sky, far bank, path, pond, the two with their reflections, pads and willow near."""
    t = Tones(light, palette)
    kaikai, ji_wan = _kaikai(), _ji_wan()
    return Moment(
        layers=(
            *sky(t, sun=_SUN, horizon=370, clouds=2),
            *_far_bank(t),
            *_pond(t),
            _mirrored(t, ji_wan, _WAY[1]),
            _mirrored(t, kaikai, _WAY[0]),
            *_ripples(t),
            *_bank(t),
            _walking(t, ji_wan, _WAY[1]),
            _walking(t, kaikai, _WAY[0]),
            *_pads(t),
            *_willow(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.2,
        focus=1350,
        airs=(
            Air(Kind.GLINT, (360, 470, 1200, 180), 16, "#fff0d0", 1, 0.9),
            Air(Kind.LEAF, (200, 80, 1300, 420), 3, t.leaf(0.1), 2, 0.7),
        ),
    )


# How far both still have to go at each key: she walks faster, so does Kaikai.
_WAY: Final = (
    (Move(x=-330), Move(x=-214, y=-5), Move(x=-70), HERE),
    (Move(x=-250), Move(x=-160, y=-4), Move(x=-62), HERE),
)


# ---------------------------------------------------------------- the two


_AFTER: Final = bent(
    lean=15, near_leg=(-22, -50), far_leg=(40, 10), near_arm=(56, 98), far_arm=(84, 128), head=-8,
    feet=(46, -12), grips=(Grip.OPEN, Grip.OPEN), narrow=0.86, wind=0.4,
)  # fmt: skip
_AHEAD: Final = bent(
    lean=9, near_leg=(-26, -46), far_leg=(34, 20), near_arm=(34, 60), far_arm=(-26, -8), head=4,
    feet=(40, -14), grips=(Grip.FIST, Grip.FIST), narrow=0.8, wind=0.8,
)  # fmt: skip


def _kaikai() -> Whole:
    """She calls it after her, with both hands."""
    shouts = Expression(inner=-13, outer=4, opening=1.1, lips=Lips.OH)
    return whole("yang_kaikai", shouts, _AFTER, at=_KAIKAI, height=_TALL)


def _ji_wan() -> Whole:
    """Ahead, her coat flying; she speaks to the air before her."""
    raised = Expression(inner=8, outer=-8, opening=1.0, lips=Lips.OH, tilt=3)
    return whole("scholar_woman", raised, _AHEAD, at=_JI_WAN, height=_TALL * 1.02)


def _walking(t: Tones, who: Whole, moves: tuple[Move, ...]) -> Actor:
    tint = mix(t.palette.tint, "#f4d8c8", 0.5) if t.lamps else t.palette.tint
    return Actor(
        sheets=who.sheets, box=who.box, tint=tint, cast=Shadow(10, 5, 10, 0.34), moves=moves, pivot=who.foot
    )


def _mirrored(t: Tones, who: Whole, moves: tuple[Move, ...]) -> Actor:
    """The same upside down in the water, shorter than they are and dyed by it; what lifts above sinks below."""
    feet, deep = 444.0, 0.58
    dye = mix("#9a8ca0" if t.lamps else "#a8bcb4", t.palette.mid, 0.3)
    turned = tuple(
        evolve(
            sheet,
            body=f'<g transform="translate(0,{feet + _PATH * deep:.1f}) scale(1,-{deep})">{sheet.body}</g>',
            shadow=None, contact=0, edge=False, grain=False, blur=1.6,
        )
        for sheet in tinted(who.sheets, dye)
    )  # fmt: skip
    x, _, w, _ = who.box
    return Actor(
        sheets=turned,
        box=(x, _WATER - 10, w, 460),
        cast=None,
        strength=0.72,
        moves=tuple(Move(x=move.x, y=-move.y) for move in moves),
    )


# ---------------------------------------------------------------- the place


def _far_bank(t: Tones) -> list[Sheet]:
    """The hall and two houses behind trees; a hedge; lamps along the path."""
    hills = path(ridge(280, 26, 9), t.depth(0.26))
    wall = mix(t.depth(0.4), t.palette.sky, 0.1)
    houses = block(t, 640, 200, 250, 180, wall, roof="swept", seed=4) + block(
        t, 1420, 170, 300, 210, mix(wall, t.depth(0.5), 0.4), seed=6
    )
    trees = "".join(
        round_tree(t, x, 396, high, shade=s, seed=i)
        for i, (x, high, s) in enumerate(
            (
                (90, 250, 0.5),
                (300, 210, 0.35),
                (560, 190, 0.6),
                (930, 170, 0.45),
                (1120, 150, 0.6),
                (1370, 200, 0.4),
                (1760, 270, 0.55),
                (1910, 230, 0.7),
            )
        )
    )
    tall = "".join(
        poplar(t, x, 396, high, shade=0.55) for x, high in ((430, 250), (474, 210), (1250, 220), (1640, 250))
    )
    return [
        Sheet(body=hills, shadow=HILLS),
        Sheet(body=houses, shadow=HILLS),
        Sheet(body=tall + trees, shadow=OBJECT),
        Sheet(body=hedge(t, -60, 1980, 390, 46, shade=0.66), shadow=SMALL),
    ]


def _bank(t: Tones) -> list[Sheet]:
    """The path of pale stone, its edge of grass, lamps, and the bench at the far end."""
    stone = mix(t.thing("#d9c8a4"), t.depth(0.3), 0.3)
    body = path(
        f"M-60,382 C400,376 1400,374 1980,380 L1980,{_WATER - 14} C1400,{_WATER - 20} 500,{_WATER - 18} -60,{_WATER - 12} Z",
        stone,
    )
    grass = path(
        f"M-60,{_WATER - 14} C500,{_WATER - 20} 1400,{_WATER - 22} 1980,{_WATER - 16} L1980,{_WATER + 6} C1500,{_WATER + 12} 1200,{_WATER} 900,{_WATER + 8} C500,{_WATER + 12} 300,{_WATER} -60,{_WATER + 8} Z",
        t.leaf(0.7),
    )
    blades = "".join(
        line(f"M{x},{_WATER + 2} q{-4 + x % 7},-12 {-8 + x % 13},-20", t.leaf(0.5), 2.6)
        for x in range(-40, 1970, 23)
    )
    posts = ""
    for x in (330, 790, 1090):
        posts += (
            rect(x - 4, 200, 8, 190, t.depth(0.86))
            + rect(x - 15, 196, 30, 8, t.depth(0.86))
            + rect(x - 9, 386, 18, 8, t.depth(0.86))
        )
        posts += path(f"M{x - 17},196 L{x - 12},156 L{x + 12},156 L{x + 17},196 Z", t.lamp()) + path(
            f"M{x - 18},157 L{x},140 L{x + 18},157 Z", t.depth(0.86)
        )
    bench = (
        rect(1668, 354, 130, 9, t.thing("#8a5a38"))
        + rect(1668, 328, 130, 9, t.thing("#8a5a38"))
        + rect(1668, 340, 130, 7, t.thing("#7a4c2e"))
    )
    bench += "".join(rect(x, 326, 8, 68, t.depth(0.84)) for x in (1680, 1780))
    lit = [glows([(x, 176, 120) for x in (330, 790, 1090)], "#ffc870", 0.5)] if t.lamps else []
    return [
        Sheet(body=body, shadow=GROUND),
        Sheet(body=blades + grass, shadow=SMALL),
        Sheet(body=posts, shadow=OBJECT),
        Sheet(body=bench, shadow=OBJECT),
        *lit,
    ]


def _pond(t: Tones) -> list[Sheet]:
    """The water: the sky again, darker; the far bank upside down in it; the light of sun and lamps as columns."""
    top, middle, low = colours_of_sky(t)
    deep = mix(t.palette.deep, t.palette.ink, 0.3)
    water = rect(-60, _WATER - 26, 2040, 740, "url(#pond)")
    colours = gradient("pond", [(0, mix(low, t.depth(0.5), 0.34)), (0.3, mix(middle, t.depth(0.6), 0.42)), (0.62, mix(top, deep, 0.6)), (1, deep)],
                       (0, _WATER), (0, 1080))  # fmt: skip
    shade = mix(t.depth(0.66), deep, 0.3)
    crowns = path(
        f"M-60,{_WATER} L1980,{_WATER} L1980,550 C1900,590 1860,640 1760,644 C1690,640 1660,590 1600,562 C1540,550 1500,590 1430,570 C1380,546 1300,516 1200,510 "
        f"C1120,540 1060,516 960,520 C900,540 840,590 760,572 C700,550 640,516 560,550 C500,590 470,626 430,610 C390,560 330,590 280,598 C220,590 180,550 120,614 C60,640 0,640 -60,610 Z",
        shade, 0.62,
    )  # fmt: skip
    sun = ""
    if not t.palette.overcast:
        dice = random.Random(4)  # noqa: S311 - glints
        x = _SUN[0] + 110 if t.lamps and not t.night else _SUN[0]
        for i in range(18):
            wide = dice.uniform(30, 96) * (1 + i * 0.03)
            y = 470 + i * 27
            sun += path(
                sliver([(x - wide, y), (x + dice.uniform(-8, 8), y + 2), (x + wide, y)], 11),
                "#ffe4a8" if not t.night else "#e8ecf4",
                0.75 - i * 0.02,
            )
    return [
        Sheet(body=water, defs=colours, shadow=GROUND, nearer=True),
        printed(crowns),
        printed(sun),
    ]


def _ripples(t: Tones) -> list[Sheet]:
    """What moves on the water cuts through all reflections."""
    dice = random.Random(21)  # noqa: S311 - ripples
    _, middle, low = colours_of_sky(t)
    light, dark = mix(low, t.depth(0.4), 0.3), mix(middle, t.depth(0.8), 0.6)
    bright, dim = "", ""
    for i in range(74):
        y = _WATER + 26 + (i / 74) ** 1.3 * 440
        x, wide = dice.uniform(-40, 1960), dice.uniform(60, 190)
        stroke = path(sliver([(x - wide, y), (x, y + dice.uniform(-3, 3)), (x + wide, y + 1)], dice.uniform(3, 6) * (1 + (y - _WATER) / 400)),
                      light if i % 3 else dark, 0.6)  # fmt: skip
        bright, dim = (bright + stroke, dim) if i % 3 else (bright, dim + stroke)
    lamps = ""
    for x in (330, 790, 1090) if t.lamps else ():
        lamps += "".join(
            path(
                sliver(
                    [
                        (x - 16 - i, 500 + i * 9),
                        (x, 502 + i * 9),
                        (x + 16 + i, 500 + i * 9),
                    ],
                    7,
                ),
                LAMPLIGHT,
                0.7,
            )
            for i in range(0, 14, 2)
        )
    return [printed(dim), printed(bright + lamps)]


def _pads(t: Tones) -> list[Sheet]:
    """Lotus near us: pads, and one bud that is still shut."""
    leaf, dark = mix(t.leaf(0.5), t.palette.ink, 0.2), mix(t.leaf(0.8), t.palette.ink, 0.4)
    body, veins = "", ""
    for x, y, rx, ry, tone in (
        (1480, 640, 128, 34, leaf),
        (1700, 606, 150, 40, leaf),
        (1890, 690, 180, 50, dark),
        (1420, 750, 150, 42, dark),
        (1640, 744, 190, 54, leaf),
    ):
        body += ellipse(x, y, rx, ry, tone)
        veins += "".join(line(f"M{x},{y} L{x + rx * 0.9 * cx:.0f},{y + ry * 0.86 * cy:.0f}", mix(tone, t.palette.sky, 0.3), 2.6, 0.7)
                         for cx, cy in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7)))  # fmt: skip
        veins += path(
            f"M{x},{y} L{x + rx * 0.24:.0f},{y + ry:.0f} L{x + rx * 0.44:.0f},{y + ry:.0f} Z",
            mix(t.palette.deep, t.palette.ink, 0.4),
        )
    stalk = line("M1600,744 C1606,680 1590,600 1598,540", mix(t.leaf(0.6), t.palette.ink, 0.2), 9)
    pink = t.thing("#e08a8e", 0.06)
    bud = path("M0,0 C-34,-14 -34,-70 0,-104 C34,-70 34,-14 0,0 Z", pink) + path(
        "M0,0 C-10,-30 -8,-74 0,-104 C34,-70 34,-14 0,0 Z", mix(pink, "#8a3048", 0.3)
    )
    bud += path("M0,0 C-30,-6 -40,-40 -30,-64 C-18,-50 -4,-26 0,0 Z", mix(pink, "#ffffff", 0.26))
    return [
        Sheet(body=body, shadow=Shadow(6, 10, 12, 0.4)),
        printed(veins),
        Sheet(body=stalk + group(bud, 1598, 548, 0.9, turn=6), shadow=OBJECT),
    ]


def _willow(t: Tones) -> list[Sheet]:
    """A willow on our side, all but black: its strands hang into the picture from both corners."""
    dice = random.Random(33)  # noqa: S311 - how strands hang
    ink = mix(mix(t.leaf(0.9), t.palette.ink, 0.66), "#000000", 0.08)
    back, front = "", ""
    for i in range(26):
        left = i < 17
        x = dice.uniform(-50, 400) if left else dice.uniform(1700, 1960)
        long = dice.uniform(300, 700) * (1 - abs(x - (0 if left else 1960)) / 760)
        sway, tone = dice.uniform(10, 46) * (1 if left else -0.6), mix(ink, t.leaf(0.5), dice.uniform(0, 0.2))
        strand = line(
            f"M{x:.0f},-70 C{x + 8:.0f},{long * 0.3:.0f} {x + sway:.0f},{long * 0.6:.0f} {x + sway * 0.8:.0f},{long:.0f}",
            tone,
            3.4,
        )
        leaves = ""
        for k in range(int(long / 20)):
            at = k / (long / 20)
            px, py, side = x + sway * at * (1.4 - 0.6 * at), -50 + (long + 50) * at, 1 if k % 2 else -1
            leaves += f"M{px:.0f},{py:.0f}q{side * 13},6 {side * 19},34q{-side * 17},-10 {-side * 19},-34Z"
        made = strand + path(leaves, tone)
        back, front = (back + made, front) if i % 2 else (back, front + made)
    trunk = path("M-60,1150 L-60,-60 L40,-60 C70,200 50,420 96,640 C120,800 150,960 190,1150 Z", ink)
    return [
        Sheet(body=back, shadow=OBJECT),
        Sheet(body=trunk, shadow=BUILDING),
        Sheet(body=front, shadow=LEAVES, blur=1.6, contact=0, edge=False),
    ]
