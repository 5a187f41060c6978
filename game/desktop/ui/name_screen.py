"""Naming something, a save slot or a class: the name is typed, or one of a few is picked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, field, frozen

from game.art.paper.sheet import LIFTED
from game.desktop.platform.intents import Activate, Erase, Intent, Menu, StepBack, Typed
from game.desktop.raster.contrast import seen
from game.desktop.raster.ink import write
from game.desktop.raster.text_layout import lay_out
from game.desktop.ui.buttons import button
from game.desktop.ui.screen import Go, Pop, Screen
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import INK, PAPER, RED, STRIP
from game.desktop.ui.widget import Role, Touch, Widget
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.theme import Theme

_WIDE: Final = 900


@frozen
class PickName:
    """Write this name, one of those offered."""

    name: str


@frozen
class KeepName:
    """Keep what is written."""


NameAction = PickName | KeepName | Pop


@define(kw_only=True)
class NameScreen(Screen[NameAction]):
    """One line to write on. Enter keeps it, Escape leaves it as it was.

    `why_not` says in a sentence why a name cannot be kept, or nothing; `longest` is in letters. `take` and
    `leave` are what the strips say that keep it and close it, `read_as` what those hear who do not see the
    line; nothing for what is said of a name. Of a `code` letters are told apart in the legible face, and more
    than one line may be pasted.
    """

    heading: str
    written: str
    ideas: tuple[str, ...]
    longest: int
    keep: Callable[[str], Go]
    why_not: Callable[[str], str] = lambda _: ""
    take: str = ""
    leave: str = ""
    read_as: Callable[[str], str] = lambda written: say("ui.name.written", written=written)
    code: bool = False
    _wrong: str = field(default="", init=False)
    name: str = "naming"
    veiled: bool = True
    types: bool = True

    def arrange(self, theme: Theme) -> tuple[Widget[NameAction], ...]:
        """The line, names to pick, and the strips, in the largest words that fit."""
        foot = theme.size[1] - theme.px(60)
        return largest(theme.sizes(), self._arranged, lambda made: made[-1].bounds.bottom <= foot)

    def _arranged(self, theme: Theme) -> tuple[Widget[NameAction], ...]:
        wide = min(max(theme.px(_WIDE), round(_WIDE * theme.things)), theme.size[0] - theme.px(200))
        x, gap = (theme.size[0] - wide) // 2, round(16 * theme.things)
        made: list[Widget[NameAction]] = [
            words(theme, self.heading, "subhead", (x, theme.px(110)), wide, role=Role.HEADING)
        ]
        made.append(self._line(theme, pygame.Rect(x, made[-1].bounds.bottom + gap, wide, 0)))
        y = made[-1].bounds.bottom + gap
        if self._wrong:
            made.append(words(theme, self._wrong, "prose", (x, y), wide))
            y = made[-1].bounds.bottom + gap
        strips: list[tuple[str, NameAction]] = [
            (self.take or say("ui.name.keep"), KeepName()),
            (self.leave or say("ui.name.leave"), Pop()),
        ]
        picks = [idea for idea in self.ideas if idea and idea != self.written]
        for said, does in (*strips, *((idea, PickName(idea)) for idea in picks)):
            made.append(button(theme, said, (x, y), does=does, width=wide))
            y = made[-1].bounds.bottom + gap
        return tuple(made)

    def _line(self, theme: Theme, at: pygame.Rect) -> Widget:
        """What is written, its end in view, and the caret after it."""
        style, pad = (theme.plain if self.code else theme).style("choice", INK), round(18 * theme.things)
        shown = self.written
        while shown and lay_out(shown, style, 100_000).width > at.w - 3 * pad:
            shown = shown[1:]
        block = lay_out(shown or " ", style, 100_000)
        bounds = pygame.Rect(at.x, at.y, at.w, block.height + pad)

        def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
            pygame.draw.rect(surface, seen(STRIP), box)
            pygame.draw.rect(surface, seen(RED), box, max(2, round(3 * theme.things)))
            write(surface, block, box.x + pad, box.y + pad // 2)
            caret = box.x + pad + (block.width if shown else 0) + 3
            top, foot = box.y + pad // 2, box.bottom - pad // 2
            pygame.draw.line(surface, seen(INK), (caret, top), (caret, foot), max(2, round(2 * theme.things)))

        return Widget(
            role=Role.TEXT,
            label=self.read_as(self.written),
            bounds=bounds,
            paint=paint,
            text_bounds=(pygame.Rect(bounds.x + pad, bounds.y + pad // 2, block.width, block.height),),
            colours=(INK, STRIP),
        )

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the sheet over the game."""
        parts = [widget.bounds for widget in self.widgets(theme) if widget is not self._hint]
        sheet = parts[0].unionall(parts[1:]).inflate(2 * theme.px(56), 2 * theme.px(50))
        slip(sheet.size, PAPER, "card", scaled(LIFTED, theme.unit)).lay(surface, sheet.x, sheet.y)

    def act(self, does: NameAction) -> Go | None:
        """Keep the name, write one of those offered, or leave it as it was."""
        match does:
            case KeepName():
                return self._keep(self.written.strip())
            case PickName(idea):
                self._write(idea)
                self.focus = 0
                return None
            case Pop():
                return does
            case _:
                assert_never(does)

    def _keep(self, name: str) -> Go | None:
        """Keep a name, or say why it cannot be one; nothing is none."""
        self._wrong = self.why_not(name) if name else ""
        self.rearrange()
        return None if self._wrong or not name else self.keep(name)

    def hints(self) -> tuple[tuple[Intent, str], ...]:
        """What chooses a strip, and what leaves the name as it was."""
        return ((Activate(), say("ui.hint_choose")), (Menu(), self.leave or say("ui.hint_leave_it")))

    def intend(self, intent: Intent) -> Go | None:
        """Write letters, erase the last one, or leave at escape."""
        match intent:
            case Typed(said):
                self._write(self.written + self._in_line(said))
            case Erase():
                self._write(self.written[:-1])
            case Menu() | StepBack():
                return Pop()
        return None

    def _in_line(self, said: str) -> str:
        """Of what was pasted the first line, or all of them in one."""
        lines = said.splitlines() or [""]
        return " ".join(lines) if self.code else lines[0]

    def _write(self, said: str) -> None:
        """Write this, without signs that are not seen: some turn the direction of what follows."""
        shown = "".join(letter for letter in said if letter.isprintable())
        self.written, self._wrong = shown[: self.longest], ""
        self.rearrange()
