"""Where the title puts things: the name, four windows stepping upward, and a column for what is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.desktop.platform.splash import CORNER
from game.desktop.ui.theme import Theme

if TYPE_CHECKING:
    from game.saves import Settings

WINDOWS: Final = 4
# Of a window as wide as high or wider, in units of the 1920x1080 picture space.
_WIDE: Final = 284
_TOPS: Final = (300, 220, 140, 60)
_FOOT: Final = 806
_LEFT: Final = 640
_PITCH: Final = 310
# Of an upright one, in units of which 1080 are its width, or fewer where it is hardly upright.
_UPRIGHT: Final = 1080, 1560
_RIM: Final = 54
_UPRIGHT_FOOT: Final = 1000
_UPRIGHT_PITCH: Final = 249
_UPRIGHT_WIDE: Final = 225
_UPRIGHT_COLUMN: Final = 1130


@frozen
class TitleLayout:
    """The places of a title, in pixels: nothing here depends on the size of text or on what is ready.

    `name` has the two characters at its upper left; `drawn` is the theme in whose units the windows and the
    name are drawn; `column` is where the menu stands, from the top of the window where it is beside them.
    """

    windows: tuple[pygame.Rect, ...]
    drawn: Theme
    name: pygame.Rect
    column: pygame.Rect
    upright: bool


def title_layout(theme: Theme) -> TitleLayout:
    """The layout of the title in a window."""
    return _upright(theme) if theme.upright else _beside(theme)


def _beside(theme: Theme) -> TitleLayout:
    right = theme.size[0] - theme.px(1920)
    windows = tuple(
        pygame.Rect(
            theme.px(_LEFT + number * _PITCH) + right,
            theme.px(top),
            theme.px(_WIDE),
            theme.px(_FOOT - top),
        )
        for number, top in enumerate(_TOPS)
    )
    corner = theme.px(CORNER[0]), theme.px(CORNER[1])
    across = theme.px(_LEFT - 16) - corner[0]
    column = pygame.Rect(corner[0], corner[1], across, theme.size[1] - theme.px(20) - corner[1])
    return TitleLayout(windows, theme, pygame.Rect(*corner, across, column.h), column, upright=False)


def _upright(theme: Theme) -> TitleLayout:
    """The name above, the windows in a row below it, the column at the foot."""
    unit = min(theme.size[0] / _UPRIGHT[0], theme.size[1] / _UPRIGHT[1])
    left = round((theme.size[0] - _UPRIGHT[0] * unit) / 2 + _RIM * unit)
    wide = round((_UPRIGHT[0] - 2 * _RIM) * unit)
    drawn = _drawn(_UPRIGHT_WIDE * unit / _WIDE, theme.settings)
    foot = round(_UPRIGHT_FOOT * unit)
    windows = tuple(
        pygame.Rect(left + round(number * _UPRIGHT_PITCH * unit), foot - high, drawn.px(_WIDE), high)
        for number, high in enumerate(drawn.px(_FOOT - top) for top in _TOPS)
    )
    name = pygame.Rect(left, round(_RIM * unit), wide, min(w.y for w in windows) - round(_RIM * unit))
    top = round(_UPRIGHT_COLUMN * unit)
    column = pygame.Rect(left, top, wide, theme.size[1] - round(_RIM * unit / 2) - top)
    return TitleLayout(windows, drawn, name, column, upright=True)


def _drawn(unit: float, settings: Settings) -> Theme:
    """A theme with so many pixels for a unit of the picture space."""
    return Theme((round(1920 * unit), round(1080 * unit)), settings)
