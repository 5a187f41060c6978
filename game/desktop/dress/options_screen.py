"""All that a control holds side by side, each on a card as somebody would look with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, frozen

from game.art.paper.shapes import mix
from game.desktop.dress.card import Seen, card
from game.desktop.dress.own_colour import typing
from game.desktop.dress.plan import grid
from game.desktop.dress.wardrobe import SEVERAL, TABS, is_colour
from game.desktop.dress.words import part_word, value_word
from game.desktop.platform.intents import Activate, Intent, Menu, StepBack
from game.desktop.ui.buttons import button
from game.desktop.ui.screen import Go, Pop, Push, Screen
from game.desktop.ui.slips import ground
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import PAPER
from game.desktop.ui.widget import Role, Widget
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.dress.wardrobe import Dressing
    from game.desktop.ui.theme import Theme

# How wide a card is, of its height, at best.
_CARD: Final = {Seen.WHOLE: 0.52, Seen.TORSO: 0.72, Seen.HEAD: 0.84}
# Parts that are seen on the whole person only.
_LOW: Final = frozenset({"below", "below_colour", "height", "shape", "age", "aid", "like", "posture"})
# And those that one looks at from near.
_NEAR: Final = frozenset({*TABS["face"], *TABS["hair"], "skin", "glasses", "glasses_colour"})


@frozen
class Take:
    """Take this option, or lay it back where it is taken and there may be several."""

    option: str


@frozen
class TypeColour:
    """Type a colour that is none of those shown."""


OptionAction = Take | TypeColour | Pop


@define(kw_only=True)
class OptionsScreen(Screen[OptionAction]):
    """The options of one control; `become` is told who is shown then. Several may be taken of some."""

    shown: Dressing
    part: str
    become: Callable[[Dressing], None]
    name: str = "options"

    def __attrs_post_init__(self) -> None:
        options, now = self.shown.options(self.part), self.shown.value(self.part)
        self.focus = options.index(now) if now in options else 0

    def arrange(self, theme: Theme) -> tuple[Widget[OptionAction], ...]:
        """The name of the control, a card for each option with its word below, and the way back."""
        small, margin = theme.at_most(100), theme.px(36)
        done = button(small, say("dress.done"), (0, 0), does=Pop(), kind="small")
        corner = theme.size[0] - margin - done.bounds.w, margin // 2
        other = self._other(small, corner, margin // 2) if self.part == "skin" or is_colour(self.part) else ()
        room = other[0].bounds.x if other else corner[0]
        head = words(
            small,
            part_word(self.part),
            "subhead",
            (margin, margin // 2),
            room - 2 * margin,
            role=Role.HEADING,
        )
        top = margin // 2 + max(head.bounds.h, done.bounds.h) + margin // 3
        box = pygame.Rect(margin, top, theme.size[0] - 2 * margin, theme.size[1] - top - margin // 2)
        return (
            head,
            *self._cards(small, box),
            *other,
            button(
                small, say("dress.done"), corner, does=Pop(), kind="small", accent=self.shown.palette.accent
            ),
        )

    def _other(self, theme: Theme, corner: tuple[int, int], gap: int) -> tuple[Widget[OptionAction], ...]:
        """The strip left of a corner that leads to any colour."""
        said = say("dress.own_colour")
        wide: Widget[OptionAction] = button(theme, said, (0, 0), does=TypeColour(), kind="small")
        at = corner[0] - gap - wide.bounds.w, corner[1]
        return (button(theme, said, at, does=TypeColour(), kind="small", accent=self.shown.palette.accent),)

    def _cards(self, theme: Theme, box: pygame.Rect) -> list[Widget[OptionAction]]:
        options = self.shown.options(self.part)
        across = _across(len(options), box, theme.style("small").row, _CARD[self._seen_of()])
        boxes = grid(box, len(options), across, theme.px(16))
        return [self._card(theme, option, there) for option, there in zip(options, boxes, strict=True)]

    def _card(self, theme: Theme, option: str, box: pygame.Rect) -> Widget[OptionAction]:
        chosen = self.shown.has(self.part, option)
        return card(
            theme,
            self.session.render_queue,
            self._with(option),
            box,
            seen_of=self._seen_of(),
            label=value_word(self.shown, self.part, option),
            value=say("dress.taken") if chosen else "",
            does=Take(option),
            chosen=chosen,
        )

    def _with(self, option: str) -> Dressing:
        """As it would be with an option, without what hides it; of several with that one more."""
        had = self.part in SEVERAL and self.shown.has(self.part, option)
        return (self.shown if had else self.shown.taken(self.part, option)).uncovered(self.part)

    def _seen_of(self) -> Seen:
        if self.part in _LOW:
            return Seen.WHOLE
        return Seen.HEAD if self.part in _NEAR else Seen.TORSO

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Paper in the colours of the story."""
        palette = self.shown.palette
        surface.blit(ground(theme.size, mix(mix(palette.far, PAPER, 0.35), "#8a7a66", 0.12)), (0, 0))

    def act(self, does: OptionAction) -> Go | None:
        """Take an option and go back, or stay where there may be several."""
        match does:
            case Take(option):
                self._take(option)
                return None if self.part in SEVERAL else Pop()
            case TypeColour():
                now = self.shown.value(self.part)
                return Push(typing(self.session, now, self._typed))
            case Pop():
                return does
            case _:
                assert_never(does)

    def _take(self, option: str) -> None:
        self.shown = self.shown.taken(self.part, option)
        self.become(self.shown)
        self.rearrange()

    def _typed(self, colour: str) -> Go:
        self._take(colour)
        return Pop()

    def hints(self) -> tuple[tuple[Intent, str], ...]:
        """What takes an option, and what leads back."""
        return ((Activate(), say("ui.hint_choose")), (StepBack(), say("ui.hint_back")))

    def intend(self, intent: Intent) -> Go | None:
        """Escape and Backspace leave all as it is."""
        return Pop() if isinstance(intent, (Menu, StepBack)) else None


def _across(count: int, box: pygame.Rect, label: int, shape: float) -> int:
    """In how many columns cards of a shape, width by height, become largest."""

    def size(across: int) -> float:
        down = -(-count // across)
        return min(box.w / across / shape, box.h / down - label)

    return max(range(1, count + 1), key=size)
