"""Several files written together: all of them or none."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from game.saves.disk import Disk

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@frozen
class Rewritten:
    """A file, what it holds, and what it is to hold."""

    path: Path
    before: bytes
    after: bytes


@define
class ChangedMeanwhileError(OSError):
    """A file no longer holds what it was read with."""

    path: Path

    def __str__(self) -> str:
        """A clause for the author."""
        return f"{self.path} was changed meanwhile"


def write_files(files: Sequence[Rewritten], disk: Disk | None = None) -> None:
    """Write all files; where one cannot be, all are as they were. Raises OSError.

    Everything is written beside the files first. Then each takes its name in one moment: what can fail there
    has nearly always failed before, and what has its name already gets what it held back.
    """
    changed = [_followed(each) for each in files if each.before != each.after]
    _Writing(disk or Disk()).write(changed)


def _followed(file: Rewritten) -> Rewritten:
    """The file that a link leads to: the link stays one."""
    return Rewritten(file.path.resolve(), file.before, file.after)


@define
class _Writing:
    disk: Disk
    done: list[Rewritten] = field(factory=list)

    def write(self, files: Sequence[Rewritten]) -> None:
        try:
            for each in files:
                self.disk.write(_aside(each.path), each.after)
                shutil.copymode(each.path, _aside(each.path))
            for each in files:
                self.take_name(each)
        except OSError:
            self.undo()
            raise
        finally:
            for each in files:
                self.disk.remove(_aside(each.path))

    def take_name(self, file: Rewritten) -> None:
        if file.path.read_bytes() != file.before:
            raise ChangedMeanwhileError(file.path)
        self.disk.rename(_aside(file.path), file.path)
        self.done.append(file)

    def undo(self) -> None:
        for each in self.done:
            self.disk.write(_aside(each.path), each.before)
            self.disk.rename(_aside(each.path), each.path)


def _aside(path: Path) -> Path:
    return path.with_name(f"{path.name}.{os.getpid()}.new")
