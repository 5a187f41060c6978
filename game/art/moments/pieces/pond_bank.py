"""The bank of a pond from straight above: water with the sky in it, ducks, stones, grass."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import blob, circle, ellipse, gradient, group, line, mix, path, rect, smooth
from game.art.paper.sheet import GROUND, SMALL, Shadow, Sheet, backdrop, printed
from game.art.places.pieces.skies import colours_of_sky

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones

# The bank, from left to right: water above it, grass below.
BANK: Final = (
    (-90, 196),
    (160, 158),
    (420, 182),
    (700, 132),
    (960, 112),
    (1240, 150),
    (1500, 232),
    (1760, 300),
    (2000, 420),
)


def pond(t: Tones) -> tuple[Sheet, ...]:
    """Water with the sky in it, and rings where something has touched it."""
    top, middle, low = colours_of_sky(t)
    deep = mix(t.thing("#5f93a0"), t.palette.second, 0.3)
    sky = backdrop(
        rect(-60, -60, 2040, 1200, "url(#water)"),
        gradient(
            "water",
            [
                (0, mix(deep, mix(top, "#cfe8ea", 0.6), 0.6)),
                (0.6, mix(deep, middle, 0.16)),
                (1, mix(deep, t.palette.ink, 0.2)),
            ],
            (400, -60),
            (700, 420),
        ),
    )
    clouds = blob(
        [(760, 6), (860, -14), (980, 2), (1070, -8), (1120, 26), (1010, 46), (880, 40), (790, 36)],
        mix(low, "#ffffff", 0.5),
        1,
        0.7,
    )
    clouds += blob(
        [(1380, 120), (1480, 100), (1580, 116), (1640, 150), (1540, 166), (1420, 152)],
        mix(low, "#ffffff", 0.5),
        1,
        0.55,
    )
    rings = "".join(
        f'<ellipse cx="{x}" cy="{y}" rx="{r}" ry="{r * 0.8:.0f}" fill="none" stroke="{mix(deep, "#ffffff", 0.5)}" stroke-width="3" opacity="0.5"/>'
        for x, y, r in (
            (1150, 74, 26),
            (1150, 74, 46),
            (620, 66, 18),
            (620, 66, 34),
            (1690, 184, 24),
            (1690, 184, 44),
        )
    )
    pads = "".join(
        group(path("M0,0 L28,-11 A30,30 0 1 0 28,11 Z", t.leaf(0.8)), x, y, k, turn=turn)
        for x, y, k, turn in (
            (250, 96, 1, 20),
            (316, 120, 0.7, 140),
            (1580, 202, 0.9, -40),
            (1646, 236, 0.7, 80),
            (1790, 240, 1.1, 10),
        )
    )
    return (
        sky,
        Sheet(body=clouds, blur=7, contact=0, edge=False, grain=False),
        printed(rings),
        Sheet(body=pads, shadow=SMALL),
    )


def ducks(t: Tones) -> tuple[Sheet, ...]:
    """A duck and her five, from above, on their way out of the picture."""
    body = (
        path("M-34,0 C-30,-20 10,-24 34,-6 L46,0 L34,6 C10,24 -30,20 -34,0 Z", "#8a6a4a")
        + ellipse(-2, -9, 20, 6, "#6a4c34", 1, -8)
        + ellipse(-2, 9, 20, 6, "#6a4c34", 1, 8)
        + circle(-38, 0, 13, "#6a4c34")
        + path("M-48,-5 L-64,-3 L-64,3 L-48,5 Z", "#e0a94a")
    )
    small = (
        ellipse(0, 0, 13, 9, "#e8cf7a")
        + circle(-13, 0, 7, "#e8cf7a")
        + path("M-19,-2 L-26,0 L-19,2 Z", "#c9803f")
    )
    wake = line(
        "M40,-10 C90,-26 140,-30 200,-34 M40,10 C90,26 140,30 200,34",
        mix(t.thing("#5f93a0"), "#ffffff", 0.5),
        3,
        0.5,
    )
    five = "".join(
        group(small, 60 + i * 36, (-8, 10, -6, 8, -3)[i], 1, turn=(4, -10, 8, -6, 3)[i]) for i in range(5)
    )
    return (
        printed(group(wake, 836, 40)),
        Sheet(body=t.under(group(body + five, 836, 40)), shadow=Shadow(5, 6, 6, 0.34)),
    )


def grass(t: Tones) -> tuple[Sheet, ...]:
    """A bank of stones and earth, the grass, mown once, and darker blades in tufts."""
    dice = random.Random(8)  # noqa: S311 - blades of grass
    line_ = smooth(list(BANK), closed=False, tension=1)
    lit, deep = mix(t.leaf(0.2), t.thing("#a6c95a"), 0.5), t.leaf(0.66)
    earth = mix(t.thing("#a8845a"), t.palette.ink, 0.1)
    stones = "".join(
        group(
            blob(
                [(-26, 4), (-12, -14), (14, -13), (28, 2), (12, 13), (-14, 13)],
                t.thing(dice.choice(("#b8b0a0", "#a09888", "#c9c0ac"))),
                1,
            ),
            x + dice.uniform(-14, 14),
            bank_at(x) + dice.uniform(-8, 8),
            dice.uniform(0.5, 0.95),
            turn=dice.uniform(-40, 40),
        )
        for x in range(-40, 1990, 62)
    )
    stops = [(0, mix(lit, "#fff6c0", 0.18)), (0.5, lit), (1, mix(lit, deep, 0.6))]
    blades = ["", "", ""]
    for _ in range(420):
        x, y = dice.uniform(-60, 1980), dice.uniform(120, 900)
        if y < bank_at(x) + 34:
            continue
        lean, tall = dice.uniform(-16, 16), dice.uniform(16, 38)
        blades[dice.randrange(3)] += _blade(x, y, lean, tall)
    tones = (mix(lit, deep, 0.5), mix(lit, "#fff8c8", 0.4), mix(lit, deep, 0.9))
    flowers = "".join(
        circle(x, y, 5, "#f6e06a") + circle(x, y, 2, "#d9a02a")
        for x, y in ((dice.uniform(40, 1880), dice.uniform(260, 800)) for _ in range(46))
        if y > bank_at(x) + 60
    )
    return (
        Sheet(body=path(f"{line_} L2000,1200 L-90,1200 Z", earth), shadow=GROUND),
        Sheet(body=stones, shadow=SMALL),
        Sheet(
            body=path(
                smooth([(x, y + 26) for x, y in BANK], closed=False, tension=1) + " L2000,1200 L-90,1200 Z",
                "url(#grass)",
            ),
            defs=gradient("grass", stops, (200, 100), (1500, 1000)),
            shadow=Shadow(0, -5, 10, 0.34),
        ),
        printed("".join(path(d, tone, 0.75) for d, tone in zip(blades, tones, strict=True) if d)),
        Sheet(body=t.under(flowers), shadow=Shadow(2, 3, 3, 0.3)),
    )


def bank_at(x: float) -> float:
    """How far down the bank is there."""
    for (ax, ay), (bx, by) in pairwise(BANK):
        if ax <= x <= bx:
            return ay + (by - ay) * (x - ax) / (bx - ax)
    return 400.0


def _blade(x: float, y: float, lean: float, tall: float) -> str:
    return f"M{x - 3:.1f},{y:.1f} Q{x + lean * 0.3:.1f},{y - tall * 0.6:.1f} {x + lean:.1f},{y - tall:.1f} Q{x + lean * 0.4 + 4:.1f},{y - tall * 0.5:.1f} {x + 3:.1f},{y:.1f} Z "
