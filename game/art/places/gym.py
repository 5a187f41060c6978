"""A sports hall: wall bars, a basket, lines on the boards, ropes and rings, and a ball nobody can reach."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.anyone import strangers_at
from game.art.places.pieces.crowns import lobed
from game.art.places.pieces.glows import glows, roomlight, shafts, wash
from game.art.places.pieces.gymnastics import balls, basket, bench, horse, mats, ropes, wall_bars
from game.art.places.pieces.pictograms import pictogram
from game.art.places.pieces.rooms import floor, panes, wall
from game.art.places.pieces.tones import LAMPLIGHT, Tones
from game.story.catalogue import Light

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.art.palette import Palette
    from game.art.paper.shapes import Point

# The high windows: x, y, width, height.
WINDOWS: Final = tuple((float(x), 96.0, 300.0, 138.0) for x in (70, 450, 1170, 1550))
_FAR, _EYE = 570.0, 330.0  # the y of the far wall's foot, and of the horizon
_LAMPS: Final = ((330, 40), (760, 52), (1160, 52), (1590, 40))


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the hall in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *panes(t, WINDOWS),
        _outside(t),
        wall(t, list(WINDOWS), t.depth(0.12), low=t.depth(0.2), foot=_FAR),
        *_bars_of_windows(t),
        _pads(t),
        *wall_bars(t),
        *_scores(t),
        *_floor(t),
        *_beams(t),
        *basket(t),
        ropes(t),
        *roomlight(t, 960, 420, 1100, 0.16),
        *strangers_at(
            t,
            15,
            ((1236, 640, 196, -1, "run", "ball"), (700, 632, 188, 1, "stand", "")),
            (
                (1090, 618, 176, 1, "run", ""),
                (560, 660, 204, 1, "run", ""),
                (880, 690, 226, 1, "run", ""),
                (1296, 634, 194, -1, "stand", ""),
                (800, 612, 170, -1, "walk", ""),
            ),
            wet=False,
        ),
        *horse(t),
        *mats(t),
        *balls(t),
        *_light(t),
        *_lamps(t),
        *wash(t),
        bench(t),
    )


def _spot(across: float, away: float) -> Point:
    """A point of the floor, in metres from the middle and from the far wall."""
    near = 16 / (16 - away)
    return 960 + across * 62 * near, _EYE + (_FAR - _EYE) * near


def _outside(t: Tones) -> Sheet:
    """The tops of trees behind the high windows."""
    out = t.outside()
    spots = (
        (110, 230, 110, 74),
        (320, 250, 90, 60),
        (520, 246, 120, 60),
        (1260, 240, 110, 74),
        (1440, 250, 80, 50),
        (1640, 246, 120, 64),
        (1800, 230, 90, 84),
    )
    return Sheet(
        body="".join(lobed(lobe, out.leaf(0.2 + 0.1 * (i % 3)), seed=i) for i, lobe in enumerate(spots)),
        shadow=SMALL,
    )


def _bars_of_windows(t: Tones) -> tuple[Sheet, ...]:
    """Frames with their bars, and on a ledge the ball that nobody has been able to reach."""
    steel = t.thing("#e8e2d2", 0.14)
    body = "".join(
        rect(x - 12, y - 12, w + 24, 14, steel)
        + rect(x - 12, y + h - 2, w + 24, 14, steel)
        + rect(x - 12, y, 14, h, steel)
        + rect(x + w - 2, y, 14, h, steel)
        + "".join(rect(x + w * i / 4 - 4, y, 8, h, steel) for i in (1, 2, 3))
        + rect(x, y + h * 0.5, w, 6, steel)
        + rect(x - 24, y + h + 10, w + 48, 13, mix(steel, t.palette.deep, 0.2))
        for x, y, w, h in WINDOWS
    )
    ball = circle(0, 0, 27, "#e07a2c") + line("M-26,-6 Q0,8 26,-6 M-4,-26 Q-12,0 -2,26", "#7a3a1c", 3)
    ball = t.under(group(ball, 1426, 218))
    return Sheet(body=body, shadow=BUILDING), Sheet(body=ball, shadow=SMALL)


def _pads(t: Tones) -> Sheet:
    """Padding along the foot of the wall, and the stripe painted over it."""
    blue = mix(t.thing("#3f6f8a"), t.palette.second, 0.3)
    body = "".join(
        rect(640 + i * 80, 436, 76, 134, mix(blue, t.palette.ink, 0.06 * (i % 2)), rx=5) for i in range(8)
    )
    stripe = rect(-70, 392, 2060, 18, mix(t.thing("#c8402a", 0.1), t.thing(t.palette.accent, 0), 0.8)) + rect(
        -70, 414, 2060, 6, t.thing("#e0a94a")
    )
    return Sheet(body=stripe + body, shadow=SMALL)


def _scores(t: Tones) -> tuple[Sheet, ...]:
    """The scoreboard: two fields of its own colour each, empty until a story counts."""
    body = (
        rect(620, 262, 206, 104, mix(t.palette.ink, "#20242c", 0.5), rx=6)
        + circle(723, 300, 5, t.thing("#f2c45a"))
        + circle(723, 326, 5, t.thing("#f2c45a"))
    )
    body += rect(634, 278, 76, 72, mix(t.palette.ink, "#0c0e14", 0.6), rx=3) + rect(
        736, 278, 76, 72, mix(t.palette.ink, "#0c0e14", 0.6), rx=3
    )
    body += rect(634, 268, 76, 5, "#e8604c") + rect(736, 268, 76, 5, "#6fb0c4")
    letters = (
        Lettering("", 672, 316, 56, "#ff9a6a", name="home", room=70),
        Lettering("", 774, 316, 56, "#9adcec", name="guests", room=70),
    )
    plate = rect(1090, 272, 96, 96, t.thing("#f4e8cc"), rx=6) + pictogram(
        "ball", 1138, 320, 64, t.thing("#c8602c"), t.thing("#f4e8cc")
    )
    return Sheet(body=body, shadow=OBJECT, letters=letters), Sheet(body=plate, shadow=SMALL)


def _floor(t: Tones) -> tuple[Sheet, ...]:
    """The boards and the lines of three games on them."""
    far, near = (
        mix(t.thing("#e0b478", 0.1), t.depth(0.16), 0.3),
        mix(t.thing("#c98f50", 0.1), t.depth(0.4), 0.34),
    )
    joints = "".join(
        poly(
            [_spot(u, 0), _spot(u + 0.05, 0), _spot(u + 0.05, 11.4), _spot(u, 11.4)],
            mix(near, t.palette.ink, 0.2),
            0.34,
        )
        for u in range(-40, 41)
    )
    key = poly(
        [_spot(-2.5, 0.4), _spot(2.5, 0.4), _spot(3.0, 5.8), _spot(-3.0, 5.8)],
        mix(t.thing("#c8402a", 0.1), near, 0.18),
        0.86,
    )
    white, blue, gold = t.paper(), t.thing("#3f6f9a"), t.thing("#e8c24a")
    lines = "".join(
        _stroke(points, white, 0.09)
        for points in (
            ((-7.4, 0.4), (7.4, 0.4)),
            ((-2.5, 0.4), (-3.0, 5.8)),
            ((2.5, 0.4), (3.0, 5.8)),
            ((-3.0, 5.8), (3.0, 5.8)),
            ((-7.4, 0.4), (-7.4, 11)),
            ((7.4, 0.4), (7.4, 11)),
        )
    )
    lines += _stroke(
        [(1.8 * math.cos(a / 24 * math.pi), 5.8 + 1.8 * math.sin(a / 24 * math.pi)) for a in range(25)],
        white,
        0.09,
    )
    lines += _stroke(
        [(6.6 * math.cos(a / 40 * math.pi), 1.2 + 6.6 * math.sin(a / 40 * math.pi)) for a in range(41)],
        gold,
        0.09,
    )
    lines += _stroke(((-12, 3), (-4.6, 3), (-4.6, 11.4)), blue, 0.09) + _stroke(
        ((12, 3), (4.6, 3), (4.6, 11.4)), blue, 0.09
    )
    shine = "" if t.lamps else ellipse(1010, 700, 420, 60, "#ffffff", 0.1)
    return floor(near, far, _FAR), printed(joints + key + lines + shine)


def _stroke(points: Iterable[Point], colour: str, half: float) -> str:
    """A painted line along points of the floor, thinner where it is farther away."""
    spots = [_spot(u, d) for u, d in points]
    body = ""
    for (x0, y0), (x1, y1) in itertools.pairwise(spots):
        long = math.hypot(x1 - x0, y1 - y0)
        across, down = (y1 - y0) / long, (x0 - x1) / long * 0.45
        w0, w1 = (half * 62 * (y - _EYE) / (_FAR - _EYE) for y in (y0, y1))
        body += poly(
            [
                (x0 - across * w0, y0 - down * w0),
                (x1 - across * w1, y1 - down * w1),
                (x1 + across * w1, y1 + down * w1),
                (x0 + across * w0, y0 + down * w0),
            ],
            colour,
        )
    return body


def _beams(t: Tones) -> tuple[Sheet, ...]:
    """The girders of the roof."""
    steel = mix(t.depth(0.4), t.thing("#8a8f94"), 0.3)
    body = rect(-70, -70, 2060, 82, steel) + rect(-70, 30, 2060, 16, mix(steel, t.palette.paper, 0.16))
    body += "".join(
        poly([(x, 12), (x + 12, 12), (x + 62, 32), (x + 50, 32)], steel)
        + poly([(x + 112, 12), (x + 100, 12), (x + 50, 32), (x + 62, 32)], steel)
        for x in range(-60, 1960, 112)
    )
    return (Sheet(body=body, shadow=Shadow(6, 10, 18, 0.36)),)


def _light(t: Tones) -> tuple[Sheet, ...]:
    """What falls through the high windows while the sun shines."""
    if t.palette.overcast or t.night:
        return ()
    colour, strength, shift = {Light.MORNING: ("#fff3cf", 0.34, 420), Light.DAY: ("#ffffff", 0.2, 210)}.get(
        t.light, ("#ff9f5a", 0.26, -260)
    )
    return (
        shafts(
            [[(x, y), (x + w, y), (x + w * 1.2 + shift, 800), (x + shift, 800)] for x, y, w, _ in WINDOWS],
            colour,
            strength,
        ),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    glass = LAMPLIGHT if t.lamps else t.thing("#efe6cf")
    body = "".join(
        line(f"M{x},-60 L{x},{y}", t.thing("#3a3c44"), 5)
        + path(
            f"M{x - 54},{y + 40} C{x - 50},{y + 2} {x - 20},{y - 4} {x},{y - 4} C{x + 20},{y - 4} {x + 50},{y + 2} {x + 54},{y + 40} Z",
            t.thing("#4a5058"),
        )
        + ellipse(x, y + 40, 54, 11, glass)
        for x, y in _LAMPS
    )
    lit = (
        (
            shafts(
                [[(x - 50, y + 40), (x + 50, y + 40), (x + 300, 720), (x - 300, 720)] for x, y in _LAMPS],
                "#ffe6b0",
                0.2,
            ),
            glows([(x, y + 42, 120) for x, y in _LAMPS], "#fff4d0", 0.75),
            glows([(x, 690, 420) for x, _ in _LAMPS], "#ffe0a4", 0.4, 0.26),
        )
        if t.lamps
        else ()
    )
    return Sheet(body=body, shadow=OBJECT), *lit
