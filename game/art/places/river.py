"""A river in the hills: its gauge, the low red road beside it, a keeper's hut; in rain it is brown and high."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect, wave
from game.art.paper.sheet import BUILDING, GROUND, HILLS, OBJECT, SMALL, Lettering, Picture, Sheet, printed
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.pets import dog
from game.art.places.pieces.skies import birds, colours_of_sky, hills, sky
from game.art.places.pieces.tones import LAMPLIGHT, Tones
from game.art.places.pieces.trees import LONG, bush, near_leaves, pine, willow

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

RED_EARTH = "#b0583c"
# Along the slope from the left, its upper and its lower edge; between the third and fourth it may be gone.
ROAD = ((-70, 318, 352), (180, 356, 392), (360, 392, 430), (520, 420, 460), (640, 446, 490), (800, 492, 540))
ROAD_END = ((930, 536, 588),)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the valley in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(1130, 190), horizon=430),
        *hills(t, 300, sway=62, seed=27),
        *(() if t.night or palette.overcast else (birds(t, [(1180, 200, 0.8), (1236, 224, 0.6)]),)),
        _far_slope(t),
        *_slope(t),
        *_water(t),
        *_low_road(t),
        *_gauge(t),
        *_hut(t),
        *_bank(t),
        *_willow(t),
        *wash(t),
        near_leaves(t, 1990, -30, turn=140, shape=LONG, seed=5),
    )


def _far_slope(t: Tones) -> Sheet:
    """The other side of the valley, with its wood."""
    body = path("M1990,250 C1700,300 1420,420 1180,500 C1120,520 1060,540 1000,560 L1990,640 Z", t.leaf(0.5))
    body += "".join(
        pine(t, x, y, h, shade=0.55 + 0.1 * (x % 2))
        for x, y, h in (
            (1236, 506, 90),
            (1340, 470, 120),
            (1430, 452, 110),
            (1530, 400, 150),
            (1650, 372, 140),
            (1790, 330, 160),
            (1880, 300, 150),
        )
    )
    return Sheet(body=body, shadow=HILLS)


def _slope(t: Tones) -> tuple[Sheet, ...]:
    """The near slope, and the road that was cut into it; after days of rain the water has taken a piece."""
    hill = path(
        "M-70,200 C160,250 380,330 560,400 C700,452 820,520 980,580 L980,720 L-70,720 Z", t.leaf(0.68)
    )
    earth = t.thing(RED_EARTH, 0.2)
    gone = t.palette.overcast and not t.night
    parts = (ROAD[:3], (*ROAD[3:], *ROAD_END)) if gone else ((*ROAD, *ROAD_END),)
    road = "".join(_band(part, earth) for part in parts)
    edge = "".join(
        rect(x, y - 22, 6, 24, t.thing("#efe6d6")) + rect(x, y - 22, 6, 8, t.thing("#c8402a"))
        for x, _, y in (ROAD[1], ROAD[2], ROAD[5])
    )
    stone = group(
        path("M-22,0 L-22,-46 C-22,-64 22,-64 22,-46 L22,0 Z", t.thing("#f1eadb"))
        + path("M-22,-40 L-22,-46 C-22,-64 22,-64 22,-46 L22,-40 Z", t.thing("#c8402a")),
        596,
        456,
        0.9,
    )
    fall = ""
    if gone:
        mud = t.thing("#8d6a48", 0.12)
        fall = path(
            "M366,338 C380,370 392,420 384,470 C376,540 390,600 366,640 L600,622 C560,580 520,540 508,490 C502,450 486,410 462,376 C440,352 400,340 366,338 Z",
            mud,
        ) + line(
            "M408,380 C424,450 410,540 424,616 M452,410 C470,480 480,560 520,610",
            mix(mud, t.palette.paper, 0.4),
            5,
            0.7,
        )
    bushes = "".join(
        bush(t, x, y, w, shade=0.5)
        for x, y, w in ((90, 470, 150), (300, 540, 130), (150, 610, 190), (430, 620, 140))
    )
    return (
        Sheet(body=hill, shadow=HILLS, nearer=True),
        Sheet(body=road + edge, shadow=SMALL),
        *((Sheet(body=fall, shadow=SMALL),) if fall else ()),
        Sheet(
            body=stone + bushes,
            shadow=OBJECT,
            letters=(Lettering("7", 596, 430, 30, t.palette.ink, "chinese_bold"),),
        ),
    )


def _band(part: tuple[tuple[int, int, int], ...], colour: str) -> str:
    """A piece of road between its two edges."""
    return poly([*((x, up) for x, up, _ in part), *((x, low) for x, _, low in reversed(part))], colour)


def _water(t: Tones) -> tuple[Sheet, ...]:
    _, _, low = colours_of_sky(t)
    wet = t.palette.overcast
    own = t.thing("#8a6546", 0.1) if wet else mix(t.depth(0.5), t.thing("#6fa39a"), 0.5)
    deep = mix(own, t.palette.ink, 0.3)
    body = path(
        "M930,574 C990,564 1060,560 1140,560 C1240,560 1290,566 1360,570 C1500,576 1800,568 1990,572 L1990,760 L-70,760 L-70,650 C300,640 620,610 800,590 C860,582 900,580 930,574 Z",
        "url(#river)",
    )
    shine = mix(low, "#ffffff", 0.3)
    streaks = "".join(
        path(wave(y, 5 if not wet else 11, 14, i, x0=x0, x1=x1, base=y + 7), mix(own, shine, 0.55), 0.55)
        for i, (y, x0, x1) in enumerate(
            ((560, 1010, 1180), (582, 880, 1500), (604, 700, 1900), (632, 420, 1940), (660, 60, 1960))
        )
    )
    foam = (
        "".join(
            line(f"M{x},{y} q24,-9 52,0 t52,0", mix(own, "#ffffff", 0.5), 5, 0.6)
            for x, y in (
                (1000, 584),
                (1150, 606),
                (860, 626),
                (1460, 640),
                (700, 652),
                (1200, 648),
                (420, 664),
            )
        )
        if wet
        else ""
    )
    return Sheet(
        body=body,
        defs=gradient("river", [(0, mix(low, own, 0.5)), (1, deep)], (0, 510), (0, 760)),
        shadow=GROUND,
    ), printed(streaks + foam)


def _low_road(t: Tones) -> tuple[Sheet, ...]:
    """The road at the foot of the slope: dry, or only its posts above the water."""
    earth = t.thing(RED_EARTH, 0.16)
    high = t.palette.overcast
    road = path(
        "M-70,628 C220,634 500,616 700,590 L740,606 C520,640 230,664 -70,662 Z", earth, 0.45 if high else 1
    )
    posts = "".join(
        rect(x, y - 34, 9, 40, t.thing("#f1eadb")) + rect(x, y - 34, 9, 11, t.thing("#c8402a"))
        for x, y in ((90, 664), (250, 658), (400, 646), (540, 630), (660, 612))
    )
    return (printed(road) if high else Sheet(body=road, shadow=SMALL), Sheet(body=posts, shadow=SMALL))


def _gauge(t: Tones) -> tuple[Sheet, ...]:
    """The staff by which the level is read, and the plank that leads to it."""
    face, red = t.thing("#f6f0e2", 0.05), t.thing("#c8402a", 0.06)
    body = rect(1296, 352, 12, 330, t.thing("#5b4a3c")) + rect(1308, 364, 54, 300, face)
    body += "".join(rect(1308 + (0 if i % 2 else 22), 372 + i * 24, 32, 12, red) for i in range(12))
    plank = (
        poly([(1350, 690), (1400, 690), (1384, 652), (1352, 652)], t.thing("#8a6a4a"))
        + rect(1340, 640, 60, 14, t.thing("#9c7a55"))
        + rect(1392, 596, 6, 50, t.thing("#6b5038"))
    )
    letters = tuple(
        Lettering(str(8 - i), 1346, 390 + i * 72, 24, t.palette.ink, "chinese_bold") for i in range(4)
    )
    return Sheet(body=body, shadow=OBJECT, letters=letters), Sheet(body=plank, shadow=SMALL)


def _hut(t: Tones) -> tuple[Sheet, ...]:
    """The keeper's hut, its window lit after dark, and his dog."""
    wall_, tile = mix(t.thing("#e6dcc4"), t.depth(0.3), 0.3), t.thing("#6b5a55")
    glass = LAMPLIGHT if t.lamps else mix(t.palette.ink, t.palette.sky, 0.35)
    body = rect(1560, 470, 260, 220, wall_) + rect(1560, 640, 260, 50, mix(wall_, t.palette.deep, 0.35))
    body += rect(1602, 530, 72, 66, t.thing("#5f8a7a")) + rect(1609, 537, 58, 52, glass)
    body += line("M1638,537 L1638,589 M1609,563 L1667,563", t.thing("#5f8a7a"), 5)
    body += rect(1724, 536, 66, 154, t.thing("#7a4a34")) + circle(1736, 616, 4, t.thing("#d9b878"))
    roof = poly([(1530, 480), (1590, 396), (1790, 396), (1850, 480)], tile)
    roof += "".join(
        line(f"M{1604 + i * 24},402 L{1566 + i * 34},476", mix(tile, t.palette.ink, 0.25), 4)
        for i in range(8)
    )
    chimney = rect(1748, 356, 30, 60, t.thing("#8a5a48"))
    friend = t.under(dog(1490, 706, 74, "#c98d55"))
    lit = (glows([(1638, 562, 210)], "#ffb850", 0.5),) if t.lamps else ()
    return (
        Sheet(body=chimney + body, shadow=BUILDING),
        Sheet(body=roof, shadow=OBJECT),
        *lit,
        Sheet(body=friend, shadow=SMALL),
    )


def _bank(t: Tones) -> tuple[Sheet, ...]:
    grass = path(
        "M-70,706 C240,690 520,700 800,694 C1080,690 1340,680 1600,682 C1780,684 1900,678 1990,674 L1990,1150 L-70,1150 Z",
        t.leaf(0.5),
    )
    way = path(
        "M-70,760 C400,734 900,742 1400,728 C1660,722 1860,724 1990,718 L1990,1150 L-70,1150 Z", "url(#mud)"
    )
    earth = t.thing(RED_EARTH, 0.26)
    tufts = "".join(
        path(
            f"M{x},{y} q-6,-22 -12,-28 q10,8 14,18 q2,-20 8,-30 q2,16 -2,30 q8,-14 16,-18 q-8,14 -12,28 Z",
            t.leaf(0.66),
        )
        for x, y in ((420, 706), (640, 706), (930, 704), (1120, 700), (1260, 698))
    )
    puddles = "".join(
        ellipse(x, y, w, 6, mix(earth, colours_of_sky(t)[2], 0.5), 0.7)
        for x, y, w in ((520, 790, 70), (1020, 776, 90), (1440, 786, 60))
    )
    return (
        Sheet(body=grass, shadow=GROUND),
        Sheet(body=tufts, shadow=SMALL),
        Sheet(
            body=way,
            defs=gradient("mud", [(0, earth), (1, mix(earth, t.palette.ink, 0.35))], (0, 730), (0, 900)),
            shadow=GROUND,
        ),
        *((printed(puddles),) if t.palette.overcast else ()),
    )


def _willow(t: Tones) -> tuple[Sheet, ...]:
    tree, strands = willow(t, 64, 724, 440, seed=4, shade=0.4)
    return Sheet(body=tree, shadow=OBJECT), Sheet(body=strands, shadow=SMALL)
