"""Used tea leaves: one as path data, so that those of a tone can be one path; there are hundreds."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.art.paper.shapes import Point


def flake(at: Point, half: Point, fat: float) -> str:
    """Path data of a wet leaf about `at`, from end to end `half` each way; one side is bowed more, by its sign."""
    (x, y), (dx, dy) = at, half
    n = math.hypot(dx, dy) or 1
    ux, uy = -dy / n * fat, dx / n * fat
    return (
        f"M{x - dx:.0f},{y - dy:.0f}Q{x + ux * 1.3:.0f},{y + uy * 1.3:.0f} {x + dx:.0f},{y + dy:.0f}"
        f"Q{x - ux * 0.5:.0f},{y - uy * 0.5:.0f} {x - dx:.0f},{y - dy:.0f}Z"
    )
