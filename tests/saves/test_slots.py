"""Places kept on purpose: any number, in any order of keeping and forgetting, nothing trusted when read."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.loader import load_path
from game.saves import Store
from game.saves.slots import Slots, quick
from game.story import Playthrough, page
from tests.desktop.playing import SHIPPED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_STORY = load_path(SHIPPED / "wenzhu").scenario
assert _STORY is not None
PLAY = Playthrough(_STORY)


def _clock() -> Callable[[], datetime]:
    """A clock that goes on by a second whenever it is read."""
    at = [datetime(2026, 1, 1, tzinfo=UTC)]

    def now() -> datetime:
        at[0] += timedelta(seconds=1)
        return at[0]

    return now


@settings(deadline=None)
@given(st.lists(st.one_of(st.just(-1), st.integers(0, 5)), max_size=14))
def test_keeping_and_forgetting_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[int]
) -> None:
    """What is there is what was kept and not forgotten, the newest first; each has its picture."""
    slots = Slots(tmp_path_factory.mktemp("slots"), _clock())
    names: list[str] = []
    for number, deed in enumerate(deeds):
        if deed < 0:
            assert slots.keep(PLAY, 5, f"place {number}", b"png")
            names.insert(0, f"place {number}")
        elif deed < len(names):
            slots.delete(slots.all()[deed].id)
            del names[deed]
    assert [slot.name for slot in slots.all()] == names
    assert all(slot.picture.read_bytes() == b"png" for slot in slots.all())
    assert len(list(slots.folder.glob("*.png"))) == len(names)


def test_keeping_again_in_the_same_slot_replaces_it(tmp_path: Path) -> None:
    """A quick place is one for each story, however often it is kept."""
    slots = Slots(tmp_path, _clock())
    for name in ("one", "two"):
        assert slots.keep(PLAY, 5, name, b"", quick("wenzhu"))
    assert [slot.name for slot in slots.all()] == ["two"]
    assert quick("../Über") == "quick_____ber"


def test_a_damaged_slot_is_told_and_the_others_are_there(tmp_path: Path) -> None:
    """One file that cannot be understood hides no other; names that are no slot's are passed over."""
    slots = Slots(tmp_path, _clock())
    slots.keep(PLAY, 5, "whole", b"")
    (tmp_path / "slot_broken.json").write_text('{"format": 1, "name": 7}', encoding="utf-8")
    (tmp_path / "slot_UPPER.json").write_text("{}", encoding="utf-8")
    assert [slot.name for slot in slots.all()] == ["whole"]
    assert any("damaged" in note for note in slots.notes)


def test_a_slot_is_taken_up_where_it_was_kept(tmp_path: Path) -> None:
    """It leads to the very same steps, and says so when the story has changed."""
    store = Store(tmp_path)
    option = page(PLAY.scenario, PLAY.state).options[0].id
    play = PLAY.take(option)
    assert store.slots().keep(play, 9, "after one step", b"")
    kept = store.take_up(play.scenario, store.slots().all()[0].record)
    assert kept.playthrough.steps == play.steps
    assert kept.seed == 9
    assert kept.note == ""


@pytest.mark.parametrize("generation", ["new", "previous"])
def test_a_slot_whose_rewriting_was_cut_off_is_listed(tmp_path: Path, generation: str) -> None:
    """Where the machine stopped between two names, the place is found under the one it had then."""
    slots = Slots(tmp_path, _clock())
    slots.keep(PLAY, 5, "here", b"", "a")
    (tmp_path / "slot_a.json").rename(tmp_path / f"slot_a.{generation}.json")
    assert [slot.name for slot in slots.all()] == ["here"]
    slots.delete("a")
    assert slots.all() == ()


@pytest.mark.parametrize("beat", [-1, 10_001, True, "2", None, 1.0])
def test_a_beat_that_makes_no_sense_is_damage(tmp_path: Path, beat: object) -> None:
    """The slot is put aside and told of, as with any other field."""
    store = Store(tmp_path)
    assert store.slots().keep(PLAY, 7, "here", b"png", "one", beat=3)
    path = tmp_path / "slots" / "slot_one.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "beat": beat}), encoding="utf-8")
    assert store.slots().all() == ()
    assert "its beat cannot be read" in store.notes[0]
