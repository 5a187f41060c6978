"""A milk-tea shop: the window counter under its awning, a bin for tea leaves, a scooter, stools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, gradient, group, holed, line, mix, path, poly, rect
from game.art.paper.sheet import (
    BUILDING,
    GROUND,
    LEAVES,
    OBJECT,
    SMALL,
    Lettering,
    Picture,
    Shadow,
    Sheet,
    printed,
)
from game.art.places.pieces.buildings import windows
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.leaf_bin import leaf_bin
from game.art.places.pieces.skies import sky
from game.art.places.pieces.small_things import leaf_star
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tea_counter import bulbs, counter, menu
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import bush, round_tree
from game.art.places.pieces.walkers import HAIRS

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

HOLE = (690.0, 312.0, 552.0, 226.0)  # x, y, width, height
DOOR = (420.0, 320.0, 190.0, 380.0)  # x, y, width, height
AWNING = Shadow(5, 14, 16, 0.44)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the milk-tea shop in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(1690, 200), horizon=560, clouds=4),
        _street(t),
        *_inside(t),
        _facade(t),
        _frames(t),
        *_ground(t),
        *_awning(t),
        *_sign(t),
        counter(t),
        *menu(t),
        *bulbs(t),
        _pavement_things(t),
        leaf_bin(t),
        more_walkers(t, "tea_shop"),
        *wash(t),
        _near(t),
    )


def _street(t: Tones) -> Sheet:
    wall = t.depth(0.32)
    body = (
        rect(-70, 200, 340, 480, wall)
        + windows(t, -50, 230, 300, 360, wall, step=48, seed=4)
        + rect(1640, 260, 330, 420, mix(wall, t.palette.far, 0.3))
        + windows(t, 1660, 290, 290, 320, wall, step=44, seed=7)
    )
    body += round_tree(t, 1600, 690, 420, shade=0.2, seed=3) + round_tree(t, 300, 690, 330, shade=0.3, seed=6)
    return Sheet(body=body, shadow=Shadow(6, 8, 16, 0.28))


def _inside(t: Tones) -> tuple[Sheet, ...]:
    lit = t.spotlit()
    warm = mix("#f6dfae", t.palette.far, 0.2) if not t.lamps else "#ffdf9a"
    x, y, w, h = HOLE
    back = rect(x - 20, y - 20, w + 40, h + 40, warm) + rect(
        DOOR[0] - 10, DOOR[1] - 10, DOOR[2] + 20, DOOR[3] + 20, mix(warm, t.palette.mid, 0.2)
    )
    shelf = "".join(rect(x + 10, sy, w - 20, 8, "#a8713f") for sy in (y + 66, y + 128))
    jars = "".join(
        rect(
            x + 24 + i * 42,
            y + 66 - 40,
            28,
            40,
            ("#c98f54", "#7d8f5a", "#e58a7a", "#8a5a36", "#f2d98a")[i % 5],
            rx=5,
        )
        + rect(x + 26 + i * 42, y + 20, 24, 8, "#f8f0de")
        for i in range(13)
    )
    cups = "".join(
        "".join(
            path(f"M{x + 30 + i * 56},{y + 128 - j * 9} l26,0 l2,-12 l-30,0 Z", "#fffaf0") for j in range(4)
        )
        for i in range(9)
        if i not in {3, 4, 5}
    )
    maid = (
        path("M912,560 C912,470 940,452 966,450 C992,452 1020,470 1020,560 Z", "#f7f2e6")
        + path("M936,458 L996,458 L1006,560 L926,560 Z", "#5f7d4a")
        + rect(955, 430, 22, 26, "#c78f68")
        + ellipse(966, 406, 28, 34, "#e4b38a")
    )
    maid += (
        path("M936,404 C926,356 1006,356 996,404 C990,384 960,380 936,404 Z", HAIRS[1])
        + path("M930,386 C934,352 998,352 1002,386 L1024,392 L1020,398 L930,394 Z", "#5f7d4a")
        + line("M954,408 q4,-4 8,0 M972,408 q4,-4 8,0 M958,422 q8,7 16,0", "#3a2a24", 2.6)
        + circle(1064, 500, 12, "#e4b38a")
        + line("M1012,480 L1060,502", "#f7f2e6", 22)
    )
    shaker = path("M1052,496 L1082,496 L1078,446 L1056,446 Z", "#aeb9b8") + path(
        "M1056,446 L1078,446 L1074,430 L1060,430 Z", "#8d9695"
    )
    glow = (glows([(x + w / 2, y + 100, 420)], "#fff0c0", 0.5),) if t.lamps else ()
    return (
        Sheet(body=back, contact=0, edge=False),
        *glow,
        Sheet(body=lit.under(shelf + jars + cups, 0.08), shadow=SMALL),
        Sheet(body=lit.under(strangers(maid) + shaker, 0.05), shadow=OBJECT),
    )


def _facade(t: Tones) -> Sheet:
    wall = mix(t.depth(0.3), t.palette.paper, 0.1 if t.night else 0.22)
    cut = " ".join(
        f"M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z"
        for x, y, w, h in (HOLE, (DOOR[0] + 24, DOOR[1] + 30, DOOR[2] - 48, 200))
    )
    body = holed(f"M250,60 L1640,60 L1640,720 L250,720 Z {cut}", wall) + rect(
        236, 46, 1418, 26, mix(wall, t.palette.deep, 0.4)
    )
    tiles = "".join(
        line(f"M{x},{y} l48,0 l0,26 l-48,0 Z", mix(wall, t.palette.paper, 0.22), 1.6, 0.5)
        for y in range(566, 700, 26)
        for x in range(690 - 24 * ((y // 26) % 2), 1240, 48)
    )
    return Sheet(body=body + tiles, shadow=Shadow(10, 12, 24, 0.42))


def _frames(t: Tones) -> Sheet:
    wood = t.thing("#8a5a36", 0.2)
    x, y, w, h = HOLE
    rim = holed(
        f"M{x - 16},{y - 16} L{x + w + 16},{y - 16} L{x + w + 16},{y + h + 8} L{x - 16},{y + h + 8} Z M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z",
        wood,
    )
    dx, dy, dw, dh = DOOR
    door = (
        holed(
            f"M{dx},{dy} L{dx + dw},{dy} L{dx + dw},{dy + dh} L{dx},{dy + dh} Z M{dx + 24},{dy + 30} L{dx + 24},{dy + 230} L{dx + dw - 24},{dy + 230} L{dx + dw - 24},{dy + 30} Z",
            wood,
        )
        + circle(dx + dw - 16, dy + 270, 8, t.thing("#d9b868"))
        + rect(dx + 24, dy + 262, dw - 48, 100, mix(wood, t.palette.ink, 0.25), rx=3)
    )
    side = (
        holed("M1320,316 L1580,316 L1580,620 L1320,620 Z M1336,332 L1336,604 L1564,604 L1564,332 Z", wood)
        + rect(1336, 332, 228, 272, "#ffdf9a" if t.lamps else mix(t.palette.sky, t.palette.mid, 0.35))
        + rect(1444, 332, 10, 272, wood)
    )
    poster = t.spotlit().under(
        leaf_star(1390, 420, 30, "#c8402a")
        + path("M1476,560 L1484,440 L1538,440 L1546,560 Z", "#f3e6cb")
        + rect(1478, 430, 66, 12, "#5f7d4a")
        + line("M1520,430 L1530,380", "#c8402a", 6)
        + "".join(circle(1494 + (i % 4) * 12, 548 - (i // 4) * 12, 5, "#3a2a24") for i in range(8))
    )
    return Sheet(body=rim + door + side + poster, shadow=BUILDING)


def _ground(t: Tones) -> tuple[Sheet, ...]:
    body = path("M-70,700 L1990,700 L1990,1150 L-70,1150 Z", "url(#paving)")
    joints = "".join(
        poly(
            [(960 + dx * 0.6, 702), (962 + dx * 0.6, 702), (966 + dx, 900), (960 + dx, 900)],
            t.depth(0.5),
            0.4,
        )
        for dx in range(-1800, 1801, 130)
    ) + "".join(line(f"M-60,{y} L1980,{y}", t.depth(0.5), 2, 0.35) for y in (722, 752, 792))
    spill = (
        (printed(poly([(690, 702), (1242, 702), (1390, 800), (540, 800)], "#ffd88a", 0.3)),)
        if t.lamps
        else ()
    )
    return (
        Sheet(
            body=body,
            defs=gradient("paving", [(0, t.depth(0.2)), (1, t.depth(0.44))], (0, 700), (0, 900)),
            shadow=GROUND,
        ),
        printed(joints),
        *spill,
    )


def _awning(t: Tones) -> tuple[Sheet, ...]:
    body, count = "", 14
    for i in range(count):
        x0, x1 = 646 + i * 640 / count, 646 + (i + 1) * 640 / count
        top0, top1 = 690 + i * 552 / count, 690 + (i + 1) * 552 / count
        colour = t.thing(("#5f8a5c", "#f6ead0")[i % 2], 0.14)
        body += poly([(top0, 236), (top1, 236), (x1, 320), (x0, 320)], colour) + path(
            f"M{x0},319 L{x1},319 L{x1},334 Q{(x0 + x1) / 2},356 {x0},334 Z", mix(colour, "#20141c", 0.1)
        )
    return (Sheet(body=body, shadow=AWNING),)


def _sign(t: Tones) -> tuple[Sheet, ...]:
    face = t.thing("#f8eed2", 0.05) if not t.lamps else "#fff0c4"
    body = rect(716, 104, 500, 120, t.thing("#6b4630", 0.14), rx=12) + rect(728, 116, 476, 96, face, rx=8)
    leaf = "M0,0 C16,-26 50,-26 70,-4 C50,20 18,20 0,0 Z"
    body += group(path(leaf, t.thing("#5f8a5c")), 764, 178, 0.9, turn=-34) + group(
        path(leaf, t.thing("#7fa65a")), 768, 180, 0.7, turn=-84
    )
    hang = (
        rect(1286, 150, 10, 60, t.depth(0.7))
        + rect(1226, 150, 70, 8, t.depth(0.7))
        + circle(1290, 250, 50, t.thing("#c8402a", 0.06))
    )
    words = (
        Lettering("小满奶茶", 1004, 166, 78, "#4a3020", name="board", room=390),
        Lettering("茶", 1290, 250, 58, "#fff2d4", name="sign", room=84),
    )
    lit = (glows([(966, 166, 380)], "#ffd27a", 0.45, 0.5),) if t.lamps else ()
    return *lit, Sheet(body=body + hang, shadow=BUILDING, letters=words)


def _pavement_things(t: Tones) -> Sheet:
    body = "".join(
        stool(x, y, 58, c)
        for x, y, c in (
            (1372, 728, "#e0a94a"),
            (1536, 728, "#3f6673"),
            (1330, 764, "#c8402a"),
            (1580, 764, "#5f8a5c"),
        )
    )
    body += (
        rect(1446, 660, 18, 96, "#6b4a34")
        + ellipse(1455, 756, 52, 9, "#5a3d2c")
        + ellipse(1455, 660, 112, 17, "#a8713f")
        + ellipse(1455, 656, 112, 17, "#c08a54")
        + path("M1410,656 l-8,-46 l36,0 l-8,46 Z M1484,652 l-8,-46 l36,0 l-8,46 Z", "#f3e6cb")
        + line("M1422,610 l6,-26 M1496,606 l6,-26", "#c8402a", 5)
        + poly([(1440, 660), (1476, 656), (1480, 664), (1444, 668)], "#fffaf0")
    )
    scooter = (
        ellipse(-88, -26, 28, 28, "#2b2d34")
        + ellipse(88, -26, 28, 28, "#2b2d34")
        + circle(-88, -26, 12, "#9aa5a8")
        + circle(88, -26, 12, "#9aa5a8")
    )
    scooter += (
        path(
            "M-112,-40 C-108,-84 -76,-92 -30,-88 L-20,-44 L30,-44 L52,-104 L68,-104 L80,-48 C72,-30 56,-22 30,-22 L-50,-22 C-60,-40 -90,-56 -112,-40 Z",
            "#4fa0a0",
        )
        + path("M-110,-92 L-26,-96 L-20,-82 L-104,-80 Z", "#2b2d34")
        + rect(-126, -164, 78, 70, "#f2b65a", rx=6)
        + line("M60,-100 L54,-138 M38,-134 L74,-142", "#2b2d34", 6)
        + circle(72, -112, 9, "#fff0c0")
    )
    tubs = "".join(rect(x, 664, 96, 52, "#b5784a", rx=4) for x in (330, 1560))
    shrubs = bush(t, 378, 672, 110, shade=0.4) + bush(t, 1608, 672, 110, shade=0.5)
    return Sheet(body=shrubs + t.under(tubs + body + group(scooter, 330, 752, 1.0)), shadow=OBJECT)


def _near(t: Tones) -> Sheet:
    cup = (
        path("M-10,900 L-40,560 L190,560 L160,900 Z", "#d9a878")
        + rect(-52, 530, 254, 44, "#fffaf0", rx=14)
        + line("M110,530 L150,360", "#c8402a", 24)
        + "".join(circle(20 + (i % 4) * 36, 850 - (i // 4) * 40, 17, "#3a2a24") for i in range(8))
    )
    return Sheet(body=group(t.under(cup), -30, 0), shadow=LEAVES, contact=0, edge=False, blur=4)
