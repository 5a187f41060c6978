"""Pictures kept in memory: all of them within one budget of bytes; what was not drawn for longest goes first.

What is on the screen never goes: it would be made anew for every frame.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

import pygame
from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

P = ParamSpec("P")
R = TypeVar("R")

# In bytes of pixels: two dozen places at 1280x720, and one at 4K with all that lies over it.
KEPT: Final = 150 * 1024 * 1024


@frozen
class _Kept:
    """A picture, or what holds some; how many bytes they take, and in which frame it was last drawn."""

    value: Any
    bytes: int
    frame: int


@define
class PictureMemory:
    """Pictures by their keys, `most` bytes of them at most, but for what is on the screen."""

    most: int = KEPT
    bytes: int = field(default=0, init=False)
    _kept: OrderedDict[Hashable, _Kept] = field(factory=OrderedDict, init=False)
    _frame: int = field(default=0, init=False)

    def begin_frame(self) -> None:
        """Take note that the window is drawn anew: what is asked for from now on is on the screen."""
        self._frame += 1

    def get(self, key: Hashable) -> Any:  # noqa: ANN401 - what was kept under the key, whatever it was
        """What is kept under a key, which is on the screen then; None where nothing is."""
        found = self._kept.get(key)
        if found is None:
            return None
        if found.frame != self._frame:
            self._kept[key] = _Kept(found.value, found.bytes, self._frame)
            self._kept.move_to_end(key)
        return found.value

    def holds(self, key: Hashable) -> bool:
        """Whether something is kept under a key; that says nothing of its being drawn."""
        return key in self._kept

    def keep(self, key: Hashable, value: object, *, ahead: bool = False) -> bool:
        """Keep something under a key, and let go of what was not drawn for longest; whether there was room.

        What is made `ahead` is kept only where it has room beside what is on the screen, and counts as that
        until the window is drawn again.
        """
        self.forget(key)
        size = bytes_of(value)
        self.shrink(self.most - size)
        if ahead and self.bytes + size > self.most:
            return False
        self._kept[key] = _Kept(value, size, self._frame)
        self.bytes += size
        return True

    def shrink(self, most: int) -> None:
        """Let go of what was not drawn for longest until no more than so many bytes are kept."""
        while self._kept and self.bytes > most:
            oldest = next(iter(self._kept))
            if self._kept[oldest].frame == self._frame:
                return
            self.forget(oldest)

    def forget(self, key: Hashable) -> None:
        """Let go of what is kept under a key, if anything is."""
        found = self._kept.pop(key, None)
        self.bytes -= found.bytes if found else 0


MEMORY: Final = PictureMemory()


def remembered(cut: Callable[P, R]) -> Callable[P, R]:
    """A function that makes pictures, keeping in MEMORY what it made from the same values."""

    @wraps(cut)
    def recalled(*args: P.args, **named: P.kwargs) -> R:
        key = (cut, args, *named.items())
        found = MEMORY.get(key)
        if found is None:
            found = cut(*args, **named)
            MEMORY.keep(key, found)
        made: R = found
        return made

    return recalled


def bytes_of(value: object) -> int:
    """How many bytes of pixels a surface takes, or the surfaces in the fields of a value."""
    if isinstance(value, pygame.Surface):
        return value.get_pitch() * value.get_height()
    return sum(bytes_of(getattr(value, name)) for name in getattr(value, "__match_args__", ()))
