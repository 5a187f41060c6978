"""Pockets over hands that are in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import mix, path
from game.art.people.body import FOOT

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.clothes.outfit import Clothes


def pockets(frame: Frame, clothes: Clothes) -> str:
    """Pockets drawn over the hands that are in them."""
    b, y = frame.build, frame.pockets
    colour = clothes.pocket or clothes.legs
    near, far = frame.width(y, grow=4), frame.width(y, far=True, grow=4)
    below, beyond = frame.to(FOOT).width(y + 112, grow=2), frame.to(FOOT).width(y + 112, far=True, grow=2)
    deep = y + b.size * 112
    left = f"M{near + 9:.1f},{y - 8} L{near + 92:.1f},{y + 20} L{near + 88:.1f},{deep} L{below + 5:.1f},{deep - 6} Z"
    right = f"M{far - 9:.1f},{y - 8} L{far - 86:.1f},{y + 20} L{far - 82:.1f},{deep} L{beyond - 5:.1f},{deep - 6} Z"
    return path(left, colour) + path(right, mix(colour, "#1a0e14", 0.16))
