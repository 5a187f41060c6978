"""The render queue: pictures made while the player reads, a step at a time, and kept when done."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.desktop.raster.own_pictures import MISSED
from game.desktop.raster.picture_files import Lasting, PictureFiles, Trimmed
from game.desktop.raster.picture_memory import MEMORY, PictureMemory, bytes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    import pygame

    Work = Iterator[pygame.Surface]
    Wanted = tuple[Hashable, Callable[[], Work]]

# What is kept in memory and what is being made, in bytes.
MOST: Final = 195_000_000


@define
class RenderQueue:
    """Makes pictures step by step, the most wanted first, and keeps finished ones by their keys.

    A work yields its surface, better at every step, until it is finished. What is on the screen comes first;
    what may be shown next is made `ahead`, when nothing on the screen waits. With `files`, pictures whose key
    is `Lasting` are looked for on disk before they are made, and kept there, but for those that miss a picture
    of the story's own, which may come back.
    """

    files: PictureFiles | None = None
    memory: PictureMemory = MEMORY
    _own: object = field(factory=object, init=False)  # in the memory, which several queues may share
    _begun: dict[Hashable, Work] = field(factory=dict, init=False)
    _missed: dict[Hashable, int] = field(factory=dict, init=False)  # before a work began
    _sketches: dict[Hashable, pygame.Surface] = field(factory=dict, init=False)
    _queue: list[Wanted] = field(factory=list, init=False)
    _ahead: Iterator[Wanted] | None = field(default=None, init=False)
    _next: Wanted | None = field(default=None, init=False)  # what is made ahead now
    _drawing: bool = field(default=False, init=False)
    _asked: set[Hashable] = field(factory=set, init=False)  # while the window was drawn last
    _held: set[Hashable] = field(factory=set, init=False)  # at other times: for a picture that is no window

    def picture(self, key: Hashable, make: Callable[[], Work]) -> tuple[pygame.Surface | None, bool]:
        """The picture as far as it is made, and whether it is finished; it is made before all others now."""
        done: Trimmed | None = self.memory.get((self._own, key))
        if done is None and key not in self._asked:
            done = self._from_disk(key, ahead=False)
        if done is not None:
            return done.surface, True
        (self._asked if self._drawing else self._held).add(key)
        self._queue = [(key, make), *(entry for entry in self._queue if entry[0] != key)]
        return self._sketches.get(key), False

    def corner(self, key: Hashable) -> tuple[int, int]:
        """Where a finished picture lay in the surface it was cut from, in pixels."""
        done = self.memory.get((self._own, key))
        return (0, 0) if done is None else done.corner

    def ahead(self, wanted: Iterable[Wanted]) -> None:
        """Make these, one after another, when nothing on the screen is to be made.

        What was wanted ahead before is given up. Each is asked for only when it is its turn.
        """
        self._ahead, self._next = iter(wanted), None
        self._give_up()

    def begin_frame(self) -> None:
        """Take note that the window is drawn anew."""
        self.memory.begin_frame()
        self._drawing, self._asked = True, set()

    def end_frame(self) -> None:
        """Give up what the picture just drawn does not show."""
        self._drawing, wanted = False, self._asked | self._held
        self._queue = [entry for entry in self._queue if entry[0] in wanted]
        self._give_up()

    def _give_up(self) -> None:
        """Let go of works that were begun and are wanted no more."""
        wanted = {key for key, _ in (*self._queue, *((self._next,) if self._next else ()))}
        for key in [key for key in self._begun if key not in wanted]:
            del self._begun[key], self._missed[key]
            self._sketches.pop(key, None)

    @property
    def busy(self) -> bool:
        """Whether a picture on the screen is still to be made."""
        return bool(self._queue)

    @property
    def idle(self) -> bool:
        """Whether there is nothing to be made, not even ahead."""
        return not (self._queue or self._next or self._ahead)

    @property
    def bytes(self) -> int:
        """How many bytes of pixels are held here: what is kept in memory, and what is being made."""
        return self.memory.bytes + sum(map(bytes_of, self._sketches.values()))

    def step(self) -> Hashable | None:
        """Do one step of the most wanted work on the screen; its key, or None when there is none."""
        return self._step(*self._queue[0], ahead=False) if self._queue else None

    def step_ahead(self) -> Hashable | None:
        """Do one step of what is made ahead, or look what is to be; its key, or None when there is none."""
        if self._next is not None:
            return self._step(*self._next, ahead=True)
        if self._ahead is not None:
            self._next = next(self._ahead, None)
            if self._next is None:
                self._ahead = None
            elif self.memory.holds((self._own, self._next[0])):
                self._next = None
        return None

    def _step(self, key: Hashable, make: Callable[[], Work], *, ahead: bool) -> Hashable:
        if key not in self._begun:
            if ahead and self._from_disk(key, ahead=True) is not None:
                self._done_with(key)
                return key
            self._begun[key], self._missed[key] = make(), MISSED.count
        surface = next(self._begun[key], None)
        if surface is None:
            self._finish(key, ahead=ahead)
        else:
            self._sketches[key] = surface
        self._stay_below(MOST)
        return key

    def _stay_below(self, most: int) -> None:
        """Hold no more than so many bytes; where the screen alone takes them, nothing is made ahead."""
        self.memory.shrink(most - (self.bytes - self.memory.bytes))
        if self.bytes > most:
            self.ahead(())

    def work(self, seconds: float) -> bool:
        """Work for so long, or for one step that is longer; whether anything on the screen came further.

        What is made ahead has the time that is left.
        """
        until, further = time.perf_counter() + seconds, False
        while not self.idle and time.perf_counter() < until:
            if self._queue:
                further = self.step() is not None
            else:
                self.step_ahead()
        return further

    def finish(self) -> None:
        """Do all the work there is on the screen, for a picture that cannot wait."""
        while self.step() is not None:
            pass

    def forget_waiting(self) -> None:
        """Drop all that is not finished: the window has changed its size, or the story moved on."""
        self._queue.clear()
        self._ahead = self._next = None
        self._held.clear()
        self._give_up()

    def close(self) -> None:
        """Wait a moment for what is still being written."""
        if self.files is not None:
            self.files.close()

    def _from_disk(self, key: Hashable, *, ahead: bool) -> Trimmed | None:
        """The picture from its file, if there is one; kept in memory from then on."""
        if self.files is None or not isinstance(key, Lasting) or key in self._begun:
            return None
        found = self.files.read(key)
        if found is not None:
            self.memory.keep((self._own, key), found, ahead=ahead)
        return found

    def _finish(self, key: Hashable, *, ahead: bool) -> None:
        surface, whole = self._sketches.get(key), self._missed.get(key) == MISSED.count
        self._done_with(key)
        if surface is None:
            return
        # A part of a surface would hold on to all of it.
        part = surface.get_parent() is not None
        made = Trimmed(surface.copy(), surface.get_offset()) if part else Trimmed(surface)
        self.memory.keep((self._own, key), made, ahead=ahead)
        if self.files is not None and isinstance(key, Lasting) and whole:
            self.files.keep(key, made)

    def _done_with(self, key: Hashable) -> None:
        self._queue = [entry for entry in self._queue if entry[0] != key]
        if self._next is not None and self._next[0] == key:
            self._next = None
        self._held.discard(key)
        self._begun.pop(key, None)
        self._missed.pop(key, None)
        self._sketches.pop(key, None)
