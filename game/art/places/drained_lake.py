"""The campus pond without its water: cracked mud, a few puddles, and what people had lost in it, bicycles most of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import GROUND, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.buildings import block
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import bench, bicycle, lamp_post
from game.art.places.pieces.skies import colours_of_sky, hills, sky
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import LONG, near_leaves, round_tree, willow

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

# The foot, height and shade of each tree on the far bank.
FAR_TREES = (
    (80, 470, 250, 0.2),
    (220, 476, 200, 0.35),
    (520, 474, 190, 0.2),
    (1420, 474, 230, 0.25),
    (1570, 470, 260, 0.4),
    (1740, 476, 210, 0.15),
    (1880, 472, 270, 0.3),
)
# x, y, size and turn of each bicycle in the mud.
BICYCLES = (
    (610, 566, 86, -16),
    (1078, 552, 52, 10),
    (1390, 580, 98, 26),
    (1560, 540, 64, -58),
    (440, 552, 64, 44),
    (890, 604, 76, 8),
)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the empty pond in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(1010, 230), horizon=500),
        *hills(t, 360, sway=30, seed=14),
        _campus(t),
        _far_bank(t),
        *_bed(t),
        _bridge(t),
        _lost(t),
        *_willows(t),
        *_path(t),
        *_lamps(t),
        *wash(t),
        near_leaves(t, 1990, -30, turn=140, shape=LONG, seed=8),
    )


def _campus(t: Tones) -> Sheet:
    wall = t.depth(0.3)
    body = block(t, 1180, 330, 150, 160, wall, roof="gable", seed=3, step=32) + block(
        t, 1330, 366, 190, 130, mix(wall, t.palette.sky, 0.2), seed=5, step=32
    )
    return Sheet(
        body=body + block(t, 300, 352, 170, 140, wall, roof="swept", seed=8, step=32),
        shadow=Shadow(6, 6, 14, 0.22),
    )


def _far_bank(t: Tones) -> Sheet:
    body = "".join(round_tree(t, x, y, h, shade=s, seed=x) for x, y, h, s in FAR_TREES)
    body += path(
        "M-70,470 C300,462 640,480 966,474 C1300,468 1640,480 1990,468 L1990,490 L-70,490 Z", t.leaf(0.6)
    )
    return Sheet(body=body, shadow=Shadow(6, 7, 16, 0.28))


def _bed(t: Tones) -> tuple[Sheet, ...]:
    """The stone edge, the mud and its cracks, a little water left in the middle."""
    mud = mix(t.thing("#8a7258"), t.depth(0.45), 0.25)
    stone = mix(t.thing("#c4bcae"), t.depth(0.3), 0.3)
    edge = path("M-70,470 C500,478 1400,478 1990,468 L1990,504 C1400,512 500,512 -70,506 Z", stone)
    bed = path("M-70,500 C500,510 1400,510 1990,498 L1990,760 L-70,760 Z", "url(#bed)")
    dark = mix(mud, t.palette.ink, 0.3)
    cracks = "".join(
        line(f"M{x},{y} l{26 + x % 17},{6 + y % 5} l{20},{-8} m-20,8 l8,{14}", dark, 2.6, 0.7)
        for x, y in (
            (140, 580),
            (300, 640),
            (470, 570),
            (690, 620),
            (820, 660),
            (900, 566),
            (1120, 640),
            (1240, 580),
            (1420, 620),
            (1600, 646),
            (1700, 580),
            (1820, 620),
        )
    )
    top = colours_of_sky(t)[2]
    puddles = "".join(
        ellipse(x, y, w, w * 0.11, mix(top, mud, 0.3))
        for x, y, w in ((880, 604, 130), (1180, 560, 70), (620, 580, 60), (1640, 600, 90))
    )
    return (
        Sheet(body=edge, shadow=SMALL),
        Sheet(
            body=bed,
            defs=gradient("bed", [(0, mix(mud, t.palette.paper, 0.12)), (1, dark)], (0, 500), (0, 780)),
            shadow=GROUND,
        ),
        printed(puddles + cracks),
    )


def _bridge(t: Tones) -> Sheet:
    """The bridge, whose foot nobody had ever seen."""
    stone = mix(t.thing("#d9d2c2", 0.2), t.palette.far, 0.2)
    wet = mix(stone, t.palette.deep, 0.34)
    body = path(
        "M858,514 C920,500 960,404 1072,404 C1184,404 1224,500 1286,514 L1286,566 L1172,566 L1172,526 C1168,446 976,446 972,526 L972,566 L858,566 Z",
        stone,
    )
    body += path("M858,534 L972,534 L972,566 L858,566 Z M1172,534 L1286,534 L1286,566 L1172,566 Z", wet)
    body += line("M866,502 C930,488 966,388 1072,388 C1178,388 1214,488 1278,502", wet, 6)
    body += "".join(
        rect(x - 4, y, 8, 30, wet)
        for x, y in (
            (912, 478),
            (952, 438),
            (996, 404),
            (1044, 380),
            (1098, 380),
            (1148, 404),
            (1192, 438),
            (1232, 478),
        )
    )
    return Sheet(body=body, shadow=Shadow(6, 9, 14, 0.36))


def _lost(t: Tones) -> Sheet:
    """Bicycles, a boot, a chair, all of one colour by now."""
    rust, slime = "#7a3a26", "#3f4a3c"
    body = "".join(
        group(bicycle(0, 0, size, rust if i % 2 else slime, "#2b2522"), x, y, turn=turn)
        + ellipse(x, y + 4, size * 0.9, size * 0.12, "#5a4a3a")
        for i, (x, y, size, turn) in enumerate(BICYCLES)
    )
    boot = path("M0,-40 L20,-40 L22,-12 L44,-8 L44,0 L0,0 Z", slime)
    chair = line("M0,0 L6,-70 M40,0 L38,-34 M6,-34 L38,-34 M3,-66 L10,-66", rust, 6)
    return Sheet(
        body=t.under(
            body + group(boot, 760, 640) + group(chair, 1180, 650, turn=-16) + circle(910, 650, 13, "#c8704a")
        ),
        shadow=OBJECT,
    )


def _willows(t: Tones) -> tuple[Sheet, ...]:
    grown = [
        willow(t, x, y, h, seed=n, shade=0.2 + 0.1 * (n % 2))
        for x, y, h, n in ((150, 700, 600, 3), (1786, 700, 640, 4))
    ]
    return Sheet(body="".join(tree for tree, _ in grown), shadow=Shadow(8, 10, 22, 0.34)), Sheet(
        body="".join(strands for _, strands in grown), shadow=Shadow(7, 9, 14, 0.3)
    )


def _path(t: Tones) -> tuple[Sheet, ...]:
    bank = path(
        "M-70,672 C260,650 520,690 780,694 C1060,698 1380,672 1640,676 C1780,678 1900,664 1990,658 L1990,1150 L-70,1150 Z",
        t.leaf(0.42),
    )
    way = path(
        "M-70,726 C260,704 600,728 960,728 C1320,728 1660,706 1990,716 L1990,1150 L-70,1150 Z", "url(#way)"
    )
    post = t.thing("#8a5f3c")
    notice = rect(1216, 626, 8, 100, post) + rect(1150, 596, 140, 60, t.thing("#f1eadb"))
    seat = bench(700, 742, 220, t.thing("#b07a44"), t.thing("#3a3c44"))
    return (
        Sheet(body=bank, shadow=GROUND),
        Sheet(
            body=way,
            defs=gradient(
                "way", [(0, mix(t.depth(0.1), t.palette.paper, 0.15)), (1, t.depth(0.36))], (0, 720), (0, 900)
            ),
            shadow=GROUND,
        ),
        Sheet(
            body=notice,
            shadow=SMALL,
            letters=(Lettering("清淤", 1220, 628, 36, t.thing("#b8301f"), name="notice", room=130),),
        ),
        Sheet(body=seat, shadow=OBJECT),
        printed(
            "".join(
                poly([(x, 738), (x + 60, 738), (x + 66, 746), (x - 4, 746)], t.depth(0.36), 0.5)
                for x in range(40, 1900, 118)
            )
        ),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = lamp_post(480, 728, 270, t.thing("#33343c"), t.lamp())
    lit = (glows([(446, 470, 190), (514, 470, 190)], "#ffc060", 0.45),) if t.lamps else ()
    return Sheet(body=body, shadow=OBJECT), *lit
