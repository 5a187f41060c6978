"""All drawers of the chest that is open, below the chests, in the largest words that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.desktop.dress.actions import DrawerAction, OpenChest
from game.desktop.dress.chests import chests
from game.desktop.dress.drawer import drawer, drawer_height, id_strip
from game.desktop.dress.wardrobe import CHESTS
from game.typography.fit import largest

if TYPE_CHECKING:
    from game.desktop.dress.wardrobe import Dressing
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

_GAP: Final = 11
_ACROSS: Final = 3  # chests in a row, for each column of drawers
_AIR: Final = 20  # pixels that a strip has beside its words at least


def drawers(
    theme: Theme, shown: Dressing, chest: str, box: pygame.Rect, columns: int
) -> tuple[Widget[DrawerAction], ...]:
    """The chests and the drawers of the open one, so many columns of them in a box."""
    return largest(
        theme.sizes(),
        lambda one: _arranged(one, shown, chest, box, columns),
        lambda made: max(each.bounds.bottom for each in made) <= box.bottom and _short(made),
    )


def _short(made: tuple[Widget[DrawerAction], ...]) -> bool:
    """Whether no strip has more than one row of words, or is too narrow for them."""
    low, high = made[0].bounds.h, made[-1].bounds.h
    return all(
        each.bounds.w > each.text_bounds[0].w + _AIR
        and each.bounds.h == (low if isinstance(each.does, OpenChest) else high)
        for each in made
        if each.text_bounds
    )


def _arranged(
    theme: Theme, shown: Dressing, chest: str, box: pygame.Rect, columns: int
) -> tuple[Widget[DrawerAction], ...]:
    gap, high = round(_GAP * theme.things), drawer_height(theme)
    made = chests(theme, chest, box, gap, _ACROSS * columns, shown.palette.accent)
    y = made[-1].bounds.bottom + 3 * gap
    wide = (box.w - (columns - 1) * 2 * gap) // columns
    rows = ("id", *CHESTS[chest]) if chest == "body" else CHESTS[chest]
    down = -(-len(rows) // columns)
    for number, part in enumerate(rows):
        corner = box.x + number // down * (wide + 2 * gap), y + number % down * (high + gap)
        there = pygame.Rect(*corner, wide, high)
        made += [id_strip(theme, shown, there)] if part == "id" else drawer(theme, shown, part, there)
    return tuple(made)
