"""Where the generations of a kept file lie, and the moves by which one takes the place of another.

At every moment the newest one that was kept has a name by which it is found.
"""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.words import say

if TYPE_CHECKING:
    from pathlib import Path

    from game.saves.disk import Disk

_ENDINGS: Final = ("", "new", "previous")
_EDITED: Final = re.compile(r"edited-\d+")
_LATER: Final = 2_000_000_000  # nanoseconds: the coarsest clock of a file system


def names(folder: Path, prefix: str) -> dict[str, int]:
    """The kept files of a folder whose names begin so, without their endings; when each was written last.

    Also those of which only another generation is there. In nanoseconds since 1970.
    """
    found: dict[str, tuple[int, Path]] = {}
    for path in folder.glob(f"{prefix}*.json"):
        name, _, generation = path.stem.partition(".")
        if generation in _ENDINGS:
            newest = _ENDINGS.index(generation), path
            found[name] = min(found.get(name, newest), newest)
    return {name: _age(path) for name, (_, path) in found.items()}


def edited(folder: Path, prefix: str) -> list[str]:
    """The files whose names begin so, put aside because their story changed; without their endings."""
    stems = (path.stem for path in folder.glob(f"{prefix}*.edited-*.json"))
    return sorted(stem for stem in stems if _EDITED.fullmatch(stem.partition(".")[2]))


def be_newest(path: Path, prefix: str, disk: Disk) -> None:
    """Date a file as the one written last of those whose names begin so: the clock may have been set back."""
    written = names(path.parent, prefix)
    newest = max((at for name, at in written.items() if name != path.stem), default=-1)
    if written.get(path.stem, 0) <= newest:
        with contextlib.suppress(OSError):
            disk.date(path, newest + _LATER)


def _age(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


@frozen
class Generations:
    """The generations of the file at `present`. Every move raises OSError when the system refuses."""

    present: Path
    disk: Disk

    @property
    def fresh(self) -> Path:
        """Where the next generation is written, until it takes the present one's name."""
        return self.present.with_suffix(".new.json")

    @property
    def previous(self) -> Path:
        """Where the generation before the present one lies."""
        return self.present.with_suffix(".previous.json")

    @property
    def all(self) -> tuple[Path, Path, Path]:
        """Where the file may lie, the newest first."""
        return self.present, self.fresh, self.previous

    @property
    def _spare(self) -> Path:
        """A second name of the present one for a moment, until it takes that of another."""
        return self.present.with_suffix(".spare")

    def write(self, written: bytes) -> None:
        """Write the next generation."""
        self.disk.write(self.fresh, written)

    def make_way(self, *, damaged: bool) -> None:
        """The present one becomes the one before as well, or a damaged one's name; it keeps its own."""
        self._also_called(self.aside(self.present) if damaged else self.previous)

    def copy_to_present(self, path: Path) -> None:
        """A copy of another one becomes the present one."""
        try:
            self.disk.write(self._spare, path.read_bytes())
            self.disk.rename(self._spare, self.present)
        except OSError:
            self.disk.remove(self._spare)
            raise

    def take_over(self) -> None:
        """The next generation takes the present one's name, which that one loses in the same moment."""
        self.disk.rename(self.fresh, self.present)

    def settle(self) -> None:
        """Make the names as safe as the files."""
        self.disk.settle(self.present.parent)

    def clear(self) -> None:
        """Remove what was begun and not finished, as far as the system lets us."""
        for half in (self.fresh, self._spare):
            with contextlib.suppress(OSError):
                self.disk.remove(half)

    def remove(self) -> None:
        """Remove all, the present one last, so that no older one comes back."""
        for path in (self._spare, *reversed(self.all)):
            self.disk.remove(path)

    def put_aside(self, path: Path) -> str:
        """Give a damaged one a name nobody writes to, and say which; nothing where the system refuses."""
        aside = self.aside(path)
        try:
            self.disk.rename(path, aside)
        except OSError:
            return ""
        return say("saves.kept_as", file=aside.name)

    def keep_edited(self) -> None:
        """Give the present one a second name nobody writes to, once: its story has changed since."""
        whole, stem = self.present.read_bytes(), self.present.stem
        before = self.present.parent.glob(f"{stem}.edited-*.json")
        if all(path.read_bytes() != whole for path in before):
            self._also_called(self.aside(self.present, "edited"))

    @staticmethod
    def aside(path: Path, why: str = "damaged") -> Path:
        """A name that is not taken, for a file that is not to be lost: nothing is ever deleted."""
        number = 1
        while (aside := path.with_suffix(f".{why}-{number}.json")).exists():
            number += 1
        return aside

    def _also_called(self, other: Path) -> None:
        """Give the present one a second name, in one moment; a copy where a file has one name only."""
        self.disk.remove(self._spare)
        try:
            self.disk.link(self.present, self._spare)
        except OSError:
            self.disk.write(self._spare, self.present.read_bytes())
        self.disk.rename(self._spare, other)
        self.disk.remove(self._spare)  # where both were the same file already, renaming did nothing
