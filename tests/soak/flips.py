"""Every bit of every kept file flipped, and every length cut: `python -m tests.soak.flips`.

Of each kind of file there are two generations. One bit of the present one is another, or its end is missing:
then all is read as it was kept, or the one before is, and that is said with the file's name. It is never
another value, never a story that is said to have changed, and never another file's.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.classroom.lessons import Lessons
from game.classroom.room import begin_room, lock
from game.saves import Store
from tests.saves.kinds import KINDS, LAKE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MEMORY: Final = next((each for each in ("/dev/shm",) if Path(each).is_dir()), None)  # noqa: S108 - quick to sync
_BITS: Final = 8
_WHEN: Final = datetime(2026, 1, 1, tzinfo=UTC)

Read = tuple[object, list[str]]  # what was read, and what was told


@frozen
class Tried:
    """How many files were damaged, of how many the value was still right, and every trouble by its name."""

    flips: int
    cuts: int
    unharmed: int
    troubles: Counter[str]


@frozen
class Case:
    """A folder in which a file has two generations: what each is read as, and how a folder is read."""

    path: Path
    before: object
    now: object
    read: Callable[[], Read]

    def trouble(self) -> str | None:
        """What is wrong with how the damaged file is read; empty if it was unharmed, None if all is well."""
        try:
            value, notes = self.read()
        except Exception as problem:  # noqa: BLE001 - whatever it is, it is counted
            return f"traceback: {problem!r}"
        if value == self.now and not notes:
            return ""
        said = len(notes) == 1 and notes[0].startswith(f"{self.path.name} is damaged: ")
        if value == self.before and said and notes[0].endswith("The one before it is used."):
            return None
        return f"{self.path.stem}: another value" if said else f"{self.path.stem}: {notes}"


def _cases(folder: Path) -> Iterator[Case]:
    for name, kind in KINDS.items():
        home, values = folder / name, list[object]()
        for number in range(2):
            kind.keep(Store(home, now=lambda: _WHEN), number)
            values.append(kind.whole(Store(home)))
        [path] = [each for each in home.rglob("*.json") if "." not in each.stem]

        def read(home: Path = home, whole: Callable[[Store], object] = kind.whole) -> Read:
            store = Store(home)
            return whole(store), store.notes

        yield Case(path, values[0], values[1], read)
    yield _lesson(folder / "lesson")


def _lesson(home: Path) -> Case:
    def read() -> Read:
        lessons = Lessons(home, lambda: _WHEN)
        return lessons.kept(LAKE), lessons.notes

    lesson = Lessons(home, lambda: _WHEN).begin(begin_room(LAKE, 7), 45)
    before = read()[0]
    lesson.change(lambda room: lock(room, locked=True))
    return Case(lesson.file.path, before, read()[0], read)


def run(every: int = 1) -> Tried:
    """Flip every so-manieth bit of every kept file, and cut it at every so-manieth length."""
    troubles, counts = Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory(dir=_MEMORY) as folder:
        for case in _cases(Path(folder)):
            whole, aside = case.path.read_bytes(), case.path.with_suffix(".damaged-1.json")
            for how, damaged in _damaged(whole, every):
                case.path.write_bytes(damaged)
                wrong = case.trouble()
                counts[how] += 1
                counts["unharmed"] += wrong == ""
                troubles.update([wrong] if wrong else [])
                aside.unlink(missing_ok=True)
            case.path.write_bytes(whole)
    return Tried(counts["flip"], counts["cut"], counts["unharmed"], troubles)


def _damaged(whole: bytes, every: int) -> Iterator[tuple[str, bytes]]:
    for bit in range(0, _BITS * len(whole), every):
        made = bytearray(whole)
        made[bit // _BITS] ^= 1 << bit % _BITS
        yield "flip", bytes(made)
    for length in range(0, len(whole), every):
        yield "cut", whole[:length]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="flip every so-manieth bit")
    found = run(parser.parse_args().every)
    print(f"{found.flips:,} bits flipped and {found.cuts:,} lengths cut, {found.unharmed} without harm")
    print(f"troubles: {dict(found.troubles) or 'none'}")
    sys.exit(bool(found.troubles))
