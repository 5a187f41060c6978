"""A damaged file is never taken for another value or an edited story; what cannot be kept is no value."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from game.saves import Store
from game.saves.sealed_json import SUM, seal, unseal
from tests.samples.samples import content
from tests.saves.kinds import KINDS, LAKE, PLAY
from tests.soak import flips, mutants
from tests.soak.one_folder import as_new

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_ends_with_its_check_sum(tmp_path: Path) -> None:
    """It stands last, is no part of what was kept, and a blank line at the end does not matter."""
    assert Store(tmp_path).save(PLAY, 7)
    written = (tmp_path / "story_lake.json").read_bytes()
    assert list(json.loads(written))[-1] == SUM
    for ending in (b"", b"\n", b" \r\n"):
        kept = unseal(written + ending)
        assert (kept.found, kept.fits, kept.writable) == (content(tmp_path / "story_lake.json"), True, True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"steps": [["shore", "stay"]]', b'"steps": [["shore", "stax"]]'),
        (b'"seed": 7', b'"seed": 5'),
        (b'"format": 1', b'"format": 3'),
        (b'"sum": "', b'"sum": "0'),
        (b'"at": "shore"', b'"at": "shorf"'),
    ],
)
def test_a_change_is_damage_and_no_edited_story(tmp_path: Path, old: bytes, new: bytes) -> None:
    """The one before is used, and the damaged one is kept aside; nothing is said of the story."""
    store = Store(tmp_path)
    assert store.save(PLAY.back(), 7)
    assert store.save(PLAY, 7)
    file = tmp_path / "story_lake.json"
    damaged = file.read_bytes().replace(old, new)
    assert damaged != file.read_bytes()
    file.write_bytes(damaged)
    kept = Store(tmp_path).load(LAKE)
    assert kept is not None
    assert kept.playthrough == PLAY.back()
    assert kept.note.startswith("story_lake.json is damaged: ")
    assert kept.note.endswith("It is kept as story_lake.damaged-1.json. The one before it is used.")
    assert (tmp_path / "story_lake.damaged-1.json").read_bytes() == damaged
    again = Store(tmp_path).load(LAKE)
    assert again is not None
    assert (again.playthrough, again.note) == (PLAY.back(), "")
    assert Store(tmp_path).save(PLAY, 7)
    assert not list(tmp_path.glob("*.spare"))


def test_a_file_whose_check_sum_was_taken_out_is_read_as_it_is(tmp_path: Path) -> None:
    """As one from before is: that is how something can be changed by hand."""
    assert Store(tmp_path).save(PLAY, 7)
    file = tmp_path / "story_lake.json"
    file.write_text(json.dumps({**content(file), "seed": 9}), encoding="utf-8")
    kept = Store(tmp_path).load(LAKE)
    assert kept is not None
    assert (kept.seed, kept.note) == (9, "")


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    """Where only the one before is there, it is said which is not."""
    store = Store(tmp_path)
    assert store.meet("lake", "one")
    assert store.meet("lake", "two")
    (tmp_path / "met.json").unlink()
    store = Store(tmp_path)
    assert store.met("lake") == {"one"}
    assert store.notes == ["met.json is gone. The one before it is used."]


ODD = (
    '"\\ud800"',
    '"a \\udfff b"',
    "NaN",
    "-Infinity",
    "1e999",
    "9" * 5000,
    "[" * 5000 + "]" * 5000,
)


@pytest.mark.parametrize("odd", ODD, ids=["half", "other half", "nan", "infinity", "large", "digits", "deep"])
@pytest.mark.parametrize("kind", KINDS)
def test_what_could_not_be_written_again_is_refused_in_a_sentence(
    tmp_path: Path, kind: str, odd: str
) -> None:
    """Wherever it stands in the file: reading tells, and keeping goes on."""
    assert KINDS[kind].keep(Store(tmp_path), 1)
    [file] = [each for each in tmp_path.rglob("*.json") if "." not in each.stem]
    held = json.dumps(content(file))
    file.write_text(f'{held[:-1]}, "of_the_future": {odd}}}', encoding="utf-8")
    store = Store(tmp_path)
    KINDS[kind].found(store)
    assert [note.partition(" is damaged: ")[2].partition(".")[0] for note in store.notes] in (
        ["it holds what cannot be written again"],
        ["it is not whole"],
    )
    assert KINDS[kind].keep(Store(tmp_path), 2)
    assert Store(tmp_path).notes == []


@pytest.mark.parametrize(
    "written", [b"\xff\xfe{", '{"format": 1}'.encode("utf-16"), b"\xed\xa0\x80", b"", b"\0" * 99]
)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_utf_8_is_refused_in_a_sentence(tmp_path: Path, kind: str, written: bytes) -> None:
    """Other encodings, half a letter in bytes, nothing at all."""
    assert KINDS[kind].keep(Store(tmp_path), 1)
    [file] = [each for each in tmp_path.rglob("*.json") if "." not in each.stem]
    file.write_bytes(written)
    store = Store(tmp_path)
    KINDS[kind].found(store)
    assert store.notes == [
        f"{file.name} is damaged: it is not whole. It is kept as {file.stem}.damaged-1.json."
    ]


def test_a_name_that_cannot_be_written_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    """Half a letter in the name of a place is a sentence, not the end of the program."""
    store = Store(tmp_path)
    assert store.slots().keep(PLAY, 7, "here", b"", "a")
    assert not store.slots().rename("a", "\ud800")
    assert store.notes == ["This name could not be kept: it holds what cannot be written."]
    assert [slot.name for slot in store.slots().all()] == ["here"]
    with pytest.raises(ValueError, match="surrogates"):
        seal({"name": "\ud800"})


def test_every_eleventh_bit_of_every_kept_file() -> None:
    """Flipped, and cut at every eleventh length: the soak run itself says what is wrong."""
    found = flips.run(11)
    assert found.flips > 1_000
    assert found.troubles == {}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the run makes its children by fork")
def test_twenty_kills() -> None:
    """A child killed while it keeps: the soak run itself says what is wrong."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak.kills", "--times", "20"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.mark.parametrize("reader", mutants.READERS)
def test_mutants_of_each_reader(reader: str) -> None:
    """A few hundred; some are read."""
    found = mutants.run(reader, 300)
    assert found.troubles == {}
    assert found.read


def test_portions_of_mutants_add_up(tmp_path: Path) -> None:
    """What was tried is not tried again; another seed or number is added."""
    first = mutants.Kept(tmp_path / "kept")
    first.run("met", 40, 1)
    first.run("met", 30, 2)
    whole = (tmp_path / "kept").read_bytes()
    again = mutants.Kept(tmp_path / "kept")
    again.run("met", 40, 1)
    assert (tmp_path / "kept").read_bytes() == whole
    assert again.all("met") == first.all("met")
    assert again.all("met").mutants == 70
    assert again.all("met").read == mutants.run("met", 40, 1).read + mutants.run("met", 30, 2).read
    assert again.all("seen").mutants == 0


def test_a_folder_is_as_new_for_each_mutant(tmp_path: Path) -> None:
    """Only the folder of the file that is read stays, empty."""
    for name in ("slots/slot_a.png", "slots/slot_b.json", "met.json", "lessons/lesson_a.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    as_new(tmp_path, "slots/slot_a.json")
    assert [each.relative_to(tmp_path).as_posix() for each in tmp_path.rglob("*")] == ["slots"]
    as_new(tmp_path, "met.json")
    assert list(tmp_path.iterdir()) == []
