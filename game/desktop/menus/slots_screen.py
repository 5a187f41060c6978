"""The screen of save slots: pages of cards, each with its picture, its name and its time."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, field, frozen

from game.art.paper.sheet import LIFTED, STRIP
from game.desktop.platform.splash import GROUND
from game.desktop.raster.ink import write
from game.desktop.raster.text_layout import clipped, lay_out
from game.desktop.ui.buttons import button
from game.desktop.ui.day_and_time import day_and_time
from game.desktop.ui.paginate import TurnPage
from game.desktop.ui.screen import Go, Pop, Screen
from game.desktop.ui.slips import ground, scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import INK, PAPER, RED, SOFT
from game.desktop.ui.widget import Role, Touch, Widget
from game.saves.slots import LARGEST_PICTURE
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.theme import Theme
    from game.saves.slots import Slot

_MARGIN: Final = 96
_ACROSS: Final = 3
_WIDEST: Final = 640


@frozen(eq=False)
class OpenSlot:
    """Open a place that is kept."""

    slot: Slot


@frozen
class KeepNew:
    """Keep the present place as a new one."""


@frozen
class OpenCode:
    """Open what there is about codes here: that of the present play, or a box to type one in."""


SlotsAction = OpenSlot | KeepNew | OpenCode | TurnPage | Pop


@define(kw_only=True)
class SlotsScreen(Screen[SlotsAction]):
    """Where to go on from, or where to keep the present place: then the first card is a new one."""

    slots: Callable[[], tuple[Slot, ...]]
    open_slot: Callable[[Slot], Go]
    open_code: Callable[[], Go]
    keep_new: Callable[[], Go] | None = None
    page: int = 0
    name: str = "slots"
    changed: bool = True
    _pictures: dict[str, pygame.Surface | None] = field(factory=dict, init=False)

    def arrange(self, theme: Theme) -> tuple[Widget[SlotsAction], ...]:
        """Heading, cards, and strips to turn and to leave; in the largest words with which two rows fit."""
        return largest(theme.sizes(), self._arranged, itemgetter(1))[0]

    def _arranged(self, theme: Theme) -> tuple[tuple[Widget[SlotsAction], ...], bool]:
        x, across = theme.px(_MARGIN), theme.size[0] - 2 * theme.px(_MARGIN)
        said = say("menus.slots.heading_load" if self.keep_new is None else "menus.slots.heading_keep")
        head = words(theme, said, "head", (x, theme.px(40)), across, role=Role.HEADING)
        top = head.bounds.bottom + theme.px(20)
        tall = button(theme, say("menus.back"), (0, 0), does=None).bounds.h
        foot = theme.size[1] - theme.px(36) - tall
        gap = theme.px(30)
        wide = (across - (_ACROSS - 1) * gap) // _ACROSS
        high = (foot - theme.px(24) - top - gap) // 2
        shown = self._shown()
        cards = [
            self._card(
                theme,
                one,
                pygame.Rect(x + i % _ACROSS * (wide + gap), top + i // _ACROSS * (high + gap), wide, high),
            )
            for i, one in enumerate(shown)
        ]
        none = [] if shown else [words(theme, say("menus.slots.none"), "prose", (x, top), across)]
        strips = self._strips(theme, x, foot)
        fits = strips[-1].bounds.right <= x + across and high >= self._least(theme, wide)
        return (head, *cards, *none, *strips), fits

    def _least(self, theme: Theme, wide: int) -> int:
        """How high a card must be for two rows of its name, its time and some of its picture."""
        return 2 * theme.style("small").row + theme.style("note").row + wide // 4 + theme.px(30)

    def _shown(self) -> list[Slot | None]:
        every: list[Slot | None] = [*([None] if self.keep_new else []), *self.slots()]
        pages = max(1, -(-len(every) // (2 * _ACROSS)))
        self.page = max(0, min(self.page, pages - 1))
        return every[self.page * 2 * _ACROSS : (self.page + 1) * 2 * _ACROSS]

    def _strips(self, theme: Theme, x: int, y: int) -> list[Widget[SlotsAction]]:
        count = len(self.slots()) + (self.keep_new is not None)
        wanted: list[tuple[str, SlotsAction]] = [(say("menus.back"), Pop())]
        if self.page:
            wanted.append((say("menus.slots.newer"), TurnPage(-1)))
        if (self.page + 1) * 2 * _ACROSS < count:
            wanted.append((say("menus.slots.older"), TurnPage(1)))
        wanted.append((say("walk_code.go_on" if self.keep_new is None else "walk_code.show"), OpenCode()))
        made: list[Widget[SlotsAction]] = []
        for label, does in wanted:
            made.append(button(theme, label, (x, y), does=does))
            x = made[-1].bounds.right + round(18 * theme.things)
        return made

    def _card(self, theme: Theme, slot: Slot | None, at: pygame.Rect) -> Widget[SlotsAction]:
        pad = theme.px(16)
        inside = at.w - 2 * pad
        name = slot.name if slot else say("menus.slots.new")
        when = day_and_time(slot.record.saved_at) if slot else ""
        title = clipped(name, theme.style("small", INK), inside, 2)
        time = lay_out(when, theme.style("note", SOFT), inside) if when else None
        text = title.height + (time.height if time else 0)
        view = pygame.Rect(at.x + pad, at.y + pad, inside, max(8, at.h - text - 3 * pad))

        def paint(surface: pygame.Surface, box: pygame.Rect, touch: Touch) -> None:
            lifted = touch is not Touch.REST
            slip(box.size, PAPER, "card", scaled(LIFTED if lifted else STRIP, theme.unit)).lay(
                surface, box.x, box.y
            )
            if slot is not None:
                self._view(surface, slot, view)
            write(surface, title, box.x + pad, box.bottom - pad - text)
            if time:
                write(surface, time, box.x + pad, box.bottom - pad - time.height)
            if lifted:
                pygame.draw.rect(surface, RED, box.inflate(4, 4), max(3, theme.px(5)), border_radius=4)

        words_at = pygame.Rect(at.x + pad, at.bottom - pad - text, inside, text)
        return Widget(
            role=Role.BUTTON,
            label=name,
            bounds=at,
            paint=paint,
            does=OpenSlot(slot) if slot else KeepNew(),
            value=when,
            text_bounds=(words_at,),
            colours=(INK, PAPER),
        )

    def _view(self, surface: pygame.Surface, slot: Slot, box: pygame.Rect) -> None:
        """The slot's picture, covering the box; a plain one where there is none that can be read."""
        if slot.id not in self._pictures:
            self._pictures[slot.id] = _read(slot)
        picture = self._pictures[slot.id]
        if picture is None:
            surface.fill("#d8c49a", box)
            return
        scale = max(box.w / picture.get_width(), box.h / picture.get_height())
        size = round(picture.get_width() * scale), round(picture.get_height() * scale)
        drawn = pygame.transform.smoothscale(picture, size)
        surface.blit(drawn, box, ((size[0] - box.w) // 2, (size[1] - box.h) // 3, box.w, box.h))

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the wall of paper."""
        surface.blit(ground(theme.size, GROUND), (0, 0))

    def act(self, does: SlotsAction) -> Go | None:
        """Turn the page, go back, or do what a card is for."""
        self._pictures.clear()
        match does:
            case TurnPage(pages):
                self.page += pages
                self.focus = 0
                self.rearrange()
                return None
            case Pop():
                return does
            case KeepNew():
                return self.keep_new() if self.keep_new is not None else None
            case OpenSlot(slot):
                return self.open_slot(slot)
            case OpenCode():
                return self.open_code()
            case _:
                assert_never(does)


def _read(slot: Slot) -> pygame.Surface | None:
    try:
        if slot.picture.stat().st_size > LARGEST_PICTURE:
            return None
        found = pygame.image.load(slot.picture, "slot.png")
    except (OSError, pygame.error):
        return None
    return found if max(found.get_size()) <= _WIDEST else None
