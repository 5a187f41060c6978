"""What is out of focus: as light at its rims as within, and as soft as it was asked to be."""

from __future__ import annotations

from typing import Final

import pygame
import pytest

from game.art.paper.shapes import rect
from game.art.paper.sheet import Picture, Sheet
from game.desktop.raster.press import press

PINK: Final = (240, 180, 190)


@pytest.mark.parametrize("blur", [2.0, 5.0, 12.0])
def test_rims_between_light_things_are_not_dark(blur: float) -> None:
    """A pink sheet out of focus on pink ground is not seen at all."""
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    ground = "#{:02x}{:02x}{:02x}".format(*PINK)
    sheet = Sheet(body=rect(80, 80, 160, 160, ground), contact=0, grain=False, edge=False, blur=blur)
    pressed = press(Picture(sheets=(sheet,), shade="#000000", ground=ground, box=(0, 0, 320, 320)), 1.0)
    for x in range(40, 280, 3):
        assert all(abs(a - b) <= 6 for a, b in zip(pressed.get_at((x, 160))[:3], PINK, strict=True)), x


@pytest.mark.parametrize("blur", [2.0, 5.0, 12.0])
def test_rims_are_soft(blur: float) -> None:
    """A rim goes from one colour to the other over about as much as was asked for."""
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    sheet = Sheet(body=rect(160, -60, 400, 480, "#000000"), contact=0, grain=False, edge=False, blur=blur)
    pressed = press(Picture(sheets=(sheet,), shade="#000000", ground="#ffffff", box=(0, 0, 320, 320)), 1.0)
    between = [x for x in range(320) if 25 < pressed.get_at((x, 160))[0] < 230]
    assert blur * 0.8 <= len(between) <= blur * 4
