"""What stands beside the words and the tags keeps clear of them: caps of keys, the hour on a dial."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.platform.devices.device import Device
from game.desktop.raster import contrast
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role, Touch
from game.story import arrive
from tests.desktop.test_layout import navigation, story

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("window", [(400, 720), (640, 360), (960, 540), (1280, 720)])
@pytest.mark.parametrize("text_size", [100, 150, 250])
def test_the_cap_of_a_key_lies_on_no_tag(tmp_path: Path, window: tuple[int, int], text_size: int) -> None:
    """A long name such as Backspace is put short, and the cap is no wider than its button."""
    rooms = navigation(tmp_path, text_size)
    rooms.session.device = Device.KEYS
    contrast.use("painted")
    screen, theme = rooms.scene(arrive(story("wenzhu"), "gate"), 1), Theme(window, rooms.session.settings)
    widgets = screen.widgets(theme)
    back = next(one for one in widgets if one.label == "Step back")
    ground = pygame.Surface(window, pygame.SRCALPHA)
    back.paint(ground, back.bounds, Touch.REST)
    drawn = ground.get_bounding_rect(min_alpha=200)
    assert drawn.h > back.bounds.h  # the cap is there
    tags = [one.bounds for one in widgets if one.role is Role.METER]
    assert drawn.collidelist(tags) < 0


@pytest.mark.parametrize("window", [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("text_size", [100, 125, 150])
def test_the_hour_hangs_beside_the_phone(tmp_path: Path, window: tuple[int, int], text_size: int) -> None:
    """Also where large words make the sheet high: then the dial hangs higher, and is smaller."""
    rooms = navigation(tmp_path, text_size)
    screen = rooms.scene(arrive(story("yang_kaikai"), "headcount"), 1)
    theme = Theme(window, rooms.session.settings)
    dials = [one for one in screen.widgets(theme) if one.label.startswith("A clock")]
    assert len(dials) == 1
    assert screen.arranged is not None
    assert dials[0].bounds.bottom <= screen.arranged.sheet.y
