"""All controls of the tab that is open, below the tabs, in the largest words that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.desktop.dress.actions import ControlAction, OpenTab
from game.desktop.dress.control import control, control_height, id_strip
from game.desktop.dress.tabs import tab_height, tabs
from game.desktop.dress.wardrobe import TABS
from game.typography.fit import largest

if TYPE_CHECKING:
    from game.desktop.dress.wardrobe import Dressing
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

_GAP: Final = 11
_ACROSS: Final = 3  # tabs in a row, for each column of controls
_AIR: Final = 20  # pixels that a strip has beside its words at least


def controls(
    theme: Theme, shown: Dressing, tab: str, box: pygame.Rect, columns: int, *, new: bool = True
) -> tuple[Widget[ControlAction], ...]:
    """The tabs and the controls of the open one, so many columns of them in a box.

    The id of somebody `new` to the story can be typed.
    """
    rows = ("id", *TABS[tab]) if tab == "body" and new else TABS[tab]
    _, made = largest(
        theme.sizes(),
        lambda one: (one, _arranged(one, shown, tab, rows, box, columns)),
        lambda found: max(each.bounds.bottom for each in found[1]) <= box.bottom and _short(*found),
    )
    return made


def _short(theme: Theme, made: tuple[Widget[ControlAction], ...]) -> bool:
    """Whether no strip has more than one row of words, or is too narrow for them."""
    low, high = tab_height(theme), control_height(theme)
    return all(
        each.bounds.w > each.text_bounds[0].w + _AIR
        and each.bounds.h == (low if isinstance(each.does, OpenTab) else high)
        for each in made
        if each.text_bounds
    )


def _arranged(
    theme: Theme, shown: Dressing, tab: str, rows: tuple[str, ...], box: pygame.Rect, columns: int
) -> tuple[Widget[ControlAction], ...]:
    gap, high = round(_GAP * theme.things), control_height(theme)
    made = tabs(theme, tab, box, gap, _ACROSS * columns, shown.palette.accent)
    y = made[-1].bounds.bottom + 3 * gap
    wide = (box.w - (columns - 1) * 2 * gap) // columns
    down = -(-len(rows) // columns)
    for number, part in enumerate(rows):
        corner = box.x + number // down * (wide + 2 * gap), y + number % down * (high + gap)
        there = pygame.Rect(*corner, wide, high)
        made += [id_strip(theme, shown, there)] if part == "id" else control(theme, shown, part, there)
    return tuple(made)
