"""Limits of what is kept, met exactly: the last that goes, and the first that does not."""

from __future__ import annotations

import errno
import json
from datetime import UTC, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING

import pytest
from attrs import asdict, evolve

from game.saves import Settings, Store
from game.saves.disk import Disk
from game.saves.finished import MOST, finished, joined, to_json
from game.saves.generations import be_newest, edited
from game.saves.kept_file import LARGEST, ROOM, KeptFile
from game.saves.progress import seen_as_kept, with_seen
from game.saves.record import LONGEST_TITLE, record, understand
from game.saves.sealed_json import seal, unseal
from game.saves.settings import from_json
from game.story import Playthrough
from tests.samples.samples import content, lake

if TYPE_CHECKING:
    from pathlib import Path

    from game.saves.progress import Seen

LAKE = lake()
NOW = datetime(2026, 11, 23, tzinfo=UTC)


def _file(path: Path, largest: int = LARGEST) -> KeptFile[object]:
    return KeptFile(path, lambda found: found, format=1, largest=largest)


def test_figures_that_files_page_names() -> None:
    """Another Upward reads these files too: what it may expect does not change by itself."""
    assert (MOST, LONGEST_TITLE, LARGEST, ROOM) == (30, 500, 1_048_576, 1_047_552)


def test_a_file_may_be_as_large_as_it_may(tmp_path: Path) -> None:
    """To the byte; one more is refused, and what was there stays."""
    words = {"format": 1, "words": "a" * 100}
    size = len(seal(words))
    kept = _file(tmp_path / "a.json", size)
    kept.write(words)
    assert kept.read().value is not None
    with pytest.raises(OSError, match="too long") as refused:
        kept.write({**words, "words": "a" * 101})
    assert refused.value.errno == errno.EFBIG
    assert _file(tmp_path / "a.json", size - 1).read().value is None


@pytest.mark.parametrize(("version", "read"), [(1, True), (2, False), (999, False), (1000, True)])
def test_which_versions_are_newer(tmp_path: Path, version: int, *, read: bool) -> None:
    """From the next up to 999; a larger number was never meant as one."""
    path = tmp_path / "a.json"
    path.write_bytes(seal({"format": version}))
    assert (_file(path).read().value is not None) == read


def test_a_title_is_cut_after_five_hundred_letters() -> None:
    """And no earlier."""
    long = evolve(LAKE, title="a" * (LONGEST_TITLE + 1))
    assert record(Playthrough(long), 1, NOW)["title"] == "a" * LONGEST_TITLE


def test_lines_of_other_stories_stay_read() -> None:
    """What is read in one story takes nothing from another."""
    known = with_seen(with_seen({}, "one", "a", ["x:0"]), "two", "b", ["y:0"])
    assert with_seen(known, "one", "c", ["z:0"]) == {
        "two": {"b": ["y:0"]},
        "one": {"a": ["x:0"], "c": ["z:0"]},
    }
    assert seen_as_kept(known)["seen"] == known


def test_the_sum_is_found_in_files_of_any_length() -> None:
    """Also in one that is hardly longer than its sum."""
    for words in range(80):
        found = unseal(seal({"format": 1, "w": "a" * words}))
        assert found.fits
        assert found.found == {"format": 1, "w": "a" * words}
        assert not unseal(seal({"format": 1, "w": "a" * words}).replace(b"1", b"2", 1)).fits


def test_the_file_written_last_is_dated_after_all_others(tmp_path: Path) -> None:
    """Also where the clock has not moved, or was set back."""
    disk = Disk()
    for name in ("s_a", "s_b"):
        (tmp_path / f"{name}.json").write_bytes(b"{}")
    for name in ("s_a", "s_b"):
        disk.date(tmp_path / f"{name}.json", 1_000_000_000_000_000_000)
    be_newest(tmp_path / "s_a.json", "s_", disk)
    dates = {path.stem: path.stat().st_mtime_ns for path in tmp_path.glob("*.json")}
    assert dates["s_a"] > dates["s_b"]


def test_a_file_whose_story_changed_gets_one_second_name(tmp_path: Path) -> None:
    """The same content once, another content another; each is found by its name."""
    kept = _file(tmp_path / "a.json")
    for words in ("one", "one", "two"):
        kept.write({"format": 1, "words": words})
        kept.keep_edited()
    assert edited(tmp_path, "a") == ["a.edited-1", "a.edited-2"]
    assert (tmp_path / "a.edited-1.json").read_bytes() == seal({"format": 1, "words": "one"})
    assert not list(tmp_path.glob("*.spare"))


def test_finished_playthroughs_are_thirty(tmp_path: Path) -> None:
    """The thirty-first takes the place of one."""
    store = Store(tmp_path)
    ended = Playthrough(LAKE).take("wade").take("swim")
    for seed in range(MOST + 1):
        assert store.finish(ended, seed)
    assert len(store.finished("lake")) == MOST


def test_settings_are_usual_until_they_are_changed() -> None:
    """What a player finds who never opened them."""
    usual = {name: value for name, value in asdict(Settings()).items() if value not in (False, ())}
    assert usual == {
        "language": "en",
        "text_size": 100,
        "contrast": "painted",
        "moving_places": True,
        "text_speed": "at_once",
        "reading_pace": "usual",
        "ambience": 60,
        "music": 60,
        "interface_sounds": 40,
        "reading_buttons": True,
        "voice_speed": "usual",
        "window": (1280, 720),
    }


@pytest.mark.parametrize(
    ("name", "value", "taken"),
    [
        ("text_size", 75, True),
        ("text_size", 74, False),
        ("text_size", 250, True),
        ("text_size", 251, False),
        ("monitor", 63, True),
        ("monitor", 64, False),
        ("music", 0, True),
        ("music", 101, False),
        ("window", [16_384, 1], True),
        ("window", [16_385, 1], False),
        ("window", [1, 0], False),
    ],
)
def test_settings_within_their_ranges(name: str, value: object, *, taken: bool) -> None:
    """The last that goes and the first that does not; what does not is as usual, and told."""
    kept, told = from_json({"format": 2, name: value})
    wanted = tuple(value) if isinstance(value, list) else value
    assert (getattr(kept, name) == wanted) == taken
    assert bool(told) != taken


@pytest.mark.parametrize(("letters", "kept"), [(0, 2), (1, 1)])
def test_finished_playthroughs_fill_their_room(letters: int, kept: int) -> None:
    """To the byte, as they are written; with one letter more the older one goes."""
    ended = finished(Playthrough(LAKE).take("wade").take("swim"), 1, NOW)
    known = (ended, ended)
    used = len(json.dumps(to_json("lake", known), ensure_ascii=False))
    long = evolve(ended, digest=ended.digest + "a" * (ROOM - used + letters))
    assert len(joined("lake", (ended,), long)) == kept


def test_an_eighth_of_the_room_is_made_free_at_once() -> None:
    """So that not every line that is read takes one from another: 916,608 bytes stay of 1,047,552 at most.

    Of 1,050 scenes of 1,000 bytes each and one more 916 stay; three more find room without taking any.
    """
    known: Seen = {"other": {f"{number:04}": ["a" * 986] for number in range(1_050)}}
    assert len(json.dumps({"0000": ["a" * 986]})) == 1_000
    for number in range(4):
        known = with_seen(known, "lake", f"scene {number}", ["a" * 986])
    assert (len(known["other"]), min(known["other"])) == (915, "0135")
    assert len(known["lake"]) == 4


@pytest.mark.parametrize(("blanks", "fits"), [(0, True), (36, True), (37, False)])
def test_blanks_after_the_sum(blanks: int, *, fits: bool) -> None:
    """An editor ends a file with a line of its own; the sum stands in the last 64 bytes all the same."""
    assert unseal(seal({"format": 1}) + b"\n" * blanks).fits == fits


@pytest.mark.parametrize("value", ['"\\ud800"', "NaN", "Infinity", "-Infinity"])
def test_what_could_not_be_written_again_is_known_under_a_right_sum(value: str) -> None:
    """Half a letter or an endless number, whoever made the sum."""
    body = f'{{"format": 1, "value": {value}'.encode()
    made = unseal(body + f', "sum": "{blake2b(body, digest_size=8).hexdigest()}"}}'.encode())
    assert (made.fits, made.writable) == (True, False)


def test_settings_that_are_none_are_usual_and_that_is_told(tmp_path: Path) -> None:
    """A list where settings should be."""
    store = Store(tmp_path)
    (tmp_path / "settings.json").write_bytes(b"[]")
    assert store.settings() == Settings()
    assert store.notes == ["The settings were not understood; the usual ones are used."]


@pytest.mark.parametrize(
    ("field", "value", "read"),
    [
        ("beat", 0, True),
        ("beat", -1, False),
        ("beat", 10_000, True),
        ("beat", 10_001, False),
        ("order", 0, True),
        ("order", -1, False),
        ("order", 2**53 - 1, True),
        ("order", 2**53, False),
    ],
)
def test_figures_of_a_slot_within_their_ranges(tmp_path: Path, field: str, value: int, *, read: bool) -> None:
    """The last that goes and the first that does not, which is damage."""
    slots = Store(tmp_path).slots()
    assert slots.keep(Playthrough(LAKE), 1, "here", b"", "a")
    path = tmp_path / "slots" / "slot_a.json"
    path.write_bytes(seal({**content(path), field: value}))
    assert [getattr(slot, field) for slot in slots.all()] == ([value] if read else [])


def test_a_slot_is_of_the_first_words_of_its_page(tmp_path: Path) -> None:
    """Where nobody says how many were read."""
    slots = Store(tmp_path).slots()
    assert slots.keep(Playthrough(LAKE), 1, "here", b"")
    assert [slot.beat for slot in slots.all()] == [0]


def test_a_slot_after_the_last_order_has_the_last_order(tmp_path: Path) -> None:
    """There is no higher one that every reader of JSON knows exactly."""
    slots = Store(tmp_path).slots()
    path = tmp_path / "slots" / "slot_a.json"
    assert slots.keep(Playthrough(LAKE), 1, "here", b"", "a")
    path.write_bytes(seal({**content(path), "order": 2**53 - 2}))
    for name in "bc":
        assert slots.keep(Playthrough(LAKE), 1, "here", b"", name)
    assert [(slot.id, slot.order) for slot in slots.all()] == [
        ("c", 2**53 - 1),
        ("b", 2**53 - 1),
        ("a", 2**53 - 2),
    ]


def test_a_place_before_a_change_is_named_by_120_letters_of_its_story(tmp_path: Path) -> None:
    """So that the list of places has room for them."""
    slots = Store(tmp_path).slots()
    assert slots.put_aside(understand(record(Playthrough(evolve(LAKE, title="a" * 121)), 1, NOW)))
    assert [slot.name for slot in slots.all()] == [f"Before the story was changed: {'a' * 120}"]


def test_a_damaged_file_is_told_of_where_it_cannot_be_mended(tmp_path: Path) -> None:
    """Another program has the folder to itself, here because the lock is no file: nothing is moved."""
    path = tmp_path / "a.json"
    path.write_bytes(b"{")
    (tmp_path / "a.previous.json").write_bytes(seal({"format": 1}))
    (tmp_path / ".lock").mkdir()
    found = _file(path).read()
    assert found.value == {"format": 1}
    assert "a.json is damaged" in found.note
    assert path.read_bytes() == b"{"


def test_nothing_half_is_left_where_a_copy_cannot_take_the_name(tmp_path: Path) -> None:
    """The generation before stays where it is, and is used."""

    class Refusing(Disk):
        """A disk on which nothing gets the name of the file itself."""

        def rename(self, old: Path, new: Path) -> None:
            """Only to other names."""
            if new.name == "a.json":
                raise PermissionError(errno.EACCES, "Permission denied")
            super().rename(old, new)

    (tmp_path / "a.json").write_bytes(b"{")
    (tmp_path / "a.previous.json").write_bytes(seal({"format": 1}))
    kept = KeptFile(tmp_path / "a.json", lambda found: found, Refusing(), format=1)
    assert kept.read().value == {"format": 1}
    assert sorted(path.name for path in tmp_path.glob("a.*")) == ["a.damaged-1.json", "a.previous.json"]
