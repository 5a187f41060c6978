"""The thumbnail of a save slot: a small picture of what is on the screen."""

from __future__ import annotations

import io
from typing import Final

import pygame

SMALL: Final = (384, 216)  # pixels


def snapshot(surface: pygame.Surface | None) -> bytes:
    """A thumbnail of the surface as the bytes of a PNG; plain where nothing was drawn."""
    small = pygame.Surface(SMALL)
    small.fill("#d8c49a")
    if surface is not None:
        small = pygame.transform.smoothscale(surface.convert(24), SMALL)
    file = io.BytesIO()
    pygame.image.save(small, file, "slot.png")
    return file.getvalue()
