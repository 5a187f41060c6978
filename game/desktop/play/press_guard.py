"""Presses that were meant for what was shown before: the page has turned under the finger.

Who reads on presses in a rhythm, without looking what comes next. Two things follow. A press begun in the
moment after a page has turned was meant for the page before it, as the second of a double click is: it
neither reads on, past a page that nobody saw, nor chooses. And where a choice has come to lie under the very
place that was pressed to read on, the next press there may still be of that rhythm, however slow it is: it
only brings the choice into focus, and the one after it counts. A pointer that has moved meanwhile has aimed.
So has a finger that is put down elsewhere, for it does not move over the screen, or after a look at the page.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    import pygame

Point = tuple[int, int]
# Seconds after a page has turned in which no press can have been meant for it.
_UNSEEN: Final = 0.4
_AIMED: Final = 6  # pixels a hand at rest may slip
_FINGER: Final = 40  # pixels by which a finger misses the place it was on
_LOOKED: Final = 2.5  # seconds: who puts a finger down so long after the page has turned has looked at it


@define
class PressGuard:
    """What is known of the press at hand, and where the reader last pressed to read on."""

    too_soon: bool = field(default=False, init=False)  # the page could not have been seen yet
    hurries: bool = field(default=False, init=False)  # it began while the page still arrived
    _read_at: Point | None = field(default=None, init=False)

    def begin(self, age: float, *, arriving: bool, finger: Point | None = None) -> None:
        """A press begins on a page shown for `age` seconds, of which something may still be arriving.

        Of a finger, where it is put down.
        """
        self.too_soon, self.hurries = age < _UNSEEN, arriving
        if self._read_at is None or finger is None:
            return
        if age >= _LOOKED or math.dist(self._read_at, finger) > _FINGER:
            self._read_at = None

    def move(self, to: Point) -> None:
        """The pointer moved freely, to somewhere else or by a slip of the hand."""
        if self._read_at is not None and math.dist(self._read_at, to) > _AIMED:
            self._read_at = None

    def read_on(self, at: Point | None) -> None:
        """The reader read on by a press here; None where they went on otherwise."""
        self._read_at = at

    def came_under(self, strip: pygame.Rect) -> bool:
        """Whether a strip lies where the reader only pressed to read on; asked again, it no longer does."""
        before, self._read_at = self._read_at, None
        return before is not None and strip.collidepoint(before)
