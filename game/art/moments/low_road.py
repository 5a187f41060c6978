"""Willow Ford at four: the river climbs a gauge towards a red road; one lit door, an old man in it, hens on a rail."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect, ridge, wave
from game.art.paper.sheet import (
    BUILDING,
    GROUND,
    HILLS,
    OBJECT,
    SMALL,
    Lettering,
    Shadow,
    Sheet,
    backdrop,
    printed,
)
from game.art.particles import Air, Kind
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import willow
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette

_KEYS: Final = 4
_ROAD: Final = 436.0  # the height of the road's edge towards us
_WATER: Final = 462.0  # where the river has come to
_DOOR: Final = (452.0, 296.0)
_GAUGE: Final = 1392.0
_STEPS: Final = (Move(y=78), Move(y=50), Move(y=24), HERE)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for a night of rain."""
    t = Tones(light, palette)
    return Moment(
        layers=(
            *_far(t),
            _behind(t),
            *_bank(t),
            *_house(t),
            *_road(t),
            *_gauge(t),
            _river(t),
            *_rain(),
            *_near(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=_KEYS,
        beat=0.3,
        focus=1230,
        airs=(Air(Kind.RAIN, (-40, -40, 2000, 760), 60, mix("#c6d2e8", palette.ink, 0.1), 2, 1.1),),
    )


def _dim(t: Tones, colour: str, share: float = 0.0) -> str:
    """A colour out of doors, as dark as the hour and the clouds make it."""
    hour = {Light.MORNING: 0.06, Light.DAY: 0.0, Light.DUSK: 0.16, Light.NIGHT: 0.2}[t.light]
    return mix(t.thing(colour), t.palette.ink, min(0.9, hour + share))


def _brown(t: Tones, share: float = 0.0) -> str:
    """The river in flood."""
    return _dim(t, mix("#a88468", "#5f6a78", share))


def _far(t: Tones) -> list[Sheet]:
    """Clouds, and hills one behind another; a little grey where morning will come."""
    low = mix(t.palette.far, "#8a94a8", 0.5)
    sky = [
        (0, mix(t.palette.sky, "#1e2438", 0.5 if t.night else 0.05)),
        (0.62, mix(low, t.palette.sky, 0.4)),
        (1, low),
    ]
    clouds = "".join(
        path(
            f"M{x},{y} C{x + 60},{y - 60} {x + 240},{y - 70} {x + 320},{y - 20} C{x + 420},{y - 50} {x + 520},{y - 10} {x + 540},{y + 20} C{x + 400},{y + 50} {x + 120},{y + 50} {x},{y} Z",
            mix(t.palette.sky, t.palette.ink, 0.24),
        )
        for x, y in ((-80, 90), (520, 60), (1080, 110), (1540, 70))
    )
    return [
        backdrop(rect(-60, -60, 2040, 1200, "url(#storm)"), gradient("storm", sky, (0, 0), (0, 330))),
        Sheet(body=clouds, shadow=Shadow(4, 8, 18, 0.26)),
        Sheet(body=path(ridge(236, 34, 4), _dim(t, "#7a7488", 0.12)), shadow=HILLS),
        Sheet(body=path(ridge(292, 26, 9), _dim(t, "#5f6a70", 0.26)), shadow=HILLS),
    ]


def _flow(t: Tones, y0: float, y1: float, count: int, seed: int, reach: float) -> str:
    """Lines of the current, longer the nearer they are."""
    dice = random.Random(seed)  # noqa: S311 - a current
    body = ""
    for _ in range(count):
        share = dice.random() ** 1.3
        x, y, w = dice.uniform(-60, 1960), y0 + (y1 - y0) * share, reach * (0.4 + share)
        shine = mix(_brown(t), "#f4e6d2" if dice.random() < 0.6 else t.palette.ink, 0.3)
        body += line(
            f"M{x:.0f},{y:.0f} q{w * 0.3:.0f},{-4 - 5 * share:.1f} {w * 0.55:.0f},0 q{w * 0.2:.0f},{3 + 4 * share:.1f} {w * 0.45:.0f},-1",
            shine,
            1.6 + 2.4 * share,
            0.6,
        )
    return body


def _behind(t: Tones) -> Actor:
    """The river above the road."""
    body = path(wave(362, 4, 26, 5, base=620), _brown(t, 0.5))
    sheets = (Sheet(body=body, shadow=SMALL), printed(_flow(t, 370, 440, 46, 2, 90)))
    return Actor(
        sheets=sheets,
        box=(-60, 320, 2040, 340),
        cast=None,
        moves=tuple(Move(y=step.y * 0.3) for step in _STEPS),
    )


def _bank(t: Tones) -> list[Sheet]:
    """The bank at the left, with willows that stand in the water by now."""
    grass = _dim(t, "#5f7a58", 0.24)
    left = path(
        "M-60,318 C120,300 420,312 640,352 C760,376 800,410 760,428 C560,450 200,452 -60,448 Z", grass
    )
    right = path(
        "M1980,322 C1840,322 1700,348 1630,384 C1600,404 1660,424 1980,430 Z", mix(grass, t.palette.ink, 0.16)
    )
    tree, strands = willow(t, 760, 424, 250, seed=6, shade=0.6)
    other, hung = willow(t, 1740, 420, 330, seed=3, shade=0.7)
    return [
        Sheet(body=left, shadow=GROUND, nearer=True),
        Sheet(body=right, shadow=GROUND),
        Sheet(body=tree + other, shadow=OBJECT),
        Sheet(body=strands + hung, shadow=SMALL),
    ]


def _hen(x: float, y: float, k: float, colour: str) -> str:
    body = path(
        "M-20,0 C-26,-18 -10,-22 2,-18 C8,-30 18,-30 20,-22 L26,-19 L20,-15 C20,-4 10,4 -4,4 C-12,4 -18,2 -20,0 Z",
        colour,
    )
    return group(
        body
        + path("M12,-28 l3,-7 l3,5 l4,-4 l-1,8 Z", "#d8483c")
        + path("M-18,-4 L-34,-18 L-16,-16 Z", mix(colour, "#1a1018", 0.2)),
        x,
        y,
        k,
    )


def _house(t: Tones) -> list[Sheet]:
    """Old Bai's house: a tin roof, a lit door with him in it, hens that have come up onto the rail."""
    x, y = _DOOR
    wall, tin = _dim(t, "#a8907c", 0.1), _dim(t, "#7d8894", 0.1)
    body = rect(x - 180, y - 120, 320, 140, wall) + rect(
        x - 180, y + 6, 320, 18, mix(wall, t.palette.ink, 0.4)
    )
    roof = path(f"M{x - 214},{y - 112} L{x - 160},{y - 196} L{x + 128},{y - 196} L{x + 176},{y - 112} Z", tin)
    ribs = "".join(
        line(f"M{x - 150 + i * 27},{y - 192} L{x - 196 + i * 36},{y - 116}", mix(tin, t.palette.ink, 0.3), 3)
        for i in range(11)
    )
    glow = "#ffd78a" if t.lamps else mix("#ffe8b8", wall, 0.3)
    door = (
        rect(x - 34, y - 92, 68, 112, glow)
        + rect(x - 140, y - 78, 56, 50, glow)
        + line(f"M{x - 112},{y - 78} l0,50 M{x - 140},{y - 53} l56,0", mix(wall, t.palette.ink, 0.4), 4)
    )
    him = (
        path(
            f"M{x - 20},{y + 20} C{x - 24},{y - 34} {x - 18},{y - 48} {x - 2},{y - 50} C{x + 16},{y - 48} {x + 20},{y - 34} {x + 18},{y + 20} Z",
            "#4a3a3e",
        )
        + circle(x - 1, y - 62, 13, "#8a5f48")
        + path(f"M{x - 26},{y - 66} Q{x - 1},{y - 92} {x + 24},{y - 66} Z", "#c8a868")
    )
    him += (
        line(f"M{x + 14},{y - 40} L{x + 30},{y - 18}", "#4a3a3e", 9)
        + line(f"M{x + 30},{y - 18} l0,8", "#2a2024", 3)
        + rect(x + 23, y - 10, 14, 18, "#fff2c0", rx=4)
    )
    rail = line(
        f"M{x + 60},{y - 4} L{x + 240},{y + 8} M{x + 66},{y - 4} l0,26 M{x + 150},{y + 2} l0,28 M{x + 232},{y + 8} l0,30",
        _dim(t, "#6a4a34", 0.2),
        7,
    )
    hens = "".join(
        _hen(x + dx, y + dy, 0.8, _dim(t, colour))
        for dx, dy, colour in (
            (92, -8, "#d8a05c"),
            (136, -4, "#f0e0c8"),
            (178, 0, "#a85c34"),
            (216, 3, "#d8a05c"),
        )
    )
    lit = [glows([(x, y - 40, 230)], "#ffc66a", 0.6)] if t.lamps else []
    return [
        Sheet(body=body, shadow=BUILDING),
        Sheet(body=roof + ribs, shadow=OBJECT),
        Sheet(body=door, contact=0, edge=False),
        *lit,
        Sheet(body=him, shadow=SMALL),
        Sheet(body=rail + hens, shadow=SMALL),
    ]


def _road(t: Tones) -> list[Sheet]:
    """The low road on its dam of stone, red earth, white posts with red heads."""
    red, stone = _dim(t, "#d0684a", -0.1), _dim(t, "#8f8a8c", 0.1)
    top = path(
        f"M-60,{_ROAD - 34} C400,{_ROAD - 36} 1200,{_ROAD - 66} 1980,{_ROAD - 128} L1980,{_ROAD - 6} C1300,{_ROAD + 6} 400,{_ROAD + 8} -60,{_ROAD} Z",
        red,
    )
    tracks = "".join(
        line(
            f"M-60,{_ROAD - 34 * k} C400,{_ROAD - 30 * k} 1200,{_ROAD - 62 * k} 1980,{_ROAD - 124 * k}",
            mix(red, t.palette.ink, 0.34),
            6,
            0.6,
        )
        for k in (0.72, 0.3)
    )
    puddles = "".join(
        ellipse(px, _ROAD - dy, w, 5, mix(t.palette.sky, "#c8d0e0", 0.4), 0.8, -2)
        for px, dy, w in (
            (300, 12, 60),
            (880, 16, 90),
            (1130, 42, 60),
            (1640, 60, 70),
            (560, 26, 50),
            (1560, 22, 80),
        )
    )
    side = path(
        f"M-60,{_ROAD} C400,{_ROAD + 8} 1300,{_ROAD + 6} 1980,{_ROAD - 6} L1980,620 L-60,620 Z", stone
    )
    joints = "".join(
        line(
            f"M-60,{_ROAD + dy} C400,{_ROAD + dy + 8} 1300,{_ROAD + dy + 6} 1980,{_ROAD + dy - 6}",
            mix(stone, t.palette.ink, 0.4),
            3,
            0.6,
        )
        for dy in (26, 54, 82, 110)
    )
    joints += "".join(
        line(
            f"M{x + (34 if r % 2 else 0)},{_ROAD + 6 + r * 28} l0,24", mix(stone, t.palette.ink, 0.4), 3, 0.6
        )
        for r in range(4)
        for x in range(-40, 1980, 76)
    )
    posts = "".join(
        rect(x - 6, _ROAD - 34, 12, 40, _dim(t, "#f4ecdc", -0.1))
        + rect(x - 6, _ROAD - 30, 12, 12, _dim(t, "#d8402c", -0.1))
        for x in range(70, 1980, 205)
    )
    return [
        Sheet(body=side, shadow=SMALL),
        printed(joints),
        Sheet(body=top, shadow=Shadow(0, 6, 10, 0.4)),
        printed(tracks + puddles),
        Sheet(body=posts, shadow=SMALL),
    ]


def _gauge(t: Tones) -> list[Sheet]:
    """The gauge before the road, nearest to us: white, red teeth, figures of metres."""
    x, top = _GAUGE, 128.0
    board = rect(x - 52, top, 104, 720, _dim(t, "#f8f0e0", -0.08), rx=6) + rect(
        x + 36, top, 16, 720, _dim(t, "#c8b8a8"), rx=4
    )
    teeth = ""
    for i in range(14):
        y = top + 26 + i * 40
        teeth += rect(x - 52, y, 52, 20, _dim(t, "#d8402c", -0.06)) + (
            rect(x - 52, y + 20, 30, 20, _dim(t, "#d8402c", -0.06)) if i % 2 else ""
        )
    post = rect(x - 66, top - 34, 132, 40, _dim(t, "#4a4450"), rx=8)
    words = tuple(
        Lettering(str(7 - i), x + 18, top + 56 + i * 80, 44, _dim(t, "#2b2326"), "bold") for i in range(7)
    )
    mark = path(f"M{x + 52},{_ROAD - 8} l70,-26 l0,52 Z", _dim(t, "#f0b040", -0.1))
    return [
        Sheet(body=post, shadow=OBJECT),
        Sheet(body=board, shadow=Shadow(16, 12, 18, 0.42), letters=words),
        printed(teeth),
        Sheet(body=mark, shadow=OBJECT),
    ]


def _river(t: Tones) -> Actor:
    """The river below the road: it rises by three steps, and a tree that came with it."""
    x, _ = _DOOR
    body = path(wave(_WATER, 7, 17, 8, base=1300), "url(#flood)")
    defs = gradient(
        "flood",
        [(0, _brown(t, 0.34)), (0.3, _brown(t)), (1, _dim(t, "#5a4038", 0.3))],
        (0, _WATER),
        (0, 1000),
    )
    log = path(
        "M980,600 C1040,588 1140,590 1230,574 L1236,592 C1150,610 1040,614 984,618 Z", _dim(t, "#5a4030", 0.2)
    ) + line("M1180,582 l54,-44 M1210,578 l66,-18 M1100,588 l26,-30", _dim(t, "#5a4030", 0.2), 9)
    foam = "".join(
        ellipse(fx, _WATER + dy, w, 3.6, "#f4e4d4", 0.34)
        for fx, dy, w in (
            (_GAUGE - 70, 10, 40),
            (_GAUGE + 76, 12, 52),
            (300, 6, 60),
            (1000, 4, 80),
            (1750, 6, 70),
        )
    )
    shine = (
        "".join(
            line(f"M{x - w / 2 + dx},{_WATER + 20 + i * 22} l{w},0", "#ffcf80", 7, 0.66 - i * 0.06)
            for i, (w, dx) in enumerate(
                ((76, 0), (92, 8), (64, -10), (86, 6), (54, -4), (70, 10), (40, 0), (30, 6))
            )
        )
        if t.lamps
        else ""
    )
    sheets = (
        Sheet(body=body, defs=defs, shadow=Shadow(0, -6, 12, 0.36)),
        printed(_flow(t, _WATER + 16, 820, 90, 4, 200) + foam),
        printed(shine),
        Sheet(body=log, shadow=SMALL),
    )
    return Actor(sheets=sheets, box=(-60, 380, 2040, 900), cast=None, moves=_STEPS)


def _rain() -> list[Sheet]:
    dice = random.Random(21)  # noqa: S311 - rain
    starts = [(dice.uniform(-40, 1960), dice.uniform(-60, 680), dice.uniform(34, 90)) for _ in range(170)]
    body = "".join(
        line(f"M{x:.0f},{y:.0f} l{-k * 0.22:.1f},{k:.1f}", "#d8e0f0", 2, 0.26) for x, y, k in starts
    )
    rings = "".join(
        ellipse(dice.uniform(0, 1920), dice.uniform(486, 690), 15, 4.2, "#f4ecdc", 0.16) for _ in range(34)
    )
    return [printed(body + rings)]


def _near(t: Tones) -> list[Sheet]:
    """Reeds that are nearly under, and the dark towards us."""
    ink = mix(_dim(t, "#2f3a30", 0.4), t.palette.ink, 0.3)
    blades = "".join(
        poly(
            [
                (x, 760),
                (x + lean * 0.5 - 3, 760 - high * 0.6),
                (x + lean, 760 - high),
                (x + lean * 0.5 + 5, 760 - high * 0.6),
                (x + 12, 760),
            ],
            ink,
        )
        for x, high, lean in (
            (40, 210, -30),
            (70, 260, 22),
            (104, 190, 44),
            (140, 230, 8),
            (176, 160, 50),
            (1820, 220, -40),
            (1856, 270, -14),
            (1890, 200, 30),
        )
    )
    dark = rect(-60, 600, 2040, 560, "url(#deep)")
    corner = (
        [glows([(0, 0, 560), (1920, 0, 640), (0, 900, 620), (1920, 900, 620)], t.palette.shade, 0.5)]
        if t.lamps
        else []
    )
    return [
        printed(dark, defs=fade("deep", t.palette.ink, (0, 900), (0, 620), 0.6, 0)),
        Sheet(body=blades, shadow=Shadow(10, 8, 14, 0.4), blur=1),
        *corner,
    ]
