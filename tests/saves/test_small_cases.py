"""What is kept in cases that seldom come: a file that goes meanwhile, a slot forgotten, fields left out."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.saves import Disk, Store
from game.saves.finished import MOST, finished, joined
from game.saves.generations import names
from game.saves.sealed_json import seal
from game.saves.slots import LONGEST_NAME
from game.story import Playthrough
from tests.samples.samples import content, lake

if TYPE_CHECKING:
    from pathlib import Path

LAKE = lake()
NOW = datetime(2026, 11, 23, tzinfo=UTC)


def test_a_file_that_is_gone_before_it_is_looked_at_is_the_oldest(tmp_path: Path) -> None:
    """Here it is a name that leads nowhere; what is there counts."""
    (tmp_path / "s_b.json").write_bytes(b"{}")
    os.utime(tmp_path / "s_b.json", ns=(5_000_000_000, 5_000_000_000))
    try:
        (tmp_path / "s_a.json").symlink_to(tmp_path / "nowhere")
    except OSError:
        pytest.skip("this system lets nobody make such a name")
    assert names(tmp_path, "s_") == {"s_a": 0, "s_b": 5_000_000_000}


def test_the_oldest_goes_where_every_ending_has_one_path() -> None:
    """Of an ending that has two the older one goes, and nothing else."""
    one = finished(Playthrough(LAKE).take("wade").take("swim"), 1, NOW)
    every = tuple(evolve(one, ending=f"end {number}") for number in range(MOST))
    assert joined("lake", every, evolve(one, ending="new")) == (*every[1:], evolve(one, ending="new"))
    again = evolve(every[7], seed=2)
    assert joined("lake", every, again) == (*every[:7], *every[8:], again)


@pytest.mark.parametrize(("letters", "read"), [(LONGEST_NAME, True), (LONGEST_NAME + 1, False)])
def test_a_name_may_be_as_long_as_it_may(tmp_path: Path, letters: int, *, read: bool) -> None:
    """200 letters, as the page on files says; what is longer was not written here."""
    assert LONGEST_NAME == 200
    slots = Store(tmp_path).slots()
    assert slots.keep(Playthrough(LAKE), 1, "here", b"", "a")
    path = tmp_path / "slots" / "slot_a.json"
    path.write_bytes(seal({**content(path), "name": "a" * letters}))
    assert bool(slots.all()) == read


def test_a_slot_from_before_is_at_the_first_words_and_before_all_others(tmp_path: Path) -> None:
    """It has neither a beat nor an order; the first of today has order 1."""
    slots = Store(tmp_path).slots()
    assert slots.keep(Playthrough(LAKE), 1, "today", b"", "b", beat=3)
    assert [(slot.beat, slot.order) for slot in slots.all()] == [(3, 1)]
    path = tmp_path / "slots" / "slot_b.json"
    old = {name: value for name, value in content(path).items() if name not in {"beat", "order"}}
    path.with_name("slot_a.json").write_bytes(seal(old))
    assert [(slot.id, slot.beat, slot.order) for slot in slots.all()] == [("b", 3, 1), ("a", 0, 0)]


def test_a_place_that_was_forgotten_does_not_come_back(tmp_path: Path) -> None:
    """What the story no longer goes on to is put aside once, with the first saving after it."""
    old = Playthrough(LAKE).take("wade")
    assert Store(tmp_path).save(old, 7)
    path = tmp_path / "story_lake.json"
    path.write_bytes(seal({**content(path), "steps": [["shore", "wade"], ["water", "gone"]]}))
    store = Store(tmp_path)
    kept = store.load(LAKE)
    assert kept is not None
    assert store.save(kept.playthrough, 7)
    (put_aside,) = store.slots().all()
    store.slots().delete(put_aside.id)
    assert store.save(kept.playthrough, 7)
    assert store.slots().all() == ()


def test_a_damaged_slot_is_given_no_name(tmp_path: Path) -> None:
    """There is nothing it could be the name of; the answer is no, and the file is put aside."""
    slots = Store(tmp_path).slots()
    assert slots.keep(Playthrough(LAKE), 1, "here", b"", "a")
    path = tmp_path / "slots" / "slot_a.json"
    path.write_bytes(seal({**content(path), "steps": "none"}))
    assert slots.rename("a", "there") is False
    assert not path.exists()
    assert path.with_name("slot_a.damaged-1.json").exists()


def test_a_slot_that_cannot_be_written_keeps_its_name(tmp_path: Path) -> None:
    """The answer is no, and why is told."""

    class Full(Disk):
        """A disk that takes nothing."""

        def write(self, path: Path, content: bytes) -> None:
            """Nothing."""
            raise OSError(28, "No space left on device", path, None, content)

    assert Store(tmp_path).slots().keep(Playthrough(LAKE), 1, "here", b"", "a")
    store = Store(tmp_path, disk=Full())
    assert store.slots().rename("a", "there") is False
    assert store.notes == ["This name could not be kept: No space left on device."]
    assert [slot.name for slot in store.slots().all()] == ["here"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system names the folders in other ways")
def test_where_files_lie_if_nobody_names_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Games, settings, pictures and what can be made anew each where this system wants them."""
    monkeypatch.delenv("UPWARD_HOME", raising=False)
    for name in ("DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "PICTURES_DIR"):
        monkeypatch.setenv(f"XDG_{name}", str(tmp_path / name))
    store = Store.usual()
    assert store.folder == tmp_path / "DATA_HOME" / "upward"
    assert store.settings_folder == tmp_path / "CONFIG_HOME" / "upward"
    assert store.cache_folder == tmp_path / "CACHE_HOME" / "upward"
    assert store.pictures_folder == tmp_path / "PICTURES_DIR"
    assert list(tmp_path.iterdir()) == []
