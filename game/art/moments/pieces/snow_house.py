"""A village house in the snow at Spring Festival, from its yard: a window and a door, couplets, icicles, footsteps."""

from __future__ import annotations

import math
import random
from typing import Final

from attrs import frozen

from game.art.paper.shapes import circle, ellipse, gradient, group, holed, line, mix, path, poly, rect, ridge
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.people.outline import sliver
from game.art.places.pieces.glows import fade, glows
from game.story.catalogue import Light

PANE: Final = (664.0, 172.0, 640.0, 354.0)
DOOR: Final = (1432.0, 204.0, 190.0, 372.0)
GROUND_LINE: Final = 576.0


@frozen(kw_only=True)
class Hour:
    """Two colours of the sky, hills, snow in the light and in the dark, walls; how far lamps shine out (0 to 1)."""

    sky: tuple[str, str]
    hills: str
    snow: tuple[str, str]
    wall: str
    glow: float


HOURS: Final = {
    Light.MORNING: Hour(
        sky=("#b9cfdc", "#f6dcc0"), hills="#a9b4c0", snow=("#fdf6ec", "#c9d4de"), wall="#a08478", glow=0.35
    ),
    Light.DAY: Hour(
        sky=("#b4ccda", "#e4e8e6"), hills="#a4b2bc", snow=("#ffffff", "#d3dde4"), wall="#a88a78", glow=0.2
    ),
    Light.DUSK: Hour(
        sky=("#5a5a8c", "#e0906c"), hills="#6a5a80", snow=("#e0c4c8", "#8c84a8"), wall="#705464", glow=0.8
    ),
    Light.NIGHT: Hour(
        sky=("#0e1734", "#34507c"), hills="#1c2c50", snow=("#9db0d0", "#43568a"), wall="#33344f", glow=1.0
    ),
}


def sky(h: Hour) -> tuple[Sheet, ...]:
    """The sky, its stars, hills under snow."""
    colours = gradient("sky", [(0, h.sky[0]), (1, h.sky[1])], (0, -60), (0, 420))
    dice = random.Random(9)  # noqa: S311 - stars
    stars = (
        "".join(
            circle(dice.uniform(0, 1920), dice.uniform(0, 160), dice.uniform(1, 2.4), "#f4f0dc", 0.8)
            for _ in range(60)
        )
        if h.glow == 1
        else ""
    )
    return (
        backdrop(rect(-60, -60, 2040, 1200, "url(#sky)"), colours),
        printed(stars),
        Sheet(body=path(ridge(300, 40, 12), h.hills), shadow=Shadow(0, -4, 12, 0.24)),
    )


def house(h: Hour) -> Sheet:
    """The front of the house with its window and door cut out."""
    holes = " ".join(f"M{x},{y} L{x},{y + d} L{x + w},{y + d} L{x + w},{y} Z" for x, y, w, d in (PANE,))
    return Sheet(
        body=holed(f"M250,100 L1740,100 L1740,{GROUND_LINE + 30} L250,{GROUND_LINE + 30} Z {holes}", h.wall),
        shadow=Shadow(6, 8, 16, 0.5),
        nearer=True,
    )


def windows(h: Hour) -> tuple[Sheet, ...]:
    """Bricks, the window's wood with snow on it, the cut paper in two of its panes; a dark window at the left."""
    x, y, w, d = PANE
    dice, bricks = random.Random(3), ""  # noqa: S311 - bricks
    for row in range(21):
        for k in range(40):
            bx, by = 256 + k * 37 + (row % 2) * 18, 116 + row * 22
            if (
                dice.random() < 0.3
                and not (x - 60 < bx < x + w + 26 and y - 40 < by < y + d + 30)
                and bx < 1690
            ):
                bricks += rect(bx, by, 33, 18, mix(h.wall, ("#c89a84", "#1a1830")[dice.random() < 0.5], 0.16))
    wood = mix("#7a4a30", h.wall, 0.3)
    bars = line(f"M{x},{y} L{x + w},{y} L{x + w},{y + d} L{x},{y + d} Z", wood, 22) + line(
        f"M{x},{y + 52} L{x + w},{y + 52}", wood, 9
    )
    bars += "".join(
        line(f"M{x + w * k / 4},{y} L{x + w * k / 4},{y + (d if k in (0.4, 3.6) else 52)}", wood, 9)
        for k in (0.4, 1.2, 2, 2.8, 3.6)
    )
    sill = rect(x - 30, y + d + 4, w + 60, 22, wood) + path(
        f"M{x - 34},{y + d + 6} C{x + 60},{y + d - 12} {x + 220},{y + d - 4} {x + 330},{y + d - 10} C{x + 460},{y + d - 2} {x + 600},{y + d - 14} {x + w + 34},{y + d + 6} Z",
        h.snow[0],
    )
    dark = rect(360, 236, 176, 230, mix("#1c2036", h.sky[1], 0.3 * (1 - h.glow) + 0.1)) + line(
        "M360,236 L536,236 L536,466 L360,466 Z M448,236 L448,466 M360,340 L536,340", wood, 14
    )
    dark += path("M346,474 C400,458 500,460 552,474 L552,484 L346,484 Z", h.snow[0])
    red = mix("#d8402c", h.wall, 0.06)
    cut = "".join(
        group(poly([(0, -36), (36, 0), (0, 36), (-36, 0)], red), px, y + 27, 0.72)
        for px in (x + w * 0.2, x + w * 0.8)
    )
    letters = tuple(Lettering("福", px, y + 27, 25, "#ffe9b0") for px in (x + w * 0.2, x + w * 0.8))
    return (
        printed(bricks),
        Sheet(body=dark, shadow=SMALL),
        Sheet(body=bars, shadow=OBJECT),
        Sheet(body=sill, shadow=OBJECT),
        Sheet(body=cut, shadow=SMALL, letters=letters),
    )


def door(h: Hour) -> tuple[Sheet, ...]:
    """The door, shut; new couplets beside it, a lantern over it."""
    x, y, w, d = DOOR
    wood = mix("#6a3a28", h.wall, 0.35)
    leaf = (
        rect(x, y, w, d, wood)
        + "".join(
            rect(x + 10 + k * (w / 2), y + 16, w / 2 - 20, d - 40, mix(wood, "#1a1020", 0.24)) for k in (0, 1)
        )
        + circle(x + w / 2 - 14, y + d * 0.56, 7, "#c9a24a")
        + circle(x + w / 2 + 14, y + d * 0.56, 7, "#c9a24a")
    )
    red = mix("#c8402a", h.wall, 0.14)
    paper = (
        rect(x - 58, y + 20, 42, 290, red)
        + rect(x + w + 16, y + 20, 42, 290, red)
        + rect(x + 8, y - 62, w - 16, 44, red)
    )
    gold = mix("#ffe2a0", h.wall, 0.1)
    words = tuple(
        Lettering(c, lx, y + 52 + i * 56, 34, gold)
        for lx, said in ((x + w + 37, "秤平斗满"), (x - 37, "人寿年丰"))
        for i, c in enumerate(said)
    )
    step = rect(x - 24, y + d - 4, w + 48, 22, mix("#8a8490", h.wall, 0.4)) + path(
        f"M{x - 30},{y + d - 2} C{x + 40},{y + d - 18} {x + 130},{y + d - 14} {x + w + 30},{y + d - 2} Z",
        h.snow[0],
    )
    lantern = (
        line(f"M{x + w + 96},{y - 96} L{x + w + 96},{y - 40}", "#3a2a24", 4)
        + ellipse(x + w + 96, y, 42, 38, "#d8402c")
        + ellipse(x + w + 96, y, 20, 38, "#f07a4a")
        + rect(x + w + 80, y - 46, 32, 10, "#e0a94a")
        + rect(x + w + 80, y + 34, 32, 10, "#e0a94a")
        + "".join(line(f"M{x + w + 88 + i * 8},{y + 44} l0,34", "#e0a94a", 3) for i in range(3))
    )
    return (
        Sheet(body=leaf, shadow=Shadow(-3, -4, 8, 0.4)),
        Sheet(body=paper, shadow=SMALL, letters=(*words, Lettering("公平", x + w / 2, y - 40, 32, gold))),
        Sheet(body=step, shadow=OBJECT),
        Sheet(body=lantern, shadow=OBJECT),
        glows([(x + w + 96, y, 190)], "#ff8a48", 0.5 * h.glow),
    )


def eaves(h: Hour) -> tuple[Sheet, ...]:
    """The roof under its snow; icicles along it."""
    tile = mix(h.wall, "#10142a", 0.5)
    snow = path(
        "M180,116 C420,104 700,112 960,106 C1240,112 1540,102 1810,116 L1760,20 C1700,-4 1640,2 1580,-12 L420,-14 C360,0 300,0 246,24 Z",
        h.snow[0],
    )
    edge = "".join(path(f"M{x},116 a24,22 0 0 0 48,0 Z", tile) for x in range(190, 1800, 48)) + rect(
        180, 104, 1630, 16, tile
    )
    dice = random.Random(6)  # noqa: S311 - icicles
    ice = "".join(
        path(
            f"M{x - 5},132 L{x + 5},132 L{x},{132 + dice.uniform(18, 52):.0f} Z",
            mix("#dfeaf6", h.snow[1], 0.2),
            0.85,
        )
        for x in range(214, 1790, 48)
    )
    chimney = rect(350, -60, 84, 92, mix(h.wall, "#8a4a3c", 0.2))
    return (
        Sheet(body=chimney, shadow=OBJECT),
        Sheet(body=ice, shadow=SMALL),
        Sheet(body=edge, shadow=Shadow(4, 12, 16, 0.45)),
        Sheet(body=snow, shadow=Shadow(4, 8, 12, 0.4)),
    )


def yard(h: Hour) -> tuple[Sheet, ...]:
    """Snow, and the light of the window that lies on it with the shadows of its bars; the yard's wall, the gate."""
    side = path(f"M-70,330 L250,300 L250,{GROUND_LINE + 10} L-70,640 Z", mix(h.wall, "#10142a", 0.3)) + path(
        "M-70,330 L250,300 L250,286 C160,284 40,300 -70,306 Z", h.snow[0]
    )
    side += path(
        f"M1990,340 L1740,306 L1740,{GROUND_LINE + 10} L1990,640 Z", mix(h.wall, "#10142a", 0.36)
    ) + path("M1990,340 L1740,306 L1740,292 C1820,290 1900,304 1990,314 Z", h.snow[0])
    stops = [(0, mix(h.snow[0], h.snow[1], 0.3)), (0.4, mix(h.snow[0], h.snow[1], 0.6)), (1, h.snow[1])]
    ground = path(
        f"M-70,620 C60,590 200,578 420,{GROUND_LINE} C800,568 1300,566 1600,{GROUND_LINE} C1780,580 1900,600 1990,626 L1990,1150 L-70,1150 Z",
        "url(#snow)",
    )
    x, _, w, _ = PANE
    low = [(x + 20, GROUND_LINE + 8), (x + w - 20, GROUND_LINE + 8), (x + w + 190, 860), (x - 190, 860)]
    patch = poly(low, "url(#patch)")
    bars = "".join(
        poly(
            [
                (x + w * k / 4 - 4, GROUND_LINE + 6),
                (x + w * k / 4 + 4, GROUND_LINE + 6),
                (x + w * k / 4 + (k - 2) * 95 + 9, 860),
                (x + w * k / 4 + (k - 2) * 95 - 9, 860),
            ],
            h.snow[1],
            0.5,
        )
        for k in (0.4, 3.6)
    )
    return (
        Sheet(body=side, shadow=BUILDING),
        Sheet(body=ground, defs=gradient("snow", stops, (0, 560), (0, 860)), shadow=GROUND),
        printed(
            patch, defs=fade("patch", "#ffcf7c", (0, GROUND_LINE), (0, 850), 0.86 * h.glow, 0.2 * h.glow)
        ),
        printed(bars) if h.glow > 0.5 else printed(""),
    )


def on_the_snow(h: Hour) -> tuple[Sheet, ...]:
    """The steps of nine relatives, from the door to the gate; red paper of the crackers; coal; a bench left out."""
    dice, prints, scraps = random.Random(5), "", ""  # noqa: S311 - who went how
    dark = mix(h.snow[1], "#10183c", 0.4)
    for k in range(5):
        for i in range(17):
            s = i / 16
            x = 1530 - 60 * k * s - 700 * s * s + 30 * math.sin(i + k) + (8 if i % 2 else -8)
            y = 598 + 300 * s**1.3 + k * 9
            prints += group(
                ellipse(0, 0, 9, 6, dark, 0.6) + ellipse(-11, 3, 5, 4, dark, 0.6), x, y, 0.6 + s, turn=-24
            )
    for _ in range(60):
        scraps += group(
            rect(-5, -2.5, 10, 5, ("#c8402a", "#e0664c")[dice.random() < 0.4]),
            1690 + dice.gauss(0, 70),
            622 + abs(dice.gauss(0, 26)),
            turn=dice.uniform(0, 180),
        )
    coal = "".join(
        circle(x, y, 19, "#1c1a24")
        + circle(x, y, 13, "#2e2b38")
        + "".join(circle(x + 6 * math.cos(a), y + 6 * math.sin(a), 2, "#0e0d14") for a in range(6))
        for x, y in ((300, 570), (338, 572), (376, 572), (319, 538), (357, 538), (338, 506))
    )
    cap = path(
        "M318,506 C322,482 354,482 358,506 Z M300,532 C304,520 318,518 322,524 L318,534 Z M354,524 C362,518 374,522 376,534 Z",
        h.snow[0],
    )
    bench = (
        rect(470, 560, 150, 12, mix("#8a5a38", h.wall, 0.3))
        + rect(486, 572, 12, 38, mix("#5a3a28", h.wall, 0.3))
        + rect(592, 572, 12, 38, mix("#5a3a28", h.wall, 0.3))
        + path("M466,562 C490,546 590,546 624,562 Z", h.snow[0])
    )
    return (
        printed(prints),
        Sheet(body=scraps, shadow=Shadow(2, 3, 3, 0.3)),
        Sheet(body=coal, shadow=OBJECT),
        Sheet(body=cap + bench, shadow=OBJECT),
    )


def near(h: Hour) -> tuple[Sheet, ...]:
    """A bare branch with a few persimmons under snow, close to us; the dark of the yard."""
    bark = mix("#1a1626", h.wall, 0.12)
    limb = (
        path(sliver([(-80, 470), (60, 400), (190, 380), (330, 300), (430, 290)], 30, heavy=0.05), bark)
        + path(sliver([(150, 388), (230, 440), (330, 450), (400, 490)], 18, heavy=0.05), bark)
        + path(sliver([(60, 404), (110, 330), (180, 290)], 14, heavy=0.05), bark)
    )
    snow = path(sliver([(-80, 452), (60, 384), (190, 366), (320, 292)], 12, heavy=0.3), h.snow[0])
    fruit = "".join(
        ellipse(x, y, 23, 20, "#d8702c")
        + ellipse(x - 6, y - 6, 9, 6, "#f0a060")
        + path(f"M{x - 20},{y - 12} C{x - 12},{y - 28} {x + 12},{y - 28} {x + 20},{y - 12} Z", h.snow[0])
        for x, y in ((396, 512), (250, 462), (184, 318), (338, 326))
    )
    deep = 0.5 * h.glow
    return (
        printed(rect(-60, -60, 760, 1260, "url(#l)"), defs=fade("l", "#0a1028", (-60, 0), (600, 0), deep)),
        printed(rect(1300, -60, 680, 1260, "url(#r)"), defs=fade("r", "#0a1028", (1980, 0), (1420, 0), deep)),
        Sheet(body=limb + snow + fruit, blur=1.6, shadow=Shadow(16, 18, 18, 0.4), contact=0, edge=False),
    )
