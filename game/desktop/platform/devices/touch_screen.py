"""The touch screen: a tap presses, a swipe turns a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, field

from game.desktop.platform.intents import Drag, Hold, Hover, Intent, LetGo, Press, Scroll

if TYPE_CHECKING:
    from collections.abc import Hashable

# How far a finger may slip and still press, as a share of the window's height.
_SLIP: Final = 0.05
_PAGE: Final = 8
Point = tuple[float, float]


@define
class TouchScreen:
    """The fingers that are down. With a second one nothing is pressed.

    Where a screen `drags`, what it shows follows a finger, instead of turning by pages when it is lifted.
    """

    _down: dict[Hashable, Point] = field(factory=dict, init=False)
    _several: bool = field(default=False, init=False)
    _drawing: bool = field(default=False, init=False)  # whether one finger draws along what is shown

    def mean(self, event: pygame.Event, size: tuple[int, int], *, drags: bool = False) -> Intent | None:
        """The intent of a finger that comes down, moves or is lifted; `size` is the window's in pixels."""
        at = event.x * size[0], event.y * size[1]
        if event.type == pygame.FINGERMOTION:
            if list(self._down) != [event.finger_id]:
                return None
            step = round(event.dx * size[0]), round(event.dy * size[1])
            return self._drag(event.finger_id, at, step, size[1] * _SLIP) if drags else Hover(*_pixel(at))
        if event.type == pygame.FINGERDOWN:
            self._several, self._drawing = bool(self._down), False
            self._down[event.finger_id] = at
            return LetGo() if self._several else Hold(*_pixel(at), finger=True)
        began = self._down.pop(event.finger_id, None)
        return None if began is None or self._several else _meant(began, at, size[1] * _SLIP, drags=drags)

    def _drag(self, finger: Hashable, at: Point, step: tuple[int, int], slip: float) -> Drag | None:
        """Drawing along begins once the finger has left the place it was put on."""
        if self._drawing:
            return Drag(*step)
        began = self._down[finger]
        self._drawing = _slipped(began, at) > slip
        return Drag(*_pixel((at[0] - began[0], at[1] - began[1]))) if self._drawing else None


def _pixel(at: Point) -> tuple[int, int]:
    return round(at[0]), round(at[1])


def _slipped(began: Point, at: Point) -> float:
    return max(abs(at[0] - began[0]), abs(at[1] - began[1]))


def _meant(began: Point, at: Point, slip: float, *, drags: bool) -> Intent | None:
    """A tap presses where it is lifted, so that it can be slid off; where one draws along, where it began."""
    across, down = at[0] - began[0], at[1] - began[1]
    if _slipped(began, at) <= slip:
        return Press(*_pixel(began if drags else at))
    if drags:
        return None
    drawn = across if abs(across) > abs(down) else down
    return Scroll(_PAGE if drawn < 0 else -_PAGE)
