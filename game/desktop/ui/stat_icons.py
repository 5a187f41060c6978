"""The signs of stats: a cut piece of paper for each, filled from below as far as the stat stands."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.paper import Picture, Sheet
from game.art.paper.shapes import holed, path, poly
from game.desktop.raster.contrast import faint, seen
from game.desktop.raster.picture_memory import remembered
from game.desktop.raster.press import press
from game.desktop.ui.theme import SHADE

if TYPE_CHECKING:
    import pygame

_EMPTY: Final = "#cbbb9c"


def _star(colour: str) -> str:
    points = [
        (
            (30 if i % 2 == 0 else 21) * math.cos(i * math.pi / 12),
            (30 if i % 2 == 0 else 21) * math.sin(i * math.pi / 12),
        )
        for i in range(24)
    ]
    return poly(points, colour)


def _shape(stat: str, colour: str) -> str:
    match stat:
        case "confidence":
            return _star(colour)
        case "opportunity":
            return holed(
                "M-26,30 L-26,-6 C-26,-40 26,-40 26,-6 L26,30 Z M-2,30 L-2,-4 C0,-16 14,-20 15,-4 L15,30 Z",
                colour,
            )
        case "ability":
            return path("M-31,28 L-8,-30 L4,-8 L12,-20 L31,28 Z", colour)
        case "energy":
            return path(
                "M2,-34 C4,-18 24,-6 24,12 C24,24 14,32 0,32 C-14,32 -24,24 -24,10 C-24,0 -18,-6 -13,-12 "
                "C-11,-6 -8,-4 -5,-4 C-8,-16 -4,-26 2,-34 Z",
                colour,
            )
        case "connection":
            return holed(
                "M-32,0 A20,20 0 1 1 8,0 A20,20 0 1 1 -32,0 Z M-22,0 A10,10 0 1 0 -2,0 A10,10 0 1 0 -22,0 Z",
                colour,
            ) + holed(
                "M-8,0 A20,20 0 1 1 32,0 A20,20 0 1 1 -8,0 Z M2,0 A10,10 0 1 0 22,0 A10,10 0 1 0 2,0 Z",
                colour,
                0.82,
            )
        case _:
            return path("M0,-30 L30,0 L0,30 L-30,0 Z", colour)


@remembered
def _cut_icon(stat: str, colour: str, pixels: int) -> pygame.Surface:
    picture = Picture(
        sheets=(Sheet(body=_shape(stat, colour), contact=0),), shade=SHADE, box=(-36, -36, 72, 72)
    )
    return press(picture, pixels / 72)


def icon(stat: str, colour: str, share: float, pixels: int) -> pygame.Surface:
    """A stat's icon as a surface, filled from below by `share` (0 to 1) of its height."""
    drawn = _cut_icon(stat, faint(_EMPTY), pixels).copy()
    full = _cut_icon(stat, seen(colour), pixels)
    top = round(pixels * (1 - (0.06 + 0.88 * min(1.0, max(0.0, share)))))
    drawn.blit(full, (0, top), (0, top, pixels, pixels - top))
    return drawn
