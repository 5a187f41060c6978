"""Which key of a moment is shown as time passes: one after the other, and the last one from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Hashable


@define
class Keyframes:
    """The keys of the moment that is shown, counted from 0; time is in seconds.

    `ended` is whether its last key is reached.
    """

    ended: bool = field(default=False, init=False)
    _moment: Hashable = field(default=None, init=False)
    _last: int = field(default=0, init=False)
    _beat: float = field(default=0.0, init=False)
    _began: float | None = field(default=None, init=False)  # none until all its pictures are made
    _shown: int = field(default=0, init=False)

    def show(self, moment: Hashable, keys: int, beat: float) -> None:
        """Take note of the moment that is drawn; another one than before begins with its first key."""
        if moment != self._moment:
            self._moment, self._began, self._shown = moment, None, 0
            self._last, self._beat, self.ended = keys - 1, beat, keys == 1

    def leave(self) -> None:
        """Take note that no moment is drawn: whichever comes next begins anew."""
        self._moment, self.ended, self._began = None, False, None

    def key(self, now: float, *, ready: bool, still: bool) -> int:
        """The key to draw now: the first until all is `ready`, the last once reached or kept `still`."""
        if still or self.ended:
            self.ended, self._shown = True, self._last
        elif ready:
            self._began = now if self._began is None else self._began
            self._shown = self._at(now)
            self.ended = self._shown == self._last
        return self._shown

    def due(self, now: float) -> bool:
        """Whether another key is to be drawn than the one that is shown."""
        return self._began is not None and not self.ended and self._at(now) != self._shown

    def _at(self, now: float) -> int:
        return min(self._last, int((now - (self._began or now)) / self._beat + 1e-6))
