"""Where there is no room what was kept stays, nothing half is left behind, and each is said of itself."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from attrs import define

from game.saves import Disk, Settings, Store
from game.story import Playthrough
from tests.samples.samples import lake

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PLAY = Playthrough(lake())


@define
class _Full(Disk):
    """A disk that takes this many bytes of each file whose name ends so, and then no more."""

    ending: str = ""
    takes: int = 0
    links: bool = True

    def write(self, path: Path, content: bytes) -> None:
        """Write what there is room for."""
        if not path.name.endswith(self.ending):
            super().write(path, content)
            return
        path.write_bytes(content[: self.takes])
        raise OSError(errno.ENOSPC, "No space left on device")

    def link(self, path: Path, other: Path) -> None:
        """A second name, where this disk knows any."""
        if not self.links:
            raise OSError(errno.EPERM, "Operation not permitted")
        super().link(path, other)


def _files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != ".lock")
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def _keep_all(store: Store) -> list[bool]:
    return [
        store.save(PLAY, 2),
        store.slots().keep(PLAY, 2, "two", b"another"),
        store.slots().keep(PLAY, 2, "two", b"another", "a"),
        store.slots().rename("a", "two"),
        store.save_settings(Settings(text_size=200)),
        store.meet("lake", "two"),
        store.see("lake", "two", ["Two."]),
    ]


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    """Neither an empty file nor a half one, for a new file or for one that is there."""
    for takes in (0, 50):
        assert not any(_keep_all(Store(tmp_path, disk=_Full(takes=takes))))
        assert _files(tmp_path) == {}
    store = Store(tmp_path)
    assert store.save(PLAY, 1)
    assert store.slots().keep(PLAY, 1, "one", b"png", "a")
    assert store.save_settings(Settings())
    assert store.meet("lake", "one")
    assert store.see("lake", "one", ["One."])
    before = _files(tmp_path)
    for takes in (0, 50):
        assert not any(_keep_all(Store(tmp_path, disk=_Full(takes=takes))))
        assert _files(tmp_path) == before


def test_a_copy_that_finds_no_room_leaves_nothing_behind(tmp_path: Path) -> None:
    """Where a file has one name only, the generation before is a copy, and takes room of its own."""
    assert Store(tmp_path).save(PLAY, 1)
    before = _files(tmp_path)
    store = Store(tmp_path, disk=_Full(".spare", 50, links=False))
    assert not store.save(PLAY, 2)
    assert _files(tmp_path) == before


def test_a_picture_without_room_is_not_said_of_the_place(tmp_path: Path) -> None:
    """The place is kept and listed; that its picture is not there is said of the picture."""
    store = Store(tmp_path, disk=_Full(".new"))
    assert store.slots().keep(PLAY, 7, "here", b"png")
    assert store.notes == ["The picture of a place could not be kept: No space left on device."]
    assert [slot.name for slot in store.slots().all()] == ["here"]
    assert [path.suffix for path in (tmp_path / "slots").iterdir() if path.name != ".lock"] == [".json"]


def test_lines_read_on_a_full_disk_are_kept_once_there_is_room(tmp_path: Path) -> None:
    """They count as read at once, and are written with the next."""
    disk = _Full()
    store = Store(tmp_path, disk=disk)
    assert not store.see("lake", "shore", ["One."])
    assert set(store.seen("lake")) == {"shore"}
    disk.ending = "nothing"
    assert store.see("lake", "water", ["Two."])
    assert set(Store(tmp_path).seen("lake")) == {"shore", "water"}


def test_what_was_read_longest_ago_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the largest size of a file the oldest scenes go, and keeping goes on."""
    monkeypatch.setattr("game.saves.progress.ROOM", 4_000)
    monkeypatch.setattr("game.saves.progress._SPACE", 500)
    store = Store(tmp_path)
    for number in range(300):
        story = "old" if number < 30 else "new"
        assert store.see(story, f"scene_{number}", ["One.", f"Line {number}."])
    assert store.notes == []
    kept = Store(tmp_path).seen("new")
    assert {"scene_299", "scene_298", "scene_250"} <= kept.keys()
    assert "scene_40" not in kept
    assert Store(tmp_path).seen("old") == {}
    assert (tmp_path / "seen.json").stat().st_size <= 4_100
