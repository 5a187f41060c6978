"""Caps of keys and tags of stats: their outline is whole in every contrast, round the words on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve

from game.desktop.raster import contrast
from game.desktop.ui.hints import hint_line
from game.desktop.ui.stat_tags import Stat, cut_compact, cut_tall, tag
from game.desktop.ui.theme import INK, Theme
from game.desktop.ui.widget import Touch
from game.saves.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.desktop.ui.stat_tags import Cut
    from game.desktop.ui.widget import Widget


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


@pytest.mark.parametrize("colours", [contrast.LIGHT, contrast.DARK])
@pytest.mark.parametrize("cut", [cut_tall, cut_compact])
@pytest.mark.parametrize("text_size", [75, 100, 150, 250])
def test_the_outline_of_a_tag_is_whole(
    colours: str, cut: Callable[[Theme, Sequence[Stat]], Cut], text_size: int
) -> None:
    """Its widest name reaches near the rim: with it the rim is as it is without."""
    theme = Theme((1280, 720), Settings(text_size=text_size))
    stat = Stat("opportunity", "Opportunity", "#7a5a10", 12, 0.12)
    made = cut(theme, [stat])
    contrast.use(colours)
    try:
        with_name, without = (_drawn(tag(made, one, (20, 20))) for one in (stat, evolve(stat, name=" ")))
    finally:
        contrast.use(contrast.PAINTED)
    name = made.label(stat, pygame.Rect((20, 20), made.size))
    beside = [(x, name.centery) for x in (*range(15, name.x), *range(name.right, made.size[0] + 25))]
    assert [with_name.get_at(at) for at in beside] == [without.get_at(at) for at in beside]


def _drawn(widget: Widget[None]) -> pygame.Surface:
    ground = pygame.Surface((1280, 720))
    widget.paint(ground, widget.bounds, Touch.REST)
    return ground
