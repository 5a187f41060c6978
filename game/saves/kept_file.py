"""A JSON file that is whole and has its name at every moment, with the generation before it beside it."""

from __future__ import annotations

import contextlib
import errno
import re
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from attrs import define, field, frozen

from game.saves.disk import Disk
from game.saves.generations import Generations
from game.saves.sealed_json import seal, unseal
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

LARGEST: Final = 1024 * 1024
ROOM: Final = LARGEST - 1024  # bytes of what is kept, leaving some for the format and the check sum
_PATIENCE: Final = 2.0
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
    """What a file held: a value, or None; and a note for the player, or nothing.

    `damaged` is whether any generation of it that was looked at was.
    """

    value: T | None = None
    note: str = ""
    damaged: bool = False


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
    def exists(self) -> bool:
        """Whether any generation of it is there."""
        return any(path.exists() for path in self._generations.all)

    @property
    def _generations(self) -> Generations:
        return Generations(self.path, self.disk)

    def read(self) -> Found[T]:
        """The file; if it is damaged, gone or newer, the generation before it, and a note that says so.

        A new one that was written whole and had not yet taken the file's name is used where there is none.
        """
        found, path = self._read(lambda _: "")
        if not found.damaged and path in {None, self.path}:
            return found
        with contextlib.suppress(OSError), self._alone():  # another window may be writing just now
            return self._mended()
        return found

    def write(self, content: Mapping[str, object]) -> None:
        """Keep a new generation.

        Raises OSError if the system refuses, or a newer Upward's file is there; what was there still is then.
        """
        written = self._sealed(content)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._alone():
            self._write(written)

    def change(self, change: Callable[[T | None], Mapping[str, object] | None]) -> Found[T]:
        """Keep what is made of what is kept; nothing another window keeps meanwhile is lost.

        `change` is given what the file holds, or None, and makes what is to be kept, or None where all is as
        it should be. Returns what it was given. Raises OSError like `write`.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._alone():
            found = self._mended()
            content = change(found.value)
            if content is not None:
                self._write(self._sealed(content))
        return found

    def keep_edited(self) -> None:
        """Keep the present file under a name of its own, `….edited-1.json`: its story has changed since.

        Raises OSError if the system refuses.
        """
        with self._alone():
            self._generations.keep_edited()

    def remove(self) -> None:
        """Remove every generation, the present one last, so that no older one comes back.

        Raises OSError if the system refuses, or a newer Upward's file is among them.
        """
        with self._alone():
            self._wholes()
            self._generations.remove()

    def _mended(self) -> Found[T]:
        """The file, damaged generations put aside; where its name is free then, what was read takes it."""
        found, path = self._read(self._generations.put_aside)
        if found.damaged and path is not None and not self.path.exists():
            with contextlib.suppress(OSError):
                self._generations.copy_to_present(path)
        return found

    def _read(self, aside: Callable[[Path], str]) -> tuple[Found[T], Path | None]:
        """The newest whole generation, and where it lies; `aside` says what became of a damaged one."""
        told: list[str] = []
        damaged = False
        for path in self._generations.all:
            try:
                value = self._value(path)
            except FileNotFoundError:
                continue
            except OSError as problem:
                told.append(say("saves.cannot_be_opened", file=path.name, why=problem.strerror))
            except NewerError as newer:
                told.append(say("saves.newer", file=path.name, format=str(newer.format)))
            except DamagedError as problem:
                told.append(say("saves.damaged", file=path.name, how=problem.how))
                told += filter(None, [aside(path)])
                damaged = True
            else:
                if not told and path == self._generations.previous:
                    told.append(say("saves.gone", file=self.path.name))
                older = [say("saves.before_is_used")] if told else []
                return Found(value, " ".join(told + older), damaged), path
        return Found(None, " ".join(told), damaged), None

    def _sealed(self, content: Mapping[str, object]) -> bytes:
        try:
            written = seal(content)
        except (ValueError, RecursionError) as problem:
            raise OSError(errno.EILSEQ, say("saves.cannot_be_written")) from problem
        if len(written) > self.largest:
            raise OSError(errno.EFBIG, say("saves.too_long"))
        return written

    def _write(self, written: bytes) -> None:
        """Beside the present one, which gets a second name, and then loses its first to the new one.

        What was cut off before is finished first: a whole new one whose name is free or damaged takes it.
        """
        way, whole = self._generations, self._wholes()
        if not whole.get(way.present) and whole.get(way.fresh):
            if way.present in whole:
                way.make_way(damaged=True)
            way.take_over()
            whole[way.present] = True
        try:
            way.write(written)
            if way.present in whole:
                way.make_way(damaged=not whole[way.present])
            way.take_over()
        except OSError:
            way.clear()
            raise
        way.settle()

    def _wholes(self) -> dict[Path, bool]:
        """Which generations there are, and whether each can be understood.

        Raises FileExistsError where one is newer, and OSError where the present one cannot be opened.
        """
        found: dict[Path, bool] = {}
        for path in self._generations.all:
            try:
                self._value(path)
            except FileNotFoundError:
                continue
            except NewerError as newer:
                why = say("saves.newer_clause", file=path.name, format=str(newer.format))
                raise FileExistsError(errno.EEXIST, why) from newer
            except DamagedError:
                found[path] = False
            except OSError:
                if path == self.path:
                    raise
            else:
                found[path] = True
        return found

    def _value(self, path: Path) -> T:
        with path.open("rb") as file:
            content = file.read(self.largest + 1)
        if len(content) > self.largest:
            if (head := _FORMAT_FIRST.match(content)) is not None:
                self._must_not_be_newer(int(head[1]))
            raise DamagedError(how=say("saves.damaged.too_large"))
        try:
            kept = unseal(content)
        except (ValueError, RecursionError) as problem:
            raise DamagedError(how=say("saves.damaged.not_whole")) from problem
        if kept.fits and isinstance(kept.found, dict):
            self._must_not_be_newer(kept.found.get("format"))
        value = self.understand(kept.found)
        if not kept.fits:
            raise DamagedError(how=say("saves.damaged.not_as_written"))
        if not kept.writable:
            raise DamagedError(how=say("saves.damaged.not_again"))
        return value

    def _must_not_be_newer(self, version: object) -> None:
        if type(version) is int and self.format < version <= _HIGHEST_FORMAT:
            raise NewerError(version)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """One window at a time."""
        import filelock  # noqa: PLC0415 - slow to import, and not needed before the first picture

        with filelock.FileLock(self.path.parent / ".lock", timeout=_PATIENCE):
            yield
