"""The rental yard behind the beach: a tin roof, quad bikes in a row, boards against the wall, a painted price list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect, wave
from game.art.paper.sheet import (
    BUILDING,
    GROUND,
    HILLS,
    OBJECT,
    SMALL,
    Lettering,
    Picture,
    Shadow,
    Sheet,
    printed,
)
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import bench, string_lights
from game.art.places.pieces.pets import dog
from game.art.places.pieces.quads import green_one, quad
from game.art.places.pieces.skies import sky
from game.art.places.pieces.small_things import flask
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import LONG, near_leaves

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the yard in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(420, 300 if t.lamps else 220), horizon=470, clouds=3),
        *_sea(t),
        *_ground(t),
        *_shed(t),
        _boards(t),
        _prices(t),
        *_lights(t),
        *_quads(t),
        _odds(t),
        *wash(t),
        near_leaves(t, 1990, -30, turn=146, shape=LONG, seed=6),
    )


def _sea(t: Tones) -> tuple[Sheet, ...]:
    water = mix(t.depth(0.45), t.thing("#3f7f9e"), 0.4)
    sheets = [
        Sheet(
            body=path(
                wave(470 + i * 34, 6 + 3 * i, 14 - 2 * i, i + 2, base=700),
                mix(water, t.palette.deep, i * 0.12),
            ),
            shadow=HILLS,
        )
        for i in range(3)
    ]
    palms = "".join(_palm(t, x, 560, h) for x, h in ((120, 300), (330, 230), (1830, 320)))
    return (
        *sheets,
        Sheet(body=path(wave(578, 9, 8, 9, base=760), t.paper(0.05)), shadow=SMALL),
        Sheet(body=palms, shadow=OBJECT),
    )


def _palm(t: Tones, x: float, y: float, height: float) -> str:
    trunk = path(
        f"M{x - 9},{y + 60} C{x - 6},{y - height * 0.4} {x + 6},{y - height * 0.7} {x + 22},{y - height} L{x + 32},{y - height} C{x + 20},{y - height * 0.6} {x + 12},{y - height * 0.3} {x + 12},{y + 60} Z",
        t.thing("#8a6a4a"),
    )
    leaf = "M0,0 C30,-34 84,-34 118,4 C84,-10 40,-8 0,8 Z"
    crown = "".join(
        group(path(leaf, t.leaf(0.35 + 0.1 * (i % 3))), x + 27, y - height, height / 300, turn=a)
        for i, a in enumerate((-150, -110, -60, -20, 20, 60, 160))
    )
    return trunk + crown


def _ground(t: Tones) -> tuple[Sheet, ...]:
    sand = mix(t.thing("#dcb48c"), t.palette.sky, 0.15)
    body = path("M-70,616 C400,596 900,606 1300,600 C1600,598 1800,606 1990,600 L1990,1150 L-70,1150 Z", sand)
    ruts = "".join(
        line(
            f"M{x},{y} C{x + 260},{y - 14} {x + 520},{y + 16} {x + 820},{y - 6}",
            mix(sand, t.palette.deep, 0.25),
            9,
            0.55,
        )
        for x, y in ((160, 736), (180, 760), (900, 748), (940, 772))
    )
    return Sheet(body=body, shadow=GROUND), printed(ruts)


def _shed(t: Tones) -> tuple[Sheet, ...]:
    wall, post = mix(t.thing("#5f8f96"), t.palette.mid, 0.25), t.thing("#6b4a34")
    planks = rect(664, 300, 620, 330, wall) + "".join(
        line(f"M{x},300 L{x},630", mix(wall, t.palette.ink, 0.25), 3, 0.6) for x in range(700, 1284, 44)
    )
    hatch = rect(690, 396, 184, 132, mix(t.palette.ink, wall, 0.25)) + (
        rect(698, 404, 168, 116, "#ffd98c", 0.8) if t.lamps else ""
    )
    helmets = "".join(
        group(
            path("M-26,0 C-28,-34 -8,-44 4,-42 C26,-40 32,-16 28,0 Z", colour)
            + path("M-26,0 L8,-4 C16,-4 20,-2 28,0 L28,6 L-26,6 Z", mix(colour, "#000000", 0.3)),
            730 + i * 53,
            470,
        )
        for i, colour in enumerate(("#ec8fa0", "#f2c45a", "#d8503c"))
    )
    shelf = rect(690, 472, 184, 9, t.thing("#8a5f3c")) + rect(676, 524, 204, 18, t.thing("#a87a4c"))
    roof = poly([(604, 318), (1344, 286), (1318, 214), (640, 244)], t.thing("#a9b4b2"))
    ridges = "".join(
        line(
            f"M{624 + i * 40:.0f},{316 - i * 1.7:.0f} L{652 + i * 37:.0f},{244 - i * 1.6:.0f}",
            t.thing("#87938f"),
            4,
        )
        for i in range(18)
    )
    posts = rect(632, 306, 16, 330, post) + rect(1298, 290, 16, 346, post)
    return (
        Sheet(body=planks, shadow=BUILDING),
        Sheet(body=hatch + shelf + t.under(helmets), shadow=SMALL),
        Sheet(body=posts, shadow=OBJECT),
        Sheet(body=roof + ridges, shadow=Shadow(8, 14, 18, 0.42)),
        Sheet(
            body=rect(818, 176, 344, 74, t.thing("#c8402a")) + rect(826, 184, 328, 58, t.thing("#b8351f")),
            shadow=OBJECT,
            letters=(
                Lettering("沙滩车出租", 990, 213, 44, t.thing("#fff0cf", 0.02), name="board", room=318),
            ),
        ),
    )


def _boards(t: Tones) -> Sheet:
    body = ""
    for x, y, turn, colour, stripe in (
        (1158, 486, 6, "#f2c45a", "#d8503c"),
        (1206, 492, 2, "#f4ead6", "#3f7f9e"),
        (1256, 498, -3, "#8fbfae", "#f4ead6"),
    ):
        body += group(
            ellipse(0, 0, 24, 148, colour)
            + ellipse(0, 0, 7, 140, stripe)
            + path("M-10,118 L10,118 L0,142 Z", "#2b3c50"),
            x,
            y,
            turn=turn,
        )
    return Sheet(body=t.under(body), shadow=OBJECT)


def _prices(t: Tones) -> Sheet:
    """The prices on an old door, the word for the wing with a motor spelt wrong (散 for 伞)."""
    door = t.thing("#3f7480")
    dark = mix(door, t.palette.ink, 0.35)
    body = (
        rect(926, 336, 216, 262, t.thing("#6b4a34"))
        + rect(934, 344, 200, 252, door)
        + line("M934,396 L1134,396 M934,552 L1134,552 M1001,396 L1001,552 M1067,396 L1067,552", dark, 2, 0.5)
        + rect(942, 352, 184, 36, mix(door, t.palette.paper, 0.12))
        + rect(942, 560, 184, 30, mix(door, t.palette.paper, 0.08))
        + circle(1120, 478, 7, t.thing("#d9b868"))
        + rect(926, 376, 14, 18, t.thing("#8d9695"))
        + rect(926, 536, 14, 18, t.thing("#8d9695"))
    )
    ink = t.thing("#fdf3d6", 0.02)
    words = (
        ("价目表", 371, 26),
        ("沙滩车20分 80", 424, 22),
        ("动力散 380", 468, 24),
        ("冲浪板1时 70", 512, 22),
        ("问老板", 575, 20),
    )
    return Sheet(
        body=group(body, -44, 0),
        shadow=OBJECT,
        letters=tuple(
            Lettering(w, 986, y, size, ink, "chinese", name="prices", room=186) for w, y, size in words
        ),
    )


def _lights(t: Tones) -> tuple[Sheet, ...]:
    body, bulbs = string_lights((300, 250), (640, 262), 60, t.lamp(), 9)
    more, others = string_lights((1320, 262), (1700, 236), 64, t.lamp(), 9)
    glow = (glows([(x, y, 70) for x, y in (*bulbs, *others)], "#ffc766", 0.5),) if t.lamps else ()
    return (
        Sheet(
            body=rect(292, 244, 10, 380, t.thing("#6b4a34"))
            + rect(1696, 230, 10, 392, t.thing("#6b4a34"))
            + body
            + more,
            shadow=SMALL,
        ),
        *glow,
    )


def _quads(t: Tones) -> tuple[Sheet, ...]:
    shade = "".join(
        ellipse(x, y, w, h, t.palette.shade, 0.4)
        for x, y, w, h in ((700, 712, 146, 12), (1130, 716, 160, 13))
    )
    first = group(quad("#e0a94a", "#f2c86c"), 700, 712, 0.6)
    second = group(quad("#f0724e", "#ff9a6c"), 1130, 718, 0.68)
    third = group(quad("#3f6673", "#6f98a4"), 1740, 706, 0.56)
    return (
        printed(shade),
        Sheet(body=t.under(group(green_one(), 1462, 668, 0.74)), shadow=OBJECT),
        Sheet(body=t.under(_cover()), shadow=OBJECT),
        Sheet(body=t.under(third), shadow=OBJECT),
        Sheet(body=t.under(first), shadow=OBJECT),
        Sheet(body=t.under(second), shadow=OBJECT),
    )


def _cover() -> str:
    """A tarpaulin over its back half."""
    return path(
        "M1466,396 C1500,386 1550,388 1566,400 C1588,450 1606,520 1612,640 C1600,652 1588,638 1574,650 C1560,640 1546,652 1530,642 C1516,652 1502,640 1486,648 C1478,560 1474,470 1466,396 Z",
        "#8c98a0",
    ) + line("M1500,400 C1512,480 1512,560 1510,640 M1544,398 C1562,480 1568,560 1568,640", "#76828a", 4)


def _odds(t: Tones) -> Sheet:
    tyres = "".join(
        ellipse(150 + dx, 700 - i * 26, 54, 19, "#2b3440") + ellipse(150 + dx, 696 - i * 26, 26, 8, "#5a6470")
        for i, dx in enumerate((0, 6, -3))
    )
    can = rect(224, 652, 44, 56, "#c8402a", rx=5) + rect(236, 640, 18, 14, "#8f2b1c")
    body = (
        tyres
        + can
        + bench(352, 700, 176, "#a9793f", "#5a4636")
        + flask(400, 674, 40, "#d8503c")
        + dog(300, 760, 80, "#c98d55")
    )
    return Sheet(body=t.under(body), shadow=OBJECT)
