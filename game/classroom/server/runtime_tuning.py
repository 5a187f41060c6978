"""One interpreter for the window and two thousand phones: neither may hold it for long.

Python hands on between threads every five milliseconds and looks through all objects for rubbish now and
then, which takes a tenth of a second where a story and its pictures are loaded: too long for a frame, and
for a vote that waits behind it.
"""

from __future__ import annotations

import gc
import sys
from typing import Final

from attrs import define

_TURN: Final = 0.001  # seconds
# Keeping the lesson makes some thousand short-lived objects at a time: no reason to look through all others.
# Lines that were cut are rubbish of a few hundred objects each: beyond a thousand lines it is looked for.
_THRESHOLDS: Final = (10_000, 5, 5)


@define(eq=False)
class RuntimeTuning:
    """While a class plays: shorter turns, and what was there before the class is not looked through."""

    _turn: float | None = None
    _thresholds: tuple[int, int, int] = (0, 0, 0)

    def begin(self) -> None:
        """From now on."""
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(min(self._turn, _TURN))
        self._thresholds = gc.get_threshold()
        gc.set_threshold(*_THRESHOLDS)
        gc.collect()
        gc.freeze()

    def end(self) -> None:
        """As it was before."""
        if self._turn is not None:
            gc.unfreeze()
            gc.set_threshold(*self._thresholds)
            sys.setswitchinterval(self._turn)
            self._turn = None
