"""A sheet of long text over the game, a page at a time: what was said, the credits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, field

from game.art.paper.sheet import LIFTED
from game.desktop.platform.intents import Intent, Menu, Move, Scroll, ShowHistory, StepBack
from game.desktop.ui.buttons import button
from game.desktop.ui.menu import Item
from game.desktop.ui.paginate import Entry, Leaf, TurnPage, laid, leaves, leaves_from_end
from game.desktop.ui.screen import Go, Pop, Screen
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import PAPER
from game.desktop.ui.widget import Role, Widget
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from game.desktop.ui.theme import Theme

_WIDE: Final = 1240


ReadingAction = TurnPage | Pop | Item


@define(kw_only=True)
class TextScreen(Screen[ReadingAction]):
    """Long text on a sheet. It opens at its end when `from_end`, as a history does.

    `more` are further strips below the text, each with what it does.
    """

    heading: str
    entries: tuple[Entry, ...]
    from_end: bool = False
    more: tuple[Item, ...] = ()
    name: str = "reading"
    veiled: bool = True
    page: int | None = None
    _leaves: tuple[Leaf, ...] = field(default=(), init=False)

    def arrange(self, theme: Theme) -> tuple[Widget[ReadingAction], ...]:
        """The heading, a page of text, and the buttons to turn it."""
        sheet = self._sheet(theme)
        pad = theme.px(70)
        head = words(
            theme,
            self.heading,
            "subhead",
            (sheet.x + pad, sheet.y + theme.px(40)),
            sheet.w,
            role=Role.HEADING,
        )
        foot = sheet.bottom - theme.px(36) - round(66 * theme.text)
        top = head.bounds.bottom + round(20 * theme.text)
        room = foot - top - round(16 * theme.text)
        cut = leaves_from_end if self.from_end else leaves
        self._leaves = cut(self.entries, theme, sheet.w - 2 * pad, room)
        self.page = self._page()
        text = laid(self._leaves[self.page], sheet.x + pad, top, PAPER)
        return (head, *text, *self._buttons(theme, (sheet.x + pad, foot), sheet.right - pad))

    def _page(self) -> int:
        last = len(self._leaves) - 1
        if self.page is None:
            return last if self.from_end else 0
        return max(0, min(last, self.page))

    def _buttons(self, theme: Theme, corner: tuple[int, int], right: int) -> list[Widget[ReadingAction]]:
        """The strips below the text, in the largest words with which they end left of `right`."""
        wanted: list[tuple[str, ReadingAction]] = [(say("ui.close"), Pop())]
        if self.page:
            wanted.append((say("ui.earlier"), TurnPage(-1)))
        if (self.page or 0) < len(self._leaves) - 1:
            wanted.append((say("ui.later"), TurnPage(1)))
        wanted += [(item.words, item) for item in self.more]
        return largest(
            theme.sizes(),
            lambda small: _row(small, wanted, corner),
            lambda made: made[-1].bounds.right <= right,
        )

    def _sheet(self, theme: Theme) -> pygame.Rect:
        wide = min(theme.size[0] - theme.px(120), max(theme.px(_WIDE), round(_WIDE * theme.text)))
        high = theme.size[1] - theme.px(110)
        return pygame.Rect((theme.size[0] - wide) // 2, (theme.size[1] - high) // 2, wide, high)

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the sheet the text lies on."""
        sheet = self._sheet(theme)
        slip(sheet.size, PAPER, "card", scaled(LIFTED, theme.unit)).lay(surface, sheet.x, sheet.y)

    def act(self, does: ReadingAction) -> Go | None:
        """Turn the page, close, or do what a further strip is for."""
        match does:
            case TurnPage(pages):
                self._turn(pages)
                return None
            case Item():
                return does.does()
            case Pop():
                return does
            case _:
                assert_never(does)

    def hints(self) -> tuple[tuple[Intent, str], ...]:
        """Turning pages and leaving."""
        turning: tuple[tuple[Intent, str], ...] = (
            (Scroll(-8), say("ui.hint_earlier")),
            (Scroll(8), say("ui.hint_later")),
        )
        return (*(turning if len(self._leaves) > 1 else ()), (StepBack(), say("ui.hint_back")))

    def intend(self, intent: Intent) -> Go | None:
        """Wheel and page keys turn pages; escape closes."""
        match intent:
            case Scroll(rows):
                self._turn(1 if rows > 0 else -1)
            case Move(across, _) if across:
                self._turn(across)
            case Menu() | ShowHistory() | StepBack():
                return Pop()
        return None

    def _turn(self, pages: int) -> None:
        self.page = (self.page or 0) + pages
        self.focus = 0
        self.rearrange()


def _row(
    theme: Theme, wanted: list[tuple[str, ReadingAction]], corner: tuple[int, int]
) -> list[Widget[ReadingAction]]:
    """Strips side by side from their upper left corner."""
    x, y = corner
    made: list[Widget[ReadingAction]] = []
    for label, does in wanted:
        made.append(button(theme, label, (x, y), does=does))
        x = made[-1].bounds.right + round(20 * theme.things)
    return made
