"""Packs of strangers: refused in words, or played as the story they were packed from; never anything else.

UPDATE_GOLDEN=1 uv run --group dev pytest tests/loader/test_packs.py writes the messages anew.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring.pack_story import Packed, pack_story
from game.diagnostics import RULES, render
from game.loader import load_path
from game.loader.pack.is_pack import is_pack
from game.loader.pack.limits import LARGEST_SUM, MEBIBYTE, MOST_FILES
from game.loader.pack.names import check_name
from game.loader.pack.own_files import _shrink
from game.loader.pack.read import unpacked
from game.loader.pack.refused import PackRefused
from game.loader.pack.write import pack_bytes
from game.story.brought import brought_files
from tests.loader.corpus import CORPUS
from tests.loader.packs import BROKEN, GOOD, HEAD, TEXT, Part, zipped

MESSAGES = Path(__file__).with_name("packs.txt")
SCENARIOS = Path(__file__).parents[2] / "scenarios"
HALL = b"hall: {place: auditorium, ending: {title: Inside, tone: warm}}\n"


def said(content: bytes, tmp_path: Path) -> str:
    """What a player is told of a pack; its name stands without its folder."""
    path = tmp_path / "gate.upward"
    path.write_bytes(content)
    loaded = load_path(path)
    assert (loaded.scenario is None) == bool(loaded.diagnostics)
    return render(loaded.diagnostics, loaded.sources).replace(f"{tmp_path}{os.sep}", "")


def test_every_fault_is_told_in_its_words(tmp_path: Path) -> None:
    """What is wrong, where, and what to do; as it was agreed."""
    made = "".join(f"{name}\n{said(content, tmp_path)}\n\n" for name, content in BROKEN.items())
    if os.environ.get("UPDATE_GOLDEN"):
        MESSAGES.write_text(made, encoding="utf-8")
    assert MESSAGES.read_text(encoding="utf-8") == made


@pytest.mark.parametrize("name", BROKEN)
def test_every_fault_is_one_refusal_with_a_remedy(name: str, tmp_path: Path) -> None:
    """A broken pack breaks a rule of packs, and only one; nothing is read of it."""
    path = tmp_path / "gate.upward"
    path.write_bytes(BROKEN[name])
    loaded = load_path(path)
    assert loaded.scenario is None
    (one,) = loaded.diagnostics
    assert one.rule in {"UP150", "UP151", "UP152", "UP153"}
    assert one.hint
    assert one.message.isprintable()


@pytest.mark.parametrize("story", ["wenzhu", "examples/road_home"])
def test_a_packed_story_is_the_same_story(story: str, tmp_path: Path) -> None:
    """Its id, its text and its scenes are its folder's: what was kept of one goes on in the other."""
    folder = SCENARIOS / story
    names = ["scenario.yaml", *(f"scenes/{file.name}" for file in folder.glob("scenes/*.yaml"))]
    path = tmp_path / "sent (1).upward"
    path.write_bytes(pack_bytes({f"{folder.name}/{name}": (folder / name).read_bytes() for name in names}))
    packed, plain = load_path(path).scenario, load_path(folder).scenario
    assert packed is not None
    assert plain is not None
    assert (packed.id, packed.digest) == (plain.id, plain.digest)
    assert packed.scenes.keys() == plain.scenes.keys()


def test_a_mistake_in_a_pack_is_told_at_its_file(tmp_path: Path) -> None:
    """The pack is named as if it were a folder."""
    path = tmp_path / "gate.upward"
    path.write_bytes(pack_bytes({HEAD: TEXT.replace(b"goto: hall", b"goto: hal", 1)}))
    (one,) = load_path(path).diagnostics
    assert (one.rule, one.span.line) == ("UP301", 19)
    assert one.span.file == str(path / "gate" / "scenario.yaml")


def test_limits_hold_for_packs_as_for_folders(tmp_path: Path) -> None:
    """A story of more than 1 MiB in all is refused, however it is packed."""
    path = tmp_path / "gate.upward"
    long = b"".join(b"# %d %d\n" % (at, at * 7919 % 104729) for at in range(80_000))
    parts = [Part(content=TEXT.replace(b"upward: 1\n", b"upward: 1.1\n"), method=0)]
    path.write_bytes(zipped(*parts, Part(name="gate/scenes/a.yaml", content=HALL + long, method=0)))
    assert [one.rule for one in load_path(path).diagnostics] == ["UP102"]


def test_a_translation_is_in_the_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A language that is packed is told; one that is tried goes before; of another that is said."""
    po = 'msgctxt "title"\nmsgid "The gate"\nmsgstr "{}"\n'
    path = tmp_path / "gate.upward"
    path.write_bytes(pack_bytes({HEAD: TEXT, "gate/de.po": po.format("Das Tor").encode()}))
    german = load_path(path, language="de").scenario
    assert german is not None
    assert str(german.title) == "Das Tor"
    assert [one.rule for one in load_path(path, language="fr").diagnostics] == ["UP914"]
    tried = tmp_path / "words" / "de" / "stories"
    tried.mkdir(parents=True)
    (tried / "gate.po").write_text(po.format("Die Pforte"), encoding="utf-8")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))
    tried_out = load_path(path, language="de").scenario
    assert tried_out is not None
    assert str(tried_out.title) == "Die Pforte"


def test_a_pack_is_known_by_its_name_and_by_its_beginning(tmp_path: Path) -> None:
    """Mail and browsers rename what they take for a zip; a folder is a folder whatever it is called."""
    for name in ("gate.upward", "GATE.UPWARD", "gate.zip", "gate"):
        (tmp_path / name).write_bytes(GOOD)
        assert is_pack(tmp_path / name)
        assert load_path(tmp_path / name).scenario is not None
    (tmp_path / "folder.upward").mkdir()
    (tmp_path / "gate.yaml").write_bytes(TEXT)
    assert not any(is_pack(tmp_path / name) for name in ("folder.upward", "gate.yaml", "none.upward", "no\0"))


def test_the_same_files_give_the_same_bytes() -> None:
    """In whatever order they come, at whatever hour."""
    files = {HEAD: TEXT, "gate/de.po": b"", "gate/scenes/门.yaml": HALL}
    made = pack_bytes(files)
    assert made == pack_bytes(dict(reversed(files.items())))
    assert unpacked(made).files == files


@pytest.mark.parametrize(
    "name",
    [
        "overlap bomb",
        "small overlap bomb",
        "42",
        "ratio",
        "one too large",
        "says it is too large",
        "very many",
    ],
)
def test_a_bomb_takes_neither_memory_nor_time(name: str, tmp_path: Path) -> None:
    """It is refused by its list, before anything of it is unpacked."""
    path = tmp_path / "gate.upward"
    path.write_bytes(BROKEN[name])
    tracemalloc.start()
    began = time.process_time()
    load_path(path)
    took, (_, most) = time.process_time() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2 * path.stat().st_size + MEBIBYTE
    assert took < 1


def test_a_file_without_end_is_read_no_further_than_a_pack(tmp_path: Path) -> None:
    """A gigabyte of holes that is called a pack is refused by its size."""
    path = tmp_path / "gate.upward"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    tracemalloc.start()
    (one,) = load_path(path).diagnostics
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert one.rule == "UP151"
    assert most < MEBIBYTE


def test_whatever_is_done_to_a_pack_it_is_played_or_refused() -> None:
    """Thousands, flipped, cut, put together and lying; `python -m tests.soak.packs` tries more.

    In a process of its own, whose interpreter is watched for anything that is written.
    """
    words = [sys.executable, "-m", "tests.soak.packs", "--count", "4000"]
    done = subprocess.run(words, capture_output=True, text=True, cwd=SCENARIOS.parent, check=False)
    assert "\n0 troubles." in done.stdout
    assert done.returncode == 0, done.stdout + done.stderr


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=20) | st.from_regex(r"[a-z./\\:\-~ ]{1,12}", fullmatch=True))
def test_a_name_that_is_taken_is_a_plain_one(name: str) -> None:
    """Whatever passes leads nowhere else, on no system."""
    try:
        check_name(name)
    except PackRefused:
        return
    parts = name.split("/")
    assert all(part and part.strip(".") for part in parts)
    assert not any(sign in name for sign in '\\:*?"<>|\0 ')
    assert name.isprintable()


@settings(max_examples=100, deadline=None)
@given(st.lists(st.binary(max_size=200), max_size=5))
def test_what_is_packed_comes_back(contents: list[bytes]) -> None:
    """Any bytes, but those that begin as an archive does."""
    files = {HEAD: TEXT, **{f"gate/scenes/{at}.yaml": b"#" + content for at, content in enumerate(contents)}}
    assert unpacked(pack_bytes(files)).files == files


def test_the_rules_say_the_numbers_of_the_limits() -> None:
    """The page of rules has them from here."""
    assert str(MOST_FILES) in RULES["UP151"].explains
    assert str(LARGEST_SUM // MEBIBYTE) in RULES["UP151"].explains


def test_a_pack_takes_its_pictures_and_sounds_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are the same bytes under names of the program's own; what the story does not name stays home."""
    monkeypatch.setenv("UPWARD_HOME", str(tmp_path / "home"))
    path = CORPUS / "playable" / "clinic.yaml"
    story = load_path(path).scenario
    assert story is not None
    packed = pack_story(path, story)
    assert isinstance(packed, Packed)
    assert set(packed.files) == {
        f"clinic/{name}" for name in ("scenario.yaml", "own/door.png", "own/rain.ogg")
    }
    sent = tmp_path / "clinic.upward"
    sent.write_bytes(packed.content)
    loaded = load_path(sent)
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    known = [(each.name, each.digest, each.size, each.seconds) for each in brought_files(story)]
    again = brought_files(loaded.scenario)
    assert [(each.name, each.digest, each.size, each.seconds) for each in again] == known
    for each in again:
        assert Path(each.path).read_bytes() == packed.files[f"clinic/{each.name}"]
        assert Path(each.path).is_relative_to(tmp_path / "home")


def test_a_broken_picture_of_a_pack_is_told_and_laid_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a folder: a warning at its line. Nothing that is no picture comes onto the disk."""
    monkeypatch.setenv("UPWARD_HOME", str(tmp_path / "home"))
    text = (CORPUS / "playable" / "clinic.yaml").read_bytes()
    sent = tmp_path / "clinic.upward"
    sent.write_bytes(pack_bytes({"clinic/scenario.yaml": text, "clinic/own/door.png": b"#!/bin/sh\n"}))
    loaded = load_path(sent)
    assert {one.rule for one in loaded.diagnostics} == {"UP641"}
    assert loaded.scenario is not None
    assert all(each.broken and not each.path for each in brought_files(loaded.scenario))
    assert not (tmp_path / "home").exists()


def test_files_of_packs_do_not_fill_the_disk(tmp_path: Path) -> None:
    """Beyond what the cache may hold the files not asked for longest go, and none of today's."""
    days = 24 * 60 * 60
    for name, age in (("old", 9 * days), ("older", 20 * days), ("new", 60)):
        (tmp_path / name).write_bytes(bytes(100))
        os.utime(tmp_path / name, (time.time() - age, time.time() - age))
    _shrink(tmp_path, 200)
    assert {path.name for path in tmp_path.iterdir()} == {"old", "new"}
    _shrink(tmp_path, 0)
    assert {path.name for path in tmp_path.iterdir()} == {"new"}
