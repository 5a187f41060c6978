"""The touch screen: a tap presses, a swipe turns a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, field

from game.desktop.platform.intents import Drag, Hover, Intent, Press, Scroll

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

    def mean(self, event: pygame.Event, size: tuple[int, int], *, drags: bool = False) -> Intent | None:
        """The intent of a finger that comes down, moves or is lifted; `size` is the window's in pixels."""
        at = event.x * size[0], event.y * size[1]
        if event.type == pygame.FINGERMOTION:
            alone = drags and list(self._down) == [event.finger_id]
            return Drag(round(event.dx * size[0]), round(event.dy * size[1])) if alone else None
        if event.type == pygame.FINGERDOWN:
            self._several = bool(self._down)
            self._down[event.finger_id] = at
            return Hover(round(at[0]), round(at[1]))
        began = self._down.pop(event.finger_id, None)
        return None if began is None or self._several else _meant(began, at, size[1] * _SLIP, drags=drags)


def _meant(began: Point, at: Point, slip: float, *, drags: bool) -> Intent | None:
    across, down = at[0] - began[0], at[1] - began[1]
    if max(abs(across), abs(down)) <= slip:
        return Press(round(began[0]), round(began[1]))
    if drags:
        return None
    drawn = across if abs(across) > abs(down) else down
    return Scroll(_PAGE if drawn < 0 else -_PAGE)
