"""The gallery: a window for every ending met, a small picture for every place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, frozen

from game.art.paper.sheet import SMALL
from game.art.places import place
from game.desktop.menus.place_names import place_name
from game.desktop.menus.story_progress import progress_of
from game.desktop.platform.splash import GROUND
from game.desktop.raster.ink import write
from game.desktop.raster.press import Press
from game.desktop.raster.text_layout import lay_out
from game.desktop.stage.setting import Setting
from game.desktop.ui import window_art
from game.desktop.ui.buttons import button
from game.desktop.ui.screen import Go, Pop, Screen
from game.desktop.ui.slips import ground, scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import INK, SOFT
from game.desktop.ui.widget import Role, Touch, Widget
from game.story.own_place import place_word
from game.story.scenario import Ending
from game.story_words import tone_in_words
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.desktop.menus.story_progress import Progress
    from game.desktop.raster.text_layout import Block
    from game.desktop.ui.theme import Theme
    from game.story import Scenario
    from game.story.appearance import AnyLook
    from game.story.scenario import Scene

_MARGIN: Final = 96
_SHUT: Final = "#cdb68a"


@frozen
class Shelf:
    """Show another story of the gallery."""

    number: int


@frozen
class Again:
    """Read again how an ending was reflected on."""

    scene: Scene


@frozen
class OpenUpward:
    """Open the last page, what the word means to each of the four."""


GalleryAction = Shelf | Again | OpenUpward | Pop


def view_work(setting: Setting, size: tuple[int, int], *, arched: bool) -> Iterator[pygame.Surface]:
    """A place as large as a card, with `arched` cut to a window; nothing of it before it is finished."""
    scale = max(size[0] / 1920, size[1] / 1080)
    work = Press(place(setting.place, setting.light, setting.palette), scale)
    card = pygame.Surface(size, pygame.SRCALPHA)
    for _ in work.steps():
        yield card
    card.blit(work.surface, ((size[0] - work.surface.get_width()) // 2, 0))
    if arched:
        window_art.stencil(card)
    yield card


@define(kw_only=True)
class GalleryScreen(Screen[GalleryAction]):
    """One story at a time."""

    upward: Callable[[], Go] | None
    read_again: Callable[[Scenario, Scene], Go]
    shelf: int = 0
    name: str = "gallery"
    changed: bool = True

    @property
    def met(self) -> Progress:
        """The progress in the story shown."""
        return progress_of(self.session, self.session.shelf[self.shelf % len(self.session.shelf)])

    def arrange(self, theme: Theme) -> tuple[Widget[GalleryAction], ...]:
        """Heading, a strip for each story, its windows, its places, and the way back; as large as it fits."""
        return largest(theme.sizes(), self._arranged, bool) or ()

    def _arranged(self, theme: Theme) -> tuple[Widget[GalleryAction], ...] | None:
        x, across = theme.px(_MARGIN), theme.size[0] - 2 * theme.px(_MARGIN)
        gap, met = round(14 * theme.things), self.met
        head = words(
            theme, say("menus.gallery.heading"), "head", (x, theme.px(44)), across, role=Role.HEADING
        )
        tabs = self._tabs(theme, x, head.bounds.bottom + gap)
        told = words(
            theme,
            met.words,
            "note",
            (x, tabs[0].bounds.bottom + gap),
            across,
            colour=SOFT,
        )
        low = self._low(theme, x)
        small = round(150 * theme.unit)
        places_y = low[0].bounds.top - gap - round(small * 9 / 16)
        endings = self._endings(theme, told.bounds.bottom + gap, places_y - gap)
        widest = max(tabs[-1].bounds.right, low[-1].bounds.right)
        if endings is None or widest > x + across:
            return None
        return (head, *tabs, told, *endings, *self._places(theme, x, places_y, small), *low)

    def _tabs(self, theme: Theme, x: int, y: int) -> list[Widget[Shelf]]:
        made: list[Widget[Shelf]] = []
        for number, story in enumerate(self.session.shelf[:4]):
            name = story.characters[story.protagonist].name
            value = say("menus.gallery.shown") if number == self.shelf else ""
            made.append(button(theme, name, (x, y), does=Shelf(number), value=value))
            x = made[-1].bounds.right + round(18 * theme.things)
        return made

    def _low(self, theme: Theme, x: int) -> list[Widget[OpenUpward | Pop]]:
        wanted: list[tuple[str, OpenUpward | Pop]] = [(say("menus.back"), Pop())]
        if self.upward is not None:
            wanted.append((say("menus.gallery.upward"), OpenUpward()))
        made: list[Widget[OpenUpward | Pop]] = []
        for label, does in wanted:
            tall = button(theme, label, (0, 0), does=does).bounds.h
            made.append(button(theme, label, (x, theme.size[1] - theme.px(36) - tall), does=does))
            x = made[-1].bounds.right + round(18 * theme.things)
        return made

    def _endings(self, theme: Theme, top: int, bottom: int) -> list[Widget[Again]] | None:
        """The windows side by side with their titles below; nothing where the words do not fit."""
        met, margin, gap = self.met, theme.px(_MARGIN), theme.px(26)
        count = max(6, len(met.endings))
        width = (theme.size[0] - 2 * margin - (count - 1) * gap) // count
        below = [self._title(theme, scene, width) for scene in met.endings]
        high = bottom - top - max(block.height for block in below) - theme.px(16)
        if high < theme.px(190) or any(row.width > width for block in below for row in block.rows):
            return None
        high = min(high, round(width * 2.1))
        return [
            self._window(theme, scene, pygame.Rect(margin + i * (width + gap), top, width, high), below[i])
            for i, scene in enumerate(met.endings)
        ]

    def _title(self, theme: Theme, scene: Scene, width: int) -> Block:
        known = scene.id in self.met.met
        title = scene.then.name if known and isinstance(scene.then, Ending) else say("menus.gallery.not_met")
        return lay_out(title, theme.style("small" if known else "note", INK if known else SOFT), width)

    def _window(self, theme: Theme, scene: Scene, at: pygame.Rect, below: Block) -> Widget[Again]:
        known = scene.id in self.met.met
        hero = self.met.story.characters[self.met.story.protagonist]
        setting = Setting.of(scene, hero.look)

        def paint(surface: pygame.Surface, box: pygame.Rect, touch: Touch) -> None:
            window = pygame.Rect(box.x, box.y, at.w, at.h)
            made, done = None, False
            if known:
                key = ("view", setting, at.size, True)
                made, done = self.session.render_queue.picture(
                    key, lambda: view_work(setting, at.size, arched=True)
                )
            inside = made if done else _shut(at.size)
            window_art.frame(surface, window, theme.unit, inside, lifted=touch is not Touch.REST)
            write(surface, below, box.x, window.bottom + theme.px(12))

        ending = scene.then
        title = ending.name if isinstance(ending, Ending) else ""
        tone = tone_in_words(ending.tone) if isinstance(ending, Ending) else ""
        text = pygame.Rect(at.x, at.bottom + theme.px(12), below.width, below.height)
        return Widget(
            role=Role.BUTTON if known else Role.IMAGE,
            label=title if known else say("menus.gallery.ending_not_met"),
            bounds=pygame.Rect(at.x, at.y, at.w, at.h + theme.px(12) + below.height),
            paint=paint,
            does=Again(scene) if known else None,
            value=tone if known else "",
            text_bounds=(text,),
            colours=(below.style.colour, GROUND),
        )

    def _places(self, theme: Theme, x: int, y: int, width: int) -> list[Widget]:
        met, hero = self.met, self.met.story.characters[self.met.story.protagonist]
        high, step = round(width * 9 / 16), width + theme.px(14)
        most = max(1, (theme.size[0] - 2 * x + theme.px(14)) // step)
        if len(met.places) > most:
            width = (theme.size[0] - 2 * x) // len(met.places) - theme.px(10)
            high, step = round(width * 9 / 16), width + theme.px(10)
        return [
            self._place(theme, scene, hero.look, pygame.Rect(x + number * step, y, width, high))
            for number, scene in enumerate(met.places)
        ]

    def _place(self, theme: Theme, scene: Scene, look: AnyLook, at: pygame.Rect) -> Widget:
        known, setting = place_word(scene.place) in self.met.seen, Setting.of(scene, look)

        def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
            slip(box.size, _SHUT, "plain", scaled(SMALL, theme.unit)).lay(surface, box.x, box.y)
            if not known:
                return
            key = ("view", setting, at.size, False)
            made, done = self.session.render_queue.picture(
                key, lambda: view_work(setting, at.size, arched=False)
            )
            if made is not None and done:
                surface.blit(made, box)

        return Widget(
            role=Role.IMAGE,
            label=say("menus.gallery.place", place=place_name(scene.place))
            if known
            else say("menus.gallery.place_not_seen"),
            bounds=at,
            paint=paint,
        )

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the wall of paper."""
        surface.blit(ground(theme.size, GROUND), (0, 0))

    def act(self, does: GalleryAction) -> Go | None:
        """Show another story, read a reflection again, the last page, or go back."""
        match does:
            case Shelf(number):
                self.shelf = number
                self.changed = True
                self.rearrange()
                return None
            case Again(scene):
                return self.read_again(self.met.story, scene)
            case Pop():
                return does
            case OpenUpward():
                return self.upward() if self.upward is not None else None
            case _:
                assert_never(does)


def _shut(size: tuple[int, int]) -> pygame.Surface:
    """A window that is shut."""
    card = pygame.Surface(size, pygame.SRCALPHA)
    card.fill(_SHUT)
    window_art.stencil(card)
    return card
