"""The splash: bare paper and the name on it, while everything else is still being loaded.

It imports nothing but pygame, and draws the two characters where the title screen will put their cut-out.
"""

from __future__ import annotations

from typing import Final

import pygame

GROUND: Final = "#f3e8cf"
RED: Final = "#b93722"
# Where the name stands, in the 1920x1080 picture space; how large the characters below are drawn.
CORNER: Final = (102, 84)
SCALE: Final = 1.06
APART: Final = 226  # from the first character to the second, in their own units
UP: Final = (
    "M92,0 L118,8 L84,56 L62,46 Z",
    "M14,48 L186,44 L186,188 L150,202 L140,180 L162,174 L162,68 L38,70 L38,202 L14,202 Z",
    "M62,94 L140,92 L138,152 L64,154 Z M82,112 L82,136 L120,135 L120,111 Z",
)
WARD: Final = (
    "M84,6 L112,2 L110,76 L172,68 L176,92 L110,98 L110,170 L194,164 L198,190 L6,194 L10,172 L86,171 Z"
)


def show_splash(surface: pygame.Surface) -> None:
    """Draw the splash on the window's surface and show it at once."""
    unit = min(surface.get_width() / 1920, surface.get_height() / 1080)
    surface.fill(GROUND)
    for outline, x in ((UP[0], 0), (UP[1], 0), (WARD, APART), (UP[2], 0)):
        for number, ring in enumerate(outline.split("Z")[:-1]):
            points = [
                (unit * (CORNER[0] + x + SCALE * left), unit * (CORNER[1] + SCALE * top))
                for left, top in map(_point, ring.split())
            ]
            # The second ring of an outline is its hole.
            pygame.draw.polygon(surface, GROUND if number else RED, points)
    pygame.display.flip()


def _point(words: str) -> tuple[float, float]:
    left, top = words.lstrip("ML").split(",")
    return float(left), float(top)
