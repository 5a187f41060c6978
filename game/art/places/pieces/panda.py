"""Somebody in the costume of a panda."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, group, path


def panda(x: float, y: float, height: float) -> str:
    """Somebody in a panda's costume who waves, standing on (x, y), `height` units high."""
    black, white = "#2f2c33", "#f8f2e4"
    body = (
        ellipse(-14, -4, 15, 8, black)
        + ellipse(16, -4, 15, 8, black)
        + path("M-24,-6 L-20,-40 L20,-40 L26,-6 L6,-6 L2,-24 L-4,-6 Z", black)
    )
    body += (
        ellipse(0, -52, 31, 30, white)
        + path("M-30,-62 C-52,-56 -54,-40 -46,-30 C-38,-28 -32,-44 -24,-50 Z", black)
        + path("M28,-64 C50,-74 56,-90 50,-98 C42,-98 34,-82 22,-74 Z", black)
    )
    body += circle(-21, -112, 10, black) + circle(21, -112, 10, black) + ellipse(0, -92, 31, 27, white)
    eyes = (
        ellipse(-12, -93, 7, 9, black, turn=24)
        + ellipse(12, -93, 7, 9, black, turn=-24)
        + circle(-11, -93, 2.4, white)
        + circle(11, -93, 2.4, white)
        + ellipse(0, -84, 4.5, 3, black)
    )
    return group(
        body
        + eyes
        + path("M-26,-68 Q0,-56 26,-68 L24,-60 Q0,-50 -24,-60 Z", "#c8402a")
        + path("M-10,-58 L-2,-56 L-6,-38 L-16,-40 Z", "#c8402a"),
        x,
        y,
        height / 122,
    )
