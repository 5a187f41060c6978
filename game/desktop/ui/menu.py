"""Menus: a heading and strips one below another on a sheet over the game."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, frozen

from game.art.paper.sheet import LIFTED
from game.desktop.platform.intents import Activate, Intent, Menu, StepBack
from game.desktop.ui.buttons import button
from game.desktop.ui.screen import Go, Pop
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.steady_screen import SteadyScreen
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import PAPER
from game.desktop.ui.widget import Role, Widget
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.theme import Theme

_WIDE: Final = 620


@frozen
class Item:
    """A line of a menu: its words, what choosing it does, and a value to show beside it."""

    words: str
    does: Callable[[], Go | None]
    value: str = ""


def _now(said: str | Callable[[], str]) -> str:
    return said if isinstance(said, str) else said()


def stay(deed: Callable[[], object]) -> Callable[[], None]:
    """What an item does that leaves its menu open, whatever the deed gives back."""

    def does() -> None:
        deed()

    return does


@define(kw_only=True)
class MenuScreen(SteadyScreen[Item]):
    """A menu. Its items are made anew whenever it is arranged, so that values are current.

    So are heading and note where they are given as functions, as those are that may lie below the settings:
    the language can become another meanwhile.
    """

    heading: str | Callable[[], str]
    items: Callable[[], tuple[Item, ...]]
    note: str | Callable[[], str] = ""
    name: str = "menu"
    veiled: bool = True

    def arrange(self, theme: Theme) -> tuple[Widget[Item], ...]:
        """The heading and the strips, in two columns or smaller words where that is what it takes."""
        tried = tuple(product(theme.sizes(), (1, 2)))
        made, _ = largest(tried, lambda one: self._columns(*one), lambda found: found[1].h <= theme.size[1])
        return made

    def _columns(self, theme: Theme, columns: int) -> tuple[tuple[Widget[Item], ...], pygame.Rect]:
        width = min(
            max(theme.px(_WIDE), round(_WIDE * theme.things)), (theme.size[0] - theme.px(160)) // columns
        )
        pad, gap = theme.px(56), round(14 * theme.things)
        inside = columns * width + (columns - 1) * gap
        headed, said = _now(self.heading), _now(self.note)
        head = words(theme, headed, "subhead", (0, 0), inside, role=Role.HEADING)
        note = [words(theme, said, "prose", (0, 0), inside)] if said else []
        items = self.items()
        rows = -(-len(items) // columns)
        tall = max(
            button(theme, i.words, (0, 0), does=None, width=width, value=i.value).bounds.h for i in items
        )
        top = head.bounds.h + sum(n.bounds.h + gap for n in note) + gap
        sheet = pygame.Rect(0, 0, inside + 2 * pad, top + rows * (tall + gap) - gap + 2 * pad)
        sheet.center = theme.size[0] // 2, theme.size[1] // 2
        x, y = sheet.x + pad, sheet.y + pad
        made: list[Widget[Item]] = [words(theme, headed, "subhead", (x, y), inside, role=Role.HEADING)]
        if note:
            made.append(words(theme, said, "prose", (x, y + head.bounds.h + gap // 2), inside))
        for number, item in enumerate(items):
            corner = x + number // rows * (width + gap), y + top + number % rows * (tall + gap)
            made.append(button(theme, item.words, corner, does=item, width=width, value=item.value))
        return tuple(made), sheet

    def hints(self) -> tuple[tuple[Intent, str], ...]:
        """Choosing and leaving; while a key is asked for, nothing else is said."""
        return (
            () if self.asks_key else ((Activate(), say("ui.hint_choose")), (StepBack(), say("ui.hint_back")))
        )

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """The sheet the strips lie on."""
        parts = [widget.bounds for widget in self.widgets(theme) if widget is not self._hint]
        sheet = parts[0].unionall(parts[1:]).inflate(2 * theme.px(56), 2 * theme.px(56))
        slip(sheet.size, PAPER, "card", scaled(LIFTED, theme.unit)).lay(surface, sheet.x, sheet.y)

    def act(self, does: Item) -> Go | None:
        """Do what the item is for, and show the menu with its values as they are then."""
        self.rearrange()
        return does.does()

    def intend(self, intent: Intent) -> Go | None:
        """Escape and Backspace close a menu."""
        return Pop() if isinstance(intent, (Menu, StepBack)) else None
