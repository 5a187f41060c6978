"""Files of every version that ever landed are read; those of a newer one are left as they are and told of."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from attrs import asdict, evolve

from game.saves import Settings, Store
from game.saves.finished import reopened
from game.story import Playthrough
from game.story.line_marks import is_known, line_mark
from tests.samples.samples import content, lake, newer, of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WHEN = datetime(2026, 11, 23, 2, 3, 55, tzinfo=UTC)
LAKE = lake()
PLAY = Playthrough(LAKE, (), "rain").take("stay").take("wade").take("back")
ENDED = (PLAY.back().take("swim"), 18446744073709551615), (Playthrough(LAKE).take("wade").take("swim"), 7)
CHOSEN = Settings(
    language="en",
    text_size=175,
    plain_face=True,
    wide_spacing=True,
    contrast="dark",
    reduced_motion=True,
    moving_places=False,
    text_speed="slow",
    reading_pace="fast",
    muted=True,
    ambience=10,
    music=20,
    interface_sounds=30,
    reading_aloud=True,
    reading_buttons=False,
    voice_speed="very_fast",
    fullscreen=True,
    monitor=1,
    window=(1600, 900),
    keys=("history=f6",),
    numbers_on_locks=True,
    tags_stay=True,
    tags_explained=True,
)
# What each version had more than the one before it, by the commit that brought it.
SETTINGS_ADDED = {
    "version-0-ee81273": ("text_size", "plain_face", "reduced_motion", "fullscreen", "window"),
    "version-0-9e4de4e": ("moving_places",),
    "version-0-1462464": ("wide_spacing",),
    "version-0-dc2aee2": ("contrast",),
    "version-0-72f6235": ("muted", "ambience", "music", "interface_sounds"),
    "version-0-6084e3f": ("keys",),
    "version-0-32b21a4": ("monitor",),
    "version-0-35de8e6": ("text_speed", "reading_pace"),
    "version-0-752ccff": ("reading_aloud", "voice_speed"),
    "version-0-510fb1c": ("reading_buttons",),
    "version-0-e045c82": ("language",),
    "version-1": (),
    "version-1_sealed": (),
    "version-1_tags": ("numbers_on_locks", "tags_stay", "tags_explained"),
    "version-2": (),
}


def _store(folder: Path) -> Store:
    return Store(folder, now=lambda: WHEN)


def _put(folder: Path, name: str, written: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(written)
    return path


@pytest.mark.parametrize("sample", of("saves"), ids=lambda path: path.stem)
def test_a_saved_game_of_each_version_leads_to_the_same_place(tmp_path: Path, sample: Path) -> None:
    """The choices, the start, the luck and the time are those that were kept; nothing needs to be said."""
    _put(tmp_path, "story_lake.json", sample.read_bytes())
    kept = _store(tmp_path).load(LAKE)
    assert kept is not None
    assert kept.playthrough == PLAY
    assert (kept.seed, kept.saved_at, kept.note) == (18446744073709551615, "2026-11-23T02:03:55+00:00", "")


@pytest.mark.parametrize("sample", of("slots"), ids=lambda path: path.stem)
def test_a_slot_of_each_version_keeps_its_name_and_its_place(tmp_path: Path, sample: Path) -> None:
    """It is listed, leads to its place, and can be given another name without losing anything."""
    path = _put(tmp_path, "slots/slot_20261123_020355_000000.json", sample.read_bytes())
    slots = _store(tmp_path).slots()
    [slot] = slots.all()
    assert (slot.id, slot.name) == ("20261123_020355_000000", "Me. By the lake")
    assert slot.beat == (0 if sample.stem == "version-1-without-beat" else 2)
    assert slot.order == (1 if sample.stem in {"version-1_sealed", "version-1_words"} else 0)
    assert _store(tmp_path).take_up(LAKE, slot.record).playthrough == PLAY
    assert slots.rename(slot.id, "Wet feet")
    assert content(path) == {**content(sample), "name": "Wet feet"}
    assert slots.notes == []


@pytest.mark.parametrize("sample", of("settings"), ids=lambda path: path.stem)
def test_settings_of_each_version_are_as_they_were_set(tmp_path: Path, sample: Path) -> None:
    """What a version did not know yet is as usual, the rest as it was set, and nothing needs to be said."""
    _put(tmp_path, "settings.json", sample.read_bytes())
    versions = list(SETTINGS_ADDED)
    known = versions[: versions.index(sample.stem) + 1]
    names = {name for version in known for name in SETTINGS_ADDED[version]}
    expected = evolve(Settings(), **{name: getattr(CHOSEN, name) for name in names})
    if sample.stem == "version-0-752ccff":  # knew no faster one
        expected = evolve(expected, voice_speed="fast")
    store = _store(tmp_path)
    assert store.settings() == expected
    assert store.notes == []
    assert store.save_settings(expected)
    assert _store(tmp_path).settings() == expected


def test_every_version_of_the_settings_has_a_sample() -> None:
    """The table above, the samples and the settings there are now agree."""
    assert {path.stem for path in of("settings")} == set(SETTINGS_ADDED)
    assert {name for names in SETTINGS_ADDED.values() for name in names} == set(asdict(Settings()))


@pytest.mark.parametrize("sample", of("met"), ids=lambda path: path.stem)
def test_endings_met_of_each_version_stay_met(tmp_path: Path, sample: Path) -> None:
    """Each story has those that were met, and another one joins them."""
    _put(tmp_path, "met.json", sample.read_bytes())
    store = _store(tmp_path)
    assert store.met("lake") == {"end"}
    assert store.met("wenzhu") == {"ending_bright", "ending_quiet"}
    assert store.meet("lake", "other")
    assert store.met("lake") == {"end", "other"}
    assert store.notes == []


@pytest.mark.parametrize("sample", of("seen"), ids=lambda path: path.stem)
def test_lines_read_of_each_version_stay_read(tmp_path: Path, sample: Path) -> None:
    """Each line is known again, and another one joins them."""
    _put(tmp_path, "seen.json", sample.read_bytes())
    store = _store(tmp_path)
    before = store.seen("lake")
    for name in ("shore", "water"):
        scene = LAKE.scenes[name]
        assert is_known(scene, line_mark(scene.lines[0], 0), before[name])
    assert store.see("lake", "water", ["0123456789ab:1"])
    assert _store(tmp_path).seen("lake")["water"] == before["water"] | {"0123456789ab:1"}
    assert store.notes == []


@pytest.mark.parametrize("sample", of("finished"), ids=lambda path: path.stem)
def test_finished_playthroughs_of_each_version_open_again(tmp_path: Path, sample: Path) -> None:
    """The newest first, each with its steps, start, luck, ending and time; and another one joins them."""
    path = _put(tmp_path, "finished_lake.json", sample.read_bytes())
    store = _store(tmp_path)
    kept = store.finished("lake")
    assert [(reopened(LAKE, one).playthrough, one.seed) for one in kept] == list(ENDED[::-1])
    assert {(one.ending, one.ended_at) for one in kept} == {("end", "2026-11-23T02:03:55+00:00")}
    another = ENDED[1][0].back(2).take("stay").take("wade").take("swim")
    assert store.finish(another, 7)
    assert [one.steps for one in _store(tmp_path).finished("lake")[:2]] == [another.steps, ENDED[1][0].steps]
    assert content(path)["playthroughs"][:2] == content(sample)["playthroughs"]  # type: ignore[index]
    assert store.notes == []


_MET = (("lake", "end"), ("wenzhu", "ending_quiet"), ("wenzhu", "ending_bright"))
_SEEN = tuple((name, line_mark(LAKE.scenes[name].lines[0], 0)) for name in ("shore", "water"))
FILES = {
    "saves": "story_lake.json",
    "slots": "slots/slot_20261123_020355_000000.json",
    "settings": "settings.json",
    "met": "met.json",
    "seen": "seen.json",
    "finished": "finished_lake.json",
}


def test_what_is_written_today_is_the_newest_sample(tmp_path: Path) -> None:
    """A file that comes to look otherwise has to have a sample of its own."""
    store = _store(tmp_path)
    assert store.save(PLAY, 18446744073709551615)
    assert store.slots().keep(PLAY, 7, "Me. By the lake", b"png", "20261123_020355_000000", beat=2)
    assert store.save_settings(CHOSEN)
    assert all(store.meet(*met) for met in _MET)
    assert all(store.see("lake", scene, [mark]) for scene, mark in _SEEN)
    assert all(store.finish(*ended) for ended in ENDED)
    for kind, name in FILES.items():
        written, sample = content(tmp_path / name), content(of(kind)[-1])
        assert next(iter(written)) == "format"
        for either in (written, sample):
            _forget_digests(either)
        assert written == sample


def _forget_digests(found: object) -> None:
    """Take out those of the story's text, which is no matter of a file's version."""
    if isinstance(found, dict):
        found.pop("digest", None)
    for each in found.values() if isinstance(found, dict) else found if isinstance(found, list) else ():
        _forget_digests(each)


def _read_all(store: Store) -> dict[str, object]:
    """What each kind of file gives, and every sentence about it."""
    slots = store.slots()
    found: dict[str, object] = {
        "saves": store.load(LAKE),
        "slots": slots.all(),
        "settings": store.settings(),
        "met": store.met("lake"),
        "seen": store.seen("lake"),
        "finished": store.finished("lake"),
    }
    return found


NOTHING: dict[str, object] = {
    "saves": None,
    "slots": (),
    "settings": Settings(),
    "met": frozenset(),
    "seen": {},
    "finished": (),
}
NEWER = "was written by a newer Upward, in format 9, and is left as it is"
GENERATIONS: dict[str, Callable[[Path], Path]] = {
    "present": lambda path: path,
    "fresh": lambda path: path.with_suffix(".new.json"),
    "previous": lambda path: path.with_suffix(".previous.json"),
}


def _bytes(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != ".lock")
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("kind", FILES)
def test_a_newer_file_is_left_byte_for_byte_and_told_of(tmp_path: Path, kind: str, generation: str) -> None:
    """Reading goes on without it, writing is refused, each in one sentence, and the folder is as it was."""
    place = GENERATIONS[generation](tmp_path / FILES[kind])
    _put(tmp_path, str(place.relative_to(tmp_path)), newer(of(kind)[-1]))
    before = _bytes(tmp_path)
    store = _store(tmp_path)
    assert _read_all(store) == NOTHING
    assert store.notes == [f"{place.name} {NEWER}."]
    assert not _write(store, kind)
    assert _write_notes(store) == [f"{place.name} {NEWER}."]
    assert _bytes(tmp_path) == before


def _write(store: Store, kind: str) -> bool:
    """Write one kind of file; whether that succeeded."""
    match kind:
        case "saves":
            return store.save(PLAY, 7)
        case "slots":
            return store.slots().keep(PLAY, 7, "", b"", "20261123_020355_000000")
        case "settings":
            return store.save_settings(CHOSEN)
        case "met":
            return store.meet("lake", "end")
        case "finished":
            return store.finish(*ENDED[0])
        case _:
            return store.see("lake", "shore", ["0123456789ab:0"])


def _write_notes(store: Store) -> list[str]:
    """The reasons why something could not be kept."""
    return [note.partition("could not be kept: ")[2] for note in store.notes if "could not be kept" in note]


def test_a_newer_slot_can_be_neither_renamed_nor_forgotten_here(tmp_path: Path) -> None:
    """Not even where the generation before it is shown: what the player would forget is not what they saw."""
    sample = of("slots")[-1]
    _put(tmp_path, "slots/slot_a.json", newer(sample))
    _put(tmp_path, "slots/slot_a.previous.json", sample.read_bytes())
    _put(tmp_path, "slots/slot_a.png", b"png")
    before = _bytes(tmp_path)
    slots = _store(tmp_path).slots()
    assert [slot.name for slot in slots.all()] == ["Me. By the lake"]
    assert not slots.rename("a", "Wet feet")
    slots.delete("a")
    assert slots.notes[1:] == [
        f"This name could not be kept: slot_a.json {NEWER}.",
        f"This place could not be forgotten: slot_a.json {NEWER}.",
    ]
    assert _bytes(tmp_path) == before


def test_the_generation_before_a_newer_file_is_used(tmp_path: Path) -> None:
    """A player who goes back to an older program keeps the text size that program last set."""
    store = _store(tmp_path)
    store.save_settings(CHOSEN)
    (tmp_path / "settings.json").rename(tmp_path / "settings.previous.json")
    _put(tmp_path, "settings.json", newer(of("settings")[-1]))
    store = _store(tmp_path)
    assert store.settings() == CHOSEN
    assert store.notes == [f"settings.json {NEWER}. The one before it is used."]


def test_a_newer_file_that_is_larger_than_any_of_today_is_no_damage(tmp_path: Path) -> None:
    """The version stands first, so that it is known before the rest is read."""
    large = json.dumps({"format": 3, "of_the_future": "x" * (1024 * 1024)}).encode()
    path = _put(tmp_path, "story_lake.json", large)
    store = _store(tmp_path)
    assert store.load(LAKE) is None
    assert "written by a newer Upward, in format 3" in store.notes[0]
    assert path.read_bytes() == large


def test_a_game_kept_beside_a_newer_one_is_kept(tmp_path: Path) -> None:
    """Where the story's own file is newer, a place kept on purpose has a file of its own, and comes back."""
    _put(tmp_path, "story_lake.json", newer(of("saves")[-1]))
    store = _store(tmp_path)
    assert not store.save(PLAY, 7)
    assert store.slots().keep(PLAY, 7, "here", b"png")
    [slot] = _store(tmp_path).slots().all()
    assert _store(tmp_path).take_up(LAKE, slot.record).playthrough == PLAY
