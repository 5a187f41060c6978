"""Limits of what is kept, met exactly: the last that goes, and the first that does not."""

from __future__ import annotations

import errno
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from attrs import asdict, evolve

from game.saves import Settings, Store
from game.saves.disk import Disk
from game.saves.finished import MOST
from game.saves.generations import be_newest, edited
from game.saves.kept_file import LARGEST, ROOM, KeptFile
from game.saves.progress import seen_as_kept, with_seen
from game.saves.record import LONGEST_TITLE, record
from game.saves.sealed_json import seal, unseal
from game.saves.settings import from_json
from game.story import Playthrough
from tests.samples.samples import lake

if TYPE_CHECKING:
    from pathlib import Path

LAKE = lake()
NOW = datetime(2026, 11, 23, tzinfo=UTC)


def _file(path: Path, largest: int = LARGEST) -> KeptFile[object]:
    return KeptFile(path, lambda found: found, format=1, largest=largest)


def test_figures_that_files_page_names() -> None:
    """Another Upward reads these files too: what it may expect does not change by itself."""
    assert (MOST, LONGEST_TITLE, LARGEST, ROOM) == (30, 500, 1_048_576, 1_047_552)


def test_a_file_may_be_as_large_as_it_may(tmp_path: Path) -> None:
    """To the byte; one more is refused, and what was there stays."""
    content = {"format": 1, "words": "a" * 100}
    size = len(seal(content))
    kept = _file(tmp_path / "a.json", size)
    kept.write(content)
    assert kept.read().value is not None
    with pytest.raises(OSError, match="too long") as refused:
        kept.write({**content, "words": "a" * 101})
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
