"""The chests of drawers: a strip for each, of which the open one is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.brightness import bearing
from game.desktop.dress.actions import DrawerAction, OpenChest
from game.desktop.dress.wardrobe import CHESTS
from game.desktop.dress.words import chest_word
from game.desktop.raster.contrast import seen
from game.desktop.ui.buttons import button
from game.desktop.ui.theme import CREAM
from game.desktop.ui.widget import Touch, Widget
from game.words import say

if TYPE_CHECKING:
    import pygame

    from game.desktop.ui.theme import Theme


def chests(
    theme: Theme, opened: str, box: pygame.Rect, gap: int, across: int, accent: str
) -> list[Widget[DrawerAction]]:
    """The strips from the upper edge of a box on, `across` in a row, a gap in pixels between them."""
    wide, made = (box.w - (across - 1) * gap) // across, []
    high = button(theme, "", (0, 0), does=None, kind="small").bounds.h + gap
    for number, name in enumerate(CHESTS):
        corner = box.x + number % across * (wide + gap), box.y + number // across * high
        words, does = chest_word(name), OpenChest(name)
        strip: Widget[DrawerAction] = button(
            theme, words, corner, does=does, width=wide, kind="small", accent=accent
        )
        made.append(_marked(theme, strip, accent) if name == opened else strip)
    return made


def _marked(theme: Theme, strip: Widget[DrawerAction], accent: str) -> Widget[DrawerAction]:
    """The strip of the open chest, with a line below its word."""

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        strip.paint(surface, at, touch)
        text = strip.text_bounds[0].move(at.x - strip.bounds.x, at.y - strip.bounds.y)
        thick = max(2, round(4 * theme.things))
        colour = seen(bearing(accent) if touch is Touch.REST else CREAM)
        surface.fill(colour, (text.x, at.bottom - 2 * thick, text.w, thick))

    return evolve(strip, paint=paint, value=say("dress.chest_open"))
