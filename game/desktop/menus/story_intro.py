"""A story's introduction: its place and person, what it is about, what to know before, where to start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, frozen

from game.art.paper.shapes import mix
from game.art.soundscape import motif_of, soundscape_of
from game.desktop.play.look_ahead import LookAhead
from game.desktop.stage.setting import Setting
from game.desktop.stage.stage import Person, draw_people, draw_place
from game.desktop.ui.buttons import button
from game.desktop.ui.screen import Go, Pop, Screen
from game.desktop.ui.text_sheet import lay_text_sheet
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import PAPER, SOFT
from game.desktop.ui.widget import Role, Widget
from game.story import Dice, Playthrough
from game.story.catalogue import Mood
from game.story.own_place import season_in, weather_in
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.art.soundscape import Soundscape
    from game.desktop.raster.render_queue import Wanted
    from game.desktop.ui.theme import Theme
    from game.story import Scenario

_TEXT: Final = 0.42
_SMALLEST: Final = 0.4  # of the reader’s text size; what needs less does not fit, and `check` says so


@frozen
class Begin:
    """Begin the story, from its own start or from another circumstance."""

    circumstance: str | None = None


@frozen
class Resume:
    """Go on with the story where it was left."""


@frozen
class OpenPaths:
    """Open the list of the paths of earlier endings."""


IntroAction = Begin | Resume | OpenPaths | Pop


@define(kw_only=True)
class StoryIntroScreen(Screen[IntroAction]):
    """The first page of a story."""

    story: Scenario
    can_resume: bool
    begin: Callable[[str | None], Go]
    resume: Callable[[], Go]
    paths: Callable[[], Go] | None = None  # none where the story was never finished
    name: str = "opening"
    changed: bool = True

    @property
    def heard(self) -> Soundscape:
        """The sounds of the place, with the story's motif."""
        shown = self._setting()
        return soundscape_of(shown.place, shown.weather, motif_of(shown.look))

    def arrange(self, theme: Theme) -> tuple[Widget[IntroAction], ...]:
        """Title and summary at the left, ways to start at the right."""
        sheet = self._sheet(theme)
        self.session.render_queue.ahead(self._first_pages(theme))
        theme = self._fitted(theme)
        x, y = round(theme.size[0] * 0.07), sheet.y + round(34 * theme.text) + theme.px(14)
        across = round(theme.size[0] * _TEXT)
        made = [words(theme, self.story.title, "head", (x, y), across, role=Role.HEADING)]
        for text, kind, colour in self._about():
            y = made[-1].bounds.bottom + round(10 * theme.text)
            made.append(words(theme, text, kind, (x, y), across, colour=colour))
        return (*made, *self._starts(theme, sheet))

    def _first_pages(self, theme: Theme) -> Iterator[Wanted]:
        """The pictures of the pages that going on and beginning lead to."""
        kept = self.session.saved(self.story) if self.can_resume else None
        if kept is not None:
            yield from LookAhead(kept.playthrough, theme, Dice(kept.seed)).first()
        yield from LookAhead(Playthrough(self.story), theme, Dice(self.session.seed or 0)).first()

    def _about(self) -> list[tuple[str, str, str]]:
        who, summary = self.story.characters[self.story.protagonist].in_full, self.story.summary
        about = say("menus.intro.summary", who=who, summary=summary) if summary else who
        shown = [(about, "prose", "#3a2d2c")]
        if self.story.minutes:
            shown.append((say("menus.intro.minutes", count=self.story.minutes), "note", SOFT))
        if self.story.content_note:
            shown.append((say("menus.intro.touches", what=self.story.content_note), "note", SOFT))
        for start in self.story.noted_starts:
            touches = say("menus.intro.start_touches", start=start.label, what=start.content_note)
            shown.append((touches, "note", SOFT))
        return shown

    def _starts(self, theme: Theme, sheet: pygame.Rect) -> list[Widget[IntroAction]]:
        x, y = round(theme.size[0] * 0.55), sheet.y + round(34 * theme.text) + theme.px(14)
        width = round(theme.size[0] * 0.39)
        accent = self._setting().palette.accent
        wanted: list[tuple[str, IntroAction, str]] = []
        if self.can_resume:
            wanted.append((say("menus.intro.resume"), Resume(), ""))
        usual = say("menus.intro.usual_start") if self.story.circumstances else ""
        wanted.append((say("menus.intro.begin"), Begin(), usual))
        wanted += [
            (say("menus.intro.begin_otherwise", start=c.label), Begin(c.id), "")
            for c in self.story.circumstances.values()
        ]
        if self.paths is not None:
            wanted.append((say("menus.intro.paths"), OpenPaths(), ""))
        wanted.append((say("menus.intro.back"), Pop(), ""))
        made: list[Widget[IntroAction]] = []
        for label, does, value in wanted:
            made.append(button(theme, label, (x, y), does=does, width=width, value=value, accent=accent))
            y = made[-1].bounds.bottom + round(12 * theme.things)
        return made

    def _fitted(self, theme: Theme) -> Theme:
        """The largest text, up to the reader's own, with which both columns fit the window."""
        return largest(
            theme.sizes(least=_SMALLEST),
            lambda small: small,
            lambda small: self._tall(small) <= theme.size[1],
        )

    def _tall(self, theme: Theme) -> int:
        """How high the sheet must be for both columns; measured on a sheet at the very top."""
        starts = self._starts(theme, pygame.Rect((0, 0), theme.size))
        across = round(theme.size[0] * _TEXT)
        texts = [(self.story.title, "head", ""), *self._about()]
        left = sum(
            words(theme, text, kind, (0, 0), across).bounds.h + round(10 * theme.text)
            for text, kind, _ in texts
        )
        inner = max(left, starts[-1].bounds.bottom - starts[0].bounds.top)
        return inner + 2 * round(34 * theme.text) + theme.px(40)

    def _sheet(self, theme: Theme) -> pygame.Rect:
        high = theme.size[1]
        tall = min(high, self._tall(self._fitted(theme)))
        return pygame.Rect(0, high - tall, theme.size[0], tall)

    def _setting(self) -> Setting:
        hero = self.story.characters[self.story.protagonist]
        there, light = self.story.front.place, self.story.front.light
        return Setting(there, light, hero.look, season_in(there, None), weather_in(there, None))

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """The story's place with its protagonist, and the sheet."""
        setting, sheet, cover = self._setting(), self._sheet(theme), self.story.front
        draw_place(surface, theme, self.session.render_queue, setting, self.session.parallax)
        draw_people(
            surface,
            theme,
            self.session.render_queue,
            setting,
            (Person(setting.look, cover.mood or Mood.CALM, holds=cover.holds),),
            sheet.y,
            self.session.parallax,
        )
        tray = mix(setting.palette.far, PAPER, 0.35)
        colours = PAPER, tray, setting.palette.shade
        lay_text_sheet(surface, theme, self.session.render_queue, sheet, colours)

    def act(self, does: IntroAction) -> Go | None:
        """Begin, go on, or go back."""
        match does:
            case Begin(circumstance):
                return self.begin(circumstance)
            case Resume():
                return self.resume()
            case OpenPaths():
                return self.paths() if self.paths is not None else None
            case Pop():
                return does
            case _:
                assert_never(does)
