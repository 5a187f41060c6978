"""The row of windows of the endings as a part of a page, with “yours” below one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.journey.decision_told import windows_in_words
from game.desktop.journey.ending_windows import HIGH, middle, windows_picture
from game.desktop.raster.ink import label
from game.desktop.raster.text_layout import lay_out
from game.desktop.ui.widget import Role, Touch, Widget
from game.words import say

if TYPE_CHECKING:
    import pygame

    from game.desktop.journey.ending_windows import EndingWindow
    from game.desktop.raster.render_queue import RenderQueue
    from game.desktop.raster.text_layout import Style
    from game.desktop.ui.theme import Theme


def yours_style(theme: Theme, colour: str) -> Style:
    """The style of “yours”."""
    return theme.at_most(120).style("small", colour)


def windows_row(
    theme: Theme,
    queue: RenderQueue,
    windows: tuple[EndingWindow, ...],
    box: pygame.Rect,
    unit: float,
    colour: str,
) -> Widget:
    """The widget of the windows in their box; `unit` is pixels for a unit of the windows."""
    style, said = yours_style(theme, colour), say("journey.decision.yours")
    wide = lay_out(said, style, 10_000).width
    mine = [number for number, one in enumerate(windows) if one.mine]

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        made, _ = queue.picture(*windows_picture(windows, unit))
        if made is not None:
            surface.blit(made, at.topleft)
        for number in mine:
            x = max(at.x + wide // 2, min(at.right - wide // 2, at.x + round(middle(number) * unit)))
            label(surface, said, style, x, at.y + round((HIGH + 4) * unit), "centre")

    return Widget(role=Role.IMAGE, label=windows_in_words(windows), bounds=box, paint=paint)
