"""The tabs: a strip for each, of which the open one is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.brightness import bearing
from game.desktop.dress.actions import ControlAction, OpenTab
from game.desktop.dress.wardrobe import TABS
from game.desktop.dress.words import tab_word
from game.desktop.raster.contrast import seen
from game.desktop.ui.buttons import button
from game.desktop.ui.theme import CREAM
from game.desktop.ui.widget import Touch, Widget
from game.words import say

if TYPE_CHECKING:
    import pygame

    from game.desktop.ui.theme import Theme


def tab_height(theme: Theme) -> int:
    """How high a tab's strip is in pixels, while its word has one row."""
    return button(theme, "", (0, 0), does=None, kind="small").bounds.h


def tabs(
    theme: Theme, opened: str, box: pygame.Rect, gap: int, across: int, accent: str
) -> list[Widget[ControlAction]]:
    """The strips from the upper edge of a box on, `across` in a row, a gap in pixels between them."""
    wide, made = (box.w - (across - 1) * gap) // across, []
    high = tab_height(theme) + gap
    for number, name in enumerate(TABS):
        corner = box.x + number % across * (wide + gap), box.y + number // across * high
        words, does = tab_word(name), OpenTab(name)
        strip: Widget[ControlAction] = button(
            theme, words, corner, does=does, width=wide, kind="small", accent=accent
        )
        made.append(_marked(theme, strip, accent) if name == opened else strip)
    return made


def _marked(theme: Theme, strip: Widget[ControlAction], accent: str) -> Widget[ControlAction]:
    """The strip of the open tab, with a line below its word."""

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        strip.paint(surface, at, touch)
        text = strip.text_bounds[0].move(at.x - strip.bounds.x, at.y - strip.bounds.y)
        thick = max(2, round(4 * theme.things))
        colour = seen(bearing(accent) if touch is Touch.REST else CREAM)
        surface.fill(colour, (text.x, at.bottom - 2 * thick, text.w, thick))

    return evolve(strip, paint=paint, value=say("dress.tab_open"))
