"""The render queue: pictures made while the player reads, a step at a time, kept when done."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    import pygame

    Work = Iterator[pygame.Surface]

# What is kept in memory at most, in bytes of pixels: two dozen places at 1280x720, five at 4K.
KEPT: Final = 160 * 1024 * 1024


@define
class RenderQueue:
    """Makes pictures step by step, the most wanted first, and keeps finished ones by their keys.

    A work yields its surface, better at every step, until it is finished.
    """

    _done: OrderedDict[Hashable, pygame.Surface] = field(factory=OrderedDict)
    _begun: dict[Hashable, Work] = field(factory=dict)
    _sketches: dict[Hashable, pygame.Surface] = field(factory=dict)
    _queue: list[tuple[Hashable, Callable[[], Work]]] = field(factory=list)

    def picture(self, key: Hashable, make: Callable[[], Work]) -> tuple[pygame.Surface | None, bool]:
        """The picture as far as it is made, and whether it is finished; it is made before all others now."""
        done = self._done.get(key)
        if done is not None:
            self._done.move_to_end(key)
            return done, True
        self._want(key, make, first=True)
        return self._sketches.get(key), False

    def soon(self, key: Hashable, make: Callable[[], Work]) -> None:
        """Make this picture when nothing more urgent is to be made."""
        if key not in self._done:
            self._want(key, make, first=False)

    def _want(self, key: Hashable, make: Callable[[], Work], *, first: bool) -> None:
        waiting = [entry for entry in self._queue if entry[0] == key]
        if waiting and not first:
            return
        self._queue = [entry for entry in self._queue if entry[0] != key]
        self._queue.insert(0 if first else len(self._queue), (key, make))

    @property
    def busy(self) -> bool:
        """Whether any picture is still to be made."""
        return bool(self._queue)

    def step(self) -> Hashable | None:
        """Do one step of the most wanted work; its key, or None when there is no work."""
        if not self._queue:
            return None
        key, make = self._queue[0]
        if key not in self._begun:
            self._begun[key] = make()
        surface = next(self._begun[key], None)
        if surface is None:
            self._finish(key)
        else:
            self._sketches[key] = surface
        return key

    def finish(self) -> None:
        """Do all the work there is, for a picture that cannot wait."""
        while self.step() is not None:
            pass

    def forget_waiting(self) -> None:
        """Drop all that is not finished: the window has changed its size, or the story moved on."""
        self._queue.clear()
        self._begun.clear()
        self._sketches.clear()

    def _finish(self, key: Hashable) -> None:
        self._queue = [entry for entry in self._queue if entry[0] != key]
        self._begun.pop(key)
        surface = self._sketches.pop(key, None)
        if surface is None:
            return
        self._done[key] = surface
        while len(self._done) > 1 and sum(map(_bytes, self._done.values())) > KEPT:
            self._done.popitem(last=False)


def _bytes(surface: pygame.Surface) -> int:
    return surface.get_pitch() * surface.get_height()
