"""The last page: what the word means to each of the four, side by side, with what one has met of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import define

from game.art.paper.sheet import STRIP
from game.classroom.epilogue import FOUR, view_of
from game.desktop.menus.story_progress import progress_of
from game.desktop.platform.splash import GROUND
from game.desktop.ui import window_art
from game.desktop.ui.buttons import button
from game.desktop.ui.screen import Go, Pop, Screen
from game.desktop.ui.slips import ground, scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import PAPER, SOFT
from game.desktop.ui.widget import Role, Touch, Widget
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from game.desktop.ui.theme import Theme
    from game.story import Scenario

_SHARES: Final = (1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.32)
_MARGIN: Final = 84


@define(kw_only=True)
class EpilogueScreen(Screen[Pop]):
    """Four sheets, each a little higher than the one before, as on the title. No one has the last word."""

    name: str = "upward"
    changed: bool = True

    def arrange(self, theme: Theme) -> tuple[Widget[Pop], ...]:
        """The four in the largest words that fit beside one another."""
        made, _ = largest(
            theme.sizes(_SHARES),
            self._columns,
            lambda found: found[1] <= found[0][-1].bounds.top - theme.px(16),
        )
        return made

    def _columns(self, theme: Theme) -> tuple[tuple[Widget[Pop], ...], int]:
        told = [story for story in self.session.shelf if story.id in FOUR]
        x, gap = theme.px(_MARGIN), theme.px(34)
        across = theme.size[0] - 2 * x
        head = words(theme, say("menus.upward.heading"), "head", (x, theme.px(40)), across, role=Role.HEADING)
        width = (across - (len(FOUR) - 1) * gap) // len(FOUR)
        made: list[Widget] = [head]
        feet = [head.bounds.bottom]
        for number, story in enumerate(told):
            top = head.bounds.bottom + theme.px(26) + theme.px(26) * (len(FOUR) - 1 - number)
            sheet = self._sheet(theme, story, pygame.Rect(x + number * (width + gap), top, width, 0))
            made += sheet
            feet.append(sheet[0].bounds.bottom)
        said = say("menus.back")
        tall = button(theme, said, (0, 0), does=Pop()).bounds.h
        back = button(theme, said, (x, theme.size[1] - theme.px(30) - tall), does=Pop())
        return (*made, back), max(feet)

    def _sheet(self, theme: Theme, story: Scenario, at: pygame.Rect) -> list[Widget]:
        pad, hero = theme.px(30), story.characters[story.protagonist]
        inside = at.w - 2 * pad
        name = words(theme, hero.name, "subhead", (at.x + pad, at.y + pad), inside, role=Role.HEADING)
        y = name.bounds.bottom + round(12 * theme.text)
        said = words(theme, view_of(story.id), "prose", (at.x + pad, y), inside, role=Role.SPEECH)
        met = say("menus.upward.met", **progress_of(self.session, story).counted)
        y = said.bounds.bottom + round(18 * theme.text)
        record = words(theme, met, "note", (at.x + pad, y), inside, colour=SOFT)
        sheet = pygame.Rect(at.x, at.y, at.w, record.bounds.bottom + pad - at.y)
        colour = window_art.colour_of(hero.look)

        def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
            slip(box.size, PAPER, "card", scaled(STRIP, theme.unit)).lay(surface, box.x, box.y)
            surface.fill(colour, (box.x, box.y, box.w, max(3, theme.px(8))))

        card = Widget(
            role=Role.IMAGE, label=say("menus.upward.sheet", who=hero.name), bounds=sheet, paint=paint
        )
        return [card, name, said, record]

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the wall of the title."""
        surface.blit(ground(theme.size, GROUND), (0, 0))

    def act(self, does: Pop) -> Go:
        """Go back to where it was opened."""
        return does
