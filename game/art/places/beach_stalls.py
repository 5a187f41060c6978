"""Five stalls in a row at the head of the beach: coconuts, swimming rings, ice, tyres, crabs; the sea behind them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, holed, line, mix, path, poly, rect, wave
from game.art.paper.sheet import GROUND, HILLS, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import tent
from game.art.places.pieces.skies import birds, sky
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import LONG, near_leaves
from game.art.places.pieces.walkers import Walker, person
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

WIDTH = 318.0  # of a stall, in picture units
# Left edge, cloth, stripe and sign of each.
STALLS = (
    (24.0, "#4f8f5a", "#f4ead6", "椰子"),
    (408.0, "#ec8fa0", "#f4ead6", "游泳圈"),
    (792.0, "#6fa5c4", "#f4f8f6", "冰"),
    (1176.0, "#e0a94a", "#3a4652", "补胎"),
    (1560.0, "#d8503c", "#f4e6c8", "螃蟹"),
)
TOP, FOOT = 372.0, 704.0  # of a stall
COUNTER = TOP + (FOOT - TOP) * 0.53


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the stalls in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    tents = [
        tent(x, TOP, WIDTH, FOOT - TOP, t.thing(cloth), t.thing(stripe)) for x, cloth, stripe, _ in STALLS
    ]
    return t.stage(
        *sky(t, sun=(1010, 210), horizon=470, clouds=4),
        *(() if t.night else (birds(t, [(1180, 170, 0.9), (1236, 196, 0.7)]),)),
        *_sea(t),
        *_sand(t),
        Sheet(body="".join(back for back, _, _ in tents), shadow=SMALL),
        _sellers(t),
        Sheet(body="".join(table for _, table, _ in tents), shadow=OBJECT, nearer=True),
        Sheet(body=t.under(_coconuts() + _ice() + _crabs()), shadow=SMALL),
        Sheet(body=t.under(_rings() + _tyres()), shadow=OBJECT),
        Sheet(body="".join(roof for _, _, roof in tents), shadow=Shadow(6, 14, 16, 0.4)),
        _signs(t),
        *_bulbs(t),
        _strewn(t),
        *((_child(t),) if t.light is Light.DAY else ()),
        more_walkers(t, "beach_stalls"),
        *wash(t),
        near_leaves(t, 1990, -60, turn=146, shape=LONG, seed=5),
    )


def _sea(t: Tones) -> tuple[Sheet, ...]:
    water = mix(t.depth(0.45), t.thing("#3f7f9e"), 0.4)
    return (
        *(
            Sheet(
                body=path(
                    wave(470 + i * 22, 5 + 2 * i, 15 - 2 * i, i + 3, base=700),
                    mix(water, t.palette.deep, i * 0.12),
                ),
                shadow=HILLS,
            )
            for i in range(3)
        ),
        Sheet(body=path(wave(540, 8, 9, 8, base=760), t.paper(0.05)), shadow=SMALL),
    )


def _sand(t: Tones) -> tuple[Sheet, ...]:
    sand = mix(t.thing("#e2b894"), t.palette.sky, 0.18)
    body = path("M-70,572 C400,556 900,566 1300,560 C1600,558 1800,566 1990,560 L1990,1150 L-70,1150 Z", sand)
    prints = "".join(
        ellipse(120 + i * 74, 770 + 14 * (i % 2), 13, 6, mix(sand, t.palette.deep, 0.26), 0.7, -12)
        for i in range(24)
    )
    return Sheet(body=body, shadow=GROUND), printed(prints)


def _sellers(t: Tones) -> Sheet:
    """Who stands behind each counter; the grandmother sits lower."""
    spots = (
        Walker(214, 720, 262, hair="hat", gait="stand", arms="reach", top="#c8402a", heading=-1),
        Walker(520, 720, 282, hair="cap", gait="stand", top="#3f6673", heading=1),
        Walker(966, 720, 276, hair="bald", gait="stand", top="#f3e6cb", girth=1.2, heading=-1),
        Walker(1296, 720, 284, hair="crop", gait="stand", top="#4c5a60", heading=1),
        Walker(
            1718, 720, 238, hair="bun", gait="stand", arms="reach", top="#86476a", locks="#b9b2ac", heading=1
        ),
    )
    return Sheet(
        body="".join(person(t, 12 + i, who) for i, who in enumerate(spots)), shadow=OBJECT, crowd=Crowd.FEW
    )


def _coconuts() -> str:
    """A heap of green coconuts, one open with a straw, and a long knife."""
    y = COUNTER
    heap = "".join(
        circle(x, y - dy, 27, colour) + ellipse(x - 8, y - dy - 9, 9, 6, "#b8d49a", 0.6)
        for x, dy, colour in (
            (60, 24, "#6f9a54"),
            (112, 24, "#7fa860"),
            (164, 24, "#628c4a"),
            (86, 66, "#7fa860"),
            (138, 66, "#6f9a54"),
            (112, 106, "#84ac66"),
        )
    )
    opened = (
        circle(290, y - 24, 27, "#6f9a54")
        + ellipse(290, y - 46, 18, 7, "#fbf7ec")
        + line(f"M290,{y - 46} L304,{y - 92}", "#d8503c", 5)
    )
    knife = path(f"M206,{y - 6} L270,{y - 12} L268,{y - 2} L206,{y - 1} Z", "#c3cdd2") + rect(
        182, y - 8, 28, 8, "#6b4a34"
    )
    return heap + opened + knife


def _rings() -> str:
    """Swimming rings: two hung up, a pile, and the pink one under the pump."""

    def ring(x: float, y: float, r: float, colour: str, other: str) -> str:
        hole = r * 0.5
        whole = holed(
            f"M{x - r},{y} a{r},{r} 0 1,0 {2 * r},0 a{r},{r} 0 1,0 {-2 * r},0 Z M{x - hole},{y} a{hole},{hole} 0 1,1 {2 * hole},0 a{hole},{hole} 0 1,1 {-2 * hole},0 Z",
            colour,
        )
        middle = (r + hole) / 2
        stripes = "".join(
            circle(x + middle * math.cos(a), y + middle * math.sin(a), r * 0.15, other)
            for a in (i * math.tau / 6 for i in range(6))
        )
        return whole + stripes

    pump = (
        rect(694, 640, 16, 66, "#3f6673")
        + rect(680, 626, 44, 8, "#2b2c33")
        + line("M702,634 L702,644", "#2b2c33", 6)
        + line("M694,700 C672,706 660,690 652,676", "#2b2c33", 5)
    )
    return (
        ring(452, 470, 36, "#f2c45a", "#d8503c")
        + ring(678, 476, 38, "#6fb0c4", "#f4ead6")
        + ring(600, 652, 62, "#ec8fa0", "#fbf1ee")
        + ring(450, 690, 40, "#f4ead6", "#3f7f9e")
        + pump
    )


def _ice() -> str:
    """A white chest, blocks of ice on it, and bags with a knot."""
    y = COUNTER
    chest = rect(818, y - 62, 128, 62, "#f4f8f6", rx=6) + rect(812, y - 74, 140, 16, "#6fa5c4", rx=5)
    blocks = "".join(
        poly(
            [
                (x, y - 4 - dy),
                (x + 52, y - 4 - dy),
                (x + 62, y - 18 - dy),
                (x + 62, y - 54 - dy),
                (x + 10, y - 54 - dy),
                (x, y - 40 - dy),
            ],
            "#cfe8f0",
        )
        + poly(
            [(x, y - 40 - dy), (x + 10, y - 54 - dy), (x + 62, y - 54 - dy), (x + 52, y - 40 - dy)], "#f2fbfd"
        )
        for x, dy in ((1006, 0), (1024, 46))
    )
    bags = "".join(
        path(
            f"M{x},{706} C{x - 10},{670} {x + 12},{660} {x + 20},{646} L{x + 32},{646} C{x + 40},{660} {x + 62},{670} {x + 52},{706} Z",
            "#dff0f4",
        )
        + line(f"M{x + 18},648 L{x + 34},648", "#3f7f9e", 5)
        for x in (856, 924)
    )
    return chest + blocks + bags


def _tyres() -> str:
    """Tyres in piles, and one on the counter."""

    def lying(x: float, y: float) -> str:
        return (
            rect(x - 62, y - 22, 124, 30, "#222a34", rx=15)
            + ellipse(x, y - 20, 56, 12, "#39434f")
            + ellipse(x, y - 20, 28, 6, "#151a22")
        )

    piles = "".join(lying(x, 700 - i * 30) for x, n in ((1240, 4), (1432, 3)) for i in range(n))
    y = COUNTER
    standing = holed(
        f"M1362,{y - 58} a58,58 0 1,0 116,0 a58,58 0 1,0 -116,0 Z M1390,{y - 58} a30,30 0 1,1 60,0 a30,30 0 1,1 -60,0 Z",
        "#222a34",
    ) + circle(1420, y - 58, 12, "#8d9695")
    return standing + piles


def _crabs() -> str:
    """Basins of crabs, legs on a plate, a steel pot."""

    def crab(x: float, y: float, k: float) -> str:
        legs = line(
            "M-20,0 L-42,-12 M-20,6 L-44,8 M20,0 L42,-12 M20,6 L44,8 M-18,-8 L-34,-28 M18,-8 L34,-28",
            "#a83f26",
            5,
        )
        claws = circle(-36, -32, 10, "#d8603c") + circle(36, -32, 10, "#d8603c")
        return group(
            legs
            + claws
            + ellipse(0, 0, 27, 19, "#d8603c")
            + circle(-8, -15, 3, "#20101a")
            + circle(8, -15, 3, "#20101a"),
            x,
            y,
            k,
        )

    y = COUNTER
    basins = "".join(
        crab(x - 26, y - 40, 0.8)
        + crab(x + 28, y - 42, 0.74)
        + path(f"M{x - 72},{y - 34} L{x + 72},{y - 34} L{x + 56},{y} L{x - 56},{y} Z", colour)
        for x, colour in ((1640, "#6fa5a4"), (1820, "#c8d4d2"))
    )
    plate = ellipse(1732, y - 4, 34, 7, "#fbf7ec") + line(
        f"M1712,{y - 8} l16,-10 l8,8 M1730,{y - 8} l18,-8 l4,8", "#d8603c", 6
    )
    return basins + plate


def _signs(t: Tones) -> Sheet:
    body = ""
    letters: list[Lettering] = []
    for x, cloth, _, word in STALLS:
        middle, half = x + WIDTH / 2, 34 + 22 * len(word)
        face = mix(t.thing(cloth), t.palette.ink, 0.35)
        body += rect(middle - half, TOP - 118, half * 2, 62, t.thing("#6b4a34")) + rect(
            middle - half + 6, TOP - 112, half * 2 - 12, 50, face
        )
        ink, name = t.thing("#fff6de", 0.02), f"stall_{len(letters) + 1}"
        board = Lettering(word, middle, TOP - 87, 36, ink, "chinese", name=name, room=half * 2 - 20)
        letters.append(board)
    return Sheet(body=body, shadow=OBJECT, letters=tuple(letters))


def _bulbs(t: Tones) -> tuple[Sheet, ...]:
    spots = [(x + WIDTH / 2, TOP + 52.0) for x, _, _, _ in STALLS]
    body = "".join(
        line(f"M{x},{y - 40} L{x},{y - 12}", t.palette.ink, 3) + circle(x, y, 11, t.lamp()) for x, y in spots
    )
    glow = (glows([(x, y, 150.0) for x, y in spots], "#ffc766", 0.5),) if t.lamps else ()
    return (Sheet(body=body, shadow=SMALL), *glow)


def _strewn(t: Tones) -> Sheet:
    """Shells, husks and a bucket on the sand before the stalls."""
    husks = "".join(
        path(f"M{x - 20},{y} a20,18 0 0,1 40,0 Z", "#8a7a4c") + ellipse(x, y, 20, 6, "#f4ead6")
        for x, y in ((300, 742), (352, 756))
    )
    bucket = path("M1506,700 L1552,700 L1546,750 L1512,750 Z", "#3f7f9e") + line(
        "M1508,702 C1512,676 1546,676 1550,702", "#8d9695", 4
    )
    star = poly(
        [(0, -18), (5, -5), (18, -5), (7, 3), (11, 16), (0, 8), (-11, 16), (-7, 3), (-18, -5), (-5, -5)],
        "#d8603c",
    )
    return Sheet(body=t.under(husks + bucket + group(star, 1120, 770, turn=14)), shadow=SMALL)


def _child(t: Tones) -> Sheet:
    """A child with a bucket, on the way from one stall to the next."""
    child = person(t, 8, Walker(1140, 756, 150, heads=5.4, heading=1, top="#f2c45a", wear="shorts"))
    bucket = path("M1160,700 L1194,700 L1190,734 L1164,734 Z", "#d8503c") + line(
        "M1162,702 C1166,678 1188,678 1192,702", "#8d9695", 3
    )
    return Sheet(body=child + t.under(bucket), shadow=OBJECT, crowd=Crowd.FEW)
