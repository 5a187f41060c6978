"""Tunes Python for a window and two thousand phones in one interpreter: neither may hold it for long.

Threads take turns every five milliseconds, and the garbage collector looks through all objects now and then,
which takes a tenth of a second where a story and its pictures are loaded: too long for a frame, and for a
vote that waits behind it.
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
    """Shorter turns and less garbage collection, from `begin` to `end`."""

    _turn: float | None = None
    _thresholds: tuple[int, int, int] = (0, 0, 0)

    def begin(self) -> None:
        """Let threads take turns every millisecond, collect garbage less often, and freeze what is there."""
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(min(self._turn, _TURN))
        self._thresholds = gc.get_threshold()
        gc.set_threshold(*_THRESHOLDS)
        gc.collect()
        gc.freeze()

    def end(self) -> None:
        """Set the switch interval and the collector back to what they were before `begin`."""
        if self._turn is not None:
            gc.unfreeze()
            gc.set_threshold(*self._thresholds)
            sys.setswitchinterval(self._turn)
            self._turn = None
