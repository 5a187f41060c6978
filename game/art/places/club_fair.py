"""The club fair: two rows of tents under the plane trees, a balloon arch, and somebody in a panda suit.

By night it is over: one tent still stands, the others lie in bundles beside the van.
"""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import GROUND, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.buildings import block, swept_roof
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import bunting, string_lights, tent
from game.art.places.pieces.panda import panda
from game.art.places.pieces.skies import birds, sky
from game.art.places.pieces.small_things import leaf_star, paper_plane
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import BROAD, hedge, near_leaves, round_tree
from game.art.places.pieces.walkers import TOPS, Walker, passers, person
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

AWNING = Shadow(6, 12, 16, 0.42)
CREAM = "#f6ead0"
FAR = (
    (592, 560, 96, 96, "#7d8f5a", ""),
    (704, 572, 76, 78, "#86476a", ""),
    (1152, 572, 76, 78, "#e0a94a", ""),
    (1246, 560, 96, 96, "#c8402a", ""),
)
NEAR = (
    (-20, 424, 270, 224, "#c8402a", "团委"),
    (300, 468, 190, 168, "#e0a94a", "学生会"),
    (1424, 468, 190, 168, "#3f6673", "社联"),
    (1668, 424, 270, 224, "#7d8f5a", "吉他社"),
)

USUAL: Final = Crowd.MANY


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the fair in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(960, 240), horizon=640, clouds=4),
        *(() if t.night else (birds(t, [(1090, 120, 0.8), (1140, 142, 0.6)]),)),
        _campus(t),
        _trees(
            t, ((590, 600, 300, 0.12), (1330, 600, 310, 0.16), (700, 592, 220, 0.05), (1226, 592, 226, 0.08))
        ),
        *_ground(t),
        *(() if t.night else (*_stalls(t, FAR, 5), _arch(t), _crowd(t))),
        _trees(
            t, ((170, 690, 560, 0.34), (1790, 690, 570, 0.4), (400, 660, 430, 0.24), (1528, 660, 440, 0.28))
        ),
        *_garlands(t),
        *_stalls(t, NEAR[1:2] if t.night else NEAR, 9),
        *((_packed(t),) if t.night else (_boards(t), _people(t))),
        *wash(t),
        near_leaves(t, 1985, -20, turn=152, shape=BROAD, seed=6),
    )


def _campus(t: Tones) -> Sheet:
    wall, roof = t.depth(0.3), t.depth(0.5)
    body = block(t, 780, 420, 372, 200, wall, seed=5) + rect(
        900, 290, 132, 330, mix(wall, t.palette.far, 0.3)
    )
    body += (
        swept_roof(876, 296, 180, 50, roof)
        + rect(958, 214, 16, 36, roof)
        + poly([(950, 216), (966, 176), (982, 216)], roof)
    )
    body += circle(966, 342, 27, t.lamp("#f6ecd2")) + line(
        "M966,342 L966,324 M966,342 L979,348", t.palette.ink, 4
    )
    return Sheet(body=body + hedge(t, 500, 1440, 626, 44, shade=0.45), shadow=Shadow(6, 7, 16, 0.26))


def _trees(t: Tones, spots: tuple[tuple[float, float, float, float], ...]) -> Sheet:
    return Sheet(
        body="".join(round_tree(t, x, y, h, shade=s, seed=int(x)) for x, y, h, s in spots),
        shadow=Shadow(8, 9, 20, 0.32),
    )


def _ground(t: Tones) -> tuple[Sheet, ...]:
    pale, dark = mix(t.depth(0.16), t.palette.paper, 0.1), t.depth(0.36)
    grass = path(
        "M-70,640 C400,600 700,612 966,612 C1230,612 1560,600 1990,640 L1990,1150 L-70,1150 Z",
        mix(t.leaf(0.35), t.depth(0.3), 0.3),
    )
    way = path(
        "M902,612 L1030,612 C1120,700 1330,820 1620,1150 L300,1150 C590,820 800,700 902,612 Z", "url(#way)"
    )
    dice = random.Random(4)  # noqa: S311 - fallen leaves, not a secret
    fallen = "".join(
        group(
            path("M0,0 C6,-8 18,-8 26,0 C18,7 6,7 0,0 Z", t.leaf(dice.random() * 0.5)),
            dice.uniform(640, 1290),
            dice.uniform(690, 790),
            dice.uniform(0.4, 0.9),
            turn=dice.uniform(0, 180),
        )
        for _ in range(22)
    )
    return (
        Sheet(body=grass, shadow=GROUND),
        Sheet(body=way, defs=gradient("way", [(0, pale), (1, dark)], (0, 612), (0, 900)), contact=0.2),
        printed(fallen),
    )


def _stalls(
    t: Tones, spots: tuple[tuple[float, float, float, float, str, str], ...], seed: int
) -> tuple[Sheet, ...]:
    backs, tables, roofs, letters = "", "", "", []
    for i, (x, y, w, h, cloth, words) in enumerate(spots):
        back, table, roof = tent(x, y, w, h, cloth, CREAM)
        backs += t.under(back, 0.06) + strangers(
            passers(
                t,
                seed * 10 + i,
                [
                    (x + w * 0.34, y + h * 0.97, h * 0.84, 1, "leaflets"),
                    (x + w * 0.72, y + h * 0.97, h * 0.8, -1, ""),
                ],
            )
        )
        tables += t.under(table + _wares(x, y + h * 0.53, w, i), 0.06)
        roofs += t.under(roof, 0.06)
        name = f"{'far' if seed == 5 else 'near'}_tent_{i + 1}"
        ink, at, size = t.thing("#fff8e8", 0), (x + w / 2, y + h * 0.73), h * 0.2
        letters += [Lettering(words, *at, size, ink, name=name, room=w * 0.8)] if words else []
    lit = (
        (glows([(x + w / 2, y + h * 0.3, w * 0.66) for x, y, w, h, _, _ in spots], "#ffbe60", 0.5),)
        if t.lamps
        else ()
    )
    return (
        Sheet(body=backs, shadow=OBJECT),
        *lit,
        Sheet(body=tables, shadow=SMALL, letters=tuple(letters)),
        Sheet(body=roofs, shadow=AWNING),
    )


def _wares(x: float, y: float, w: float, kind: int) -> str:
    match kind % 4:
        case 0:
            return (
                rect(x + w * 0.1, y - 34, 60, 34, "#33363f", rx=5)
                + circle(x + w * 0.1 + 15, y - 16, 10, "#8d9298")
                + circle(x + w * 0.1 + 44, y - 16, 10, "#8d9298")
            )
        case 1:
            return (
                rect(x + w * 0.66, y - 24, 38, 24, "#2f333c", rx=4)
                + circle(x + w * 0.66 + 19, y - 12, 9, "#a9c6cc")
                + rect(x + w * 0.1, y - 30, 24, 30, "#f6ead0")
            )
        case 2:
            return ellipse(x + w * 0.74, y - 15, 15, 18, "#f6ead0") + line(
                f"M{x + w * 0.74 - 7},{y - 20} h4 M{x + w * 0.74 + 4},{y - 20} h4 M{x + w * 0.74 - 6},{y - 8} q6,5 12,0",
                "#33292b",
                2.5,
            )
        case _:
            return leaf_star(x + w * 0.2, y - 16, 17, "#f2b65a") + rect(x + w * 0.7, y - 8, 44, 8, "#f6ead0")


def _arch(t: Tones) -> Sheet:
    dice, body = random.Random(12), ""  # noqa: S311 - balloons, not a secret
    shades = [
        t.thing(c, 0.1) for c in ("#c8402a", "#f2b65a", "#f6ead0", "#3f6673", "#e58a7a", t.palette.accent)
    ]
    for i in range(54):
        a = math.pi * (1 - i / 53)
        x, y = 966 + 196 * math.cos(a), 650 - 246 * math.sin(a) ** 0.8
        body += circle(
            x + dice.uniform(-9, 9), y + dice.uniform(-7, 7), dice.uniform(13, 21), shades[dice.randrange(6)]
        )
    banner = path(
        "M806,440 C900,456 1032,456 1126,440 L1126,502 C1032,518 900,518 806,502 Z", t.thing("#c8402a", 0.06)
    )
    return Sheet(
        body=banner + body,
        shadow=Shadow(7, 10, 14, 0.38),
        letters=(Lettering("百团大战", 966, 482, 50, t.thing("#fff2d4", 0), name="banner", room=300),),
    )


def _crowd(t: Tones) -> Sheet:
    spots = [
        (880, 652, 92, 1, "phone"),
        (914, 646, 84, -1, ""),
        (950, 652, 96, 1, "backpack"),
        (986, 648, 88, -1, "book"),
        (1016, 654, 98, -1, ""),
        (1048, 650, 90, 1, "guitar"),
    ]
    body = passers(t, 61, spots) + person(t, 8, Walker(1078, 656, 64, heads=5.6, heading=-1, prop="balloon"))
    return Sheet(body=body, shadow=Shadow(6, 6, 10, 0.3), crowd=Crowd.MANY)


def _garlands(t: Tones) -> tuple[Sheet, ...]:
    colours = [t.thing(c, 0.08) for c in ("#c8402a", "#f2b65a", CREAM, "#3f6673", "#86476a")]
    flags = bunting((330, 250), (966, 176), 46, colours, 20) + bunting(
        (966, 176), (1610, 246), 46, colours, 20
    )
    bulbs, spots = string_lights((250, 330), (1690, 330), 34, t.lamp("#f3e7c4"), 26)
    lit = (glows([(x, y, 46) for x, y in spots], "#ffc864", 0.6),) if t.lamps else ()
    return Sheet(body=flags, shadow=SMALL), Sheet(body=bulbs, shadow=SMALL), *lit


def _boards(t: Tones) -> Sheet:
    body = ""
    for x, y, cloth, kind in ((576, 742, "#4a5f8c", 0), (1336, 744, "#c8402a", 1)):
        body += (
            rect(x - 46, y - 186, 92, 178, cloth)
            + rect(x - 54, y - 10, 108, 10, "#4a4d55", rx=4)
            + rect(x - 34, y - 60, 68, 6, CREAM)
            + rect(x - 34, y - 46, 46, 6, CREAM)
            + rect(x - 34, y - 32, 58, 6, CREAM)
        )
        body += (
            leaf_star(x, y - 124, 34, "#f2b65a") + leaf_star(x + 22, y - 92, 12, CREAM)
            if kind == 0
            else circle(x, y - 124, 34, CREAM)
            + circle(x, y - 124, 22, "#33363f")
            + circle(x - 6, y - 130, 7, CREAM)
        )
    plane = paper_plane(1148, 300, 66, "#fff8ea")
    return Sheet(body=t.under(body + plane), shadow=OBJECT)


def _packed(t: Tones) -> Sheet:
    """What is left at night: poles in bundles, rolled awnings, tables stacked, and a van with its doors open."""
    van = (
        path("M1372,700 L1372,500 Q1376,470 1410,468 L1690,468 Q1720,468 1724,500 L1724,700 Z", "#e6e2d4")
        + rect(1396, 500, 300, 176, "#33363f", rx=8)
        + path("M1372,484 L1318,498 L1318,690 L1372,700 Z", "#cfcabb")
        + path("M1724,484 L1780,498 L1780,690 L1724,700 Z", "#b9b3a4")
        + circle(1430, 704, 30, "#2b2d34")
        + circle(1668, 704, 30, "#2b2d34")
        + rect(1380, 684, 30, 14, "#c8402a", rx=3)
        + rect(1688, 684, 30, 14, "#c8402a", rx=3)
    )
    loaded = "".join(
        rect(1412 + i * 4, 652 - i * 18, 150, 12, ("#c98f54", "#d9b98a")[i % 2], rx=2) for i in range(4)
    ) + "".join(
        ellipse(1610 + i % 2 * 44, 652 - i // 2 * 40, 22, 20, c)
        for i, c in enumerate(("#c8402a", "#3f6673", "#7d8f5a"))
    )
    tables = "".join(
        rect(1090, 712 - i * 20, 210, 13, ("#d9b98a", "#c98f54")[i % 2], rx=3) for i in range(3)
    ) + line("M1112,726 L1104,758 M1280,726 L1288,758", "#6a5a4c", 7)
    poles = "".join(
        line(f"M{96 + i * 5},{716 + i * 8} L{470 - i * 9},{700 + i * 8}", ("#c9cfce", "#9aa5a8")[i % 2], 7)
        for i in range(5)
    )
    rolls = "".join(
        group(rect(-90, -22, 180, 44, c, rx=20) + ellipse(88, 0, 12, 22, mix(c, "#2b2326", 0.25)), x, y)
        for x, y, c in ((640, 736, "#e0a94a"), (610, 700, "#c8402a"))
    )
    return Sheet(body=t.under(van + loaded + tables + poles + rolls), shadow=OBJECT)


def _people(t: Tones) -> Sheet:
    body = passers(
        t,
        77,
        [
            (700, 742, 176, 1, "racket"),
            (1196, 746, 186, -1, "blue_backpack"),
            (1254, 738, 172, -1, "leaflets"),
        ],
    )
    body += person(
        t, 5, Walker(1010, 756, 170, heading=-1, gait="stand", top=TOPS[4], wear="skirt", arms="wave")
    )
    return Sheet(body=body + t.under(panda(836, 758, 178)), shadow=OBJECT, crowd=Crowd.FEW)
