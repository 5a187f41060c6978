"""The caps of keys: their outline is whole in every contrast, round the words on them."""

from __future__ import annotations

import pygame
import pytest

from game.desktop.raster import contrast
from game.desktop.ui.hints import hint_line
from game.desktop.ui.theme import INK, Theme
from game.desktop.ui.widget import Touch
from game.saves.settings import Settings


@pytest.mark.parametrize("colours", [contrast.PAINTED, contrast.LIGHT, contrast.DARK])
@pytest.mark.parametrize("text_size", [75, 100, 150, 250])
@pytest.mark.parametrize("cap", ["Enter", "Backspace", "H"])
def test_the_outline_of_a_cap_is_whole(colours: str, text_size: int, cap: str) -> None:
    """In high contrast words bring a ground of their own; it breaks no line round them."""
    contrast.use(colours)
    try:
        line = hint_line(Theme((1280, 720), Settings(text_size=text_size)), ((cap, ""),), pad=False)
        ground = pygame.Surface(line.bounds.size)
        line.paint(ground, line.bounds, Touch.REST)
        ink = pygame.mask.from_threshold(ground, pygame.Color(contrast.seen(INK)), (24, 24, 24, 255))
    finally:
        contrast.use(contrast.PAINTED)
    outline = ink.connected_component()  # the largest piece
    box = outline.get_bounding_rects()[0]
    assert outline.get_at((box.centerx, box.y)), "above"
    assert outline.get_at((box.centerx, box.bottom - 1)), "below"
    assert outline.get_at((box.x, box.centery)), "left"
    assert outline.get_at((box.right - 1, box.centery)), "right"
