"""Who comes on the stage and who leaves it, from one page to the next: they slide, and settle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

Seen = TypeVar("Seen")
SECONDS: Final = 0.36  # for the whole way
_LONGEST: Final = SECONDS + 0.1  # no picture is asked for on their account after that


@define
class Entrances(Generic[Seen]):
    """People by name, and when each came or left, in seconds; `Seen` is how one was drawn last.

    Whoever is there when a place is entered is there at once.
    """

    _place: Hashable = field(default=None, init=False)
    _there: dict[Hashable, Seen | None] = field(factory=dict, init=False)
    _coming: dict[Hashable, float | None] = field(factory=dict, init=False)  # none until they are drawn
    _going: dict[Hashable, tuple[Seen, float]] = field(factory=dict, init=False)

    def show(self, place: Hashable, names: Iterable[Hashable], now: float, *, motion: bool) -> None:
        """Take note of who is shown at a place now; without `motion` all are there, or gone, at once."""
        wanted = tuple(names)
        if place != self._place or not motion:
            self._place, self._coming, self._going = place, {}, {}
            self._there = {name: self._there.get(name) for name in wanted}
            return
        for name in [name for name in self._there if name not in wanted]:
            seen = self._there.pop(name)
            self._coming.pop(name, None)
            if seen is not None:
                self._going[name] = seen, now
        for name in wanted:
            self._going.pop(name, None)
            if name not in self._there:
                self._there[name], self._coming[name] = None, None

    def leave(self) -> None:
        """Take note that nobody is shown, nor any place: whoever comes next is there at once."""
        self._place, self._there, self._coming, self._going = None, {}, {}, {}

    def away(self, name: Hashable, seen: Seen, now: float) -> float:
        """How much of their way is left to somebody who is drawn now, as `seen`: from 1 to 0."""
        self._there[name] = seen
        if name not in self._coming:
            return 0.0
        since = self._coming[name]
        if since is None:
            self._coming[name] = since = now
        left = _left(now - since)
        if not left:
            del self._coming[name]
        return left

    def going(self, now: float) -> Iterator[tuple[Seen, float]]:
        """Those who leave, each as drawn last, and how much of their way out is behind them, from 0 to 1."""
        for name, (seen, since) in list(self._going.items()):
            if now - since >= SECONDS:
                del self._going[name]
            else:
                yield seen, _left(SECONDS - (now - since))

    def move(self, now: float) -> bool:
        """Whether somebody is on their way."""
        began = [since for since in self._coming.values() if since is not None]
        began += [since for _, since in self._going.values()]
        return any(now - since < _LONGEST for since in began)


def _left(passed: float) -> float:
    """What is left of a way that is gone fast and then ever more slowly."""
    return (1 - min(1.0, max(0.0, passed / SECONDS))) ** 3
