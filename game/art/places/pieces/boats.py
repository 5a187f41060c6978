"""Boats of a fishing harbour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, group, line, mix, path, rect

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def fishing_boat(t: Tones, x: float, y: float, k: float, hull: str) -> str:
    """A fishing boat at the quay: wheelhouse, two masts, a row of lamps for squid."""
    body = (
        path("M-96,-18 L104,-30 L82,20 L-78,20 Z", t.thing(hull))
        + path("M-92,-12 L100,-24 L96,-14 L-88,-4 Z", t.thing("#d8503c"))
        + rect(-30, -64, 56, 44, mix(t.thing(hull), t.palette.paper, 0.45))
        + rect(-20, -54, 16, 14, t.lamp() if t.lamps else t.palette.ink)
        + line("M-62,-18 L-62,-150 M54,-26 L54,-120 M-62,-146 L54,-110", t.palette.ink, 5)
    )
    body += "".join(circle(-48 + i * 20, -130 + i * 6, 6, t.lamp()) for i in range(5))
    return group(body, x, y, k)
