"""The campus pond: willows, a bridge and its half circle in the water, ducks, a bench by the path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect, wave
from game.art.paper.sheet import GROUND, OBJECT, SMALL, Picture, Shadow, Sheet, printed
from game.art.places.pieces.buildings import block, swept_roof
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import bench, lamp_post
from game.art.places.pieces.skies import birds, colours_of_sky, hills, sky
from game.art.places.pieces.small_things import book_row
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import LAMPLIGHT, Tones
from game.art.places.pieces.trees import LONG, bush, near_leaves, pine, round_tree, willow
from game.art.places.pieces.walkers import TOPS, passers
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

# The foot, height and shade of each.
FAR_TREES = (
    (80, 470, 260, 0.2),
    (210, 476, 200, 0.35),
    (420, 470, 220, 0.12),
    (1420, 474, 230, 0.25),
    (1570, 470, 270, 0.4),
    (1720, 476, 210, 0.15),
    (1880, 472, 280, 0.3),
)
# x, y and size of each lily pad, as a share of the usual.
PADS = (
    (640, 604, 1.0),
    (716, 622, 1.3),
    (590, 640, 0.8),
    (1330, 612, 1.1),
    (1400, 640, 1.4),
    (1270, 632, 0.7),
    (840, 648, 0.8),
    (1180, 654, 1.0),
)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the pond in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(1010, 230), horizon=500),
        *hills(t, 360, sway=30, seed=14),
        *(() if t.night else (birds(t, [(1150, 150, 0.9), (1200, 176, 0.7), (1094, 190, 0.6)]),)),
        _campus(t),
        _far_bank(t),
        *_water(t),
        _pavilion(t),
        *_bridge(t),
        _lotus(t),
        _ducks(t),
        *_willows(t),
        *_path(t),
        *_lamps(t),
        _seat(t),
        more_walkers(t, "lake"),
        *wash(t),
        near_leaves(t, 1990, -30, turn=140, shape=LONG, seed=8),
    )


def _campus(t: Tones) -> Sheet:
    wall = t.depth(0.3)
    body = (
        block(t, 1180, 330, 150, 160, wall, roof="gable", seed=3, step=32)
        + block(t, 1330, 366, 190, 130, mix(wall, t.palette.sky, 0.2), seed=5, step=32)
        + block(t, 300, 352, 170, 140, wall, roof="swept", seed=8, step=32)
    )
    return Sheet(body=body, shadow=Shadow(6, 6, 14, 0.22))


def _far_bank(t: Tones) -> Sheet:
    body = (
        "".join(round_tree(t, x, y, h, shade=s, seed=x) for x, y, h, s in FAR_TREES)
        + pine(t, 520, 476, 210)
        + pine(t, 1266, 478, 190)
        + pine(t, 1320, 478, 150)
    )
    body += path(
        "M-70,470 C300,462 640,480 966,474 C1300,468 1640,480 1990,468 L1990,520 L-70,520 Z", t.leaf(0.6)
    )
    return Sheet(body=body, shadow=Shadow(6, 7, 16, 0.28))


def _water(t: Tones) -> tuple[Sheet, ...]:
    top, _, low = colours_of_sky(t)
    deep = mix(t.depth(0.5), "#3f7f96", 0.1 if t.night else 0.42)
    body = rect(-70, 498, 2060, 340, "url(#water)")
    shine = {"morning": "#fff6dc", "day": "#fffdf2", "dusk": "#ffd190", "night": "#f1ead2"}[t.light.value]
    streaks = "".join(
        poly([(1020 - w, y), (1020 + w, y - 2), (1020 + w * 0.8, y + 5), (1020 - w * 0.7, y + 6)], shine, 0.7)
        for w, y in ((90, 512), (60, 532), (110, 556), (46, 580), (80, 606))
    )
    ripples = "".join(
        path(wave(y, 6, 15, i, base=y + 7), mix(low, "#ffffff", 0.2), 0.28)
        for i, y in enumerate((548, 590, 640))
    )
    return Sheet(
        body=body,
        defs=gradient(
            "water", [(0, mix(low, deep, 0.35)), (0.6, mix(deep, top, 0.25)), (1, deep)], (0, 498), (0, 780)
        ),
        shadow=GROUND,
    ), printed(ripples + streaks)


def _pavilion(t: Tones) -> Sheet:
    red, tile = t.thing("#a8442e", 0.14), t.thing("#3f5a60", 0.14)
    body = (
        rect(672, 488, 190, 16, mix(tile, t.palette.paper, 0.3))
        + "".join(rect(x, 386, 10, 106, red) for x in (690, 744, 780, 834))
        + rect(688, 396, 158, 12, red)
    )
    body += "".join(rect(x, 456, 46, 6, red) for x in (698, 790)) + "".join(
        rect(x, 456, 4, 34, red) for x in (706, 720, 734, 796, 812, 826)
    )
    roof = (
        swept_roof(640, 390, 254, 58, tile, ribs=mix(tile, t.palette.ink, 0.2))
        + swept_roof(704, 336, 126, 36, tile)
        + circle(767, 294, 9, t.thing("#d9a850"))
    )
    glow = rect(700, 408, 134, 46, LAMPLIGHT, 0.4) if t.lamps else ""
    mirror = poly([(690, 506), (846, 506), (820, 560), (716, 560)], red, 0.22)
    return Sheet(body=mirror + glow + body + roof, shadow=OBJECT)


def _bridge(t: Tones) -> tuple[Sheet, ...]:
    stone = mix(t.thing("#d9d2c2", 0.2), t.palette.far, 0.2)
    dark = mix(stone, t.palette.deep, 0.3)
    body = path(
        "M858,514 C920,500 960,404 1072,404 C1184,404 1224,500 1286,514 L1286,526 L1172,526 C1168,446 976,446 972,526 L858,526 Z",
        stone,
    )
    body += line("M866,502 C930,488 966,388 1072,388 C1178,388 1214,488 1278,502", dark, 6) + "".join(
        rect(x - 4, y, 8, 30, dark)
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
    walkers = "" if t.night else passers(t, 52, [(1040, 412, 78, 1, ""), (1102, 412, 74, -1, "")])
    mirror = path(
        "M972,528 C976,606 1168,606 1172,528 L1286,528 C1224,540 1184,622 1072,622 C960,622 920,540 858,528 Z",
        stone,
        0.26,
    )
    crossing = (Sheet(body=walkers, shadow=SMALL, crowd=Crowd.FEW),) if walkers else ()
    return printed(mirror), *crossing, Sheet(body=body, shadow=Shadow(6, 9, 14, 0.36))


def _lotus(t: Tones) -> Sheet:
    green, body = mix(t.leaf(0.45), t.thing("#6f9a6a"), 0.4), ""
    for i, (x, y, k) in enumerate(PADS):
        body += group(
            path("M0,0 L30,-6 A34,13 0 1 1 26,8 Z", mix(green, t.palette.paper, 0.08 * (i % 3))), x, y, k
        )
        if i % 3 == 1 and t.light is Light.DUSK:  # evenings by the pond are in June; else they may not flower
            petals = "".join(
                group(
                    path("M0,0 C9,-10 7,-24 0,-32 C-7,-24 -9,-10 0,0 Z", ("#e88fa0", "#f4b8c0")[j % 2]),
                    turn=a,
                )
                for j, a in enumerate((-52, 52, -26, 26, 0))
            )
            body += t.under(group(petals, x + 8, y - 6, k))
    return Sheet(body=body, shadow=SMALL)


def _ducks(t: Tones) -> Sheet:
    duck = (
        path(
            "M-26,0 C-30,-14 -14,-18 0,-15 L10,-17 C6,-34 14,-42 24,-40 C33,-38 36,-30 32,-25 L42,-21 L32,-18 C30,-8 26,0 12,4 C-4,7 -20,6 -26,0 Z",
            "#f4ead6",
        )
        + path("M-22,-4 C-14,-14 4,-14 10,-6 C2,2 -14,2 -22,-4 Z", "#c9b08a")
        + path("M30,-26 L43,-21 L31,-18 Z", "#e08a3c")
        + circle(25, -31, 2, "#2b2326")
    )
    body = (
        group(duck, 946, 596)
        + group(duck, 1000, 606, 0.62)
        + group(duck, 1040, 602, 0.58)
        + group(duck, 1076, 610, 0.6)
    )
    return Sheet(body=t.under(body), shadow=Shadow(3, 5, 8, 0.26))


def _willows(t: Tones) -> tuple[Sheet, ...]:
    grown = [
        willow(t, x, y, h, seed=n, shade=0.2 + 0.1 * (n % 2))
        for x, y, h, n in ((170, 700, 640, 3), (1766, 700, 660, 4))
    ]
    return Sheet(body="".join(tree for tree, _ in grown), shadow=Shadow(8, 10, 22, 0.34)), Sheet(
        body="".join(strands for _, strands in grown), shadow=Shadow(7, 9, 14, 0.3)
    )


def _path(t: Tones) -> tuple[Sheet, ...]:
    bank = path(
        "M-70,672 C260,640 520,690 780,694 C1060,698 1380,664 1640,672 C1780,676 1900,660 1990,652 L1990,1150 L-70,1150 Z",
        t.leaf(0.42),
    )
    way = path(
        "M-70,726 C260,704 600,728 960,728 C1320,728 1660,706 1990,716 L1990,1150 L-70,1150 Z", "url(#way)"
    )
    stones = "".join(ellipse(x, 744 + (x % 3) * 9, 44, 7, t.depth(0.36), 0.5) for x in range(60, 1900, 118))
    tufts = "".join(
        path(
            f"M{x},{y} q-6,-22 -12,-28 q10,8 14,18 q2,-20 8,-30 q2,16 -2,30 q8,-14 16,-18 q-8,14 -12,28 Z",
            t.leaf(0.6),
        )
        for x, y in ((330, 690), (640, 708), (900, 712), (1240, 706), (1480, 690))
    )
    shrubs = bush(t, 610, 716, 120, shade=0.6) + bush(t, 1380, 708, 140, shade=0.5)
    return (
        Sheet(body=bank, shadow=GROUND),
        Sheet(body=tufts + shrubs, shadow=SMALL),
        Sheet(
            body=way,
            defs=gradient(
                "way", [(0, mix(t.depth(0.1), t.palette.paper, 0.15)), (1, t.depth(0.36))], (0, 720), (0, 900)
            ),
            shadow=GROUND,
        ),
        printed(stones),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = group(lamp_post(0, 0, 270, t.thing("#33343c"), t.lamp()), 470, 744, 1.6)
    lit = (
        (
            glows([(416, 331, 220), (524, 331, 220)], "#ffc060", 0.45),
            glows([(470, 520, 300)], "#ffb850", 0.3, 0.2),
        )
        if t.lamps
        else ()
    )
    return Sheet(body=body, shadow=OBJECT), *lit


def _seat(t: Tones) -> Sheet:
    """A bench as large as those who may sit on it, with a book that somebody has left."""
    seat = group(bench(0, 0, 440, t.thing("#b07a44"), t.thing("#3a3c44")), 630, 758, 1.55)
    left = t.under(book_row(1010, 722, 90, 44, 9, TOPS) + rect(1180, 708, 60, 12, "#c8402a", rx=3))
    return Sheet(body=seat + left, shadow=OBJECT)
