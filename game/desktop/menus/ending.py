"""The page after an ending: its title, the reflection that fits the road taken, its questions."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, evolve, field

from game.art.paper.shapes import mix
from game.art.soundscape import motif_of, soundscape_of
from game.desktop.platform.intents import Intent, Menu, Scroll, StepBack
from game.desktop.stage.setting import Setting
from game.desktop.stage.stage import Person, draw_people, draw_place
from game.desktop.ui.buttons import button
from game.desktop.ui.paginate import Entry, Leaf, TurnPage, laid, leaves
from game.desktop.ui.screen import Go, Home, Screen
from game.desktop.ui.text_sheet import lay_text_sheet
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import PAPER, SOFT
from game.desktop.ui.widget import Role, Widget
from game.story.catalogue import Mood
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.soundscape import Soundscape
    from game.desktop.ui.theme import Theme
    from game.story import Page
    from game.story.appearance import AnyLook
    from game.story.text import Text

_TALLEST: Final = 0.68
_LEAST: Final = 0.47
_ACROSS: Final = 0.52
# Units between the sheet and where a head is said to end: below that is a mouth, and there the sheet rises.
_CHIN: Final = 66
_SMALLEST: Final = 0.4  # of the reader’s text size, for the strips


class Part(Enum):
    """A part of the looking back, and the key of the strip that shows it."""

    REFLECTION = "menus.ending.reflection"
    QUESTIONS = "menus.ending.questions"


class GoFrom(Enum):
    """Where one goes from an ending."""

    PATH = auto()
    DECISION = auto()
    BEGINNING = auto()


EndingAction = Part | TurnPage | GoFrom | Home


@define(kw_only=True)
class EndingScreen(Screen[EndingAction]):
    """The looking back after an ending."""

    page: Page
    look: AnyLook
    heading: Text
    place_in_all: str
    step_back: Callable[[], Go]
    again: Callable[[], Go]
    journey: Callable[[], Go]
    name: str = "ending"
    changed: bool = True
    part: Part = Part.REFLECTION
    leaf: int = 0
    _leaves: tuple[Leaf, ...] = field(default=(), init=False)

    @property
    def heard(self) -> Soundscape:
        """The sounds of the place, with the story's motif in the tone of this ending."""
        tone = self.page.ending.tone if self.page.ending else None
        page, motif = self.page, motif_of(self.look, tone)
        return soundscape_of(page.place, page.weather, motif).with_own(page.sound, page.music)

    def arrange(self, theme: Theme) -> tuple[Widget[EndingAction], ...]:
        """The part being read at the left, what to do next at the right."""
        sheet = self._sheet(theme)
        x, y = round(theme.size[0] * 0.07), sheet.y + _above(theme)
        heading, top = self._heading(theme, x, y)
        self._leaves = self._cut(theme, sheet.bottom - theme.px(36) - top)
        self.leaf = max(0, min(self.leaf, len(self._leaves) - 1))
        return (*heading, *laid(self._leaves[self.leaf], x, top, PAPER), *self._buttons(theme, sheet))

    def _heading(self, theme: Theme, x: int, y: int) -> tuple[list[Widget], int]:
        """The ending's title, and where the text below it begins."""
        across = round(theme.size[0] * _ACROSS)
        theme = theme.at_most(150)
        head = words(theme, self.heading, "head", (x, y), across, role=Role.HEADING)
        under = words(theme, self.place_in_all, "note", (x, head.bounds.bottom), across, colour=SOFT)
        return [head, under], under.bounds.bottom + round(16 * theme.text)

    def _cut(self, theme: Theme, height: int) -> tuple[Leaf, ...]:
        return leaves(self._entries(), theme, round(theme.size[0] * _ACROSS), height)

    def _entries(self) -> list[Entry]:
        match self.part:
            case Part.QUESTIONS:
                shown = self.page.ending.debrief if self.page.ending else ()
                return [Entry(question, gap=22) for question in shown]
            case Part.REFLECTION:
                shown_lines = self.page.ending.reflection if self.page.ending else ()
                said = [Entry(line.text, gap=16, role=Role.SPEECH) for line in shown_lines]
                names = {line.speaker.name: line.speaker.about for line in shown_lines if line.speaker}
                by = [Entry(_voice(who, about), "note", SOFT, 16) for who, about in names.items()]
                return [*said, *by]
            case _:
                assert_never(self.part)

    def _buttons(self, theme: Theme, sheet: pygame.Rect) -> list[Widget[EndingAction]]:
        width = min(round(theme.size[0] * 0.29), round(520 * theme.things))
        x, y = theme.size[0] - width - theme.px(110), sheet.y + _above(theme)
        wanted: list[tuple[str, EndingAction]] = []
        if self.leaf < len(self._leaves) - 1:
            wanted.append((say("menus.ending.read_on"), TurnPage(1)))
        if self.leaf:
            wanted.append((say("menus.ending.read_back"), TurnPage(-1)))
        wanted += [(say(part.value), part) for part in Part if part is not self.part]
        wanted += [
            (say("menus.ending.path"), GoFrom.PATH),
            (say("menus.ending.step_back"), GoFrom.DECISION),
            (say("menus.ending.again"), GoFrom.BEGINNING),
            (say("menus.ending.home"), Home()),
        ]
        room = sheet.bottom - theme.px(40) - y
        return largest(
            theme.sizes(least=_SMALLEST),
            lambda small: self._strips(small, wanted, (x, y), width),
            lambda made: made[-1].bounds.bottom - y <= room,
        )

    def _strips(
        self, theme: Theme, wanted: list[tuple[str, EndingAction]], corner: tuple[int, int], width: int
    ) -> list[Widget[EndingAction]]:
        x, y = corner
        made: list[Widget[EndingAction]] = []
        for label, does in wanted:
            made.append(button(theme, label, (x, y), does=does, width=width, accent=self._accent()))
            y = made[-1].bounds.bottom + round(10 * theme.things)
        return made

    def _sheet(self, theme: Theme) -> pygame.Rect:
        """As high as what is read on it, within reason; the faces above stay to be seen where they can."""
        most = round(theme.size[1] * min(0.94, _TALLEST + max(0, theme.settings.text_size - 100) / 300))
        _, top = self._heading(theme, 0, _above(theme))
        cut = self._cut(theme, most - top - theme.px(36))
        foot = max((part.y + part.block.height for part in cut[0]), default=0) if len(cut) == 1 else most
        tall = min(most, max(round(theme.size[1] * _LEAST), top + foot + theme.px(60)))
        return pygame.Rect(0, theme.size[1] - tall, theme.size[0], tall)

    def _setting(self) -> Setting:
        setting = Setting.of(self.page, self.look)
        return setting if self.part is not Part.REFLECTION else evolve(setting, moment="")

    def _accent(self) -> str:
        return self._setting().palette.accent

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """The last place; in the reflection, the one who reflects."""
        setting, sheet = self._setting(), self._sheet(theme)
        draw_place(surface, theme, self.session.render_queue, setting, self.session.parallax)
        draw_people(
            surface,
            theme,
            self.session.render_queue,
            setting,
            self._cast(),
            sheet.y,
            self.session.parallax,
            rim=sheet.y - theme.px(_CHIN),
        )
        tray = mix(setting.palette.far, PAPER, 0.35)
        colours = PAPER, tray, setting.palette.shade
        lay_text_sheet(surface, theme, self.session.render_queue, sheet, colours)

    def _cast(self) -> tuple[Person, ...]:
        if self.part is not Part.REFLECTION:
            return ()
        hero = next((w for w in self.page.standing if w.character.look == self.look), None)
        cast = [Person(self.look, hero.mood)] if hero else []
        lines = self.page.ending.reflection if self.page.ending else ()
        voice = next((line.speaker for line in lines if line.speaker), None)
        if voice:
            cast.append(Person(voice.look, Mood.CALM, left=True))
        return tuple(cast)

    def act(self, does: EndingAction) -> Go | None:
        """Turn to another part, or go on from here."""
        match does:
            case Part():
                self.part, self.leaf, self.focus = does, 0, 0
                self.changed = True
                self.rearrange()
            case TurnPage(pages):
                self._turn(pages)
            case GoFrom():
                return self._go_from(does)
            case Home():
                return does
            case _:
                assert_never(does)
        return None

    def _go_from(self, way: GoFrom) -> Go:
        match way:
            case GoFrom.PATH:
                return self.journey()
            case GoFrom.DECISION:
                return self.step_back()
            case GoFrom.BEGINNING:
                return self.again()
            case _:
                assert_never(way)

    def _turn(self, pages: int) -> None:
        self.leaf += pages
        self.focus = 0
        self.rearrange()

    def intend(self, intent: Intent) -> Go | None:
        """Backspace steps back into the story; escape goes back by one step; wheel and arrows turn pages."""
        match intent:
            case StepBack():
                return self.step_back()
            case Menu() if self.part is not Part.REFLECTION:
                return self.act(Part.REFLECTION)
            case Menu():
                return Home()
            case Scroll(rows):
                self._turn(1 if rows > 0 else -1)
        return None


def _voice(who: str, about: str) -> str:
    """Who speaks of an ending, and what that person is."""
    return say("menus.ending.voice", who=who, about=about) if about else who


def _above(theme: Theme) -> int:
    return round(30 * theme.text) + theme.px(12)
