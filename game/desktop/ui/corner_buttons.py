"""Small round paper buttons with a drawn sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pygame

from game.art.paper import Picture, Sheet
from game.art.paper.shapes import circle, line
from game.art.paper.sheet import SMALL
from game.desktop.raster.contrast import ring, seen
from game.desktop.raster.picture_memory import remembered
from game.desktop.raster.press import press
from game.desktop.ui.theme import INK, RED, SHADE, STRIP
from game.desktop.ui.widget import Role, Touch, Widget

if TYPE_CHECKING:
    from game.desktop.ui.theme import Theme

A = TypeVar("A")
_SIGNS = {
    "menu": "M-14,-9 L14,-9 M-14,0 L14,0 M-14,9 L14,9",
    "history": "M-13,-11 L13,-11 M-13,-2 L6,-2 M-13,7 L13,7 M-13,15 L-2,15",
    "back": "M-2,-12 L-14,-1 L-2,10 M-14,-1 L6,-1 C16,-1 16,14 4,14",
    "left": "M6,-13 L-8,0 L6,13",
    "right": "M-6,-13 L8,0 L-6,13",
    "plus": "M-13,0 L13,0 M0,-13 L0,13",
    "minus": "M-13,0 L13,0",
}


@remembered
def _cut(kind: str, size: int, paper: str, ink: str) -> pygame.Surface:
    sheets = (
        Sheet(body=circle(0, 0, 27, paper), shadow=SMALL),
        Sheet(body=line(_SIGNS[kind], ink, 4.4), contact=0, edge=False),
    )
    return press(Picture(sheets=sheets, shade=SHADE, box=(-40, -40, 80, 80)), size / 54)


def corner_button(theme: Theme, kind: str, words: str, corner: tuple[int, int], does: A) -> Widget[A]:
    """A round button; its words are for those who read the tree."""
    size = round(54 * theme.things)
    bounds = pygame.Rect(*corner, size, size)

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        lifted = touch is not Touch.REST
        paper, ink = (RED, STRIP) if lifted else (STRIP, INK)
        drawn = _cut(kind, size, seen(paper), seen(ink))
        surface.blit(drawn, drawn.get_rect(center=at.center))
        ring(surface, at.center, size // 2, paper)

    return Widget(role=Role.BUTTON, label=words, bounds=bounds, paint=paint, does=does, colours=(INK, STRIP))
