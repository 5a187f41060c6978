"""Draws screens that lie one upon another: the top one, and what shows through below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.ui.screen import Screen
    from game.desktop.ui.theme import Theme

_VEIL: Final = (40, 26, 22, 120)


def draw_screens(surface: pygame.Surface, screens: Sequence[Screen], theme: Theme) -> None:
    """Draw the last of the screens; below a veiled one, the screen it lies on, under a veil."""
    lowest = len(screens) - 1
    while lowest and screens[lowest].veiled:
        lowest -= 1
    for number in range(lowest, len(screens)):
        if number > lowest:
            veil = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
            veil.fill(_VEIL)
            surface.blit(veil, (0, 0))
        screens[number].covered = number < len(screens) - 1
        screens[number].draw(surface, theme)
