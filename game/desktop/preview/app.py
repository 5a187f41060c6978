"""The loop of the preview: the game at the left, the panel at the right, the file checked in between."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, field

from game.art.paper.sheet import LIFTED
from game.desktop.platform.background import BackgroundTask
from game.desktop.play.scene_screen import SceneScreen
from game.desktop.preview import panel
from game.desktop.shell.app import App
from game.desktop.ui.paginate import Entry, Leaf, laid, leaves
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import PAPER, SOFT, Theme
from game.desktop.ui.widget import Role, Touch, Widget
from game.memory_room import memory_room
from game.story import Playthrough, put_there, replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis.lint import Finding
    from game.desktop.menus.navigation import Navigation
    from game.desktop.preview.file import Edited
    from game.loader import Loaded
    from game.story import Scenario, State

_WIDE: Final = 430  # of the panel, in pixels at the usual text size of a window 720 high
_STATES: Final = 6_000_000  # explored at most for the odds


def _shares(play: Playthrough) -> Mapping[str, float] | None:
    from game.analysis import Budget, from_state, graph_of  # noqa: PLC0415 - loads NumPy

    with memory_room() as room:
        return from_state(graph_of(play.scenario), play.state, Budget(_STATES, room=room))


def _promised(story: Scenario) -> Sequence[Finding]:
    from game.analysis import Budget  # noqa: PLC0415 - loads NumPy
    from game.analysis.promised import promises_alone  # noqa: PLC0415 - the same

    with memory_room() as room:
        return promises_alone(story, lambda: Budget(_STATES, room=room))


@define
class PreviewApp(App):
    """The loop of a game whose story may change at any moment, with a panel beside it.

    `shown` is whether the panel is, `page` its page from 0, `note` why the story could not be replayed as it
    was, `said` what there is to say of where the preview began.
    """

    navigation: Navigation = field(kw_only=True)
    file: Edited = field(kw_only=True)
    loaded: Loaded = field(kw_only=True)
    seed: int = field(kw_only=True)
    shown: bool = True
    note: str = ""
    said: str = ""
    page: int = 0
    _pages: int = field(default=1, init=False)
    _told: State | None = field(default=None, init=False)
    _odds: BackgroundTask[Mapping[str, float] | None] | None = field(default=None, init=False)
    _odds_done: bool = field(default=False, init=False)
    _asked: Scenario | None = field(default=None, init=False)  # the story whose promises are looked into
    _promises: BackgroundTask[Sequence[Finding]] | None = field(default=None, init=False)
    _broken: tuple[Entry, ...] = field(default=(), init=False)

    @property
    def playthrough(self) -> Playthrough | None:
        """The playthrough on the screen; None before any."""
        scene = next((each for each in reversed(self.screens) if isinstance(each, SceneScreen)), None)
        return scene.playthrough if scene else self.session.played

    @property
    def window(self) -> pygame.Surface:
        """The surface of the whole window; `surface` is the game's part of it."""
        return pygame.display.get_surface() or self.surface

    def split(self) -> None:
        """Give the game the part of the window that the panel leaves."""
        wide, high = self.window.get_size()
        self.surface = self.window
        if self.shown:
            self.surface = self.window.subsurface((0, 0, wide - self.panel_width(), high))

    def panel_width(self) -> int:
        """The width of the panel in pixels: what its words want, at most two fifths of the window."""
        wide, high = self.window.get_size()
        return min(round(wide * 0.4), round(_WIDE * Theme((wide, high), self.session.settings).text / 0.67))

    def resized(self) -> None:
        """Lay out both parts for the window's new size."""
        super().resized()
        self.split()

    def frame(self, events: list[pygame.Event], now: float) -> bool:
        """One turn of the loop: the file and the panel's keys first, then the game; whether to go on."""
        loaded = self.file.changed(now)
        if loaded is not None:
            self.take(loaded)
        rest = [event for event in events if not self._panel_event(event)]
        self._follow()
        return super().frame(rest, now)

    def take(self, loaded: Loaded) -> None:
        """Go on at the same place in the file as saved now, if it holds a story; else show its mistakes."""
        self.loaded, self._dirty = loaded, True
        play = self.playthrough
        if loaded.scenario is None or play is None:
            return
        again = replay(loaded.scenario, play.steps, play.circumstance, first=put_there(play, loaded.scenario))
        self.note = "" if again.stopped is None else f"The story has changed: {again.stopped.why}."
        # Screens over the scene show what was: they close.
        told = again.playthrough.told_by(self.seed, play.telling.names)
        self.screens[:] = [self.navigation.scene(told, self.seed)]
        self._told = None

    def _panel_event(self, event: pygame.Event) -> bool:
        """Whether an event is the panel's: its key, or a wheel over it."""
        if event.type == pygame.KEYDOWN and event.key == pygame.K_F2:
            self.shown = not self.shown
            self.resized()
            return True
        if event.type == pygame.KEYDOWN and event.key == pygame.K_F3:
            self._turn(1)
            return True
        over = self.shown and pygame.mouse.get_pos()[0] >= self.surface.get_width()
        if event.type == pygame.MOUSEWHEEL and over:
            self._turn(-1 if event.y > 0 else 1)
            return True
        return (
            event.type == pygame.MOUSEBUTTONDOWN and self.shown and event.pos[0] >= self.surface.get_width()
        )

    def _turn(self, by: int) -> None:
        self.page = (self.page + by) % self._pages
        self._dirty = True

    def _follow(self) -> None:
        """Work out the odds wherever the reader has come to."""
        play = self.playthrough
        if play is not None and play.state != self._told:
            self._told, self._odds_done = play.state, False
            self._odds = BackgroundTask(partial(_shares, play))
            self._dirty = True
        if self._odds is not None and self._odds.done and not self._odds_done:
            self._odds_done = self._dirty = True
        if play is not None:
            self._keep_promises(play.scenario)

    def _keep_promises(self, story: Scenario) -> None:
        """Look into what a story promises as soon as it stands in the file."""
        if story is not self._asked:
            self._asked, self._broken = story, ()
            self._promises = BackgroundTask(partial(_promised, story)) if story.promises else None
        if self._promises is not None and self._promises.done:
            self._broken = (*panel.broken(story, self._promises.result()),)
            self._promises, self._dirty = None, True

    def draw(self) -> None:
        """Draw the game, then the panel."""
        super().draw()
        if self.shown:
            for widget in self.panel():
                widget.draw(self.window, Touch.REST)

    def entries(self) -> list[Entry]:
        """The entries of the panel: mistakes, values, odds from here, flags."""
        told = [*panel.mistakes(self.loaded)]
        told += [Entry(note, "note", "#a5321f", 14) for note in (self.said, self.note) if note]
        told += self._broken
        play = self.playthrough
        if play is not None:
            told += panel.values(play)
            shares = self._odds.result() if self._odds is not None and self._odds_done else None
            told += panel.odds(play, shares, done=self._odds_done)
            told += panel.marks(play)
        return told

    def panel(self) -> list[Widget]:
        """The panel's widgets: a sheet, a page of its entries, and how to turn it."""
        wide, high = self.window.get_size()
        theme = Theme((wide, high), self.session.settings).at_most(150)
        box = pygame.Rect(self.surface.get_width(), 0, wide - self.surface.get_width(), high)
        pad = theme.px(30)
        foot = round(40 * theme.text)
        cut = leaves(self.entries(), theme, box.w - 2 * pad, high - 2 * pad - foot)
        self._pages = len(cut)
        self.page = min(self.page, len(cut) - 1)
        sheet = Widget(
            role=Role.IMAGE,
            label="Preview",
            bounds=box,
            paint=lambda surface, at, _touch: _ground(surface, at, theme),
        )
        more = f"{self.page + 1} of {len(cut)}; F3 turns, F2 hides" if len(cut) > 1 else "F2 hides this"
        below: Leaf = leaves([Entry(more, "note", SOFT)], theme, box.w - 2 * pad, foot)[0]
        return [
            sheet,
            *laid(cut[self.page], box.x + pad, pad, PAPER),
            *laid(below, box.x + pad, high - foot - pad // 2, PAPER),
        ]


def _ground(surface: pygame.Surface, at: pygame.Rect, theme: Theme) -> None:
    slip((at.w + 40, at.h + 80), PAPER, "card", scaled(LIFTED, theme.unit)).lay(surface, at.x, at.y - 40)
