"""What was kept last comes first, whatever the clock said: it may have been set back."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from attrs import evolve

from game.saves import Store
from game.story import Playthrough
from tests.samples.samples import lake

if TYPE_CHECKING:
    from pathlib import Path

LAKE = lake()
PLAY = Playthrough(LAKE)


def _at(folder: Path, year: int) -> Store:
    return Store(folder, now=lambda: datetime(year, 1, 1, tzinfo=UTC))


def test_the_slot_kept_last_is_first(tmp_path: Path) -> None:
    """Also after the clock was set back, and when an old one is kept again; a new name changes nothing."""
    for year in (2030, 2026, 2028):
        assert _at(tmp_path, year).slots().keep(PLAY, year, str(year), b"")
    slots = _at(tmp_path, 2020).slots()
    assert [slot.record.seed for slot in slots.all()] == [2028, 2026, 2030]
    assert slots.rename(slots.all()[2].id, "first of all")
    assert [slot.record.seed for slot in slots.all()] == [2028, 2026, 2030]
    assert slots.keep(PLAY, 1, "again", b"", slots.all()[1].id)
    assert [slot.record.seed for slot in slots.all()] == [1, 2028, 2030]


def test_two_slots_of_the_same_moment_are_two(tmp_path: Path) -> None:
    """A clock that stands still makes no place take that of another."""
    slots = _at(tmp_path, 2026).slots()
    for number in range(3):
        assert slots.keep(PLAY, number, str(number), b"")
    assert [slot.name for slot in slots.all()] == ["2", "1", "0"]


def test_the_story_saved_last_is_the_one_to_continue(tmp_path: Path) -> None:
    """Also where another was saved by a clock that was ahead."""
    store = Store(tmp_path)
    other = Playthrough(evolve(LAKE, id="other"))
    assert store.save(other, 1)
    assert store.save(other, 1)
    for path in tmp_path.glob("story_other*"):
        os.utime(path, (1_900_000_000, 1_900_000_000))
    assert Store(tmp_path).latest() == "other"
    assert store.save(PLAY, 1)
    assert Store(tmp_path).latest() == "lake"
    assert store.save(other, 1)
    assert Store(tmp_path).latest() == "other"
