"""Auto-advance: going on without a key, once there has been time to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define

from game.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

# Seconds: at least for a beat, and for each letter of it, by the name of the setting.
PACES: Final = {"slow": (3.0, 0.075), "usual": (2.0, 0.05), "fast": (1.2, 0.03)}


@define
class AutoAdvance:
    """Whether a scene leaves a beat by itself, and at which of the PACES."""

    reading_on: bool = False
    pace: str = "usual"

    @property
    def words(self) -> str:
        """A line for the reader while it goes on; else empty."""
        return say("play.reading_on") if self.reading_on else ""

    def turn(self, pace: str) -> None:
        """Begin at this pace, or end what goes on already."""
        self.reading_on, self.pace = not self.reading_on, pace

    def stop(self) -> None:
        """End it: the reader goes on with their own hand."""
        self.reading_on = False

    def leaves(self, now: float, since: float, words: Sequence[str], *, stays: bool) -> bool:
        """Whether it is time to leave a beat shown `since`, both in seconds; one that `stays` ends it."""
        if stays:
            self.stop()
            return False
        least, letter = PACES[self.pace]
        return self.reading_on and now - since >= least + letter * sum(map(len, words))
