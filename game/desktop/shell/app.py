"""The loop: events become intents, the top screen answers, and here alone the answer is carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, field

from game.desktop.accessibility.aloud import Aloud
from game.desktop.accessibility.screen_reader import ScreenReader
from game.desktop.accessibility.screen_tree import Tree, tree
from game.desktop.menus.settings import aloud_menu
from game.desktop.menus.unkept import last_word
from game.desktop.platform import window
from game.desktop.platform.devices.devices import Devices
from game.desktop.platform.intents import Close, Intent, Mute, Pointed, ReadAloud, TextSize, ToggleFullscreen
from game.desktop.platform.sound import QUIET, Player
from game.desktop.raster import contrast
from game.desktop.shell.draw_screens import draw_screens
from game.desktop.ui.screen import Enter, Frame, Go, Home, Pop, Push, Quit, Replace, Screen
from game.desktop.ui.theme import Theme
from game.words import language

if TYPE_CHECKING:
    from game.desktop.platform.sound import Soundscape
    from game.desktop.ui.session import Session

_FRAMES: Final = 60
# How often one looks about while nothing has moved for so many seconds.
_RESTING: Final = 30
_AWAKE: Final = 1.0
_FADE: Final = 0.26
# How long pictures may be worked on between two looks at the events, in seconds.
_WORK: Final = 0.012


@define
class App:
    """The loop over a window and its stack of screens, the last of which is on top."""

    session: Session
    surface: pygame.Surface
    screens: list[Screen]
    running: bool = True
    _dirty: bool = field(default=True, init=False)
    _fresh: bool = field(default=False, init=False)
    _old: pygame.Surface | None = field(default=None, init=False)
    _fade: float = field(default=0.0, init=False)
    _last: float = field(default=0.0, init=False)
    _monitor: int = field(default=0, init=False)
    _language: str = field(factory=language, init=False)
    sound: Player = field(init=False)
    devices: Devices = field(factory=Devices, init=False)
    reader: ScreenReader = field(factory=ScreenReader, kw_only=True)
    aloud: Aloud = field(factory=Aloud, init=False)

    def __attrs_post_init__(self) -> None:
        self.sound = Player(self.session.settings)
        self._monitor = self.session.settings.monitor

    @property
    def theme(self) -> Theme:
        """The theme for the window and the settings as they are."""
        return Theme(self.surface.get_size(), self.session.settings)

    @property
    def top(self) -> Screen:
        """The screen on top, which answers."""
        return self.screens[-1]

    @property
    def tree(self) -> Tree:
        """The accessibility tree of what is shown."""
        widgets = self.top.widgets(self.theme)
        return tree(window.title(), self.surface.get_size(), widgets, self.top.focused())

    def run(self) -> None:
        """Play until the window closes. Nothing is drawn while nothing changes."""
        clock = pygame.time.Clock()
        self.frame(pygame.event.get(), pygame.time.get_ticks() / 1000)
        self.session.has_sound = self.sound.open()
        self.devices.open()
        self.reader.open()
        awake = 0.0
        try:
            while self.running:
                now, events = pygame.time.get_ticks() / 1000, pygame.event.get()
                if self.frame(events, now) or events:
                    awake = now + _AWAKE
                self.sound.hear(self._heard(), self.session.settings)
                clock.tick(_FRAMES if now < awake else _RESTING)
        finally:
            for each in (self.sound, self.reader, self.aloud):
                each.close()

    def _heard(self) -> Soundscape:
        """What is heard under whatever menus lie on top."""
        return next((screen.heard for screen in reversed(self.screens) if not screen.veiled), QUIET)

    def frame(self, events: list[pygame.Event], now: float) -> bool:
        """One turn of the loop at `now` seconds; whether a new picture was shown."""
        self._window_events(events)
        for intent in self._intents(events, now):
            self._lean(intent)
            self.answer(intent)
            if not self.running:
                return False
        if self._fresh:
            # Arranging a new screen takes a frame of its own, so that its first picture does not stall.
            self._fresh = False
            self.top.widgets(self.theme)
            self._dirty = True
            return False
        self._passed(self.top.update(now))
        self._dirty |= self._drift(now)
        self._dirty |= self.session.render_queue.work(_WORK)
        passed, self._last = now - self._last, now
        if self._fade:
            self._fade = max(0.0, self._fade - passed)
            self._old = self._old if self._fade else None
            self._dirty = True
        if not self._dirty:
            return False
        self.show()
        return True

    def _intents(self, events: list[pygame.Event], now: float) -> list[Intent]:
        """What the player means; the hints follow the device when it is another."""
        devices = self.devices
        asking, keys = self.top.asks_key, self.session.settings.keys
        devices.drags = self.top.drags
        typing = self.top.types
        meant = devices.read(events, self.surface.get_size(), now, keys=keys, asking=asking, typing=typing)
        if self.session.device is not devices.last:
            self.session.device = devices.last
            self.top.rearrange()
            self._dirty = True
        return [*meant, *self.reader.read(events, lambda: self.tree)]

    def _lean(self, intent: Intent) -> None:
        """The stage leans after the pointer, and its air moves while somebody is there."""
        self.session.parallax.touch()
        if isinstance(intent, Pointed):
            self.session.parallax.point(intent.x, intent.y, self.surface.get_size())

    def _drift(self, now: float) -> bool:
        """Let parallax and particles move; below a menu they rest. Whether they did."""
        settings = self.session.settings
        air = settings.moving_places and not self.top.veiled
        return self.session.parallax.update(now, motion=not settings.reduced_motion, air=air)

    def _window_events(self, events: list[pygame.Event]) -> None:
        for event in events:
            if event.type in {pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED}:
                self.resized()
                self._remember_size()
            elif event.type in {pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSHOWN}:
                self._dirty = True

    def _remember_size(self) -> None:
        """A window that was drawn larger or smaller comes back so; what fills the monitor is no size."""
        shown = pygame.display.get_surface()
        if shown is not None and not shown.get_flags() & pygame.FULLSCREEN:
            self.session.sized(window.at_least(shown.get_size()))

    def resized(self) -> None:
        """Arrange and make everything anew for the window's new size."""
        self.surface = pygame.display.get_surface() or self.surface
        self.session.render_queue.forget_waiting()
        self._old, self._fade, self._dirty = None, 0.0, True

    def answer(self, intent: Intent) -> None:
        """Carry out an intent: the window's own matters here, all others by the top screen."""
        self._dirty = True
        match intent:
            case Close():
                self._close()
            case Mute():
                self.session.change(muted=not self.session.settings.muted)
            case ReadAloud():
                self._read_aloud()
            case TextSize(change):
                self.session.change_text_size(change)
            case ToggleFullscreen():
                self.session.change(fullscreen=not self.session.settings.fullscreen)
            case _:
                self._answered(intent)
        self._apply_window()
        self._apply_language()

    def _read_aloud(self) -> None:
        """Turn reading aloud on or off; where nothing here can speak, open what says so."""
        turned = not self.session.settings.reading_aloud
        if turned and self.aloud.voice.program.missing:
            self.go(aloud_menu(self.session))
        else:
            self.session.change(reading_aloud=turned)

    def _answered(self, intent: Intent) -> None:
        """Let the top screen answer; what came of it is heard."""
        top, focus = self.top, self.top.focus
        self.go(top.handle(intent, self.theme))
        if self.screens and (self.top is not top or top.changed):
            self.sound.sign(self.top.sign)
        elif top.focus != focus:
            self.sound.sign("slip")

    def _passed(self, frame: Frame) -> None:
        """What the top screen did by itself as time passed."""
        self._dirty |= frame.changed
        if frame.go is not None:
            self.go(frame.go)
            self._dirty = True

    def _apply_window(self) -> None:
        """Fill the monitor or stop filling it, or go to another one, as the settings now say."""
        now = self.session.settings
        is_full = bool(self.surface.get_flags() & pygame.FULLSCREEN)
        as_wished = now.fullscreen == is_full and now.monitor == self._monitor
        if not as_wished and pygame.display.get_driver() != "dummy":
            self.surface = window.resize(now.window, fullscreen=now.fullscreen, monitor=now.monitor)
            self.resized()
        self._monitor = now.monitor

    def _apply_language(self) -> None:
        """Every screen that is open says everything anew once another language is spoken."""
        if self._language == language():
            return
        self._language = language()
        window.entitle()
        for screen in self.screens:
            screen.told_anew()

    def go(self, what: Go | None) -> None:
        """Carry out what a screen returned."""
        match what:
            case None:
                pass
            case Push(screen):
                self.screens.append(screen)
            case Replace(screen):
                self.remember()
                self.screens[-1] = screen
            case Pop():
                self.screens.pop()
                self.running = bool(self.screens)
            case Home():
                self.remember()
                del self.screens[1:]
                self.top.come_back()
            case Enter(screen):
                self.remember()
                self.screens[1:] = [screen]
            case Quit():
                self._close()
        if self.screens:
            self.top.rearrange()
            self._fresh = isinstance(what, (Push, Replace, Enter))
        if len(self.screens) == 1:
            self.session.render_queue.ahead(())  # nothing is read at the title

    def _close(self) -> None:
        """Close the window; where what is lost with it could not be kept, that is said first, once."""
        word = last_word(self.session)
        self.running = word is not None
        self.go(None if word is None else Push(word))

    def remember(self) -> None:
        """Keep the picture that is being left, to fade over from it."""
        if self.session.settings.reduced_motion:
            return
        self._old, self._fade = self.surface.copy(), _FADE

    def show(self) -> None:
        """Draw the screens and present the picture."""
        if self.top.takes_change():
            self.remember()
        self.draw()
        if self._fade and self._old is not None:
            self._old.set_alpha(round(255 * self._fade / _FADE))
            self.surface.blit(self._old, (0, 0))
        self._dirty = False
        pygame.display.flip()
        self._tell()

    def _tell(self) -> None:
        """Those who listen are told what is shown."""
        if self.reader.listens:
            self.reader.show(self.tree)
        self.aloud.show(self.session.settings, lambda: self.tree)

    def draw(self) -> None:
        """Draw the top screen; below a veiled one, the screen it lies on."""
        contrast.use(self.session.settings.contrast)
        theme = self.theme
        self.session.parallax.leave()
        self.session.render_queue.begin_frame()
        draw_screens(self.surface, self.screens, theme)
        self.session.render_queue.end_frame()
