"""Parallax: planes that lean after the pointer and rise on entering; and the time of particles and moods."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from game.desktop.ui.entrances import Entrances
from game.desktop.ui.keyframes import Keyframes

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

# Picture units the nearest plane leans at most, seconds until most of the way is leaned.
LEAN: Final = 10.0
_SLOW: Final = 0.22
# On entering, every plane rises so far, each a little after the one behind it.
RISE: Final = 24.0
_RISING: Final = 0.32
_AFTER: Final = 0.04
_DEEPEST: Final = 4
# Seconds in which a face takes another mood.
FADE: Final = 0.14
# Pictures a second while only the air moves, and seconds without input after which it rests.
_FRAMES: Final = 30
REST: Final = 90.0
_NEAR_ENOUGH: Final = 0.004


@define
class Parallax:
    """How the stage moves now; the pointer's position is a share of the window from its middle, -1 to 1.

    `now` is in seconds. `on_stage` is whether the picture shows a place, `airy` whether particles move in it,
    `motion` whether the player wants any movement.
    """

    now: float = 0.0
    on_stage: bool = False
    airy: bool = False
    motion: bool = True
    keyframes: Keyframes = field(factory=Keyframes)
    entrances: Entrances[Any] = field(factory=Entrances)  # what is seen of people is the stage's own
    people: dict[float, Hashable] = field(factory=dict)  # who stands where, as last drawn
    _fading: dict[float, tuple[Hashable, float]] = field(factory=dict)
    _place: Hashable = None
    _entered: float = -100.0
    _touched: float = 0.0
    _drawn: float = 0.0
    _at: tuple[float, float] = (0.0, 0.0)
    _towards: tuple[float, float] = field(default=(0.0, 0.0))

    def point(self, x: float, y: float, size: tuple[int, int]) -> None:
        """Take note of the pointer, in pixels of a window of `size`."""
        across, down = 2 * x / max(1, size[0]) - 1, 2 * y / max(1, size[1]) - 1
        self._towards = max(-1.0, min(1.0, across)), max(-1.0, min(1.0, down))

    def touch(self) -> None:
        """Take note that somebody is there: particles may move again."""
        self._touched = self.now

    @property
    def attended(self) -> bool:
        """Whether somebody was there not long ago."""
        return self.now - self._touched < REST

    def stand(self, place: Hashable, *, airy: bool) -> None:
        """Take note that a place is drawn; where it is another than before, it is entered."""
        self.on_stage, self.airy = True, airy
        if place != self._place:
            self._place, self._entered = place, self.now

    def become(
        self, spot: float, person: Hashable, *, alike: Callable[[object], bool]
    ) -> tuple[Hashable, float]:
        """Who fades away at a spot where this person stands now, and how far that is, from 0 to 1.

        Nobody, and 1, where nothing fades: only someone who is `alike`, the same person in another mood,
        does.
        """
        before = self.people.get(spot)
        if before != person:
            self.people[spot] = person
            if before is not None and self.motion and alike(before):
                self._fading[spot] = before, self.now
        gone, since = self._fading.get(spot, (None, 0.0))
        share = (self.now - since) / FADE
        if gone is None or share >= 1 or gone == person:
            self._fading.pop(spot, None)
            return None, 1.0
        return gone, share

    def leave(self) -> None:
        """Forget the place, before a picture is drawn: whether it shows one is not known yet."""
        self.on_stage = self.airy = False

    def update(self, now: float, *, motion: bool, air: bool) -> bool:
        """Let time pass, in seconds; whether the picture changes. Without `motion` all stands as it ends."""
        passed, self.now = max(0.0, min(0.1, now - self.now)), now
        self.motion = motion
        if not motion:
            self._at, self._entered = (0.0, 0.0), -100.0
            return False
        if not self.on_stage:
            return False
        leans = self._lean(passed)
        rises = now - self._entered < _RISING + _DEEPEST * _AFTER
        stirs = air and self.airy and self.attended and now - self._drawn >= 0.9 / _FRAMES
        fades = any(now - since < FADE for _, since in self._fading.values())
        changed = leans or rises or stirs or fades or self.keyframes.due(now) or self.entrances.move(now)
        if changed:
            self._drawn = now
        return changed

    def _lean(self, passed: float) -> bool:
        if math.dist(self._at, self._towards) < _NEAR_ENOUGH:
            return False
        share = 1 - math.exp(-passed / _SLOW)
        self._at = (
            self._at[0] + (self._towards[0] - self._at[0]) * share,
            self._at[1] + (self._towards[1] - self._at[1]) * share,
        )
        return True

    def shift(self, near: float, order: int) -> tuple[float, float]:
        """How far a plane is moved, in picture units: `near` is 0 far to 1 near, `order` when it rises."""
        age = self.now - self._entered - order * _AFTER
        left = 1 - min(1.0, max(0.0, age / _RISING))
        return -self._at[0] * LEAN * near, -self._at[1] * LEAN * 0.6 * near + RISE * left**3
