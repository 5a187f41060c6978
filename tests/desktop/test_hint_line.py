"""The line that says which keys do what: whole in every window, in letters that fit there."""

from __future__ import annotations

import pygame
import pytest

from game.desktop.ui.hints import hint_line, placed_line
from game.desktop.ui.theme import Theme
from game.saves.settings import Settings

MENU = ("Enter", "Choose"), ("Backspace", "Back")
SHEET = ("Page Up", "Earlier"), ("Page Down", "Later"), ("Backspace", "Back")


@pytest.mark.parametrize("window", [(300, 500), (400, 720), (640, 360), (1280, 720)])
@pytest.mark.parametrize("text_size", [100, 150, 200, 250])
@pytest.mark.parametrize("hints", [MENU, SHEET], ids=["menu", "sheet"])
def test_it_is_whole(window: tuple[int, int], text_size: int, hints: tuple[tuple[str, str], ...]) -> None:
    """Where nothing is in its way it is there, and nothing of it is cut at the window's edge."""
    theme = Theme(window, Settings(text_size=text_size))
    line = placed_line(theme, hint_line(theme, hints, pad=False), (), card=True)
    assert line is not None
    assert pygame.Rect((0, 0), window).contains(line.bounds)
