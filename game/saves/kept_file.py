"""A JSON file that is whole at every moment, with the generation before it beside it."""

from __future__ import annotations

import contextlib
import errno
import json
import re
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from attrs import define, field, frozen

from game.saves.disk import Disk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LARGEST: Final = 1024 * 1024
_PATIENCE: Final = 2.0
_GENERATIONS: Final = ("", "new", "previous")
_HIGHEST_FORMAT: Final = 999  # a larger number was not meant as a version
_FORMAT_FIRST: Final = re.compile(rb'\s*\{\s*"format"\s*:\s*([1-9]\d{0,2})\s*,')

T = TypeVar("T")


@define
class DamagedError(ValueError):
    """A file holds something else than was once written there; `how` is a clause."""

    how: str


@define
class NewerError(Exception):
    """A file was written by a newer Upward: `format` is the version it says it is."""

    format: int


@frozen
class Found(Generic[T]):
    """What a file held: a value, or None; and a note for the player, or nothing."""

    value: T | None = None
    note: str = ""


def names(folder: Path, prefix: str) -> dict[str, int]:
    """The kept files of a folder whose names begin so, without their endings; when each was written last.

    Also those of which only another generation is there. In nanoseconds since 1970.
    """
    found: dict[str, int] = {}
    for path in folder.glob(f"{prefix}*.json"):
        name, _, generation = path.stem.partition(".")
        if generation in _GENERATIONS:
            found[name] = max(found.get(name, 0), _age(path))
    return found


def _newer(newer: NewerError) -> str:
    return f"was written by a newer Upward, in format {newer.format}, and is left as it is"


def _age(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


@frozen
class KeptFile(Generic[T]):
    """One file, and how to understand each of its versions up to `format`: `understand` raises DamagedError.

    A version above `format` is a newer Upward's: nothing is ever written over it, and it is never put aside.
    """

    path: Path
    understand: Callable[[object], T]
    disk: Disk = field(factory=Disk)
    format: int = field(kw_only=True)
    largest: int = field(default=LARGEST, kw_only=True)  # in bytes

    @property
    def fresh(self) -> Path:
        """Where the next generation is written, until it takes the file's name."""
        return self.path.with_suffix(".new.json")

    @property
    def previous(self) -> Path:
        """Where the generation before the present one lies."""
        return self.path.with_suffix(".previous.json")

    @property
    def generations(self) -> tuple[Path, Path, Path]:
        """Where the file may lie, the newest first."""
        return self.path, self.fresh, self.previous

    @property
    def exists(self) -> bool:
        """Whether any generation of it is there."""
        return any(path.exists() for path in self.generations)

    def read(self) -> Found[T]:
        """The file; if it is damaged, gone or newer, the generation before it, and a note that says so.

        Where the machine stopped between two names, the file is still called `fresh`, and is whole.
        """
        damage: list[str] = []
        for path in self.generations:
            try:
                value = self._value(path)
            except FileNotFoundError:
                continue
            except OSError as problem:
                damage.append(f"{path.name} cannot be opened: {problem.strerror}.")
                continue
            except NewerError as newer:
                damage.append(f"{path.name} {_newer(newer)}.")
                continue
            except DamagedError as problem:
                damage.append(f"{path.name} is damaged: {problem.how}.{self._kept_as(path)}")
                continue
            older = ["The one before it is used."] if damage or path == self.previous else []
            return Found(value, " ".join(damage + older))
        return Found(None, " ".join(damage))

    def write(self, content: object) -> None:
        """Keep a new generation.

        Raises OSError if the system refuses, or a newer Upward's file is there; what was there still is then.
        """
        written = json.dumps(content, ensure_ascii=False).encode()
        if len(written) > self.largest:
            raise OSError(errno.EFBIG, "it has become too long")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._alone():
            self.refuse_newer()
            self.disk.write(self.fresh, written)
            self._make_way()
            self.disk.rename(self.fresh, self.path)
            self.disk.settle(self.path.parent)

    def refuse_newer(self) -> None:
        """Raise FileExistsError where a newer Upward's file is among the generations."""
        for path in self.generations:
            try:
                self._value(path)
            except (OSError, DamagedError):
                continue
            except NewerError as newer:
                raise FileExistsError(errno.EEXIST, f"{path.name} {_newer(newer)}") from newer

    def _make_way(self) -> None:
        """The present file becomes the generation before; a damaged one is put aside instead."""
        try:
            self._value(self.path)
        except FileNotFoundError:
            return
        except DamagedError:
            self._kept_as(self.path)
            return
        self.disk.rename(self.path, self.previous)

    def _value(self, path: Path) -> T:
        with path.open("rb") as file:
            content = file.read(self.largest + 1)
        if len(content) > self.largest:
            if (head := _FORMAT_FIRST.match(content)) is not None:
                self._must_not_be_newer(int(head[1]))
            raise DamagedError(how="it is too large")
        try:
            found = json.loads(content)
        except (ValueError, RecursionError) as problem:
            raise DamagedError(how="it is not whole") from problem
        if isinstance(found, dict):
            self._must_not_be_newer(found.get("format"))
        return self.understand(found)

    def _must_not_be_newer(self, version: object) -> None:
        if type(version) is int and self.format < version <= _HIGHEST_FORMAT:
            raise NewerError(version)

    def _kept_as(self, path: Path) -> str:
        """Put a damaged file under a name nobody writes to, and say which: nothing is ever deleted."""
        number = 1
        while (aside := path.with_suffix(f".damaged-{number}.json")).exists():
            number += 1
        try:
            self.disk.rename(path, aside)
        except OSError:
            return ""
        return f" It is kept as {aside.name}."

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """One window at a time."""
        import filelock  # noqa: PLC0415 - slow to import, and not needed before the first picture

        with filelock.FileLock(self.path.parent / ".lock", timeout=_PATIENCE):
            yield
