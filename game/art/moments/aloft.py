"""Ninety metres up, looking down past one's own shoes: the beach, the shadow of the wing, a very small friend."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import GROUND, OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.outline import curve, drawn, sliver
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

KEYS: Final = 4
_LOW: Final = Shadow(5, 6, 5, 0.34)  # what stands on the ground, seen from high above
# The line of the water, from the left below to the right above; each edge of the shore is beside it.
_SHORE: Final = (
    (-80.0, 610.0),
    (150.0, 540.0),
    (330.0, 470.0),
    (520.0, 360.0),
    (760.0, 270.0),
    (1000.0, 130.0),
    (1180.0, 60.0),
    (1340.0, -80.0),
    (1520.0, -260.0),
    (1640.0, -420.0),
)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the day."""
    t = Tones(light, palette)
    steps = (Move(y=34, turn=-7), Move(y=-26, turn=6), Move(y=18, turn=-4), Move())
    return Moment(
        layers=(
            *_sea(t),
            *_sand(t),
            *_tracks(t),
            *_beach(t),
            *_yard(t),
            *_small(t),
            _wing(t),
            *_gulls(t),
            _leg(t, 812, steps, left=True),
            _leg(t, 1086, tuple(Move(y=-m.y, turn=-m.turn) for m in steps), left=False),
            *_over(t),
        ),
        shade=palette.shade,
        ground=palette.mid,
        keys=KEYS,
        beat=0.24,
        focus=960,
        airs=(
            Air(Kind.GLINT, (-20, 120, 520, 280), 20, "#ffffff", 0),
            Air(Kind.FLOCK, (120, 240, 560, 160), 3, mix("#ffffff", palette.sky, 0.2), 1, 0.8),
        ),
    )


def _beside(by: float, wobble: int) -> str:
    """The land's side of the shore, `by` units away from the water, closed below."""
    dice = random.Random(wobble)  # noqa: S311 - a shore
    spots = [(x + by * 0.5 + dice.uniform(-10, 10), y + by * 0.85 + dice.uniform(-10, 10)) for x, y in _SHORE]
    return drawn([*curve(spots, per=10), (2040, -420), (2040, 1180), (-80, 1180)])


def _sea(t: Tones) -> tuple[Sheet, ...]:
    p = t.palette
    blue = mix(p.mid, t.thing("#2f86a8"), 0.5)
    stops = [(0, mix(blue, p.deep, 0.55)), (1, mix(blue, t.thing("#8fd2c8"), 0.5))]
    dice = random.Random(2)  # noqa: S311 - waves
    swell = ""
    for i in range(30):
        k, share = dice.uniform(30, 360), dice.random()
        x, y = -80 + share * 1300 - k * 0.5, 560 - share * 620 - k * 0.8
        w = dice.uniform(40, 120)
        swell += path(
            sliver([(x - w, y + w * 0.5), (x, y - 6), (x + w, y - w * 0.5)], 7),
            mix(blue, "#ffffff", 0.4 if i % 2 else 0.16),
            0.6,
        )
    return (
        backdrop(rect(-60, -60, 2040, 1200, "url(#sea)"), gradient("sea", stops, (200, -40), (520, 480))),
        printed(swell),
    )


def _sand(t: Tones) -> tuple[Sheet, ...]:
    """Shallow water, two lines of foam, wet sand, dry sand."""
    shallow, foam = t.thing("#9bd6cb"), t.paper(0.03)
    wet, dry = t.thing("#c9a27c"), t.thing("#edc990", 0.05)
    stops = [(0, dry), (0.6, mix(dry, "#fff2d2", 0.12 if t.night else 0.35)), (1, t.thing("#d9b07c"))]
    rows = (
        (-96, 3, mix(shallow, t.palette.mid, 0.3)),
        (-44, 5, foam),
        (-34, 5, shallow),
        (0, 9, foam),
        (15, 9, wet),
    )
    sheets = [
        Sheet(body=path(_beside(by, seed), tone), shadow=Shadow(2, 3, 8, 0.2), contact=0.2)
        for by, seed, tone in rows
    ]
    band = gradient("dry", stops, (500, 300), (1500, 900))
    return (*sheets, Sheet(body=path(_beside(120, 4), "url(#dry)"), defs=band, shadow=GROUND))


def _tracks(t: Tones) -> tuple[Sheet, ...]:
    """What the rented engines left in the sand, and two of them; where the pilot ran, ten steps."""
    ink = mix(t.thing("#c39a68"), t.palette.deep, 0.3)
    loops = "".join(
        line(d, ink, 5, 0.6)
        for d in (
            "M560,640 C700,470 940,330 1140,250 C1240,208 1290,260 1210,310 C1010,420 780,560 640,720",
            "M572,652 C712,482 952,342 1150,264 M1220,322 C1020,432 790,572 652,732",
            "M1500,640 C1580,560 1740,540 1800,610 C1840,670 1740,740 1640,710 C1560,690 1470,680 1500,640",
        )
    )
    feet = "".join(
        group(ellipse(0, 0, 9, 4, ink), 1240 - i * 22, 600 - i * 12 + (7 if i % 2 else -7), turn=28)
        for i in range(10)
    )
    bikes = "".join(
        group(
            rect(-19, -14, 9, 28, "#23283a", rx=3)
            + rect(10, -14, 9, 28, "#23283a", rx=3)
            + rect(-14, -8, 28, 16, tone, rx=6)
            + circle(0, 0, 7, "#e6b488")
            + circle(0, -1, 7, hat),
            x,
            y,
            1.1,
            turn=a,
        )
        for x, y, a, tone, hat in (
            (1180, 276, 60, "#c8402a", "#f2c45a"),
            (690, 664, 40, "#e0a93a", "#ef7fa6"),
        )
    )
    return (printed(loops + feet), Sheet(body=t.under(bikes), shadow=_LOW))


def _beach(t: Tones) -> tuple[Sheet, ...]:
    """Umbrellas from above, three women who dig for worms on the wet sand, surfboards, the queue for a flight."""
    umbrellas = ""
    for x, y, r, one, two in (
        (1420, 150, 34, "#d8503c", "#f6ead2"),
        (1510, 96, 30, "#3f7f9e", "#f6ead2"),
        (1640, 176, 36, "#e0a93a", "#f6ead2"),
        (1560, 246, 28, "#d8503c", "#f6ead2"),
        (470, 690, 34, "#3f7f9e", "#f6ead2"),
        (1790, 110, 32, "#5f9a7c", "#f6ead2"),
    ):
        for i in range(8):
            a, b = math.tau * i / 8, math.tau * (i + 1) / 8
            umbrellas += poly(
                [
                    (x, y),
                    (x + r * math.cos(a), y + r * math.sin(a)),
                    (x + r * math.cos(b), y + r * math.sin(b)),
                ],
                two if i % 2 else one,
            )
        umbrellas += circle(x, y, 4, "#6f5a4a")
    boards = "".join(
        group(
            ellipse(0, 0, 7, 26, tone) + ellipse(0, 0, 2, 24, "#ffffff"), 1452 + i * 22, 306 + i * 6, turn=20
        )
        for i, tone in enumerate(("#f2c45a", "#8fbfae", "#d8503c"))
    )
    people = "".join(
        _from_above(x, y, tone)
        for x, y, tone in (
            (262, 560, "#86476a"),
            (330, 528, "#3f6673"),
            (168, 606, "#c8402a"),
            (1500, 420, "#3f6673"),
            (1526, 432, "#e0a93a"),
            (1552, 446, "#7d8f5a"),
            (1580, 456, "#c8402a"),
        )
    )
    return (
        Sheet(body=t.under(umbrellas), shadow=Shadow(9, 11, 6, 0.36)),
        Sheet(body=t.under(boards + people), shadow=_LOW),
    )


def _from_above(x: float, y: float, tone: str, k: float = 1) -> str:
    """Somebody from above: shoulders and a head."""
    return group(ellipse(0, 0, 11, 6, tone) + circle(0, -1, 5.4, "#2b2326"), x, y, k)


def _yard(t: Tones) -> tuple[Sheet, ...]:
    """The yard with its roof, palms, the covered machine, the bench, the price list: all of one size."""
    roof = poly([(1640, 330), (1830, 300), (1860, 440), (1672, 474)], t.thing("#9fb0b2"))
    roof += "".join(
        line(
            f"M{1652 + i * 20},{330 - i * 3.2:.0f} L{1684 + i * 20},{470 - i * 3.4:.0f}",
            t.thing("#7d8f93"),
            3,
        )
        for i in range(1, 9)
    )
    fence = line("M1360,520 L1900,440 M1360,520 L1420,640", t.thing("#8a6a4a"), 9)
    palms = ""
    for x, y, k in ((1890, 380, 1.1), (1900, 520, 1.3), (1610, 300, 0.9), (60, 760, 1.2)):
        palms += group(
            "".join(
                path(
                    sliver(
                        [
                            (0, 0),
                            (26 * math.cos(a), 26 * math.sin(a) - 4),
                            (58 * math.cos(a), 58 * math.sin(a)),
                        ],
                        17,
                        heavy=0.5,
                    ),
                    t.leaf(0.3 + 0.15 * (i % 3)),
                )
                for i, a in enumerate(math.tau * j / 8 for j in range(8))
            ),
            x,
            y,
            k,
        )
    cover = group(
        rect(-22, -15, 44, 30, "#8d97a6", rx=8)
        + path(sliver([(-16, -8), (0, -2), (16, -9)], 4), "#6d7788")
        + rect(18, -9, 9, 18, "#3f9a63", rx=3),
        1600,
        540,
        turn=-10,
    )
    bench = group(rect(-22, -8, 44, 7, "#a87a4c") + rect(-22, 1, 44, 7, "#a87a4c"), 1500, 560, turn=-10)
    door = group(
        rect(-20, -12, 40, 24, "#4f8f9a") + line("M-14,-5 L12,-5 M-14,1 L8,1 M-14,7 L12,7", "#fdf3d6", 2.4),
        1430,
        500,
        turn=-14,
    )
    return (
        Sheet(body=fence, shadow=_LOW),
        Sheet(body=roof, shadow=Shadow(10, 12, 8, 0.4)),
        Sheet(body=t.under(cover + bench + door), shadow=_LOW),
        Sheet(body=palms, shadow=Shadow(14, 16, 9, 0.36)),
    )


def _small(t: Tones) -> tuple[Sheet, ...]:
    """Shen Mo beside his drainpipe, painting what he sees and getting it wrong; his shadow is longer than he."""
    ink = mix(t.palette.deep, t.palette.shade, 0.4)
    shade = path("M1156,470 L1222,506 L1216,518 L1148,482 Z", ink, 0.42)
    pipe = group(
        rect(-34, -6, 68, 12, "#dfe5e6", rx=4)
        + rect(-38, -7, 12, 14, "#e0713c", rx=3)
        + rect(26, -7, 12, 14, "#e0713c", rx=3),
        1128,
        436,
        turn=-24,
    )
    page = group(
        rect(-15, -11, 30, 22, "#fffaf0") + rect(-12, -8, 24, 8, "#e8b0a0") + rect(-12, 0, 24, 7, "#7fb0c4"),
        1178,
        446,
        turn=14,
    )
    him = group(
        ellipse(0, 6, 18, 14, "#c9b48c")
        + ellipse(0, 0, 17, 11, "#e2813a")
        + circle(0, -3, 8.6, "#33241e")
        + circle(3, 1, 3.4, "#c98a5e"),
        1150,
        470,
        1.2,
    )
    return (
        printed(group(shade, 176, -70)),
        Sheet(body=t.under(group(pipe + page, 176, -70)), shadow=_LOW),
        Sheet(body=t.under(group(him, 176, -70)), shadow=_LOW),
    )


def _wing(t: Tones) -> Actor:
    """The shadow of the wing, and below it two who hang from it."""
    ink = mix(t.palette.deep, t.palette.ink, 0.4)
    body = path(
        "M-170,20 C-150,-60 -60,-96 30,-96 C120,-92 176,-40 180,36 C140,-10 90,-34 20,-36 C-60,-38 -120,-14 -170,20 Z",
        ink,
    )
    body += line("M-150,4 L20,150 L164,14 M-80,-22 L20,150 L96,-18", ink, 3)
    body += ellipse(14, 156, 16, 24, ink) + ellipse(34, 160, 14, 22, ink) + circle(22, 132, 11, ink)
    sheet = Sheet(body=group(body, 610, 420, 1, turn=-16), contact=0, edge=False, grain=False, blur=3)
    return Actor(
        sheets=(sheet,),
        box=(380, 260, 500, 400),
        cast=None,
        strength=0.42,
        moves=(Move(x=420, y=150), Move(x=270, y=94), Move(x=120, y=40), Move()),
    )


def _gulls(t: Tones) -> tuple[Sheet, ...]:
    gull = "M-30,4 C-16,-12 -6,-8 0,-4 C6,-8 16,-12 30,4 C18,-2 8,0 4,6 L0,14 L-4,6 C-8,0 -18,-2 -30,4 Z"
    body = "".join(
        group(path(gull, t.thing("#ffffff", 0.02)), x, y, k, turn=a)
        for x, y, k, a in ((330, 330, 1.3, -30), (250, 420, 1.0, -12), (840, 240, 1.1, -40))
    )
    return (Sheet(body=body, shadow=Shadow(26, 34, 9, 0.26)),)


# ---------------------------------------------------------------- his own legs


def _leg(t: Tones, x: float, moves: tuple[Move | None, ...], *, left: bool) -> Actor:
    """A leg as one sees one's own: the thigh comes from below, the shin goes down, the shoe points away."""
    way = -1 if left else 1
    cloth, dark = t.thing("#56525a", 0.05), t.thing("#3b383f", 0.05)
    turn = 7 * way
    shoe = path(
        "M-38,-18 C-46,-64 -44,-118 -26,-142 C-10,-158 16,-156 30,-138 C46,-112 44,-62 38,-18 C34,20 -32,22 -38,-18 Z",
        "#b8432a",
    )
    shoe += path(
        "M-33,-20 C-41,-64 -38,-112 -22,-134 C-8,-148 14,-146 26,-130 C40,-108 38,-62 33,-20 C30,8 -28,8 -33,-20 Z",
        "#f8f0e0",
    )
    shoe += path(
        "M-22,-134 C-8,-148 14,-146 26,-130 C32,-118 32,-108 30,-100 C10,-112 -10,-112 -28,-102 C-28,-116 -26,-128 -22,-134 Z",
        "#e2d4be",
    )
    shoe += ellipse(0, -16, 23, 26, "#d8c8ae") + "".join(
        line(f"M-15,{-86 + i * 17} L15,{-92 + i * 17}", "#b8432a", 5) for i in range(4)
    )
    sock = ellipse(0, -8, 25, 24, "#35527a")
    shin = path(
        f"M-33,-30 C-42,20 -50,70 {-52 - 4 * way},130 L{52 - 4 * way},130 C50,70 42,20 33,-30 C20,-42 -20,-42 -33,-30 Z",
        dark,
    )
    knee = path(
        f"M-66,580 C-74,300 -84,160 -66,104 C-50,56 50,54 66,102 C86,160 76,300 {72 + 40 * way},580 Z", cloth
    )
    knee += path(sliver([(-40, 118), (-4, 96), (40, 112)], 8), mix(cloth, "#ffffff", 0.2)) + path(
        "M36,76 C58,84 66,92 66,102 C86,160 80,300 76,580 L40,580 C56,300 56,160 36,76 Z",
        mix(cloth, "#14121c", 0.28),
    )
    spot = x, 600.0
    sheets = (
        Sheet(body=group(t.under(shoe), *spot, 1.16, turn=turn), shadow=OBJECT),
        Sheet(body=group(t.under(sock), *spot, 1.16, turn=turn), shadow=SMALL),
        Sheet(body=group(shin, *spot, 1.1, turn=turn * 0.5), shadow=OBJECT),
        Sheet(body=group(knee, x - 8 * way, 600, 1.1), shadow=OBJECT),
    )
    return Actor(
        sheets=sheets,
        box=(x - 200, 360, 400, 840),
        cast=Shadow(16, 20, 22, 0.4),
        moves=moves,
        pivot=(x, 1000),
    )


def _over(t: Tones) -> tuple[Sheet, ...]:
    """Thin air between us and the ground, thicker at the edge; the sun from the upper left."""
    haze = mix(t.palette.sky, "#ffffff", 0 if t.night else 0.4)
    sheets = [
        printed(rect(-60, -60, 2040, 1200, "url(#haze)"), defs=fade("haze", haze, (0, -60), (0, 460), 0.34)),
        glows([(200, -40, 620)], "#ffffff" if not t.night else t.lamp(), 0.3),
    ]
    if t.night:
        sheets.append(
            printed(
                rect(-60, -60, 2040, 1200, "url(#dark)"),
                defs=fade("dark", t.palette.ink, (0, -60), (0, 1000), 0.3, 0.5),
            )
        )
    return tuple(sheets)
