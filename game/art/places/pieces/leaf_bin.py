"""A bin of wet tea leaves before a shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import ellipse, group, line, path, rect
from game.art.paper.sheet import (
    OBJECT,
    Sheet,
)

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def leaf_bin(t: Tones) -> Sheet:
    """The blue bin for the day's tea leaves, its lid against the counter; a bean has fallen in at the edge."""
    body = path("M-74,0 L-86,-150 L86,-150 L74,0 Z", "#3f74a0") + path(
        "M30,0 L40,-150 L86,-150 L74,0 Z", "#356488"
    )
    heap = path("M-80,-154 C-62,-188 -24,-176 -4,-184 C26,-196 62,-182 80,-154 Z", "#5a3d26") + "".join(
        line(f"M{x},{y} l9,-5", colour, 5)
        for x, y, colour in (
            (-52, -166, "#7a5634"),
            (-28, -170, "#47301e"),
            (-4, -174, "#7a5634"),
            (22, -170, "#8a6a42"),
            (44, -166, "#47301e"),
            (4, -162, "#7a5634"),
        )
    )
    bean = line("M58,-164 C56,-180 62,-190 60,-202", "#7d9a52", 5) + path(
        "M60,-202 C48,-220 34,-214 30,-206 C40,-198 52,-196 60,-202 Z M60,-202 C66,-222 82,-222 88,-212 C80,-202 70,-198 60,-202 Z",
        "#8fb05c",
    )
    rim = rect(-92, -160, 184, 18, "#4a86b4", rx=7) + rect(-40, -104, 80, 48, "#e9e2cc", rx=4)
    lid = group(ellipse(0, 0, 26, 88, "#4a86b4") + ellipse(7, 0, 20, 78, "#3f74a0"), 122, -84, turn=8)
    return Sheet(body=t.under(group(lid + heap + bean + body + rim, 900, 736, 0.82)), shadow=OBJECT)
