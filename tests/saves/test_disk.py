"""What the system is asked when a file is kept: that its content, and then its name, are on the medium."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from game.saves import Disk

if TYPE_CHECKING:
    from pathlib import Path


def _made_safe(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """The file and its length in bytes, for each time that the system is asked to make one safe."""
    asked: list[tuple[int, int]] = []

    def fsync(handle: int) -> None:
        found = os.fstat(handle)
        asked.append((found.st_ino, found.st_size))

    monkeypatch.setattr(os, "fsync", fsync)
    return asked


def test_a_file_is_made_safe_with_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it is the system's when it is asked, nothing is still the program's own."""
    asked = _made_safe(monkeypatch)
    Disk().write(tmp_path / "a", b"words")
    assert asked == [((tmp_path / "a").stat().st_ino, 5)]


@pytest.mark.skipif(os.name == "nt", reason="Windows makes names safe by itself")
def test_a_folder_that_was_made_safe_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a program that keeps for hours has no more files to open."""
    handles: list[int] = []
    monkeypatch.setattr(os, "fsync", handles.append)
    Disk().settle(tmp_path)
    (handle,) = handles
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(handle)


@pytest.mark.skipif(os.name == "nt", reason="Windows makes names safe by itself")
def test_the_names_in_a_folder_are_made_safe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is asked for, once."""
    asked = _made_safe(monkeypatch)
    Disk().settle(tmp_path)
    assert [file for file, _ in asked] == [tmp_path.stat().st_ino]
