"""Buildings of a campus or a town seen from outside; (x, y) is the upper left corner of the wall."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from game.art.paper.shapes import line, mix, path, rect
from game.art.places.pieces.tones import LAMPLIGHT

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def block(
    t: Tones,
    x: float,
    y: float,
    w: float,
    h: float,
    wall: str,
    *,
    roof: str = "flat",
    step: float = 36,
    seed: int = 1,
) -> str:
    """A block with rows of windows, some of them lit when it is dark. `roof` is flat, gable or swept."""
    return (
        rect(x, y, w, h, wall)
        + windows(t, x + 14, y + 20, w - 28, h - 20, wall, step=step, seed=seed)
        + _roof(x, y, w, mix(wall, t.palette.deep, 0.35), roof)
    )


def windows(
    t: Tones, x: float, y: float, w: float, h: float, wall: str, *, step: float = 36, seed: int = 1
) -> str:
    """Rows of windows filling a wall."""
    dice = random.Random(seed)  # noqa: S311 - who is at home, not a secret
    across, body = max(1, int(w / step)), ""
    gap = w / across
    for row in range(max(1, int(h / (step * 1.2)))):
        for column in range(across):
            body += rect(
                x + column * gap + gap * 0.26,
                y + row * step * 1.2,
                gap * 0.48,
                step * 0.66,
                _glass(t, wall, dice),
            )
    return body


def _glass(t: Tones, wall: str, dice: random.Random) -> str:
    dull = mix(wall, t.palette.deep, 0.22)
    chance = 0.6 if t.night else 0.3 if t.lamps else 0
    if dice.random() < chance:
        return mix(LAMPLIGHT, dice.choice(("#ffb45c", "#fff2c8", wall)), 0.3)
    return mix(dull, t.palette.paper, 0.22) if dice.random() < 0.2 else dull


def _roof(x: float, y: float, w: float, colour: str, kind: str) -> str:
    match kind:
        case "gable":
            return path(f"M{x - 12},{y + 2} L{x + w / 2},{y - w * 0.26} L{x + w + 12},{y + 2} Z", colour)
        case "swept":
            return path(
                f"M{x - 26},{y + 4} C{x},{y} {x + 12},{y - 16} {x + 22},{y - 36} L{x + w - 22},{y - 36} C{x + w - 12},{y - 16} {x + w},{y} {x + w + 26},{y + 4} L{x + w + 22},{y + 13} L{x - 22},{y + 13} Z",
                colour,
            )
        case _:
            return rect(x - 6, y - 8, w + 12, 12, colour)


def swept_roof(x: float, y: float, w: float, h: float, colour: str, *, ribs: str = "") -> str:
    """A tiled roof that curves up at its ends: (x, y) the left end of the eaves, `h` its height."""
    lift = h * 0.16
    body = path(
        f"M{x},{y - lift} C{x + w * 0.06},{y - h * 0.1} {x + w * 0.09},{y - h * 0.55} {x + w * 0.12},{y - h} L{x + w * 0.88},{y - h} C{x + w * 0.91},{y - h * 0.55} {x + w * 0.94},{y - h * 0.1} {x + w},{y - lift} L{x + w - 8},{y + 12} L{x + 8},{y + 12} Z",
        colour,
    )
    if ribs:
        count = int(w * 0.74 / 22)
        body += "".join(
            rect(x + w * 0.13 + i * w * 0.74 / count, y - h * 0.86, 5, h * 0.84, ribs)
            for i in range(count + 1)
        )
    return body


def aerials(x: float, y: float, colour: str) -> str:
    """A water tank, an aerial and a line of washing on a flat roof."""
    return rect(x, y - 26, 34, 26, colour) + line(
        f"M{x + 60},{y} L{x + 60},{y - 46} M{x + 46},{y - 38} L{x + 74},{y - 44} M{x + 50},{y - 28} L{x + 70},{y - 32}",
        colour,
        3,
    )
