"""A screen that its own presses make larger or smaller: pressed again in one place, the same is done."""

from __future__ import annotations

from math import dist
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.desktop.ui.screen import Action_co, Go, Screen

if TYPE_CHECKING:
    from game.desktop.ui.widget import Widget

_STILL: Final = 16.0  # pixels within which a pointer has not moved


@frozen
class _Pressed:
    """What was pressed last: where, its number among all that can be, its words, and in which window."""

    place: tuple[int, int]
    number: int
    label: str
    window: tuple[int, int] | None


@define(kw_only=True)
class SteadyScreen(Screen[Action_co]):
    """What was pressed stays under the pointer until that moves, wherever it is laid meanwhile in one window.

    Otherwise whoever presses *Larger text* twice finds *Smaller text* there the second time.
    """

    _pressed: _Pressed | None = field(default=None, init=False)

    @property
    def _window(self) -> tuple[int, int] | None:
        """The window that this is arranged for, in pixels."""
        return self._arranged_for.size if self._arranged_for is not None else None

    def _at(self, point: tuple[int, int]) -> Widget[Action_co] | None:
        if self._pressed is not None:
            last, able = self._pressed, self._focusable()
            still = dist(last.place, point) <= _STILL and last.window == self._window
            if still and last.number < len(able) and able[last.number].label == last.label:
                return able[last.number]
            self._pressed = None
        return super()._at(point)

    def _press(self, point: tuple[int, int]) -> Go | None:
        begun = self._pressed.place if self._pressed is not None else point
        hit, window = self._at(point), self._window
        went = super()._press(point)
        if hit is not None and went is None and hit.label:
            self._pressed = _Pressed(begun, self.focus, hit.label, window)
        return went
