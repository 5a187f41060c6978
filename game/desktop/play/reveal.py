"""The reveal of a beat: prose by letters, and messages after their dots."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import define, evolve

from game.desktop.raster.text_layout import measure
from game.typography.breaks import is_ideograph

if TYPE_CHECKING:
    import pygame

    from game.desktop.raster.text_layout import Block, Row
    from game.desktop.ui.widget import Touch, Widget

# Letters a second of prose, by the name of the setting.
SPEEDS: Final = {"slow": 28.0, "usual": 55.0, "fast": 120.0, "at_once": math.inf}
_SLIDE: Final = 0.16
_CHARACTER: Final = 3  # letters that a Chinese character counts for


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
    """How many letters the words of a block have; a Chinese character takes as long as a short word."""
    return sum(map(_row_letters, block.rows))


def _row_letters(row: Row) -> int:
    return sum(map(_weight, str(row)))


def _weight(char: str) -> int:
    return _CHARACTER if is_ideograph(char) else 1


def lettered(words: Widget, block: Block, pace: Reveal, start: float) -> Widget:
    """Words that appear character by character from `start` seconds on, as fast as the reader asked."""
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
            if left <= 0:
                break
            box = at.x - 4, at.y + number * block.style.row, 4 + arrived(row, left), block.style.row
            left -= _row_letters(row)
            surface.set_clip(before.clip(box))
            words.paint(surface, at, touch)
        surface.set_clip(before)

    return evolve(words, paint=paint)


def arrived(row: Row, left: float) -> int:
    """How many pixels of a row are there when so many letters of it are: it ends between two characters."""
    for piece in row.pieces:
        for place, char in enumerate(piece.words):
            if left < _weight(char):
                return piece.x + measure(piece.words[:place], piece.face, piece.size)
            left -= _weight(char)
    return row.width + 4  # what leans out
