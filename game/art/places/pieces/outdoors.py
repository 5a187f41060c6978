"""What stands about out of doors: tents, lamp posts, benches, bicycles, bunting."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point


def tent(x: float, y: float, w: float, h: float, cloth: str, stripe: str) -> tuple[str, str, str]:
    """A striped recruiting tent: its poles and back, its table, and its roof, for three sheets."""
    back = (
        rect(x + 10, y, 7, h, "#6b4a34")
        + rect(x + w - 17, y, 7, h, "#6b4a34")
        + rect(x + 16, y, w - 32, h * 0.52, mix(cloth, "#2b1a18", 0.5), 0.3)
    )
    table = rect(x + 6, y + h * 0.86, 6, h * 0.14, "#6b4a34") + rect(
        x + w - 12, y + h * 0.86, 6, h * 0.14, "#6b4a34"
    )
    table += rect(x - 2, y + h * 0.56, w + 4, h * 0.34, mix(cloth, "#000000", 0.06)) + rect(
        x - 6, y + h * 0.53, w + 12, h * 0.05, stripe
    )
    return back, table, _awning(x - 22, y, w + 44, h * 0.46, cloth, stripe)


def _awning(x: float, y: float, w: float, rise: float, cloth: str, stripe: str, *, folds: int = 6) -> str:
    body = path(
        f"M{x},{y + 8} Q{x + w * 0.35},{y - rise * 0.26} {x + w / 2},{y - rise} Q{x + w * 0.65},{y - rise * 0.26} {x + w},{y + 8} Z",
        cloth,
    )
    for i in range(folds):
        x0, x1 = x + w * i / folds, x + w * (i + 1) / folds
        if i % 2 == 0:
            b0, b1 = x0, x1
            body += path(
                f"M{b0},{y + 8} Q{b0 + (x + w / 2 - b0) * 0.66},{y - rise * 0.26} {x + w / 2},{y - rise * 0.97} Q{b1 + (x + w / 2 - b1) * 0.66},{y - rise * 0.26} {b1},{y + 8} Z",
                stripe,
            )
        body += path(
            f"M{x0},{y + 6} L{x1},{y + 6} L{x1},{y + 22} Q{(x0 + x1) / 2},{y + 42} {x0},{y + 22} Z",
            cloth if i % 2 else stripe,
        )
    return body + circle(x + w / 2, y - rise, 6, stripe)


def lamp_post(x: float, y: float, height: float, iron: str, glass: str) -> str:
    """A post with two globes; they hang at (x +- 34, y - height + 12)."""
    body = rect(x - 4, y - height, 8, height, iron) + path(
        f"M{x - 12},{y} L{x - 6},{y - 40} L{x + 6},{y - 40} L{x + 12},{y} Z", iron
    )
    body += line(f"M{x - 34},{y - height - 4} Q{x},{y - height - 34} {x + 34},{y - height - 4}", iron, 6)
    return body + "".join(
        circle(x + s * 34, y - height + 12, 17, glass) + rect(x + s * 34 - 8, y - height - 10, 16, 7, iron)
        for s in (-1, 1)
    )


def bench(x: float, y: float, w: float, wood: str, iron: str) -> str:
    """A park bench with its back to us or its front, as one likes."""
    slats = "".join(rect(x, y - 74 + i * 17, w, 11, wood, rx=3) for i in range(3)) + rect(
        x - 6, y - 24, w + 12, 11, wood, rx=3
    )
    return "".join(rect(x + dx, y - 78, 8, 78, iron) for dx in (14, w - 22)) + slats


def bicycle(x: float, y: float, size: float, frame: str, dark: str = "#2b2326") -> str:
    """A bicycle in profile facing right, wheels on `y`, about `2.1 * size` long."""
    wheels = "".join(_wheel(dx, dark) for dx in (-62, 62))
    body = wheels + line(
        "M-62,-42 L-26,-42 L22,-96 L-34,-96 Z M-34,-96 L-26,-42 M22,-96 L62,-42 M22,-96 L18,-114 M-34,-96 L-38,-108",
        frame,
        6,
    )
    body += line("M18,-114 Q34,-124 44,-112", dark, 6) + path(
        "M-56,-112 Q-38,-118 -20,-110 Q-30,-102 -52,-106 Z", dark
    )
    body += path("M38,-104 L74,-104 L70,-78 L42,-78 Z", "#c9a468") + line(
        "M38,-96 L74,-96 M40,-87 L72,-87", "#9c7a44", 2
    )
    return group(body, x, y, size / 100)


def _wheel(x: float, dark: str) -> str:
    ring = f"M{x - 42},-42 a42,42 0 1 0 84,0 a42,42 0 1 0 -84,0 Z"
    spokes = "".join(
        f"M{x},-42 L{x + 40 * math.cos(a):.1f},{-42 + 40 * math.sin(a):.1f} "
        for a in (i * math.pi / 4 for i in range(8))
    )
    return line(ring, dark, 6) + line(spokes, "#b9b0a0", 1.4) + circle(x, -42, 5, dark)


def bunting(
    start: Point, end: Point, sag: float, colours: Sequence[str], count: int = 14, size: float = 26
) -> str:
    """A string of little flags between two points."""
    body, cord = (
        "",
        f"M{start[0]},{start[1]} Q{(start[0] + end[0]) / 2},{(start[1] + end[1]) / 2 + sag * 2} {end[0]},{end[1]}",
    )
    for i in range(count):
        a = (i + 0.5) / count
        x = start[0] + (end[0] - start[0]) * a
        y = start[1] + (end[1] - start[1]) * a + sag * 4 * a * (1 - a)
        body += path(
            f"M{x - size / 2},{y - 1} L{x + size / 2},{y - 1} L{x},{y + size} Z", colours[i % len(colours)]
        )
    return line(cord, "#5a4a3c", 2.5) + body


def string_lights(
    start: Point, end: Point, sag: float, glass: str, count: int = 12
) -> tuple[str, list[tuple[float, float]]]:
    """A string of bulbs, and where each hangs."""
    spots = []
    for i in range(count):
        a = (i + 0.5) / count
        spots.append(
            (
                start[0] + (end[0] - start[0]) * a,
                start[1] + (end[1] - start[1]) * a + sag * 4 * a * (1 - a) + 9,
            )
        )
    cord = f"M{start[0]},{start[1]} Q{(start[0] + end[0]) / 2},{(start[1] + end[1]) / 2 + sag * 2} {end[0]},{end[1]}"
    return line(cord, "#3a2e2a", 2.5) + "".join(
        rect(x - 3, y - 12, 6, 7, "#3a2e2a") + ellipse(x, y, 7, 9, glass) for x, y in spots
    ), spots
