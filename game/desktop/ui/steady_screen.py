"""A screen that its own presses make larger or smaller: pressed again in one place, the same is done."""

from __future__ import annotations

from math import dist
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.desktop.ui.screen import Action_co, Go, Screen

if TYPE_CHECKING:
    from game.desktop.ui.widget import Widget

_STILL: Final = 16.0  # pixels within which a pointer has not moved


@define(kw_only=True)
class SteadyScreen(Screen[Action_co]):
    """What was pressed stays under the pointer until that moves, wherever it is laid meanwhile.

    Otherwise whoever presses *Larger text* twice finds *Smaller text* there the second time.
    """

    _pressed: tuple[tuple[int, int], int, str] | None = field(default=None, init=False)

    def _at(self, point: tuple[int, int]) -> Widget[Action_co] | None:
        if self._pressed is not None:
            place, number, label = self._pressed
            able = self._focusable()
            if dist(place, point) <= _STILL and number < len(able) and able[number].label == label:
                return able[number]
            self._pressed = None
        return super()._at(point)

    def _press(self, point: tuple[int, int]) -> Go | None:
        begun = self._pressed[0] if self._pressed is not None else point
        hit = self._at(point)
        went = super()._press(point)
        if hit is not None and went is None and hit.label:
            self._pressed = begun, self.focus, hit.label
        return went
