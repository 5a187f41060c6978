"""Colours in the contrast the reader asked for: two plain ones instead of many papers.

Every screen is painted in pairs, dark words on light paper or light words on dark paper. In high contrast
each half of a pair becomes the plain colour on its side, so that whatever could be read before is read more
easily, and no screen needs colours of its own for it. Which contrast is in force is set by whoever draws a
whole picture, and asked where ink and paper meet the surface.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import lru_cache
from typing import Final

import pygame

from game.art.paper.brightness import luminance

PAINTED: Final = "painted"
LIGHT: Final = "light"
DARK: Final = "dark"

NEAR_WHITE: Final = "#fcfcfa"
NEAR_BLACK: Final = "#0c0c0e"
# Stands out from both by more than three to one, as signs must (WCAG 2.2, 1.4.11).
_FAINT: Final = "#7c7c7c"
# No paper under light words is lighter than this luminance, and none under dark words is darker.
_MIDDLE: Final = 0.25
# How much of the picture is left to see behind the words, of 255.
_PICTURE: Final = 80

_in_force: ContextVar[str] = ContextVar("contrast", default=PAINTED)


def use(contrast: str) -> None:
    """Draw in this contrast from now on."""
    _in_force.set(contrast)


def plain() -> bool:
    """Whether things are drawn plain: no grain, no shadow, an outline instead."""
    return _in_force.get() != PAINTED


def seen(colour: str) -> str:
    """The colour, #rrggbb, in which words or the paper below them are drawn for a colour as painted."""
    return _seen(colour, _in_force.get())


def opposite(colour: str) -> str:
    """The outline's colour for a sheet of this plain colour."""
    return NEAR_BLACK if luminance(colour) > _MIDDLE else NEAR_WHITE


def faint(colour: str) -> str:
    """The colour of the unfilled part of a sign."""
    return _FAINT if plain() else colour


def dim(surface: pygame.Surface) -> None:
    """Take a picture back behind the words written over it, in place, where high contrast asks for that."""
    if not plain():
        return
    surface.fill((_PICTURE,) * 3, special_flags=pygame.BLEND_RGB_MULT)
    if _in_force.get() == LIGHT:
        surface.fill((255 - _PICTURE,) * 3, special_flags=pygame.BLEND_RGB_ADD)


def ring(surface: pygame.Surface, centre: tuple[int, int], radius: int, paper: str) -> None:
    """Draw the outline of a round thing on `paper`, in high contrast; `centre` and `radius` are pixels."""
    if plain():
        pygame.draw.aacircle(surface, opposite(seen(paper)), centre, radius, max(2, radius // 12))


@lru_cache(maxsize=512)
def _seen(colour: str, contrast: str) -> str:
    if contrast == PAINTED:
        return colour
    light = luminance(colour) > _MIDDLE
    return NEAR_WHITE if light == (contrast == LIGHT) else NEAR_BLACK
