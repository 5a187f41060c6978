"""A farm above a valley: pear trees on terraces, a house with its door, the red road far below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, HILLS, OBJECT, SMALL, Lettering, Picture, Sheet
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.skies import birds, hills, sky
from game.art.places.pieces.tones import LAMPLIGHT, Tones
from game.art.places.pieces.trees import bush, near_leaves, round_tree

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

# The foot, height and shade of each pear tree.
FAR_TREES = (
    (110, 532, 130, 0.5),
    (236, 518, 124, 0.3),
    (372, 512, 132, 0.45),
    (500, 510, 120, 0.25),
    (628, 512, 128, 0.4),
    (760, 520, 120, 0.3),
    (884, 530, 124, 0.5),
)
NEAR_TREES = ((60, 676, 270, 0.3), (330, 660, 240, 0.15), (600, 662, 250, 0.35), (1010, 668, 210, 0.2))
WHITE = "#f8f4ea"


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the farm in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(1020, 200), horizon=440),
        *hills(t, 300, sway=70, seed=33),
        *(() if t.night or palette.overcast else (birds(t, [(700, 210, 0.7), (760, 236, 0.6)]),)),
        *_valley(t),
        *_terraces(t),
        *_house(t),
        *_yard(t),
        *wash(t),
        near_leaves(t, -40, -30, turn=40, seed=6),
    )


def _valley(t: Tones) -> tuple[Sheet, ...]:
    """The hillside opposite with the one red road, ."""
    far = path(
        "M-70,430 C260,380 600,440 960,396 C1300,360 1640,410 1990,372 L1990,640 L-70,640 Z", t.leaf(0.34)
    )
    road = line(
        "M1990,410 C1760,430 1560,404 1420,424 C1300,440 1280,462 1160,456 C1010,448 960,470 840,476 C640,486 420,452 180,470 L-70,486",
        t.thing("#b8563a", 0.2),
        9,
    )
    return Sheet(body=far, shadow=HILLS), Sheet(body=road, shadow=SMALL)


def _terraces(t: Tones) -> tuple[Sheet, ...]:
    """Two terraces with their stone edges and the trees her husband planted."""
    wall_ = mix(t.thing("#a89a86"), t.depth(0.45), 0.3)
    ground = mix(t.leaf(0.42), t.thing(WHITE), 0.75) if t.palette.snowy else t.leaf(0.42)
    upper = path("M-70,530 C300,500 700,506 1130,544 L1160,700 L-70,700 Z", ground)
    edge = path("M-70,596 C300,572 700,580 1140,606 L1146,640 C700,612 300,606 -70,630 Z", wall_)
    lower = path(
        "M-70,622 C300,600 700,606 1150,634 L1300,760 L-70,760 Z", mix(ground, t.palette.paper, 0.08)
    )
    stones = "".join(
        line(f"M{x},{604 - abs(x - 500) * -0.02} l4,20", mix(wall_, t.palette.ink, 0.3), 3)
        for x in range(-40, 1120, 62)
    )
    return (
        Sheet(body=upper, shadow=HILLS, nearer=True),
        Sheet(body="".join(_pear(t, *each) for each in FAR_TREES), shadow=SMALL),
        Sheet(body=edge + stones, shadow=SMALL),
        Sheet(body=lower, shadow=GROUND),
        Sheet(body="".join(_pear(t, *each) for each in NEAR_TREES), shadow=OBJECT),
    )


def _pear(t: Tones, x: float, y: float, height: float, shade: float) -> str:
    """A pear tree; its fruit hangs while there are leaves."""
    tree = round_tree(t, x, y, height, shade=shade, seed=int(x))
    if t.palette.snowy:
        return tree
    return tree + "".join(
        group(
            path(
                "M0,-13 C5,-13 5,-6 8,-1 C11,6 6,12 0,12 C-6,12 -11,6 -8,-1 C-5,-6 -5,-13 0,-13 Z",
                t.thing("#e3c354"),
            ),
            x + dx * height,
            y - dy * height,
            height / 260,
        )
        for dx, dy in ((-0.2, 0.62), (0.02, 0.5), (0.18, 0.66), (-0.06, 0.8), (0.14, 0.46), (-0.26, 0.5))
    )


def _house(t: Tones) -> tuple[Sheet, ...]:
    """Her house: mud walls, tiles, the wooden door, corn under the eaves."""
    mud, tile, wood = mix(t.thing("#cfae82"), t.depth(0.3), 0.24), t.thing("#5d5652"), t.thing("#6b4530")
    glass = LAMPLIGHT if t.lamps else mix(t.palette.ink, t.palette.sky, 0.25)
    walls = rect(1250, 360, 620, 340, mud) + rect(1250, 640, 620, 60, mix(mud, t.palette.deep, 0.34))
    walls += "".join(
        ellipse(x, y, 26, 4, mix(mud, t.palette.deep, 0.2), 0.6)
        for x, y in ((1310, 430), (1560, 410), (1790, 470), (1330, 590), (1800, 600))
    )
    door = (
        rect(1420, 430, 168, 270, mix(wood, t.palette.ink, 0.2))
        + rect(1432, 442, 70, 258, wood)
        + rect(1506, 442, 70, 258, wood)
    )
    door += (
        circle(1494, 576, 7, t.thing("#c9a24e"))
        + circle(1514, 576, 7, t.thing("#c9a24e"))
        + rect(1404, 690, 200, 16, t.thing("#9a8f80"))
    )
    couplets = (
        rect(1394, 440, 22, 200, t.thing("#c8604a", 0.2))
        + rect(1592, 440, 22, 200, t.thing("#c8604a", 0.2))
        + rect(1430, 404, 150, 24, t.thing("#c8604a", 0.2))
    )
    window = (
        rect(1660, 470, 120, 110, wood)
        + rect(1670, 480, 100, 90, glass)
        + line("M1720,480 L1720,570 M1695,480 L1695,570 M1745,480 L1745,570 M1670,525 L1770,525", wood, 4)
    )
    corn = "".join(
        rect(1270 + i * 22, 372 + (i % 2) * 6, 15, 56, t.thing(("#e0b040", "#d99a34")[i % 2]), rx=6)
        for i in range(5)
    )
    roof = poly([(1206, 372), (1290, 238), (1990, 238), (1990, 372)], tile)
    roof += "".join(
        line(f"M{1300 + i * 44},246 L{1236 + i * 48},366", mix(tile, t.palette.ink, 0.24), 5)
        for i in range(15)
    )
    snow = (
        path(
            "M1206,366 L1290,232 L1990,232 L1990,318 C1900,332 1800,312 1690,328 C1560,342 1420,318 1330,340 C1290,350 1250,346 1206,366 Z",
            t.thing(WHITE, 0.05),
        )
        if t.palette.snowy
        else ""
    )
    lit = (glows([(1720, 524, 240)], "#ffb850", 0.5),) if t.lamps else ()
    return (
        Sheet(body=walls, shadow=BUILDING),
        Sheet(
            body=door + couplets + window + t.under(corn, 0),
            shadow=SMALL,
            letters=(Lettering("平安", 1505, 416, 20, t.palette.ink, "chinese", name="door", room=60),),
        ),
        Sheet(body=roof, shadow=OBJECT),
        *((Sheet(body=snow, shadow=SMALL),) if snow else ()),
        *lit,
    )


def _yard(t: Tones) -> tuple[Sheet, ...]:
    """Trodden earth before the door, a stool, firewood, hens."""
    earth = t.thing("#b98a62", 0.24)
    if t.palette.snowy:
        earth = mix(earth, t.thing(WHITE), 0.66)
    ground = path(
        "M-70,724 C360,690 820,706 1190,698 C1480,692 1760,690 1990,686 L1990,1150 L-70,1150 Z", "url(#yard)"
    )
    wood = "".join(
        circle(1660 + (i % 5) * 34 + (i // 5) * 17, 690 - (i // 5) * 28, 16, ("#b98a5a", "#a87848")[i % 2])
        + circle(1660 + (i % 5) * 34 + (i // 5) * 17, 690 - (i // 5) * 28, 9, "#d9b88a")
        for i in range(9)
    )
    hen = (
        path(
            "M-20,0 C-32,-6 -34,-24 -26,-28 C-18,-16 -4,-18 6,-20 C8,-32 16,-38 22,-32 L30,-28 L24,-26 C26,-10 10,2 -6,2 Z",
            "#a85a38",
        )
        + path("M16,-36 q4,-8 8,-2 Z", "#d8402a")
        + line("M-4,0 L-4,10 M6,0 L6,10", "#d9a03c", 3)
    )
    hens = group(hen, 1120, 748, 1.0) + group(hen, 1040, 766, 0.9, turn=6)
    return (
        Sheet(
            body=ground,
            defs=gradient("yard", [(0, earth), (1, mix(earth, t.palette.ink, 0.3))], (0, 690), (0, 900)),
            shadow=GROUND,
        ),
        Sheet(body=t.under(wood + stool(1370, 716, 56, "#8a5f3c") + hens), shadow=OBJECT),
        Sheet(body=bush(t, 1210, 704, 110, shade=0.5), shadow=SMALL),
    )
