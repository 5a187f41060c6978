"""The input devices: mouse, keyboard, gamepads and touch, and which of them was used last."""

from __future__ import annotations

import math
from itertools import zip_longest
from typing import Final

import pygame
from attrs import define, field

from game.desktop.platform.devices.device import Device
from game.desktop.platform.devices.gamepad import Pad
from game.desktop.platform.devices.keyboard import key_meaning
from game.desktop.platform.devices.text_input import others, typed
from game.desktop.platform.devices.touch_screen import TouchScreen
from game.desktop.platform.intents import Close, Drag, Hold, Hover, Intent, Menu, Press, Scroll, Struck

_ENTERED: Final = (pygame.WINDOWENTER, pygame.WINDOWLEAVE)
_WHEEL_ROWS: Final = 3
_FINGERS: Final = (pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP)
_POINTED: Final = (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEWHEEL)
_SLIP: Final = 6  # pixels a mouse may slip between press and release


@define
class Devices:
    """All input devices together: they turn events into intents.

    `drags` is whether the screen can be dragged: then a press counts only where it was not drawn along.
    """

    last: Device = Device.POINTER
    drags: bool = False
    pad: Pad = field(factory=Pad)
    glass: TouchScreen = field(factory=TouchScreen)
    _held: tuple[int, int] | None = field(default=None, init=False)  # where the mouse was pressed down
    _drawn: tuple[int, int] = field(default=(0, 0), init=False)  # how far it was moved since
    _at: tuple[int, int] | None = field(default=None, init=False)  # where it rests, once that is known

    def open(self) -> None:
        """Begin to listen to gamepads."""
        self.pad.open()

    def read(
        self,
        events: list[pygame.Event],
        size: tuple[int, int],
        now: float,
        *,
        keys: tuple[str, ...] = (),
        asking: bool = False,
        typing: bool = False,
    ) -> list[Intent]:
        """The intents behind a frame's events; of several pointer movements only the last counts.

        `size` is the window's in pixels, `now` in seconds. `keys` are those the player chose; while a screen
        is `asking` for a key, keys are only named; while words are `typing`, letters are letters.
        """
        if typing:
            written = [words for event in events if (words := typed(event)) is not None]
            return [*written, *self.read(others(events), size, now, keys=keys)]
        meant = [self._meant(event, size, now, keys, asking=asking) for event in events]
        meant.append(self.pad.repeat(now))
        return _last_of_each_move([intent for intent in meant if intent is not None])

    def _meant(
        self, event: pygame.Event, size: tuple[int, int], now: float, keys: tuple[str, ...], *, asking: bool
    ) -> Intent | None:
        if event.type == pygame.QUIT:
            return Close()
        if event.type == pygame.KEYDOWN:
            self.last = Device.KEYS
            return _named(event) if asking else key_meaning(event, keys)
        if event.type in _FINGERS:
            self.last = Device.POINTER
            return self.glass.mean(event, size, drags=self.drags)
        if event.type in _ENTERED:
            self._at = None
            return None
        if event.type in _POINTED:
            return self._pointed(event)
        meant = self.pad.mean(event, now)
        self.last = Device.PAD if meant else self.last
        return meant

    def _pointed(self, event: pygame.Event) -> Intent | None:
        """The mouse; what a finger seems to do with it is the finger's."""
        if getattr(event, "touch", False):
            return None
        self.last = Device.POINTER
        if event.type == pygame.MOUSEMOTION:
            drawn = self.drags and getattr(event, "buttons", (0,))[0]
            return self._drag(event.rel) if drawn else self._moved(event.pos)
        if event.type in {pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP}:
            return self._pressed(event) if event.button == 1 else None
        return Scroll(-event.y * _WHEEL_ROWS) if event.y else None

    def _pressed(self, event: pygame.Event) -> Intent | None:
        """A press counts when it is let go; where one draws along, only where it stayed."""
        self._at = event.pos
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._held, self._drawn = event.pos, (0, 0)
            return Hold(*event.pos)
        held, self._held = self._held, None
        if held is None or not self.drags:
            return None if held is None else Press(*event.pos)
        return Press(*held) if math.dist(held, event.pos) <= _SLIP else None

    def _moved(self, to: tuple[int, int]) -> Intent | None:
        """A movement, where it is one.

        A system also says where a resting pointer is: when a window opens below it, comes back, or shows
        something else. That means nothing, and leaves the focus with the keyboard.
        """
        before, self._at = self._at, to
        return None if before in {None, to} else Hover(*to)

    def _drag(self, rel: tuple[int, int]) -> Intent | None:
        """Drawing along begins once the pointer has left the place it was pressed on."""
        before = self._drawn
        self._drawn = before[0] + rel[0], before[1] + rel[1]
        if self._held is None or math.hypot(*before) > _SLIP:
            return Drag(*rel)
        return Drag(*self._drawn) if math.hypot(*self._drawn) > _SLIP else None


def _last_of_each_move(intents: list[Intent]) -> list[Intent]:
    """Without the movements that are followed at once by another."""
    return [one for one, then in zip_longest(intents, intents[1:]) if not _both_move(one, then)]


def _both_move(one: Intent, then: Intent | None) -> bool:
    return isinstance(one, Hover) and isinstance(then, Hover)


def _named(event: pygame.Event) -> Intent:
    return Menu() if event.key == pygame.K_ESCAPE else Struck(pygame.key.name(event.key))
