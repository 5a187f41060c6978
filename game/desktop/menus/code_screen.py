"""The code of a play, large and in groups of four letters, to be read out, written down or copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from attrs import define, field, frozen

from game.art.paper.sheet import LIFTED
from game.desktop.platform.devices.clipboard import copied
from game.desktop.platform.intents import Activate, Intent, Menu, StepBack
from game.desktop.ui.buttons import button
from game.desktop.ui.screen import Go, Pop, Screen
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import PAPER
from game.desktop.ui.widget import Role, Widget
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    import pygame

    from game.desktop.ui.theme import Theme

_WIDE: Final = 1040


@frozen
class Copy:
    """Put the code on the clipboard."""


CodeAction = Copy | Pop


@define(kw_only=True)
class CodeScreen(Screen[CodeAction]):
    """The code on a sheet over the game; empty where the play has none."""

    code: str
    name: str = "code"
    veiled: bool = True
    _told: str = field(default="", init=False)

    def arrange(self, theme: Theme) -> tuple[Widget[CodeAction], ...]:
        """The code between its heading and what can be done with it, in the largest words that fit."""
        foot = theme.size[1] - theme.px(60)
        return largest(theme.sizes(), self._arranged, lambda made: made[-1].bounds.bottom <= foot)

    def _arranged(self, theme: Theme) -> tuple[Widget[CodeAction], ...]:
        wide = min(max(theme.px(_WIDE), round(_WIDE * theme.things)), theme.size[0] - theme.px(200))
        x, y, gap = (theme.size[0] - wide) // 2, theme.px(110), round(18 * theme.things)
        made: list[Widget[CodeAction]] = []
        for said, kind in self._said():
            face = theme.plain if said == self.code else theme
            made.append(words(face, said, kind, (x, y), wide, role=Role.TEXT if made else Role.HEADING))
            y = made[-1].bounds.bottom + gap
        strips: tuple[tuple[str, CodeAction], ...] = ((say("menus.back"), Pop()),)
        if self.code:
            strips = ((say("walk_code.copy"), Copy()), *strips)
        for said, does in strips:
            made.append(button(theme, said, (x, y), does=does, width=wide))
            y = made[-1].bounds.bottom + gap
        return tuple(made)

    def _said(self) -> tuple[tuple[str, str], ...]:
        """What is read, each in its kind of text."""
        heading = say("walk_code.heading"), "subhead"
        if not self.code:
            return heading, (say("walk_code.none"), "prose")
        told = ((self._told, "prose"),) if self._told else ()
        return heading, (self.code, "head"), (say("walk_code.note"), "prose"), *told

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the sheet over the game."""
        parts = [widget.bounds for widget in self.widgets(theme) if widget is not self._hint]
        sheet = parts[0].unionall(parts[1:]).inflate(2 * theme.px(56), 2 * theme.px(50))
        slip(sheet.size, PAPER, "card", scaled(LIFTED, theme.unit)).lay(surface, sheet.x, sheet.y)

    def act(self, does: CodeAction) -> Go | None:
        """Copy the code and say whether that could be done, or go back."""
        match does:
            case Copy():
                self._told = say("walk_code.copied" if copied(self.code) else "walk_code.not_copied")
                self.rearrange()
                return None
            case Pop():
                return does
            case _:
                assert_never(does)

    def hints(self) -> tuple[tuple[Intent, str], ...]:
        """What chooses a strip, and what leads back."""
        return ((Activate(), say("ui.hint_choose")), (StepBack(), say("ui.hint_back")))

    def intend(self, intent: Intent) -> Go | None:
        """Escape and Backspace close it."""
        return Pop() if isinstance(intent, (Menu, StepBack)) else None
