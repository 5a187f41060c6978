"""Large trees seen near: trunks with bark and roots, crowns cut in lobes, and the leaves that show on them."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from game.art.paper.shapes import ellipse, group, line, mix, path
from game.art.paper.sheet import LEAVES, OBJECT, Shadow, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.art.places.pieces.tones import Tones

CROWN = Shadow(9, 12, 20, 0.34)
# The middle of a lobe of foliage and its half width and height.
Lobe = tuple[float, float, float, float]


def lobed(lobe: Lobe, fill: str, *, seed: int = 1, bumps: int = 0) -> str:
    """A mass of foliage with a scalloped edge, about an ellipse."""
    dice = random.Random(seed)  # noqa: S311 - leaves, not a secret
    x, y, rx, ry = lobe
    count = bumps or max(7, round((rx + ry) / 26))
    rim: list[Point] = []
    for i in range(count):
        angle, out = (i + dice.uniform(-0.24, 0.24)) / count * math.tau, dice.uniform(0.9, 1.04)
        rim.append((x + math.cos(angle) * rx * out, y + math.sin(angle) * ry * out))
    d = f"M{rim[0][0]:.0f},{rim[0][1]:.0f}"
    for here, there in zip(rim, (*rim[1:], rim[0]), strict=True):
        bow = math.dist(here, there) * dice.uniform(0.54, 0.66)
        d += f" A{bow:.0f},{bow:.0f} 0 0 1 {there[0]:.0f},{there[1]:.0f}"
    return path(d + " Z", fill)


def specks(lobe: Lobe, colour: str, *, seed: int = 1, count: int = 9, size: float = 1) -> str:
    """Single leaves that catch the light on the upper left of a mass of foliage."""
    dice, body = random.Random(seed), ""  # noqa: S311 - leaves, not a secret
    x, y, rx, ry = lobe
    for _ in range(count):
        far, angle = math.sqrt(dice.random()) * 0.8, dice.uniform(2.5, 5.6)
        leaf = path("M0,0 C5,-8 17,-9 25,0 C17,6 5,7 0,0 Z", colour)
        at = x + math.cos(angle) * rx * far, y + math.sin(angle) * ry * far
        body += group(leaf, *at, size * dice.uniform(0.7, 1.1), turn=dice.uniform(-70, 20))
    return body


def foliage(t: Tones, lobes: Sequence[Lobe], *, shade: float, seed: int = 1, size: float = 1) -> Sheet:
    """One sheet of a crown: lobes of one colour, each with its lit leaves, or with snow on it."""
    green = t.leaf(shade)
    light = mix(green, t.palette.paper, 0.22)
    body = "".join(lobed(lobe, green, seed=seed + i) for i, lobe in enumerate(lobes))
    if t.palette.snowy:
        white = t.thing("#f6f8fb", 0.03)
        snow = (
            lobed((x - rx * 0.08, y - ry * 0.58, rx * 0.7, ry * 0.4), white, seed=7) for x, y, rx, ry in lobes
        )
        return Sheet(body=body + "".join(snow), shadow=CROWN)
    return Sheet(
        body=body
        + "".join(specks(lobe, light, seed=seed + 40 + i, size=size) for i, lobe in enumerate(lobes)),
        shadow=CROWN,
    )


def trunk(t: Tones, x: float, foot: float, top: float, width: float, bark: str, *, lean: float = 0) -> Sheet:
    """A thick trunk with roots, from `foot` up to `top`, its lit side on the left."""
    w, dark, pale = width / 2, mix(bark, t.palette.ink, 0.3), mix(bark, t.palette.paper, 0.16)
    body = path(
        f"M{x - w + lean},{top} C{x - w * 0.8 + lean * 0.4},{foot - (foot - top) * 0.5} {x - w * 0.9},{foot - w} "
        f"{x - w * 2.3},{foot + w * 0.16} C{x - w * 1.2},{foot - w * 0.1} {x - w * 0.9},{foot + w * 0.1} {x - w * 0.5},{foot + w * 0.34} "
        f"C{x - w * 0.2},{foot} {x + w * 0.4},{foot} {x + w * 0.8},{foot + w * 0.3} C{x + w},{foot} {x + w * 1.5},{foot - w * 0.1} {x + w * 2.2},{foot + w * 0.1} "
        f"C{x + w},{foot - w} {x + w * 0.9 + lean * 0.4},{foot - (foot - top) * 0.5} {x + w + lean},{top} Z",
        bark,
    )
    side = path(
        f"M{x + w * 0.3 + lean},{top} C{x + w * 0.4 + lean * 0.4},{foot - (foot - top) * 0.5} {x + w * 0.3},{foot - w} {x + w * 0.8},{foot + w * 0.3} "
        f"C{x + w},{foot} {x + w * 1.5},{foot - w * 0.1} {x + w * 2.2},{foot + w * 0.1} C{x + w},{foot - w} {x + w * 0.9 + lean * 0.4},{foot - (foot - top) * 0.5} {x + w + lean},{top} Z",
        dark,
        0.5,
    )
    return Sheet(body=body + side + _bark(x, foot, top, w, lean, (dark, pale)), shadow=OBJECT)


def _bark(x: float, foot: float, top: float, w: float, lean: float, inks: tuple[str, str]) -> str:
    dice, body = random.Random(round(x)), ""  # noqa: S311 - bark, not a secret
    for i in range(round((foot - top) / 22)):
        y = dice.uniform(top, foot - w * 0.9)
        share = (foot - y) / (foot - top)
        at = x + lean * share**2 + dice.uniform(-0.74, 0.7) * w
        long = dice.uniform(14, 46)
        body += line(
            f"M{at:.0f},{y:.0f} q{dice.uniform(-5, 5):.0f},{long / 2:.0f} 0,{long:.0f}",
            inks[i % 2],
            3.4,
            0.55,
        )
    return body + ellipse(x - w * 0.2, foot - (foot - top) * 0.42, w * 0.2, w * 0.32, inks[0], 0.7)


def hanging(t: Tones, lobes: Sequence[Lobe], *, shade: float = 0.62, seed: int = 1) -> Sheet:
    """The nearest foliage, out of focus at the picture's edge."""
    body = "".join(lobed(lobe, t.leaf(shade), seed=seed + i) for i, lobe in enumerate(lobes))
    return Sheet(body=body, shadow=LEAVES, contact=0, edge=False, blur=4)


def tuft(t: Tones, x: float, y: float, size: float = 1, *, shade: float = 0.6) -> str:
    """A tuft of grass standing on (x, y)."""
    blades = "M0,0 q-6,-22 -12,-28 q10,8 14,18 q2,-20 8,-30 q2,16 -2,30 q8,-14 16,-18 q-8,14 -12,28 Z"
    return group(path(blades, t.leaf(shade)), x, y, size)
