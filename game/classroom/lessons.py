"""The lessons that are kept: a file for each, so that no class ever takes another's place."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from attrs import define, evolve, field

from game.classroom import lesson_file
from game.classroom.lesson import Lesson, new_door
from game.classroom.lesson_label import Label, last_day, next_name
from game.classroom.room.room import Phase
from game.classroom.unsaid import Unsaid
from game.saves.disk import Disk
from game.saves.generations import edited, names
from game.saves.kept_file import KeptFile, T

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from game.classroom.lesson_file import Kept
    from game.classroom.room.room import Room
    from game.saves import Store
    from game.story import Scenario

# Stories played on three thousand phones take more than a saved game.
LARGEST: Final = 16 * 1024 * 1024
_LESSON: Final = "lesson_"
_BEGAN: Final = "+"  # between a story's id, in which it is percent-encoded, and when the lesson began


@define
class Lessons:
    """The folder of lessons. `noted` is what could not be read or written."""

    folder: Path
    now: Callable[[], datetime]
    disk: Disk = field(factory=Disk)
    noted: list[Unsaid | str] = field(factory=list, init=False)  # what a file says of itself is text

    @classmethod
    def of(cls, store: Store) -> Lessons:
        """The lessons that are kept beside the games of a store."""
        return cls(store.folder / "lessons", store.now)

    @property
    def notes(self) -> list[str]:
        """What could not be read or written, a sentence each."""
        return [str(note) for note in self.noted]

    def begin(
        self, room: Room, minutes: int, stops: tuple[str, ...] | None = None, class_name: str = ""
    ) -> Lesson:
        """A new lesson of a class in a file of its own; a class that is given no name is numbered."""
        began = self.now()
        name = class_name or next_name(kept.label.name for kept in self.all(room.scenario))
        label = Label(name=name, began=began.isoformat(timespec="seconds"), for_good=False)
        file = self._kept_file(self._free(room.scenario, began), lambda found: found)
        lesson = Lesson(file, room, new_door(), minutes, self.now, stops, label)
        lesson.keep()
        return lesson

    def all(self, scenario: Scenario) -> tuple[Kept, ...]:
        """Every lesson of this story that can be read, ended or not, the last used first."""
        found = [kept for name in self._names(scenario) if (kept := self._read(name, scenario)) is not None]
        return tuple(sorted(found, key=lambda kept: (kept.saved_at, kept.name), reverse=True))

    def put_aside(self, scenario: Scenario) -> tuple[Kept, ...]:
        """Every lesson of this story as it was before the story changed, as far as the story goes now."""
        stems = (stem for stem in edited(self.folder, _name(scenario)) if _own(stem, scenario))
        found = (self._read(stem, scenario) for stem in stems)
        return tuple(evolve(kept, aside=True) for kept in found if kept is not None)

    def latest(self, scenario: Scenario, class_name: str = "") -> Kept | None:
        """The last lesson of this story, ended or not, of this class if one is named; None without one."""
        found = (kept for kept in self.all(scenario) if class_name in {"", kept.label.name})
        return next(found, None)

    def kept(self, scenario: Scenario) -> Kept | None:
        """The last lesson of this story that was not ended; None where there is none."""
        return next((kept for kept in self.all(scenario) if kept.room.phase is not Phase.OVER), None)

    def resume(self, kept: Kept) -> Lesson:
        """A kept lesson as a running one: phones that were in it come in again with the tokens they have.

        Where its story has changed since, what was kept is first kept beside it as well; one that was put
        aside for that goes on in a file of its own.
        """
        name = self._free(kept.room.scenario, self.now()) if kept.aside else kept.name
        file = self._kept_file(name, lambda found: found)
        if kept.unsaid is not None and not kept.aside:
            try:
                file.keep_edited()
            except OSError as problem:
                why = {"why": problem.strerror or problem}
                self.noted.append(Unsaid("room.kept.edited_not_kept", why))
        return Lesson(file, kept.room, kept.door, kept.minutes, self.now, kept.stops, kept.label)

    def forget_old(self, scenario: Scenario) -> None:
        """Delete the lessons of a story whose days are over; what cannot be deleted stays."""
        now = self.now()
        for kept in (*self.all(scenario), *self.put_aside(scenario)):
            if not kept.label.for_good and last_day(kept.saved_at) < now:
                with contextlib.suppress(OSError):
                    self._kept_file(kept.name, lambda found: found).remove()
                    self.delete_one(kept.name)

    def delete(self, scenario: Scenario) -> None:
        """Delete everything kept about the lessons of this story, damaged and newer files too. OSError."""
        for path in self._paths(scenario):
            path.unlink()

    def delete_one(self, name: str) -> None:
        """Delete all there is of one lesson, by the name of its file. Raises OSError."""
        for path in self.folder.glob(f"{name}.*"):
            path.unlink()

    def keep_for_good(self, kept: Kept, *, for_good: bool) -> None:
        """Keep a lesson until it is deleted, or for thirty days from now."""
        lesson = self.resume(kept)
        lesson.keep_for_good(for_good=for_good)

    def any_kept(self, scenario: Scenario) -> bool:
        """Whether anything about a lesson of this story is on the disk."""
        return bool(self._paths(scenario))

    def _read(self, name: str, scenario: Scenario) -> Kept | None:
        found = self._kept_file(name, lambda held: lesson_file.read(held, scenario)).read()
        if found.note and found.note not in self.noted:
            self.noted.append(found.note)
        return None if found.value is None else evolve(found.value, name=name)

    def _names(self, scenario: Scenario) -> list[str]:
        """The names of the files of this story's lessons, without their endings."""
        return [name for name in names(self.folder, _name(scenario)) if _own(name, scenario)]

    def _paths(self, scenario: Scenario) -> list[Path]:
        own = _name(scenario)
        return [*self.folder.glob(f"{own}.*"), *self.folder.glob(f"{own}{_BEGAN}*")]

    def _free(self, scenario: Scenario, began: datetime) -> str:
        """A name no file has: two lessons may begin in one second."""
        first = name = f"{_name(scenario)}{_BEGAN}{began:%Y%m%d-%H%M%S}"
        number = 1
        while any(self.folder.glob(f"{name}.*")):
            number += 1
            name = f"{first}-{number}"
        return name

    def _kept_file(self, name: str, understand: Callable[[object], T]) -> KeptFile[T]:
        path = self.folder / f"{name}.json"
        return KeptFile(path, understand, self.disk, format=lesson_file.FORMAT, largest=LARGEST)


def _own(stem: str, scenario: Scenario) -> bool:
    """Whether a file that is called so is a lesson of this story, not of one whose id begins like its own."""
    name, own = stem.partition(".")[0], _name(scenario)
    return name == own or name.startswith(own + _BEGAN)


def _name(scenario: Scenario) -> str:
    return _LESSON + quote(scenario.id, safe="").replace(".", "%2E")
