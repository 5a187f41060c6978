"""The beach at the right as one sees it from the water: palms, umbrellas, the water tower, the man with the cap."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.art.paper.shapes import group, line, mix, path, rect
from game.art.paper.sheet import HILLS, SMALL, Shadow, Sheet
from game.art.people.outline import sliver
from game.art.places.pieces.walkers import Walker, walker

if TYPE_CHECKING:
    from game.art.moments.pieces.wide_beach import Hour
    from game.art.palette import Palette


def shore(h: Hour, p: Palette) -> tuple[Sheet, ...]:
    """The beach at the right, palms, the water tower, and the man with the cap, who shouts."""
    land = path(
        "M1050,400 C1160,376 1240,372 1330,360 C1420,346 1520,350 1620,338 C1740,324 1860,334 1990,326 L1990,440 L1050,440 Z",
        mix(h.land, p.mid, 0.3),
    )
    sand = path(
        "M980,412 C1200,388 1420,384 1640,380 C1780,378 1880,376 1990,374 L1990,470 L980,470 Z", h.sand
    )
    man = Walker(
        1460,
        402,
        66,
        top="#f3e6cb",
        legs="#4c5a60",
        hair="cap",
        heading=-1,
        gait="stand",
        arms="wave",
        skin="#c98a5e",
        wear="shorts",
    )
    return (
        Sheet(body=land, shadow=HILLS),
        Sheet(body=_tower(h, p), shadow=Shadow(5, 6, 9, 0.32)),
        Sheet(
            body="".join(
                _palm(x, y, k, h, p)
                for x, y, k in ((1228, 388, 0.7), (1310, 382, 0.9), (1840, 372, 1.15), (1782, 374, 0.86))
            ),
            shadow=SMALL,
        ),
        Sheet(body=sand, shadow=Shadow(0, -3, 8, 0.2)),
        Sheet(body=_umbrellas(p), shadow=SMALL),
        Sheet(body=walker(man), shadow=SMALL),
    )


def _tower(h: Hour, p: Palette) -> str:
    """The water tower he is to look at: a red and white tank on legs."""
    steel = mix("#5f6c78", h.sky[3], 0.2)
    legs = line(
        "M1672,352 L1684,236 M1768,350 L1756,236 M1720,350 L1720,236 M1676,316 L1764,280 M1764,316 L1676,280",
        steel,
        7,
    )
    tank = path("M1660,160 L1780,160 L1780,226 C1766,246 1674,246 1660,226 Z", mix("#f0e6d6", h.sky[3], 0.12))
    tank += rect(1660, 180, 120, 26, mix(p.accent, h.sky[3], 0.1)) + path(
        "M1654,162 L1720,124 L1786,162 Z", mix(p.accent, h.dark, 0.16)
    )
    return (
        legs
        + tank
        + path("M1740,160 L1780,160 L1780,226 C1774,238 1756,242 1740,242 Z", h.dark, 0.14)
        + rect(1714, 108, 12, 20, steel)
    )


def _palm(x: float, y: float, k: float, h: Hour, p: Palette) -> str:
    trunk = path(sliver([(0, 8), (4, -40), (-4, -84), (6, -120)], 12, heavy=0.2), mix("#7a5f4c", h.land, 0.3))
    leaf = mix("#4f7f5c", p.deep, 0.25 + h.night)
    crown = "".join(
        path(
            sliver(
                [
                    (6, -118),
                    (6 + 36 * math.cos(a), -126 + 16 * math.sin(a) - 8),
                    (6 + 66 * math.cos(a), -112 + 34 * math.sin(a)),
                ],
                15,
                heavy=0.4,
            ),
            leaf,
        )
        for a in (math.radians(d) for d in (-160, -120, -80, -40, -8, 20, 165, 200))
    )
    return group(trunk + crown, x, y, k)


def _umbrellas(p: Palette) -> str:
    body = ""
    for x, y, tone in (
        (1120, 408, p.accent),
        (1180, 404, "#f2d9a0"),
        (1580, 396, "#f2d9a0"),
        (1906, 392, p.accent),
    ):
        body += line(f"M{x},{y} L{x + 3},{y - 34}", "#6f5a4a", 2.4)
        body += path(
            f"M{x - 26},{y - 26} C{x - 20},{y - 50} {x + 24},{y - 52} {x + 32},{y - 26} C{x + 18},{y - 32} {x - 10},{y - 32} {x - 26},{y - 26} Z",
            tone,
        )
    return body
