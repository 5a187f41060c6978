"""What is far out of focus is blurred small, and looks as if it had been blurred whole."""

from __future__ import annotations

import pygame
import pytest

from game.desktop.raster.press import soft

_LIKE = 12  # of 255: by so much may a pixel differ on average where something is seen


@pytest.mark.parametrize("radius", [2, 4, 7, 12])
def test_an_image_blurred_small_looks_as_blurred_whole(radius: int) -> None:
    """Two plain shapes on clear ground; away from their edges nothing differs."""
    image = pygame.Surface((160, 120), pygame.SRCALPHA)
    image.fill((200, 100, 50, 255), (20, 20, 90, 60))
    image.fill((40, 160, 220, 255), (70, 50, 70, 60))
    whole, small = pygame.transform.gaussian_blur(image, radius), soft(image, radius)
    assert small.get_size() == whole.get_size()
    seen = [(x, y) for x in range(0, 160, 2) for y in range(0, 120, 2) if whole.get_at((x, y)).a > 128]
    apart = [
        abs(a - b) for at in seen for a, b in zip(whole.get_at(at)[:3], small.get_at(at)[:3], strict=True)
    ]
    assert sum(apart) / len(apart) < _LIKE
    assert small.get_at((40, 36))[:3] == pytest.approx(whole.get_at((40, 36))[:3], abs=_LIKE)
    assert soft(image, radius).get_at((2, 118)).a == pytest.approx(0, abs=4)
