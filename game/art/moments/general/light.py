"""The light of a moment of an author's own: people are warmer where lamps burn, and a pool of it lies behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import mix
from game.art.places.pieces.glows import glows

if TYPE_CHECKING:
    from game.art.paper.sheet import Sheet
    from game.art.places.pieces.tones import Tones


def tint(t: Tones) -> str:
    """What people are tinted with: the hour's colour, warmer by lamplight."""
    return mix(t.palette.tint, "#fff1d8", 0.6) if t.lamps else t.palette.tint


def pool(t: Tones, x: float, y: float, radius: float) -> tuple[Sheet, ...]:
    """A lamp's light behind who is seen, once lamps are lit, and paler paper by day: a face stands out from both."""
    if t.lamps:
        return (glows([(x, y, radius)], "#ffd594", 0.7),)
    return (glows([(x, y, radius)], t.paper(), 0.34),)


def gleam(t: Tones, x: float, y: float, radius: float) -> tuple[Sheet, ...]:
    """What a lamp lays over who is near it, last of all; nothing by day."""
    return (glows([(x, y, radius)], "#ffd08a", 0.2),) if t.lamps else ()


def corners(t: Tones) -> tuple[Sheet, ...]:
    """The dark about a lamp; nothing by day."""
    if not t.lamps:
        return ()
    spots = [(0, 0, 760), (1920, 0, 700), (0, 960, 640), (1920, 960, 680)]
    return (glows(spots, t.palette.shade, 0.42),)
