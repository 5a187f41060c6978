"""One decision in figures: at the left what was chosen, at the right a way not taken, with exact numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, field, frozen

from game.art.paper.sheet import LIFTED, SMALL
from game.desktop.journey.actions import OtherWay, PlayOn
from game.desktop.journey.pending_text import A_MOMENT
from game.desktop.journey.what_if_text import OTHER, TOO_MANY, YOURS, Known, chosen_entries, other_entries
from game.desktop.platform.intents import Intent, Menu, Scroll, StepBack
from game.desktop.raster.text_layout import shrunk
from game.desktop.ui.buttons import button
from game.desktop.ui.paginate import Entry, Leaf, TurnPage, laid, leaves
from game.desktop.ui.screen import Frame, Go, Pop, Screen
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import placed
from game.desktop.ui.theme import SOFT
from game.desktop.ui.widget import Role, Widget
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.journey.route import Turn
    from game.desktop.platform.background import BackgroundTask
    from game.desktop.raster.text_layout import Block
    from game.desktop.ui.theme import Theme
    from game.story import Playthrough

_LEFT: Final = "#fffaee"
_RIGHT: Final = "#ece2cd"
_LIGHT: Final = "#fff4de"
_WIDE: Final = 1420
_NARROWEST: Final = 15  # a column holds at least so many times the height of its letters


FiguresAction = PlayOn | OtherWay | TurnPage | Pop


@frozen
class _Column:
    head: str
    entries: tuple[Entry, ...]
    colour: str
    paper: str


@define(kw_only=True)
class FiguresScreen(Screen[FiguresAction]):
    """The figures of what a decision opened and closed: the way chosen at the left, one not taken at the right."""

    play: Playthrough
    number: int
    turn: Turn
    met: frozenset[str]
    known: BackgroundTask[Known]
    play_on: Callable[[], Go]
    name: str = "figures"
    veiled: bool = True
    way: int = 0
    page: int = 0
    _told: bool = field(default=False, init=False)
    _boxes: tuple[tuple[pygame.Rect, int, _Column], ...] = field(default=(), init=False)
    _pages: int = field(default=1, init=False)
    _other_page: int = field(default=0, init=False)

    def update(self, now: float) -> Frame:
        """Show the numbers once they are known."""
        del now
        if self._told or not self.known.done:
            return Frame()
        self._told = True
        self.rearrange()
        return Frame(changed=True)

    def _columns(self) -> tuple[_Column, ...]:
        you = say("journey.decision.you", chosen=self.turn.chosen)
        if not self.known.done:
            wait = (Entry(say(A_MOMENT), "note", SOFT),)
            return (_Column(you, wait, YOURS, _LEFT),)
        found = self.known.result()
        if found is None:
            many = (Entry(say(TOO_MANY), "note", SOFT),)
            return (_Column(you, many, YOURS, _LEFT),)
        fork = found[self.number]
        share = Entry(say("journey.decision.share"), "note", SOFT, 18)
        mine = _Column(you, (*chosen_entries(self.play, fork, self.met), share), YOURS, _LEFT)
        others = [branch for branch in fork.branches if not branch.taken]
        if not others:
            return (mine,)
        branch = others[self.way % len(others)]
        told = tuple(other_entries(self.play, fork, branch, self.met))
        return mine, _Column(say("journey.decision.instead", option=branch.text), told, OTHER, _RIGHT)

    def arrange(self, theme: Theme) -> tuple[Widget[FiguresAction], ...]:
        """The two leaves, side by side or, for large letters, one after the other; the buttons below."""
        columns = self._columns()
        across = min(theme.size[0] - theme.px(100), max(theme.px(_WIDE), round(_WIDE * theme.text)))
        beside = len(columns) == 1 or across / 2 - theme.px(80) > _NARROWEST * 30 * theme.text
        wide = across // len(columns) if beside else across
        cut = [self._cut(theme, column, wide) for column in columns]
        self._pages = max(map(len, cut)) if beside else sum(map(len, cut))
        self.page = max(0, min(self._pages - 1, self.page))
        self._other_page = 0 if beside else len(cut[0])
        if not beside:
            flat = [(column, leaf) for column, pages in zip(columns, cut, strict=True) for leaf in pages]
            shown = [flat[self.page]]
        else:
            shown = [
                (c, pages[min(self.page, len(pages) - 1)]) for c, pages in zip(columns, cut, strict=True)
            ]
        return self._lay(theme, shown, wide)

    def _lay(
        self, theme: Theme, shown: list[tuple[_Column, Leaf]], wide: int
    ) -> tuple[Widget[FiguresAction], ...]:
        foot = [(part.y + part.block.height) for _, leaf in shown for part in leaf]
        head = max(self._head(theme, column, wide).height for column, _ in shown) + 2 * theme.px(16)
        buttons = self._buttons(theme, wide * len(shown))
        inner = max(foot, default=0) + theme.px(60)
        high = head + inner + buttons[0].bounds.h + theme.px(40)
        x, y = (theme.size[0] - wide * len(shown)) // 2, (theme.size[1] - high) // 2
        made: list[Widget] = []
        boxes = []
        for number, (column, leaf) in enumerate(shown):
            box = pygame.Rect(x + number * wide, y, wide, high)
            boxes.append((box, head, column))
            corner = box.x + theme.px(40), y + theme.px(16)
            block = self._head(theme, column, wide)
            made.append(placed(block, corner, role=Role.HEADING, label=column.head, on=column.colour))
            made += laid(leaf, corner[0], y + head + theme.px(26), column.paper)
        self._boxes = tuple(boxes)
        row = y + high - buttons[0].bounds.h - theme.px(30)
        return (*made, *self._buttons(theme, wide * len(shown), (x + theme.px(40), row)))

    def _head(self, theme: Theme, column: _Column, wide: int) -> Block:
        return shrunk(column.head, theme.at_most(140).style("name", _LIGHT), wide - theme.px(80), 2)

    def _cut(self, theme: Theme, column: _Column, wide: int) -> tuple[Leaf, ...]:
        head = self._head(theme, column, wide).height
        foot = self._buttons(theme, wide)[0].bounds.h
        room = theme.size[1] - theme.px(60 + 26 + 60 + 40 + 40) - head - foot
        return leaves(column.entries, theme, wide - theme.px(80), room)

    def _buttons(
        self, theme: Theme, wide: int, corner: tuple[int, int] = (0, 0)
    ) -> list[Widget[FiguresAction]]:
        wanted: list[tuple[str, FiguresAction]] = [(say("journey.decision.play_on"), PlayOn())]
        if len(self.turn.ways) > 1:
            wanted.append((say("journey.decision.another"), OtherWay()))
        if self._pages > 1:
            wanted.append((say("journey.decision.read_on"), TurnPage(1)))
        wanted.append((say("journey.decision.close"), Pop()))
        made, _ = largest(
            theme.sizes(),
            lambda small: _row(small, wanted, corner),
            lambda row: row[1] - corner[0] <= wide - theme.px(60),
        )
        return made

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """The folded paper: two leaves, the right one in the shade of the fold, with coloured heads."""
        for box, head, column in reversed(self._boxes):
            slip(box.size, column.paper, "card", scaled(LIFTED, theme.unit)).lay(surface, box.x, box.y)
            band = slip((box.w, head), column.colour, "card", scaled(SMALL, theme.unit))
            band.lay(surface, box.x, box.y)

    def act(self, does: FiguresAction) -> Go | None:
        """Look at another way, turn the page, play on, or close."""
        match does:
            case OtherWay():
                self.way, self.page = self.way + 1, self._other_page
            case TurnPage(pages):
                self.page = (self.page + pages) % self._pages
            case Pop():
                return does
            case PlayOn():
                return self.play_on()
            case _:
                assert_never(does)
        self.rearrange()
        return None

    def intend(self, intent: Intent) -> Go | None:
        """The wheel turns pages; escape closes."""
        match intent:
            case Scroll(rows):
                self.page += 1 if rows > 0 else -1
                self.rearrange()
            case Menu() | StepBack():
                return Pop()
        return None

    def pressed_elsewhere(self, point: tuple[int, int]) -> Go | None:
        """A press beside the paper closes it."""
        inside = any(box.collidepoint(point) for box, _, _ in self._boxes)
        return None if inside else Pop()


def _row(
    theme: Theme, wanted: list[tuple[str, FiguresAction]], corner: tuple[int, int]
) -> tuple[list[Widget[FiguresAction]], int]:
    """Buttons side by side, and where the next one would stand."""
    made: list[Widget[FiguresAction]] = []
    x = corner[0]
    for label, does in wanted:
        made.append(button(theme, label, (x, corner[1]), does=does))
        x = made[-1].bounds.right + round(16 * theme.things)
    return made, x
