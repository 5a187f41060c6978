"""The link to the player's screen reader: it is told what is shown, and what it asks for becomes intents.

Without AccessKit, and while no screen reader listens, this does nothing and costs nothing.
"""

from __future__ import annotations

from contextlib import suppress
from enum import Enum, auto
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, field

from game.desktop.accessibility.screen_tree import Tree
from game.desktop.accessibility.speech import NOTHING, spoken
from game.desktop.platform.intents import FocusOn, Intent, PressOn
from game.desktop.platform.window import title
from game.desktop.ui.widget import in_focus_order
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import accesskit

    from game.desktop.accessibility.adapters import Adapter

_FOCUS = {pygame.WINDOWFOCUSGAINED, pygame.WINDOWFOCUSLOST}
_PLACE = {pygame.WINDOWMOVED, pygame.WINDOWSIZECHANGED}
# SDL's names for display drivers with a window that other programs can see.
DRIVERS: Final = frozenset({"x11", "wayland", "windows", "cocoa"})
# AccessKit 0.7 does not say that the program belongs to the desktop, and Orca has asked for that since 2026.
_DROPPING: Final = frozenset({"x11", "wayland"})
ASKED: Final = pygame.event.custom_type()


class Stage(Enum):
    """How far the connection with a screen reader has come."""

    SILENT = auto()
    ASKED = auto()
    WAITING = auto()
    LISTENING = auto()


@define
class ScreenReader:
    """The link to the system's screen reader.

    On Linux the first tree is asked for from a thread that holds AccessKit's lock until Python has answered.
    Whoever called AccessKit meanwhile would wait for that lock with Python's own in hand, for ever. So
    nothing is told before a whole turn of the loop, which sleeps, has passed since then.
    """

    _adapter: Adapter | None = field(default=None, init=False)
    _stage: Stage = field(default=Stage.SILENT, init=False)
    _shown: Tree | None = field(default=None, init=False)
    _news: str = field(default="", init=False)

    @property
    def listens(self) -> bool:
        """Whether a screen reader is connected and wants to know what is shown."""
        return self._stage is Stage.LISTENING

    def open(self) -> None:
        """Offer the window to screen readers, where AccessKit is installed and there is a real window."""
        real = pygame.display.get_driver() in DRIVERS
        if self._adapter is not None or not real or not installed():
            return
        from game.desktop.accessibility.adapters import OPENING  # noqa: PLC0415 - AccessKit may be missing

        opening = OPENING[pygame.display.get_driver()]
        self._adapter = opening(self._activated, self._acted, self._ended)

    def close(self) -> None:
        """Take the window back from screen readers."""
        self._stage, self._adapter = Stage.SILENT, None

    def read(self, events: Iterable[pygame.Event], now: Callable[[], Tree]) -> list[Intent]:
        """The intents a screen reader asks for in these events; `now` makes the tree of what is shown."""
        if self._stage is not Stage.SILENT:
            self._come_nearer(now)
        if not self.listens:
            return []
        for event in events:
            self._window(event)
        asked = [event for event in events if event.type == ASKED]
        return [meant for event in asked if (meant := _meant(event, now())) is not None]

    def _come_nearer(self, now: Callable[[], Tree]) -> None:
        """From being asked to being listened to: a turn of the loop lies between."""
        if self._stage is Stage.ASKED:
            self._stage = Stage.WAITING
        elif self._stage is Stage.WAITING:
            self._stage = Stage.LISTENING
            self._place()
            self.show(now())
            self._focus(is_focused=pygame.key.get_focused())

    def _window(self, event: pygame.Event) -> None:
        if event.type in _FOCUS:
            self._focus(is_focused=event.type == pygame.WINDOWFOCUSGAINED)
        elif event.type in _PLACE:
            self._place()

    def _focus(self, *, is_focused: bool) -> None:
        if self._adapter is not None:
            self._adapter.focused(is_focused=is_focused)

    def _place(self) -> None:
        if self._adapter is not None:
            self._adapter.moved(pygame.display.get_window_position(), pygame.display.get_window_size())

    def show(self, shown: Tree) -> None:
        """Tell the screen reader what is shown now, if that is anything new."""
        if self._adapter is None or not self.listens or shown == self._shown:
            return
        from game.desktop.accessibility.accesskit_update import update  # noqa: PLC0415 - AccessKit may be missing

        # Where nothing is new the last news stay, so that nothing is told again.
        news = spoken(self._shown or NOTHING, shown, buttons=False) or self._news
        self._shown, self._news = shown, news
        self._adapter.update(lambda: update(shown, news))

    def _activated(self) -> accesskit.TreeUpdate:
        """A screen reader has come, told from another thread; it is given the bare window first."""
        from game.desktop.accessibility.accesskit_update import update  # noqa: PLC0415 - AccessKit may be missing

        self._shown, self._news, self._stage = None, "", Stage.ASKED
        return update(Tree(title=title()))

    def _ended(self) -> None:
        """The last screen reader has gone, told from another thread."""
        self._stage = Stage.SILENT

    def _acted(self, request: accesskit.ActionRequest) -> None:
        """A screen reader asks for something, from another thread: the loop takes it up."""
        from accesskit import Action  # noqa: PLC0415 - AccessKit may be missing

        if request.action not in (Action.CLICK, Action.FOCUS):
            return
        presses = request.action == Action.CLICK
        # Where the window has closed meanwhile nobody is left to answer.
        with suppress(pygame.error):
            pygame.event.post(pygame.Event(ASKED, {"target": request.target, "presses": presses}))


def installed() -> bool:
    """Whether the package AccessKit is installed."""
    return find_spec("accesskit") is not None


def unheard() -> str:
    """A sentence for players whose screen reader may drop what it is told, or nothing."""
    is_shown = pygame.display.get_init() and pygame.display.get_driver() in _DROPPING
    return say("voice.unheard") if is_shown and installed() else ""


def _meant(event: pygame.Event, shown: Tree) -> Intent | None:
    """What the player wants of a part of the screen, unless that part has gone or is only read."""
    able = [node.id for node in in_focus_order(shown.nodes)]
    if event.target not in able:
        return None
    number = able.index(event.target)
    return PressOn(number) if event.presses else FocusOn(number)
