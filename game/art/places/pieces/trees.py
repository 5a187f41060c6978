"""Trees, bushes and leaves; each grows from its foot at (x, y)."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import blob, ellipse, group, line, mix, path
from game.art.paper.sheet import LEAVES, Sheet

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones

GINKGO: Final = "M0,0 L8,-16 C20,-44 44,-46 50,-34 C44,-26 46,-16 54,-10 C48,14 34,24 16,10 Z"
BROAD: Final = "M0,0 C14,-22 46,-24 68,0 C46,16 14,18 0,0 Z"
LONG: Final = "M0,0 C20,-9 60,-10 92,4 C60,12 20,10 0,0 Z"
TRUNK: Final = "#7a5638"


def round_tree(t: Tones, x: float, y: float, height: float, *, shade: float = 0.2, seed: int = 1) -> str:
    """A tree with one full crown, a shaded side and a few leaves cut out of it."""
    dice = random.Random(seed)  # noqa: S311 - a tree, not a secret
    crown, bark, u = t.leaf(shade), t.thing(TRUNK), height / 100
    body = path("M-5,0 L-3.4,-44 L-14,-58 L-11,-60 L-1,-51 L0,-62 L3,-50 L13,-61 L16,-58 L5,-42 L6,0 Z", bark)
    lean = dice.uniform(-4, 4)
    body += blob(
        [
            (-31, -44),
            (-27, -70),
            (-10 + lean, -96),
            (12 + lean, -98),
            (28, -72),
            (32, -46),
            (9, -34),
            (-13, -35),
        ],
        crown,
    )
    body += blob(
        [(12 + lean, -96), (28, -72), (32, -46), (10, -35), (16, -58), (18, -78)],
        mix(crown, t.palette.ink, 0.14),
    )
    for _ in range(9):
        cut = group(
            path("M0,0 C1.4,-2 4.6,-2.2 6.4,0 C4.6,1.6 1.4,1.8 0,0 Z", mix(crown, t.palette.paper, 0.24)),
            dice.uniform(-22, 14),
            dice.uniform(-84, -46),
            turn=dice.uniform(-60, 20),
        )
        body += cut
    return group(body, x, y, u)


def poplar(t: Tones, x: float, y: float, height: float, *, shade: float = 0.35) -> str:
    """A tall narrow tree."""
    crown, u = t.leaf(shade), height / 100
    body = path("M-2,0 L-1,-30 L1,-30 L2,0 Z", t.thing(TRUNK))
    body += path("M0,-100 C10,-84 14,-56 11,-28 C7,-16 -7,-16 -11,-28 C-14,-56 -10,-84 0,-100 Z", crown)
    body += path(
        "M0,-100 C10,-84 14,-56 11,-28 C9,-22 5,-19 1,-19 C6,-44 5,-74 0,-100 Z",
        mix(crown, t.palette.ink, 0.14),
    )
    return group(body, x, y, u)


def pine(t: Tones, x: float, y: float, height: float, *, shade: float = 0.6) -> str:
    """A pine in four tiers."""
    u, crown = height / 100, t.leaf(shade)
    body = path("M-3,0 L-2,-60 L2,-60 L3,0 Z", t.thing(TRUNK))
    for i, (low, wide) in enumerate(((-16, 30), (-38, 25), (-58, 19), (-76, 13))):
        body += path(
            f"M{-wide},{low} Q{-wide * 0.4},{low - 10} 0,{low - 27} Q{wide * 0.4},{low - 10} {wide},{low} Q{wide * 0.5},{low + 3} {wide * 0.3},{low - 1} Q0,{low + 5} {-wide * 0.3},{low - 1} Q{-wide * 0.5},{low + 3} {-wide},{low} Z",
            mix(crown, t.palette.paper, 0.05 * i),
        )
    return group(body, x, y, u)


def willow(
    t: Tones, x: float, y: float, height: float, *, seed: int = 3, shade: float = 0.25
) -> tuple[str, str]:
    """A willow: the tree, and its hanging strands for a nearer sheet."""
    dice, u = random.Random(seed), height / 100  # noqa: S311 - a tree, not a secret
    crown = t.leaf(shade)
    tree = path(
        "M-6,0 C-3,-24 -8,-44 -20,-58 L-16,-61 C-8,-54 -4,-46 -1,-40 C0,-52 6,-60 14,-68 L18,-64 C10,-56 6,-40 7,-20 L9,0 Z",
        t.thing(TRUNK),
    )
    tree += blob(
        [(-44, -58), (-36, -82), (-8, -98), (22, -94), (44, -74), (48, -56), (20, -62), (0, -58), (-22, -62)],
        mix(crown, t.palette.deep, 0.2),
    )
    strands = ""
    for i in range(26):
        sx = -44 + i * 3.6 + dice.uniform(-1.5, 1.5)
        top = -58 - 34 * math.sin(math.pi * (i + 1) / 28)
        low = top + dice.uniform(34, 62)
        bend = dice.uniform(-3, 4)
        strands += path(
            f"M{sx},{top} C{sx + bend + 3},{top + 16} {sx + bend + 4},{low - 14} {sx + bend},{low} C{sx + bend - 2.4},{low - 12} {sx - 3},{top + 14} {sx},{top} Z",
            mix(crown, t.palette.paper if i % 3 else t.palette.deep, dice.uniform(0.04, 0.2)),
        )
    return group(tree, x, y, u), group(strands, x, y, u)


def bush(t: Tones, x: float, y: float, width: float, *, shade: float = 0.5) -> str:
    """A low clipped bush."""
    green = t.leaf(shade)
    body = blob([(-50, 0), (-46, -22), (-22, -34), (6, -30), (30, -36), (48, -20), (50, 0)], green, 0.8)
    body += "".join(
        ellipse(dx, dy, 5, 2.4, mix(green, t.palette.paper, 0.2), turn=-30)
        for dx, dy in ((-30, -18), (-6, -22), (16, -14), (34, -22), (-18, -8))
    )
    return group(body, x, y, width / 100)


def hedge(t: Tones, x0: float, x1: float, y: float, height: float, *, shade: float = 0.5) -> str:
    """A long hedge with a bumpy top."""
    count = max(2, round((x1 - x0) / (height * 1.2)))
    step = (x1 - x0) / count
    bumps = "".join(f" q{step / 2:.1f},{-height * 0.36:.1f} {step:.1f},0" for _ in range(count))
    return path(f"M{x0},{y} L{x0},{y - height}{bumps} L{x1},{y} Z", t.leaf(shade))


def branch(
    x: float,
    y: float,
    length: float,
    turn: float,
    leaf: tuple[str, str],
    *,
    shape: str = GINKGO,
    count: int = 9,
    seed: int = 1,
) -> str:
    """A branch from (x, y) in the direction `turn`, with leaves in two colours."""
    dice, a = random.Random(seed), math.radians(turn)  # noqa: S311 - a branch, not a secret
    dx, dy = math.cos(a) * length, math.sin(a) * length
    body = line(f"M{x},{y} q{dx * 0.5 - 20:.1f},{dy * 0.5 - 20:.1f} {dx:.1f},{dy:.1f}", leaf[1], 5)
    for i in range(count):
        along = (i + 1) / count
        lean = turn + dice.uniform(-40, 40) + (60 if i % 2 else -60)
        body += group(
            path(shape, leaf[0] if i % 3 else leaf[1]),
            x + dx * along,
            y + dy * along - 8 * math.sin(along * 3),
            dice.uniform(0.7, 1.2),
            turn=lean,
        )
    return body


def near_leaves(
    t: Tones, x: float, y: float, *, turn: float = 150, shape: str = GINKGO, seed: int = 3
) -> Sheet:
    """Two branches so near to us that they are out of focus."""
    leaf = t.leaf(0.35), t.leaf(0.7)
    body = branch(x, y, 430, turn, leaf, shape=shape, count=11, seed=seed)
    body += branch(
        x - 40, y - 20, 300, turn - 32 if turn > 90 else turn + 32, leaf, shape=shape, count=8, seed=seed + 2
    )
    return Sheet(body=body, shadow=LEAVES, contact=0, edge=False, blur=4)
