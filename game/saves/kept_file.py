"""A JSON file that is whole at every moment, with the generation before it beside it."""

from __future__ import annotations

import contextlib
import errno
import json
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from attrs import define, field, frozen

from game.saves.disk import Disk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LARGEST: Final = 1024 * 1024
_PATIENCE: Final = 2.0

T = TypeVar("T")


@define
class DamagedError(ValueError):
    """A file holds something else than was once written there; `how` is a clause."""

    how: str


@frozen
class Found(Generic[T]):
    """What a file held: a value, or None; and a note for the player, or nothing."""

    value: T | None = None
    note: str = ""


@frozen
class KeptFile(Generic[T]):
    """One file and how to understand it. `understand` raises DamagedError."""

    path: Path
    understand: Callable[[object], T]
    disk: Disk = field(factory=Disk)
    largest: int = field(default=LARGEST, kw_only=True)  # in bytes

    @property
    def fresh(self) -> Path:
        """Where the next generation is written, until it takes the file's name."""
        return self.path.with_suffix(".new.json")

    @property
    def previous(self) -> Path:
        """Where the generation before the present one lies."""
        return self.path.with_suffix(".previous.json")

    def read(self) -> Found[T]:
        """The file; if it is damaged or gone, the generation before it, and a note that says so.

        Where the machine stopped between two names, the file is still called `fresh`, and is whole.
        """
        damage: list[str] = []
        for path in (self.path, self.fresh, self.previous):
            try:
                value = self._value(path)
            except FileNotFoundError:
                continue
            except OSError as problem:
                damage.append(f"{path.name} cannot be opened: {problem.strerror}.")
                continue
            except DamagedError as problem:
                damage.append(f"{path.name} is damaged: {problem.how}.{self._kept_as(path)}")
                continue
            older = ["The one before it is used."] if damage or path == self.previous else []
            return Found(value, " ".join(damage + older))
        return Found(None, " ".join(damage))

    def write(self, content: object) -> None:
        """Keep a new generation. Raises OSError if the system refuses; the old one is then still there."""
        written = json.dumps(content, ensure_ascii=False).encode()
        if len(written) > self.largest:
            raise OSError(errno.EFBIG, "it has become too long")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._alone():
            self.disk.write(self.fresh, written)
            self._make_way()
            self.disk.rename(self.fresh, self.path)
            self.disk.settle(self.path.parent)

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
            raise DamagedError(how="it is too large")
        try:
            found = json.loads(content)
        except (ValueError, RecursionError) as problem:
            raise DamagedError(how="it is not whole") from problem
        return self.understand(found)

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
