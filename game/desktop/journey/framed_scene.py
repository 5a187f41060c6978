"""A scene's picture in its frame: behind a drawn-back drape, between opened shutters, or behind closed ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.journey.decision_art import around, draped, shuttered
from game.desktop.journey.scene_picture import scene_picture
from game.desktop.ui.widget import Role, Touch, Widget

if TYPE_CHECKING:
    import pygame

    from game.desktop.raster.render_queue import RenderQueue
    from game.story import Page
    from game.story.appearance import AnyLook


def framed_scene(
    queue: RenderQueue,
    page: Page | None,
    look: AnyLook,
    box: pygame.Rect,
    unit: float,
    *,
    taken: bool,
    said: str,
) -> Widget:
    """The widget of a page's picture, `said` to a screen reader; without a page the shutters are closed.

    The way that was `taken` has a drape. `unit` is pixels for a unit of the frame.
    """
    margin = around(unit)

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        if page is not None:
            made, _ = queue.picture(*scene_picture(page, look, at.size))
            if made is not None:
                surface.blit(made, at.topleft)
        frame = draped(at.size, unit) if taken else shuttered(at.size, unit, closed=page is None)
        surface.blit(frame, (at.x - margin, at.y - margin))

    return Widget(role=Role.IMAGE, label=said, bounds=box, paint=paint)
