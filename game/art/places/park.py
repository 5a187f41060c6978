"""A park: a lawn under large trees, a bandstand, a bench by the path, a swing, and a kite that was lost to a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import GROUND, HILLS, OBJECT, SMALL, Picture, Shadow, Sheet, printed
from game.art.places.pieces.anyone import strangers_at
from game.art.places.pieces.bandstand import bandstand, kite, map_board
from game.art.places.pieces.buildings import block
from game.art.places.pieces.crowns import foliage, hanging, trunk, tuft
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import bench, lamp_post
from game.art.places.pieces.pets import dog
from game.art.places.pieces.skies import sky
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import TRUNK, hedge, poplar, round_tree
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

# The foot, height and shade of each tree at the far end of the lawn.
_FAR: Final = (
    (60, 474, 250, 0.3),
    (212, 476, 200, 0.16),
    (356, 474, 230, 0.4),
    (640, 472, 170, 0.2),
    (752, 474, 210, 0.34),
    (884, 472, 160, 0.12),
    (1130, 472, 150, 0.24),
    (1236, 474, 196, 0.4),
    (1580, 474, 210, 0.2),
    (1700, 476, 250, 0.36),
    (1850, 474, 220, 0.26),
)
_FLOWERS: Final = ("#e8604c", "#f6d05a", "#f4ead6", "#b86a9c")


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the park in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(900, 200), horizon=470),
        _town(t),
        _far_trees(t),
        *_lawn(t),
        *bandstand(t),
        *_trees(t),
        *_strollers(t),
        *_near_lawn(t),
        *_left_tree(t),
        kite(t),
        map_board(t),
        *_way(t),
        *_lamps(t),
        _seat(t),
        *_walkers(t),
        _pigeons(t),
        *_great_tree(t),
        *wash(t),
    )


def _grass(t: Tones, near: float) -> str:
    """The lawn, lighter far away; white where snow lies."""
    green = mix(t.leaf(0.22 + near * 0.3), t.depth(0.2 + near * 0.2), 0.3 - near * 0.2)
    return mix(green, t.thing("#f6f8fb", 0.03), 0.74) if t.palette.snowy else green


def _town(t: Tones) -> Sheet:
    wall = t.depth(0.2)
    spots = (
        (470, 268, 110, 4),
        (592, 320, 150, 5),
        (960, 236, 84, 1),
        (1052, 300, 140, 2),
        (1380, 290, 130, 8),
    )
    body = "".join(
        block(t, x, y, w, 480 - y, mix(wall, t.palette.sky, 0.2 * (n % 2)), seed=n, step=30)
        for x, y, w, n in spots
    )
    return Sheet(body=body, shadow=Shadow(5, 5, 14, 0.2))


def _far_trees(t: Tones) -> Sheet:
    body = "".join(round_tree(t, x, y, h, shade=s, seed=x) for x, y, h, s in _FAR)
    body += "".join(
        poplar(t, x, 476, h, shade=0.5) for x, h in ((470, 230), (512, 190), (1480, 220), (1446, 176))
    )
    return Sheet(body=body + hedge(t, -70, 1990, 486, 22, shade=0.6), shadow=Shadow(6, 7, 16, 0.28))


def _lawn(t: Tones) -> tuple[Sheet, ...]:
    """The far lawn, the path that winds over it, and the stripes of the mower."""
    body = path("M-70,482 Q960,462 1990,482 L1990,1150 L-70,1150 Z", "url(#lawn)")
    way = path(
        "M1010,474 C1090,486 1130,504 1040,528 C900,560 760,584 900,640 C980,670 1080,690 1180,730 L1520,730 "
        "C1340,684 1160,650 1080,622 C960,582 1060,556 1150,530 C1230,504 1150,482 1046,474 Z",
        _gravel(t, 0.1),
    )
    stripes = "".join(
        poly(
            [(960 + x * 0.5, 474), (960 + (x + 130) * 0.5, 474), (960 + x + 130, 720), (960 + x, 720)],
            t.paper(),
            0.09,
        )
        for x in range(-1820, 1821, 260)
    )
    colours = gradient("lawn", [(0, _grass(t, 0)), (1, _grass(t, 0.5))], (0, 480), (0, 700))
    return Sheet(body=body, defs=colours, shadow=HILLS), printed(stripes), Sheet(body=way, shadow=SMALL)


def _gravel(t: Tones, near: float) -> str:
    sand = mix(t.thing("#e3cda4", 0.2), t.depth(0.1 + near), 0.36)
    return mix(sand, t.thing("#f6f8fb", 0.03), 0.5) if t.palette.snowy else sand


def _trees(t: Tones) -> tuple[Sheet, ...]:
    """Two trees in the middle of the lawn, each in its own shade."""
    shade = "".join(
        ellipse(x + 60, y, w, 15, t.palette.shade, 0.16) for x, y, w in ((700, 562, 130), (1680, 590, 190))
    )
    body = round_tree(t, 690, 564, 300, shade=0.22, seed=4) + round_tree(
        t, 1664, 592, 390, shade=0.34, seed=9
    )
    return printed(shade), Sheet(body=body, shadow=Shadow(8, 10, 20, 0.32))


def _strollers(t: Tones) -> tuple[Sheet, ...]:
    """People on the lawn and the far path, seen small."""
    few = ((1080, 524, 66, -1, "walk", ""), (900, 620, 112, 1, "run", ""))
    many = (
        (560, 590, 96, 1, "walk", ""),
        (604, 592, 92, 1, "walk", "bag"),
        (1120, 566, 84, -1, "walk", ""),
        (420, 560, -66, 1, "run", "balloon"),
        (1470, 566, 84, -1, "stand", ""),
        (1100, 676, 142, -1, "walk", "phone"),
        (380, 566, 82, 1, "stand", ""),
    )
    return strangers_at(t, 21, few, many, shadow=SMALL)


def _walkers(t: Tones) -> tuple[Sheet, ...]:
    """People on the near path, one of them with a dog."""
    few = ((1270, 742, 178, -1, "walk", "bag"),)
    many = (
        (330, 748, 186, 1, "walk", ""),
        (1400, 748, -118, -1, "walk", "balloon"),
        (1456, 750, 184, -1, "walk", ""),
        (980, 752, 188, 1, "walk", "backpack"),
    )
    led = line("M1240,672 Q1210,690 1196,694", "#6b4a34", 3) + dog(1160, 748, 66, "#c98d55", heading=-1)
    return *strangers_at(t, 33, few, many), Sheet(body=t.under(led), shadow=OBJECT, crowd=Crowd.FEW)


def _pigeons(t: Tones) -> Sheet:
    """Pigeons on the path by day; at dusk one is left, asleep on the back of the bench."""
    one = path(
        "M-26,-4 C-34,-8 -40,-6 -48,-2 L-30,-14 C-16,-26 2,-26 10,-34 C10,-44 24,-46 27,-36 L34,-32 L27,-30 C28,-16 16,-2 -2,0 Z",
        "#8f9aa6",
    ) + path("M-30,-12 C-14,-22 0,-20 4,-12 C-8,-4 -22,-4 -34,-6 Z", "#6f7a88")
    one += path("M10,-34 C8,-28 14,-22 27,-28 L27,-34 Z", "#7a9a8a") + circle(21, -37, 2, "#c8402a")
    one += line("M-4,-1 L-6,8 M4,-1 L5,8", "#c8604a", 3)
    spots = (
        ((716, 637, 0.7, 1),)
        if t.lamps
        else ((1096, 768, 0.8, -1), (1150, 784, 0.86, 1), (1216, 766, 0.76, 1), (1046, 790, 0.8, 1))
    )
    return Sheet(body=t.under("".join(group(one, x, y, k * s, k) for x, y, k, s in spots)), shadow=SMALL)


def _near_lawn(t: Tones) -> tuple[Sheet, ...]:
    body = path(
        "M-70,596 C160,578 420,590 640,636 C800,672 900,694 1000,712 L1000,1150 L-70,1150 Z", _grass(t, 0.8)
    )
    body += path(
        "M1990,588 C1800,594 1620,630 1480,676 C1420,696 1380,706 1330,714 L1330,1150 L1990,1150 Z",
        _grass(t, 0.7),
    )
    tufts = "".join(
        tuft(t, x, y, 0.9)
        for x, y in ((90, 640), (420, 664), (560, 690), (1560, 668), (1790, 640), (1880, 690))
    )
    flowers = "".join(
        circle(x, y, 5, _FLOWERS[i % 4]) + circle(x, y, 2, "#f6e6b0")
        for i, (x, y) in enumerate((330 + (i * 71) % 300, 664 + (i * 37) % 44) for i in range(16))
    )
    daisies = "" if t.palette.snowy else t.under(flowers)
    return Sheet(body=body, shadow=GROUND), Sheet(body=tufts + daisies, shadow=SMALL)


def _left_tree(t: Tones) -> tuple[Sheet, ...]:
    bark = mix(t.thing(TRUNK), t.palette.deep, 0.2)
    return (
        foliage(t, ((60, 200, 210, 130), (250, 250, 150, 100)), shade=0.7, seed=11),
        trunk(t, 150, 650, 210, 76, bark, lean=-20),
        foliage(t, ((-10, 110, 190, 120), (180, 130, 190, 116), (330, 190, 104, 76)), shade=0.48, seed=21),
        foliage(t, ((60, 20, 240, 90), (240, 60, 120, 66)), shade=0.3, seed=33),
    )


def _way(t: Tones) -> tuple[Sheet, ...]:
    """The path along which one comes, with the prints of a wheel."""
    body = path(
        "M-70,726 C260,706 600,730 960,726 C1320,722 1660,700 1990,714 L1990,1150 L-70,1150 Z", "url(#way)"
    )
    colours = gradient("way", [(0, _gravel(t, 0.06)), (1, _gravel(t, 0.34))], (0, 716), (0, 920))
    stones = "".join(
        ellipse(40 + x * 97 % 1900, 738 + (x * 41) % 60, 7 + x % 5, 3, t.depth(0.42), 0.45) for x in range(40)
    )
    border = line(
        "M-70,727 C260,707 600,731 960,727 C1320,723 1660,701 1990,715",
        mix(_gravel(t, 0), t.palette.paper, 0.5),
        5,
        0.8,
    )
    return Sheet(body=body, defs=colours, shadow=GROUND), printed(stones + border)


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    iron = t.thing("#33343c")
    far = group(lamp_post(0, 0, 210, iron, t.lamp()), 1160, 594, 0.7)
    near = group(lamp_post(0, 0, 270, iron, t.lamp()), 1010, 744, 1.6)
    lit = (
        (
            glows([(956, 331, 220), (1064, 331, 220), (1160, 454, 110)], "#ffc060", 0.45),
            glows([(1010, 742, 420), (1160, 594, 180)], "#ffb850", 0.34, 0.16),
        )
        if t.lamps
        else ()
    )
    return Sheet(body=far, shadow=SMALL), Sheet(body=near, shadow=OBJECT), *lit


def _seat(t: Tones) -> Sheet:
    """A bench, on it a straw hat and a book face down, under it a ball."""
    seat = group(bench(0, 0, 330, t.thing("#b07a44"), t.thing("#3a3c44")), 440, 760, 1.5)
    hat = (
        ellipse(806, 712, 50, 9, "#e6cf94")
        + path("M776,711 C778,672 834,672 836,711 Z", "#dcc084")
        + path("M776,711 L777,700 Q806,706 835,700 L836,711 Q806,716 776,711 Z", "#c8402a")
    )
    book = path("M560,716 L604,694 L650,716 L646,720 L604,700 L564,720 Z", "#3f6673")
    snow = (
        rect(430, 716, 514, 9, t.thing("#ffffff", 0.03), rx=4)
        + rect(440, 636, 494, 8, t.thing("#ffffff", 0.03), rx=4)
        if t.palette.snowy
        else t.under(hat + book)
    )
    return Sheet(body=seat + snow, shadow=OBJECT)


def _great_tree(t: Tones) -> tuple[Sheet, ...]:
    """The tree we stand under, with a swing on its longest bough."""
    bark = mix(t.thing(TRUNK), t.palette.deep, 0.36)
    bough = path(
        "M1810,190 C1710,150 1570,134 1420,160 C1396,166 1400,180 1424,178 C1570,164 1700,196 1810,280 Z",
        bark,
    )
    ropes = line("M1502,150 L1494,636 M1602,150 L1610,628", t.thing("#c9a468"), 5)
    plank = path("M1476,632 L1628,622 L1630,637 L1478,648 Z", t.thing("#b0643c"))
    return (
        Sheet(body=ropes + plank, shadow=OBJECT),
        trunk(t, 1800, 720, 60, 120, bark, lean=26),
        Sheet(body=bough, shadow=OBJECT),
        foliage(t, ((1470, 40, 160, 66), (1680, 50, 220, 96), (1890, 110, 190, 120)), shade=0.52, seed=51),
        foliage(t, ((1400, 20, 120, 56), (1580, 0, 210, 84), (1820, 20, 240, 110)), shade=0.3, seed=61),
        hanging(t, ((1960, 0, 150, 120), (1840, -60, 180, 80)), seed=71),
    )
