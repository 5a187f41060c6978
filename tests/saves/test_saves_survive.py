"""A saved game comes back whole: after a crash at any step, from damaged files, into an edited story."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from attrs import define, evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game.saves import Disk, Settings, Store
from game.story import Playthrough, Scenario, Step
from game.story.beginning import Circumstance
from game.story.catalogue import Tone
from game.story.scenario import Character, Choice, Choices, Ending, Scene
from game.story.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator


def _scene(name: str, *ways: tuple[str, str]) -> Scene:
    choices = tuple(Choice(id=each, text=plain(each), goto=goto) for each, goto in ways)
    return Scene(id=name, lines=(), then=Choices(choices=choices), place="lake")


def _story(*scenes: Scene, id_: str = "lake") -> Scenario:
    end = Scene(id="end", lines=(), then=Ending(title=plain("The end"), tone=Tone.OPEN), place="lake")
    return Scenario(
        id=id_,
        title="By the lake",
        protagonist="me",
        characters={"me": Character(id="me", name="Me", look="wenzhu")},
        slots=(),
        circumstances={"rain": Circumstance(id="rain", label="Rain", effects=())},
        start="shore",
        scenes={scene.id: scene for scene in (*scenes, end)},
        digest="as it was",
    )


LAKE = _story(
    _scene("shore", ("wade", "water"), ("stay", "shore")), _scene("water", ("swim", "end"), ("back", "shore"))
)
PLAY = Playthrough(LAKE).take("stay").take("wade").take("back")


@contextmanager
def _folder() -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        yield Path(folder)


class _PowerCut(Exception):  # noqa: N818 - a circumstance
    """The machine has stopped."""


@define
class _FailingDisk(Disk):
    """A disk that does so many things and then no more; a write it stops in is torn."""

    steps: int
    done: int = 0

    def _step(self) -> None:
        self.done += 1
        if self.done > self.steps:
            raise _PowerCut

    def write(self, path: Path, content: bytes) -> None:
        try:
            self._step()
        except _PowerCut:
            path.write_bytes(content[: len(content) // 2])
            raise
        super().write(path, content)

    def rename(self, old: Path, new: Path) -> None:
        self._step()
        super().rename(old, new)

    def settle(self, folder: Path) -> None:
        self._step()
        super().settle(folder)


def test_a_saved_game_comes_back(tmp_path: Path) -> None:
    """Steps, start and luck are as they were, and nothing needs to be said."""
    store = Store(tmp_path)
    played = Playthrough(LAKE, (), "rain").take("wade")
    assert store.save(played, 7)
    kept = Store(tmp_path).load(LAKE)
    assert kept is not None
    assert (kept.playthrough, kept.seed, kept.note) == (played, 7, "")


def test_a_story_never_begun_has_no_save(tmp_path: Path) -> None:
    """An empty or missing folder is no trouble."""
    store = Store(tmp_path / "nowhere")
    assert store.load(LAKE) is None
    assert store.latest() is None
    assert store.met("lake") == frozenset()
    assert store.settings() == Settings()
    assert store.notes == []


@pytest.mark.parametrize("steps", range(8))
def test_a_crash_at_any_step_leaves_a_whole_save(tmp_path: Path, steps: int) -> None:
    """Wherever the machine stops while saving, the old or the new place comes back, without a word."""
    for earlier in (PLAY.back(2), PLAY.back()):
        Store(tmp_path).save(earlier, 7)
    try:
        Store(tmp_path, disk=_FailingDisk(steps)).save(PLAY, 7)
    except _PowerCut:
        finished = False
    else:
        finished = True
    kept = Store(tmp_path).load(LAKE)
    assert kept is not None
    assert kept.note == ""
    assert kept.playthrough in ([PLAY] if finished else [PLAY.back(), PLAY])
    assert Store(tmp_path).save(PLAY, 7)
    again = Store(tmp_path).load(LAKE)
    assert again is not None
    assert again.playthrough == PLAY


def test_saving_takes_four_steps(tmp_path: Path) -> None:
    """The crash test goes past the last step: write, keep the old, take its name, settle the folder."""
    Store(tmp_path).save(PLAY.back(), 7)
    disk = _FailingDisk(100)
    Store(tmp_path, disk=disk).save(PLAY, 7)
    assert disk.done == 4


@pytest.mark.parametrize("steps", range(1, 5))
def test_after_a_crash_it_is_known_what_was_played_and_set_last(tmp_path: Path, steps: int) -> None:
    """Wherever the machine stops, the title goes on with the story; the first start does not come again."""
    for _ in range(2):
        Store(tmp_path).save(PLAY, 7)
        Store(tmp_path).save_settings(Settings())
    with suppress(_PowerCut):
        Store(tmp_path, disk=_FailingDisk(steps)).save(PLAY, 7)
    with suppress(_PowerCut):
        Store(tmp_path, disk=_FailingDisk(steps)).save_settings(Settings())
    assert Store(tmp_path).latest() == "lake"
    assert Store(tmp_path).has_settings()


def _saved_twice(folder: Path) -> tuple[Path, Path]:
    store = Store(folder)
    store.save(PLAY.back(), 7)
    store.save(PLAY, 7)
    return folder / "story_lake.json", folder / "story_lake.previous.json"


def _damages(text: bytes) -> st.SearchStrategy[bytes]:
    """Cut off, garbled in the middle, or something else altogether."""
    cut = st.integers(0, len(text) - 1).map(lambda n: text[:n])
    garbled = st.tuples(st.integers(0, len(text) - 1), st.binary(min_size=1, max_size=6)).map(
        lambda at: text[: at[0]] + at[1] + text[at[0] + len(at[1]) :]
    )
    return st.one_of(cut, garbled, st.binary(max_size=200))


SAVED = json.dumps(
    {
        "format": 1,
        "scenario": "lake",
        "digest": "as it was",
        "title": "By the lake",
        "circumstance": None,
        "seed": 7,
        "steps": [[step.scene, step.id] for step in PLAY.steps],
        "saved_at": "2026-01-01T00:00:00+00:00",
    }
).encode()


@settings(max_examples=150, deadline=None)
@given(_damages(SAVED))
def test_a_damaged_save_falls_back_to_the_one_before(damaged: bytes) -> None:
    """Whatever is in the file, something whole comes back or the one before it, and nothing is deleted."""
    with _folder() as folder:
        file, _ = _saved_twice(folder)
        file.write_bytes(damaged)
        kept = Store(folder).load(LAKE)
        assert kept is not None
        assume("newer" not in kept.note)  # damage that only makes the version a larger one
        if kept.note.endswith("The one before it is used."):
            assert kept.playthrough == PLAY.back()
            assert (folder / "story_lake.damaged-1.json").read_bytes() == damaged
            assert "story_lake.json is damaged" in kept.note


@settings(max_examples=80, deadline=None)
@given(_damages(SAVED), _damages(SAVED))
def test_damage_everywhere_is_said_and_kept(first: bytes, second: bytes) -> None:
    """When both are damaged the story begins anew, the files are kept aside, and a sentence says so."""
    with _folder() as folder:
        file, previous = _saved_twice(folder)
        file.write_bytes(first)
        previous.write_bytes(second)
        store = Store(folder)
        kept = store.load(LAKE)
        assume(not any("newer" in note for note in store.notes))  # as above
        if kept is None:
            assert {path.read_bytes() for path in folder.glob("*.damaged-*.json")} == {first, second}
            assert "story_lake.json is damaged" in store.notes[0]
            assert store.save(PLAY, 7)
            assert Store(folder).load(LAKE) is not None


def test_a_damaged_save_never_pushes_out_a_good_one(tmp_path: Path) -> None:
    """Saving over a damaged file keeps the whole generation before it."""
    file, previous = _saved_twice(tmp_path)
    good = previous.read_bytes()
    file.write_bytes(b"{")
    Store(tmp_path).save(PLAY, 7)
    assert previous.read_bytes() == good
    assert (tmp_path / "story_lake.damaged-1.json").read_bytes() == b"{"


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("[" * 100_000, "it is not whole"),
        ("9" * 100_000, "it is not whole"),
        ("[1, 2]", "it is not a saved game"),
        (" " * (1024 * 1024 + 1), "it is too large"),
        (SAVED.decode().replace('"format": 1', '"format": "1"'), "its format cannot be read"),
        (SAVED.decode().replace('"format": 1', '"format": true'), "its format cannot be read"),
        (SAVED.decode().replace('"format": 1', '"format": 0'), "its format cannot be read"),
        (SAVED.decode().replace('"format": 1', '"format": 1000'), "its format cannot be read"),
        (SAVED.decode().replace('"format": 1, ', ""), "its format cannot be read"),
        (SAVED.decode().replace('"seed": 7', '"seed": 7.0'), "its seed cannot be read"),
        (SAVED.decode().replace('"seed": 7', '"seed": true'), "its seed cannot be read"),
        (SAVED.decode().replace('"seed": 7', '"seed": NaN'), "its seed cannot be read"),
        (SAVED.decode().replace('["shore", "stay"]', '["shore"]'), "one of its steps cannot be read"),
        (SAVED.decode().replace('["shore", "stay"]', '["shore", 1]'), "one of its steps cannot be read"),
        (SAVED.decode().replace('"scenario": "lake"', '"scenario": "sea"'), "it belongs to the story sea"),
        (SAVED.decode().replace('"title": "By the lake"', '"title": 5'), "its title cannot be read"),
    ],
)
def test_what_is_wrong_with_a_save_is_said(tmp_path: Path, text: str, how: str) -> None:
    """Each kind of damage has its words; none is a traceback."""
    (tmp_path / "story_lake.json").write_text(text, encoding="utf-8")
    store = Store(tmp_path)
    assert store.load(LAKE) is None
    assert how in store.notes[0]


EDITS = {
    "the scene `water` no longer has the choice `back`": _story(
        _scene("shore", ("wade", "water"), ("stay", "shore")), _scene("water", ("swim", "end"))
    ),
    "the way that led to the scene `water` now leads to `end`": _story(
        _scene("shore", ("wade", "end"), ("stay", "shore")), _scene("water", ("back", "shore"))
    ),
    "the story no longer has the scene `water`": _story(_scene("shore", ("wade", "end"), ("stay", "shore"))),
}


@pytest.mark.parametrize("why", EDITS)
def test_an_edited_story_is_replayed_as_far_as_it_goes(tmp_path: Path, why: str) -> None:
    """The longest part that still holds comes back, and the words say where the story changed."""
    Store(tmp_path).save(PLAY, 7)
    kept = Store(tmp_path).load(EDITS[why])
    assert kept is not None
    assert kept.playthrough.steps == PLAY.steps[:2]
    assert why in kept.note


LONG = "long_" * 200


@pytest.mark.parametrize(
    ("story", "taken", "seed"),
    [
        (LAKE, ("stay", "wade"), -5),
        (LAKE, ("stay", "wade"), 1 << 70),
        (evolve(LAKE, title="A title that goes on. " * 100), ("stay",), 7),
        (_story(_scene("shore", (LONG, LONG)), _scene(LONG, ("swim", "end"))), (LONG, "swim"), 7),
        (_story(_scene("shore", ("s", "shore"))), ("s",) * 60_000, 7),
    ],
    ids=["negative seed", "large seed", "long title", "long ids", "many steps"],
)
def test_whatever_can_be_saved_can_be_loaded(
    tmp_path: Path, story: Scenario, taken: tuple[str, ...], seed: int
) -> None:
    """No story and no seed makes a file that its own program takes for a damaged one."""
    steps = tuple(Step(LONG if each == "swim" else "shore", each) for each in taken)
    assert Store(tmp_path).save(Playthrough(story, steps), seed)
    kept = Store(tmp_path).load(story)
    assert kept is not None
    assert (kept.playthrough.steps, kept.seed, kept.note) == (steps, seed, "")


def test_an_edit_elsewhere_is_not_worth_a_word(tmp_path: Path) -> None:
    """When the road taken is still there, the story goes on as if nothing had been."""
    Store(tmp_path).save(PLAY, 7)
    edited = evolve(LAKE, title="At the lake", digest="as it is now")
    kept = Store(tmp_path).load(edited)
    assert kept is not None
    assert (kept.playthrough.steps, kept.note) == (PLAY.steps, "")


def test_a_start_that_is_gone_is_said(tmp_path: Path) -> None:
    """A save from a circumstance that was taken out begins anew and says why."""
    Store(tmp_path).save(Playthrough(LAKE, (), "rain").take("wade"), 7)
    kept = Store(tmp_path).load(evolve(LAKE, circumstances={}))
    assert kept is not None
    assert kept.playthrough.steps == ()
    assert "no longer has the start `rain`" in kept.note


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """Playing goes on unsaved, and a sentence tells of it."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    store = Store(tmp_path / "file")
    assert not store.save(PLAY, 7)
    assert store.notes[0].startswith("story_lake.json could not be kept: ")


def test_two_windows_take_turns(tmp_path: Path) -> None:
    """Two windows that save the same story at once leave a whole save, and damage nothing."""
    plays = [PLAY, PLAY.back()]

    def save_often(play: Playthrough) -> list[str]:
        store = Store(tmp_path)
        for _ in range(25):
            store.save(play, 7)
        return store.notes

    with ThreadPoolExecutor(2) as windows:
        assert list(windows.map(save_often, plays)) == [[], []]
    kept = Store(tmp_path).load(LAKE)
    assert kept is not None
    assert kept.playthrough in plays
    assert not list(tmp_path.glob("*.damaged-*"))


def test_the_story_saved_last_is_known(tmp_path: Path) -> None:
    """Whatever the ids look like, they are safe file names and come back as they were."""
    ids = ["lake", "con", "../up", "Ünter.wegs"]
    for number, name in enumerate(ids):
        Store(tmp_path).save(Playthrough(evolve(LAKE, id=name)), 1)
        newest = max(tmp_path.glob("story_*.json"), key=lambda path: path.stat().st_mtime_ns)
        os_time = 1_000_000_000 + number
        _set_time(newest, os_time)
        for path in tmp_path.glob("story_*.json"):
            assert path.parent == tmp_path
        assert Store(tmp_path).load(evolve(LAKE, id=name)) is not None
    assert Store(tmp_path).latest() == "Ünter.wegs"


def _set_time(path: Path, seconds: int) -> None:
    os.utime(path, (seconds, seconds))


def test_the_time_of_saving_is_kept(tmp_path: Path) -> None:
    """A save knows when it was made, with its offset."""
    noon = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
    Store(tmp_path, now=lambda: noon).save(PLAY, 7)
    kept = Store(tmp_path).load(LAKE)
    assert kept is not None
    assert datetime.fromisoformat(kept.saved_at) == noon


def test_endings_met_are_collected(tmp_path: Path) -> None:
    """Each ending counts once, per story, and stays."""
    for scene in ("quiet", "bright", "quiet"):
        assert Store(tmp_path).meet("lake", scene)
    assert Store(tmp_path).met("lake") == {"quiet", "bright"}
    assert Store(tmp_path).met("sea") == frozenset()


def test_damaged_endings_fall_back(tmp_path: Path) -> None:
    """A list of endings that cannot be read gives way to the one before it."""
    Store(tmp_path).meet("lake", "quiet")
    Store(tmp_path).meet("lake", "bright")
    (tmp_path / "met.json").write_text('{"format": 1, "met": {"lake": "bright"}}', encoding="utf-8")
    store = Store(tmp_path)
    assert store.met("lake") == {"quiet"}
    assert "met.json is damaged: it is no list of endings" in store.notes[0]


any_settings = st.builds(
    Settings,
    text_size=st.integers(75, 250),
    plain_face=st.booleans(),
    reduced_motion=st.booleans(),
    fullscreen=st.booleans(),
    window=st.tuples(st.integers(1, 8000), st.integers(1, 8000)),
)


@settings(max_examples=20, deadline=None)
@given(any_settings)
def test_settings_come_back(chosen: Settings) -> None:
    """What was set is as it was set."""
    with _folder() as folder:
        assert Store(folder).save_settings(chosen)
        assert Store(folder).settings() == chosen


def test_settings_fall_back_one_by_one(tmp_path: Path) -> None:
    """What is unknown is passed over, what makes no sense is as usual and said, the rest is kept."""
    held = {"text_size": 9000, "fullscreen": "yes", "plain_face": True, "window": [0, 5], "colour": "red"}
    (tmp_path / "settings.json").write_text(json.dumps(held), encoding="utf-8")
    store = Store(tmp_path)
    assert store.settings() == Settings(plain_face=True)
    assert store.notes == [
        f"The setting {name} was not understood; the usual one is used."
        for name in ("text_size", "fullscreen", "window")
    ]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
)
names = st.sampled_from(["text_size", "plain_face", "reduced_motion", "fullscreen", "window", "other"])


@settings(max_examples=100, deadline=None)
@given(json_values | st.dictionaries(names, json_values))
def test_any_settings_file_gives_settings(held: object) -> None:
    """Whatever the file says, the settings are ones the window can work with."""
    with _folder() as folder:
        (folder / "settings.json").write_text(json.dumps(held), encoding="utf-8")
        got = Store(folder).settings()
        assert 75 <= got.text_size <= 250
        assert all(type(each) is bool for each in (got.plain_face, got.reduced_motion, got.fullscreen))
        assert len(got.window) == 2
        assert all(type(side) is int and side > 0 for side in got.window)


def test_one_folder_may_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """UPWARD_HOME holds everything, for a portable stick or a test."""
    monkeypatch.setenv("UPWARD_HOME", str(tmp_path))
    store = Store.usual()
    store.save(PLAY, 7)
    store.save_settings(Settings())
    assert {path.name for path in tmp_path.glob("*.json")} == {"story_lake.json", "settings.json"}
