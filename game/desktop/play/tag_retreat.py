"""Tags draw back to the window's edge while nothing moves, and come out again when something does."""

from __future__ import annotations

from typing import Final

from attrs import define, field

_LINGER: Final = 5.0  # seconds they stay out after the last reason to
_BRIEFLY: Final = 1.2  # and before a picture in which something happens
_SECONDS: Final = 0.35  # for the whole way up or down


@define
class TagRetreat:
    """How far the tags are drawn back, as a share: 0 is out, 1 back; time is in seconds."""

    share: float = 0.0
    _until: float | None = field(default=None, init=False)  # none before time begins
    _then: float = field(default=0.0, init=False)

    def update(self, now: float, *, out: bool, motion: bool, briefly: bool = False) -> bool:
        """Let time pass; whether they moved. They come `out` while that holds; without `motion` they stay.

        Where they hang before a moment, they stay out but `briefly`.
        """
        before, passed = self.share, max(0.0, min(0.1, now - self._then))
        self._then = now
        if not motion:
            self.share = 0.0
            return before != self.share
        linger = _BRIEFLY if briefly else _LINGER
        if out or self._until is None:
            self._until = now + linger
        self._until = min(self._until, now + linger)
        step = passed / _SECONDS
        self.share = max(0.0, before - step) if now < self._until else min(1.0, before + step)
        return before != self.share
