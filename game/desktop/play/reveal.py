"""The reveal of a beat: prose by letters, and messages after their dots."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import define, evolve

if TYPE_CHECKING:
    import pygame

    from game.desktop.raster.text_layout import Block
    from game.desktop.ui.widget import Touch, Widget

# Letters a second of prose, by the name of the setting.
SPEEDS: Final = {"slow": 28.0, "usual": 55.0, "fast": 120.0, "at_once": math.inf}
_SLIDE: Final = 0.16


@define
class Reveal:
    """The age of a beat in seconds, when the last thing in it has arrived, and letters a second.

    Finished, its age is infinite and all is there.
    """

    age: float = math.inf
    until: float = 0.0
    letters: float = math.inf

    @property
    def arriving(self) -> bool:
        """Whether something of the beat is still to come."""
        return self.age < self.until

    def begin(self) -> None:
        """Begin a new beat, of which nothing has arrived."""
        self.age, self.until = 0.0, 0.0

    def finish(self) -> None:
        """Let all of the beat be there at once."""
        self.age = math.inf

    def lasts(self, until: float) -> None:
        """Take note that something arrives this many seconds after the beat began."""
        self.until = max(self.until, until)

    def slid(self, start: float) -> float:
        """From 0 to 1 in the moment after `start`: how far something has slid in; -1 before it."""
        return -1.0 if self.age < start else min(1.0, (self.age - start) / _SLIDE)


def arriving(widget: Widget, pace: Reveal, start: float, rise: int = 14) -> Widget:
    """The widget, seen from `start` seconds on: it slides up by `rise` pixels.

    Readers of the tree have it at once.
    """
    pace.lasts(start + _SLIDE)

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        slid = pace.slid(start)
        if slid >= 0:
            widget.paint(surface, at.move(0, round((1 - slid) ** 2 * rise)), touch)

    return evolve(widget, paint=paint)


def letters(block: Block) -> int:
    """How many letters the words of a block have."""
    return sum(len(piece.words) for row in block.rows for piece in row.pieces)


def lettered(words: Widget, block: Block, pace: Reveal, start: float) -> Widget:
    """Words that appear row by row from `start` seconds on, as fast as the reader asked, or at once."""
    if math.isinf(pace.letters):
        return words
    pace.lasts(start + letters(block) / pace.letters)

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        left = (pace.age - start) * pace.letters
        if left >= letters(block):
            words.paint(surface, at, touch)
            return
        before = surface.get_clip()
        for number, row in enumerate(block.rows):
            count = max(1, sum(len(piece.words) for piece in row.pieces))
            share = min(1.0, left / count)
            left -= count
            if share <= 0:
                break
            box = at.x - 4, at.y + number * block.style.row, round((row.width + 8) * share), block.style.row
            surface.set_clip(before.clip(box))
            words.paint(surface, at, touch)
        surface.set_clip(before)

    return evolve(words, paint=paint)
