"""The real screens under SDL's dummy driver, driven by posted events."""

from __future__ import annotations

from pathlib import Path

import pygame
from attrs import define, field

from game.desktop.menus.navigation import Navigation
from game.desktop.shell.app import App
from game.desktop.ui.session import Session
from game.desktop.ui.widget import Role, Widget
from game.loader import find
from game.saves import Settings, Store
from tests.shipped import all_read

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"


@define
class Player:
    """Someone at the window: presses keys and buttons, reads the tree of the screen."""

    app: App
    now: float = field(default=0.0)

    def wait(self, seconds: float = 0.1) -> None:
        """Let the program run for a while, without making pictures."""
        for _ in range(max(1, round(seconds * 10))):
            self.now += 0.1
            self.app.session.render_queue.forget_waiting()
            self.app.frame([], self.now)

    def key(self, key: int, mod: int = 0) -> None:
        """Press a key."""
        self.send(pygame.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=""))

    def click(self, label: str) -> None:
        """Press the widget with this label with the mouse."""
        x, y = self.find(label).bounds.center
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.send(pygame.Event(kind, pos=(x, y), button=1))

    def touch(self, label: str) -> None:
        """Touch the widget with this label with a finger, and lift it."""
        x, y = self.find(label).bounds.center
        wide, high = self.app.surface.get_size()
        place: dict[str, float] = {"x": x / wide, "y": y / high}
        for kind in (pygame.FINGERDOWN, pygame.FINGERUP):
            self.send(pygame.Event(kind, {"touch_id": 0, "finger_id": 0, **place}))

    def send(self, event: pygame.Event) -> None:
        """Post an event, and let the program take it from the queue."""
        pygame.event.post(event)
        self.now += 0.1
        self.app.session.render_queue.forget_waiting()
        self.app.frame(pygame.event.get(), self.now)

    @property
    def tree(self) -> tuple[Widget[object], ...]:
        """What a reader of the screen is told."""
        return self.app.top.widgets(self.app.theme)

    def find(self, label: str) -> Widget[object]:
        """The widget whose label begins so."""
        return next(widget for widget in self.tree if widget.label.startswith(label))

    @property
    def open_choices(self) -> list[Widget[object]]:
        """The choices that can be taken now."""
        buttons = [widget for widget in self.tree if widget.role is Role.BUTTON]
        return [widget for widget in buttons if widget.number and widget.enabled]


def sit_down(folder: Path, *, size: tuple[int, int] = (1280, 720), text_size: int = 100) -> Player:
    """A window at the title screen, all stories read, nothing moving."""
    pygame.display.init()
    surface = pygame.display.set_mode(size)
    pygame.event.clear()
    settings = Settings(reduced_motion=True, text_size=text_size)
    session = Session(
        store=Store(folder), settings=settings, find=lambda: find(SHIPPED), seed=7, loaded=all_read()
    )
    player = Player(App(session, surface, [Navigation(session).title()]))
    player.wait(0.8)
    return player
