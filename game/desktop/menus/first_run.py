"""The first start: how large the letters are and whether things move, asked once on a slip on the title."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, field, frozen

from game.art.paper.sheet import LIFTED
from game.desktop.menus.stories_screen import HEADINGS, StoriesScreen, heading
from game.desktop.menus.story_window import OpenStory
from game.desktop.menus.title_layout import TitleLayout, title_layout
from game.desktop.platform.intents import Activate, Intent, Menu, StepBack
from game.desktop.ui.buttons import button, button_size
from game.desktop.ui.menu import Item
from game.desktop.ui.screen import Frame, Go, Pop
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import PAPER
from game.desktop.ui.widget import Role, Widget
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.session import Session
    from game.desktop.ui.theme import Theme
    from game.story import Scenario

_ARRIVE: Final = 0.5
_STAGGER: Final = 0.1
_SHORT: Final = "title.first.sample"
_PREVIEW: Final = "title.first.sample_long"
# The key of what is shown as the stories are, and how large, the most first; then how large the strips are.
_SAMPLES: Final = ((_PREVIEW, 1), (_SHORT, 1), (_SHORT, 0.8), (_SHORT, 0.6), (_SHORT, 0.45), (_SHORT, 0.3))
_STRIPS: Final = (1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3)
# Strips are no smaller than the first, in percent, while the sample can be shorter, nor than the second
# while it can be smaller.
_EASY, _LEGIBLE = 90, 60
_PAD: Final = 30
_GAP: Final = 10


@frozen
class _Slip:
    """The heading and what is said on the card, its strips, and the card itself.

    `unbroken` is whether no strip breaks its words.
    """

    head: tuple[Widget, ...]
    strips: tuple[Widget[Item], ...]
    card: pygame.Rect
    unbroken: bool


@define(kw_only=True)
class FirstRunScreen(StoriesScreen["OpenStory | Item"]):
    """Two decisions on a slip beside the windows. Its strips slide in as choices do, so movement is seen."""

    items: Callable[[], tuple[Item, ...]]
    open_story: Callable[[Scenario], Go]
    name: str = "first"
    _since: float | None = field(default=None, init=False)
    _age: float = field(default=0.0, init=False)
    _moving: bool = field(default=False, init=False)
    _card: pygame.Rect = field(factory=lambda: pygame.Rect(0, 0, 0, 0), init=False)

    def arrange(self, theme: Theme) -> tuple[Widget[OpenStory | Item], ...]:
        """The name, the slip with its strips, and a window for each story."""
        layout = title_layout(theme)
        windows = self.windows(theme, layout)
        wished = theme.settings.text_size
        easy, legible = (
            [share for share in _STRIPS if share * wished >= min(wished, least)]
            for least in (_EASY, _LEGIBLE)
        )
        tried = (
            *product(_SAMPLES[:2], easy, HEADINGS),
            *product(_SAMPLES, legible, HEADINGS),
            *product(_SAMPLES, _STRIPS, HEADINGS),
        )

        def made(one: tuple[tuple[str, float], float, tuple[float, bool, bool]]) -> _Slip:
            return self._slip(theme, layout, *one)

        found = largest(tried, made, lambda slip: _fits(layout, slip))
        self._card = found.card
        return (*found.head, *found.strips, *windows)

    def _slip(
        self,
        theme: Theme,
        layout: TitleLayout,
        sample: tuple[str, float],
        share: float,
        parts: tuple[float, bool, bool],
    ) -> _Slip:
        """The heading, the strips, and the card that the latter and what is said above them lie on."""
        head = heading(theme, layout, parts[0], named=parts[1], told=parts[2])
        small = theme.at_most(theme.settings.text_size * share)
        pad, gap = round(_PAD * small.things), round(_GAP * small.things)
        top = layout.column.y if layout.upright else head[-1].bounds.bottom + theme.px(24)
        inside = layout.column.w - 2 * pad
        x, y = layout.column.x + pad, top + round(pad * 0.7)
        said = words(small, say("title.first.heading"), "subhead", (x, y), inside, role=Role.HEADING)
        shown = theme.at_most(theme.settings.text_size * sample[1])
        told = words(shown, say(sample[0]), "prose", (x, said.bounds.bottom + gap // 2), inside)
        y = told.bounds.bottom + gap
        strips: list[Widget[Item]] = []
        for item in self.items():
            strips.append(button(small, item.words, (x, y), does=item, width=inside, value=item.value))
            y = strips[-1].bounds.bottom + gap
        card = pygame.Rect(layout.column.x, top, layout.column.w, y - gap + pad - top)
        unbroken = all(strip.bounds.h == button_size(small, strip.label)[1] for strip in strips)
        return _Slip((*head, said, told), tuple(strips), card, unbroken)

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the wall, and the slip on it."""
        StoriesScreen.behind(self, surface, theme)
        slip(self._card.size, PAPER, "card", scaled(LIFTED, theme.unit)).lay(surface, *self._card.topleft)

    def update(self, now: float) -> Frame:
        """Let the strips slide in when movement has been turned on; then all is still."""
        wanted = not self.session.settings.reduced_motion
        if wanted != self._moving:
            self._moving, self._since = wanted, now
        before, self._age = self._age, now - (self._since or 0.0)
        opens = self.living.update(now, motion=wanted, lives=False)
        return Frame(opens or (self._moving and min(before, self._age) < _ARRIVE + 4 * _STAGGER))

    def draw(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw all; strips that are still arriving stand a little to the right."""
        widgets = self.widgets(theme)
        self.behind(surface, theme)
        number = 0
        for widget in widgets:
            touch, arrives = self.touch_of(widget), isinstance(widget.does, Item)
            shift = self._shift(theme, number) if arrives else 0
            number += arrives
            widget.draw_at(surface, widget.bounds.move(shift, 0), touch)

    def _shift(self, theme: Theme, number: int) -> int:
        if not self._moving:
            return 0
        t = min(1.0, max(0.0, (self._age - number * _STAGGER) / _ARRIVE))
        return round((1 - t) ** 3 * theme.px(160))

    def act(self, does: OpenStory | Item) -> Go | None:
        """Change what the strip is for, or go to the stories; a window opens its own."""
        match does:
            case OpenStory(story):
                leave(self.session)
                return self.open_story(story)
            case Item():
                self.rearrange()
                return does.does()
            case _:
                assert_never(does)

    def hints(self) -> tuple[tuple[Intent, str], ...]:
        """What changes or takes what is in focus."""
        return ((Activate(), say("ui.hint_choose")),)

    def intend(self, intent: Intent) -> Go | None:
        """Leaving it is an answer too."""
        return leave(self.session) if isinstance(intent, (Menu, StepBack)) else None


def _fits(layout: TitleLayout, made: _Slip) -> bool:
    """Whether the card ends above the foot of its column, and an upright heading above the windows."""
    above = not layout.upright or made.head[-3].bounds.bottom <= layout.name.bottom
    return above and made.unbroken and made.card.bottom <= layout.column.bottom


def first_run_screen(session: Session, open_story: Callable[[Scenario], Go]) -> FirstRunScreen:
    """The questions of the first start; `open_story` opens a story in its place."""

    def items() -> tuple[Item, ...]:
        now = session.settings
        return (
            Item(
                say("title.first.larger"),
                lambda: session.change_text_size(1),
                say("title.first.percent", percent=now.text_size),
            ),
            Item(say("title.first.smaller"), lambda: session.change_text_size(-1)),
            Item(
                say("title.first.movement"),
                lambda: session.change(reduced_motion=not now.reduced_motion),
                say("title.first.off") if now.reduced_motion else say("title.first.on"),
            ),
            Item(say("title.first.leave"), lambda: leave(session)),
        )

    return FirstRunScreen(
        session=session,
        items=items,
        open_story=open_story,
        focus=len(items()) - 1,  # Enter goes on; it does not make the text larger
    )


def leave(session: Session) -> Go:
    """Keep what was chosen, so that it is not asked again."""
    session.change()
    return Pop()
