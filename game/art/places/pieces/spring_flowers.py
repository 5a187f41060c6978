"""A pot of flowers at the edge of a stage."""

from __future__ import annotations

from game.art.paper.shapes import circle, group, path


def flowers(x: float, y: float, size: float) -> str:
    """Three red flowers in a pot, (x, y) the pot's middle, `size` a share of the usual."""
    leaves = "".join(
        group(path("M0,0 C10,-14 26,-12 34,0 C24,8 10,8 0,0 Z", "#6f9a5c"), turn=a)
        for a in (-160, -120, -60, -20, -95)
    )
    heads = "".join(
        circle(dx, dy, 10, c)
        for dx, dy, c in ((-16, -30, "#d8492f"), (14, -34, "#d8492f"), (0, -46, "#e9785a"))
    )
    return group(leaves + heads + path("M-17,0 L17,0 L13,30 L-13,30 Z", "#a5653c"), x, y - 26, size)
