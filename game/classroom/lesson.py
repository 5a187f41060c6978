"""A running lesson: the room as it is now, changed from the window and from the network, kept on disk."""

from __future__ import annotations

import secrets
import threading
import time
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from game.classroom import lesson_file
from game.classroom.lesson_file import Door
from game.classroom.lesson_label import UNNAMED, Label
from game.classroom.unsaid import Unsaid, said

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from game.classroom.room.room import Room
    from game.saves.kept_file import KeptFile

# Letters that are read out across a classroom without asking which one was meant.
CODE_LETTERS: Final = "ABCDEFGHJKLMNPRTUVWXYZ"
_CODE: Final = 6
_BREATH: Final = 0.3  # seconds between two writings, and at least so many times what one took
_BREATHS: Final = 20.0


def new_door() -> Door:
    """A door with a new code, and a new secret by which tokens become keys."""
    code = "".join(secrets.choice(CODE_LETTERS) for _ in range(_CODE))
    return Door(code=code, secret=secrets.token_hex(16))


@define(eq=False)
class Lesson:
    """Holds the present room. Every change goes through `change`, from whichever thread.

    What changes is written soon; what the teacher does is written before `change` returns, so that nothing
    that was shown can be lost. `told` is called after every change with the room before and after it, from
    the thread that made it. `minutes` is how long the lesson is to be, `label` what it is called.
    """

    file: KeptFile[object]
    room: Room
    door: Door
    minutes: int
    now: Callable[[], datetime]
    stops: tuple[str, ...] | None = (
        None  # the scenes the teacher chose to stop at, where the plan is not ours
    )
    label: Label = UNNAMED
    told: list[Callable[[Room, Room], None]] = field(factory=list)
    unkept: Unsaid | None = None  # why the lesson could not be kept last time; None where it could
    _lock: threading.Lock = field(factory=threading.Lock)
    _writing: threading.Lock = field(factory=threading.Lock)
    _dirty: threading.Event = field(factory=threading.Event)
    _writer: threading.Thread | None = None
    _closed: threading.Event = field(factory=threading.Event)

    def change(self, change: Callable[[Room], Room], *, wait: bool = True) -> Room:
        """The room after a change; with `wait`, after it is on the disk. What `change` raises is raised."""
        with self._lock:
            before = self.room
            self.room = after = change(before)
        if after is before:
            return after
        if not wait or not self.keep():
            self._soon()
        for tell in tuple(self.told):
            tell(before, after)
        return after

    def keep(self) -> bool:
        """Write the lesson now; whether that succeeded, else `unkept` says why not."""
        with self._writing:
            self._dirty.clear()
            room, door = self.room, self.door
            try:
                self.file.write(
                    lesson_file.write(room, door, self.minutes, self.stops, self.now(), self.label)
                )
            except OSError as problem:
                self.unkept = Unsaid("room.kept.not_kept", {"why": problem.strerror or problem})
                return False
        self.unkept = None
        return True

    @property
    def problem(self) -> str:
        """Why the lesson could not be kept last time, in a sentence; nothing where it could."""
        return said(self.unkept)

    def moved(self, host: str, port: int) -> None:
        """Keep that the server is found at this host and port now."""
        self.door = evolve(self.door, host=host, port=port)
        self.keep()

    def keep_for_good(self, *, for_good: bool) -> None:
        """Keep the lesson until it is deleted, or for thirty days after it was last used."""
        self.label = evolve(self.label, for_good=for_good)
        self.keep()

    def close(self) -> None:
        """Write what is not written yet and end the writing thread."""
        self._closed.set()
        self._dirty.set()
        if self._writer is not None:
            self._writer.join()
        self.keep()

    def _soon(self) -> None:
        if (
            self._writer is None or not self._writer.is_alive()
        ):  # where it failed, the next change tries again
            self._writer = threading.Thread(target=self._write_on, name="lesson", daemon=True)
            self._writer.start()
        self._dirty.set()

    def _write_on(self) -> None:
        """Write whenever something has changed, with a breath between: many votes are one writing.

        A large class takes longer to write, and has a longer breath; what a full disk refused is tried again.
        """
        while not self._closed.is_set():
            self._dirty.wait()
            if self._closed.is_set():
                return
            began = time.monotonic()
            if not self.keep():
                self._dirty.set()
            self._closed.wait(max(_BREATH, _BREATHS * (time.monotonic() - began)))
