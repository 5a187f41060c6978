"""Several files are written all or none, whichever step the system refuses."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest
from attrs import define

from game.authoring.write_files import Rewritten, write_files
from game.saves.disk import Disk

if TYPE_CHECKING:
    from pathlib import Path


@define
class Refusing(Disk):
    """A disk that refuses its call of this number, from 0."""

    at: int
    calls: int = 0

    def write(self, path: Path, content: bytes) -> None:
        """Write, or refuse."""
        self.count()
        super().write(path, content)

    def rename(self, old: Path, new: Path) -> None:
        """Rename, or refuse."""
        self.count()
        super().rename(old, new)

    def count(self) -> None:
        """One call more."""
        self.calls += 1
        if self.calls - 1 == self.at:
            raise OSError(28, "the disk is full")


def _files(folder: Path) -> list[Rewritten]:
    made = []
    for name in ("one", "two", "three"):
        (folder / name).write_bytes(b"old " + name.encode())
        made.append(Rewritten(folder / name, b"old " + name.encode(), b"new " + name.encode()))
    return made


def _held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_all_are_written(tmp_path: Path) -> None:
    """Each holds what it is to hold, as readable as before, and nothing lies beside them."""
    files = _files(tmp_path)
    (tmp_path / "one").chmod(0o640)
    write_files(files)
    assert _held(tmp_path) == {"one": b"new one", "two": b"new two", "three": b"new three"}
    assert stat.S_IMODE((tmp_path / "one").stat().st_mode) == 0o640


@pytest.mark.parametrize("at", range(6))
def test_or_none_is(tmp_path: Path, at: int) -> None:
    """Whether writing or renaming is refused, at whichever file: all are as they were."""
    files = _files(tmp_path)
    before = _held(tmp_path)
    with pytest.raises(OSError, match="full"):
        write_files(files, Refusing(at))
    assert _held(tmp_path) == before


def test_what_was_changed_meanwhile_stays(tmp_path: Path) -> None:
    """A file that an editor has written since it was read is not written over, nor are the others."""
    files = _files(tmp_path)
    (tmp_path / "two").write_bytes(b"mine")
    with pytest.raises(OSError, match="two was changed meanwhile"):
        write_files(files)
    assert _held(tmp_path) == {"one": b"old one", "two": b"mine", "three": b"old three"}


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What it leads to is written."""
    (tmp_path / "there").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "there")
    write_files([Rewritten(tmp_path / "link", b"old", b"new")])
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there").read_bytes() == b"new"
