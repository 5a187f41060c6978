"""Moments for those who draw them: one picture as the window shows it, all keys and hours, or all moments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.art.palette import PALETTES
from game.desktop.raster.picture_memory import PictureMemory
from game.desktop.raster.render_queue import RenderQueue
from game.desktop.stage.moment_parts import staged
from game.desktop.stage.setting import Setting
from game.desktop.stage.stage import draw_place
from game.desktop.ui.parallax import Parallax
from game.desktop.ui.theme import Theme
from game.saves import Settings
from game.story.catalogue import Light

if TYPE_CHECKING:
    from collections.abc import Iterator

_RISEN: Final = 10.0  # seconds after which nothing rises any more


def moment_picture(setting: Setting, size: tuple[int, int], key: int | None = None) -> pygame.Surface:
    """A moment in a window of `size` pixels at one of its keys, or at its last."""
    theme, queue = Theme(size, Settings()), RenderQueue(memory=PictureMemory())
    surface, parallax = pygame.Surface(size), Parallax()
    shown = staged(evolve(setting, place="")).moment
    at = shown.keys - 1 if key is None else key
    for now in (0.0, _RISEN, _RISEN + at * shown.beat):
        parallax.now = now
        draw_place(surface, theme, queue, setting, parallax)
        queue.finish()
    return surface


def moment_cards(name: str, size: tuple[int, int]) -> Iterator[tuple[str, pygame.Surface]]:
    """A moment at all hours, and then by day at each of its keys, with what they show."""
    for number, light in enumerate(Light):
        setting = Setting("", light, list(PALETTES)[number % len(PALETTES)], moment=name)
        yield f"{name}, {light.value}".replace("_", " "), moment_picture(setting, size)
    setting = Setting("", Light.DAY, next(iter(PALETTES)), moment=name)
    for key in range(staged(setting).moment.keys):
        yield f"{name}, key {key}".replace("_", " "), moment_picture(setting, size, key)


def first_card(name: str, size: tuple[int, int]) -> tuple[str, pygame.Surface]:
    """A moment by day, for the sheet of all moments."""
    setting = Setting("", Light.DAY, next(iter(PALETTES)), moment=name)
    return name.replace("_", " "), moment_picture(setting, size)
