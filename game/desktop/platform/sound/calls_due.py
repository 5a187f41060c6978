"""The calls of a bed: which of them are due as time passes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.art.sound_beds import Call

_TOO_LATE: Final = 1.0  # seconds: what should have been heard before (the machine slept) is left out


@define
class _Waiting:
    call: Call
    times: Iterator[tuple[float, int, float]]
    next: tuple[float, int, float]


@define
class CallsDue:
    """The calls of one bed from the moment on when it began, in seconds of whatever clock."""

    _began: float
    _waiting: list[_Waiting] = field(factory=list)

    @classmethod
    def of(cls, calls: Sequence[Call], began: float, seed: int) -> CallsDue:
        """Those of a bed; another seed is another evening in the same place."""
        waiting = []
        for call in calls:
            times = call.times(seed)
            waiting.append(_Waiting(call, times, next(times)))
        return cls(began, waiting)

    def due(self, now: float) -> Iterator[tuple[str, float]]:
        """The sounds to be heard now, each with its volume."""
        for each in self._waiting:
            while self._began + each.next[0] <= now:
                at, take, volume = each.next
                if now - self._began - at < _TOO_LATE:
                    yield f"call_{each.call.sound}_{take}", volume
                each.next = next(each.times)
