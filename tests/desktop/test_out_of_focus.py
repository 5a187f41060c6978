"""What is out of focus: as light at its rims as within, and as soft as it was asked to be."""

from __future__ import annotations

from typing import Final

import pygame
import pytest

from game.art.paper.shapes import rect
from game.art.paper.sheet import Picture, Sheet
from game.desktop.raster.paper_effects import out_of_focus
from game.desktop.raster.press import press

PINK: Final = (240, 180, 190)
LIKE: Final = 12  # of 255: by so much may a pixel differ on average where something is seen


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


@pytest.mark.parametrize("radius", [2, 4, 7, 12])
def test_an_image_blurred_small_looks_as_blurred_whole(radius: int) -> None:
    """Two plain shapes on clear ground; nothing differs much, within them and where they end."""
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    image = pygame.Surface((160, 120), pygame.SRCALPHA)
    image.fill((200, 100, 50, 255), (20, 20, 90, 60))
    image.fill((40, 160, 220, 255), (70, 50, 70, 60))
    whole, small = pygame.transform.gaussian_blur(image.premul_alpha(), radius), out_of_focus(image, radius)
    assert small.get_size() == whole.get_size()
    seen = [(x, y) for x in range(0, 160, 2) for y in range(0, 120, 2) if whole.get_at((x, y)).a > 128]
    apart = [abs(a - b) for at in seen for a, b in zip(whole.get_at(at), small.get_at(at), strict=True)]
    assert sum(apart) / len(apart) < LIKE
    assert small.get_at((2, 118)).a == pytest.approx(0, abs=4)
