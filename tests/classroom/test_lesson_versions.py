"""Lessons of every version that ever landed go on where they stopped; a newer one is left alone."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.classroom import lesson_file
from game.classroom.lesson_file import Door
from game.classroom.lesson_label import Label
from game.classroom.lessons import LARGEST, Lessons
from game.classroom.mark_words import mark_words
from game.classroom.room import (
    How,
    Mode,
    Phase,
    TieRule,
    Vote,
    begin_room,
    close_ballot,
    join,
    lock,
    open_ballot,
    start_talk,
    vote,
)
from game.classroom.room.ballot import Tally
from game.classroom.room.talk import Part, TalkForm
from game.loader import load_path
from game.story import Step
from game.story.scenario import Choices
from tests.samples.samples import SAMPLES, content, lake, newer, of

if TYPE_CHECKING:
    from pathlib import Path

    from game.classroom.lesson_file import Kept
    from game.story import Scenario

WHEN = datetime(2026, 11, 23, 2, 3, 55, tzinfo=UTC)
LAKE = lake()
NAMES = [path.stem for path in of("lessons")]
STOPS = {
    "version-1": ("shore",),
    "version-1-named": ("shore",),
    "version-1-after-talk": ("shore",),
    "version-1-talk": (),
    "version-1_sealed": ("shore",),
}
MARKS = {
    "9517947": ["pink goat", "plum badger", "amber swan", "green magpie"],
    "bdf64e7": ["plum badger", "green finch", "white lark", "pink seal"],
}
DECIDED = [(0, "shore", (Tally((("wade", 14), ("stay", 1))),), "wade", How.VOTE)]
UNDONE = [(0, "shore", (Tally((("wade", 1), ("stay", 2))),), "stay", How.VOTE)]
FIRST, SECOND = Tally((("swim", 2), ("back", 1))), Tally((("swim", 1), ("back", 3)))


def _lessons(folder: Path) -> Lessons:
    return Lessons(folder, lambda: WHEN)


def _kept(folder: Path, sample: str) -> Kept:
    (folder / "lesson_lake.json").write_bytes((SAMPLES / "lessons" / f"{sample}.json").read_bytes())
    lessons = _lessons(folder)
    kept = lessons.kept(LAKE)
    assert kept is not None
    assert lessons.notes == []
    return kept


def _decisions(kept: Kept) -> list[tuple[object, ...]]:
    return [(made.step, made.scene, made.rounds, made.taken, made.how) for made in kept.room.decided]


@pytest.mark.parametrize("sample", NAMES)
def test_a_lesson_of_each_version_is_the_lesson_it_was(tmp_path: Path, sample: str) -> None:
    """Path, decisions, devices, stops and the door are as they were kept, and nothing needs to be said."""
    kept = _kept(tmp_path, sample)
    room = kept.room
    assert room.play.steps[0] == Step("shore", "wade")
    assert _decisions(kept)[:1] == DECIDED
    assert [(made.step, made.scene, made.rounds, made.taken, made.how) for made in room.undone] == UNDONE
    by = "9517947" if "without-stops" in sample else "bdf64e7"
    assert {key: mark_words(device.mark) for key, device in room.devices.items()} == dict(
        zip(("a1", "b2", "c3", "d4"), MARKS[by], strict=True)
    )
    assert [key for key, device in room.devices.items() if device.removed] == ["d4"]
    assert (kept.minutes, kept.stops, kept.saved_at) == (45, STOPS.get(sample), "2026-11-23T02:03:55+00:00")
    assert kept.door == Door(
        code="BCDFGH", secret=bytes(range(0, 256, 17)).hex(), host="192.168.178.24", port=8470
    )
    assert (room.seed, room.paused, kept.note) == (7, True, "")


def test_a_class_has_its_name_and_who_waited_waits(tmp_path: Path) -> None:
    """Lessons from before have no name, nobody waits in them, and they are kept until they are deleted."""
    for sample in NAMES:
        kept = _kept(tmp_path, sample)
        assert set(kept.room.waiting) == ({"c3"} if sample == "version-1-named" else set())
        if sample == "version-1-named":
            assert kept.label == Label(name="10a", began="2026-11-23T01:20:00+00:00", for_good=False)
            assert kept.room.per_address == 2
        else:
            assert kept.label == Label(name="", began=kept.saved_at, for_good=True)
            assert kept.room.per_address == 1


@pytest.mark.parametrize(
    "sample", ["version-1-without-stops", "version-1", "version-1-named", "version-1_sealed"]
)
def test_a_vote_that_was_open_goes_on(tmp_path: Path, sample: str) -> None:
    """The second vote on the water stands as it stood, after the tally of the first."""
    room = _kept(tmp_path, sample).room
    assert (room.mode, room.phase, room.tie_rule, room.ballots) == (
        Mode.TOGETHER,
        Phase.VOTING,
        TieRule.DRAW,
        4,
    )
    assert room.rounds == (FIRST,)
    assert room.ballot is not None
    assert (room.ballot.number, room.ballot.options) == (4, ("swim", "back"))
    assert room.ballot.votes == {"b2": Vote("swim", 5)}
    assert room.ballot.hands == {"back": 3}
    assert room.ballot.tally == SECOND


def test_a_talk_that_was_held_goes_on(tmp_path: Path) -> None:
    """Half a minute of three is over: the parts and the time spent are kept."""
    room = _kept(tmp_path, "version-1-talk").room
    assert (room.phase, room.rounds) == (Phase.TALKING, (FIRST,))
    assert room.talk is not None
    assert room.talk.parts == (
        Part(TalkForm.THINK, 45.0),
        Part(TalkForm.PAIR, 90.0),
        Part(TalkForm.SHARE, 45.0),
    )
    assert (room.talk.prompt, room.talk.spent, room.talk.since) == ("", 30.0, None)


def test_a_form_of_talk_that_nobody_knows_is_a_talk_of_all() -> None:
    """Forms were any words once, and on the wall one that was not known was said so."""
    found = content(SAMPLES / "lessons" / "version-1-talk.json")
    assert isinstance(found["talk"], dict)
    found["talk"]["parts"][0][0] = "in a circle"
    room = lesson_file.read(found, LAKE).room
    assert room.talk is not None
    assert [part.form for part in room.talk.parts] == [TalkForm.ALL, TalkForm.PAIR, TalkForm.SHARE]


@pytest.mark.parametrize("sample", [name for name in NAMES if "own-pace" in name])
def test_each_is_where_they_were_at_their_own_pace(tmp_path: Path, sample: str) -> None:
    """Every device has its own steps, and a play that came to its end is counted."""
    kept = _kept(tmp_path, sample)
    room = kept.room
    assert (room.mode, room.locked) == (Mode.OWN_PACE, True)
    assert _decisions(kept)[1:] == [(1, "water", (FIRST, SECOND), "swim", How.TEACHER)]
    walks = {key: [step.id for step in walk.steps] for key, walk in room.walks.items()}
    assert walks == {"a1": ["stay"], "b2": ["wade"], "c3": []}
    assert [[step.id for step in walk.steps] for walk in room.finished] == [["wade", "swim"]]


@pytest.mark.parametrize("sample", NAMES)
def test_what_is_written_today_is_the_newest_sample(tmp_path: Path, sample: str) -> None:
    """Kept again, a lesson is its file field for field; what came later is there from then on."""
    lessons = _lessons(tmp_path)
    assert lessons.resume(_kept(tmp_path, sample)).keep()
    written = content(tmp_path / "lesson_lake.json")
    assert next(iter(written)) == "format"
    before = _with_talks(content(SAMPLES / "lessons" / f"{sample}.json"))
    later = {"stops": None, "class": "", "began": before["saved_at"], "for_good": True}
    assert written == {**later, "per_address": 1, "waiting": [], **before}


def _with_talks(found: dict[str, object]) -> dict[str, object]:
    """A lesson with what those from before did not say: that the class talked is known of a talk alone."""
    rounds, decided, undone = found["rounds"], found["decided"], found["undone"]
    assert isinstance(rounds, list)
    assert isinstance(decided, list)
    assert isinstance(undone, list)
    talked = [len(rounds)] if found["phase"] == "talking" else []
    made = [{"talked": [], **each} for each in decided], [{"talked": [], **each} for each in undone]
    return {"talked": talked, **found, "decided": made[0], "undone": made[1]}


def test_where_the_class_talked_is_kept(tmp_path: Path) -> None:
    """The third vote came after a talk, and since then the class has talked again."""
    room = _kept(tmp_path, "version-1-after-talk").room
    assert [tally.talked for tally in room.rounds] == [False, False, True]
    assert room.talked
    assert not _kept(tmp_path, "version-1").room.talked
    assert _kept(tmp_path, "version-1-talk").room.talked


def test_a_round_in_which_nobody_voted_is_none_in_a_lesson_from_before(tmp_path: Path) -> None:
    """They were kept once, and looked like ties."""
    found = content(SAMPLES / "lessons" / "version-1.json")
    nobody = [["swim", 0], ["back", 0]]
    (tmp_path / "lesson_lake.json").write_text(
        json.dumps({**found, "rounds": [nobody, *found["rounds"], nobody]}),  # type: ignore[misc]
        encoding="utf-8",
    )
    kept = _lessons(tmp_path).kept(LAKE)
    assert kept is not None
    assert kept.room.rounds == (FIRST,)


@pytest.mark.parametrize("generation", ["", ".new", ".previous"])
def test_a_newer_lesson_is_left_byte_for_byte_and_told_of(tmp_path: Path, generation: str) -> None:
    """It is not gone on with, and the teacher is told why; a new lesson is kept in a file of its own."""
    path = tmp_path / f"lesson_lake{generation}.json"
    path.write_bytes(newer(of("lessons")[-1]))
    before = path.read_bytes()
    lessons = _lessons(tmp_path)
    assert lessons.kept(LAKE) is None
    said = f"{path.name} was written by a newer Upward, in format 9, and is left as it is"
    assert lessons.notes == [f"{said}."]
    lesson = lessons.begin(begin_room(LAKE, 7), 45)
    lesson.change(lambda room: lock(room, locked=True))
    assert lesson.room.locked
    assert lesson.problem == ""
    lesson.close()
    assert path.read_bytes() == before
    kept = _lessons(tmp_path).kept(LAKE)
    assert kept is not None
    assert (kept.room.locked, kept.name) == (True, lesson.file.path.stem)
    newer_file = evolve(lesson.file, path=tmp_path / "lesson_lake.json")
    with pytest.raises(FileExistsError, match="newer Upward"):
        newer_file.write({})


def test_a_newer_lesson_may_be_deleted_when_that_is_asked_for(tmp_path: Path) -> None:
    """What is kept about a class goes when the teacher says so, whoever wrote it."""
    (tmp_path / "lesson_lake.json").write_bytes(newer(of("lessons")[-1]))
    lessons = _lessons(tmp_path)
    assert lessons.any_kept(LAKE)
    lessons.delete(LAKE)
    assert list(tmp_path.glob("*.json")) == []


def test_a_newer_lesson_larger_than_any_of_today_is_no_damage(tmp_path: Path) -> None:
    """Its version is known before the rest is read."""
    path = tmp_path / "lesson_lake.json"
    path.write_text(json.dumps({"format": 9, "kind": "lesson", "of_the_future": "x" * LARGEST}))
    lessons = _lessons(tmp_path)
    assert lessons.kept(LAKE) is None
    assert "newer Upward, in format 9" in lessons.notes[0]
    assert [each.name for each in tmp_path.glob("*.json")] == [path.name]


def _long_worded(folder: Path) -> Scenario:
    """The lake with ids and a question longer than any that ship."""
    text = (SAMPLES / "lake" / "scenario.yaml").read_text(encoding="utf-8")
    for word in ("shore", "wade", "rain"):
        text = text.replace(f"{word}:", f"{word * 150}:").replace(f": {word}\n", f": {word * 150}\n")
    text = text.replace("goto: shore}", f"goto: {'shore' * 150}}}")
    path = folder / "lake"
    path.mkdir()
    (path / "scenario.yaml").write_text(text, encoding="utf-8")
    found = load_path(path)
    assert found.scenario is not None, found.diagnostics
    shore = found.scenario.scenes["shore" * 150]
    assert shore.discuss is not None
    asking = evolve(shore, discuss=evolve(shore.discuss, prompt="What would you do? " * 1000))
    return evolve(found.scenario, scenes={**found.scenario.scenes, shore.id: asking})


@pytest.mark.parametrize("seed", [-5, 1 << 70])
def test_whatever_lesson_can_be_kept_can_be_gone_on_with(tmp_path: Path, seed: int) -> None:
    """No story and no seed makes a file that its own program takes for a damaged one."""
    story = _long_worded(tmp_path)
    room = join(open_ballot(begin_room(story, seed)), "a1")
    room = vote(room, "a1", 1, Vote("wade" * 150, 1))
    room = start_talk(close_ballot(room), 0.0)
    assert _lessons(tmp_path).begin(room, 45, ("shore" * 150,)).keep()
    lessons = _lessons(tmp_path)
    kept = lessons.kept(story)
    assert lessons.notes == []
    assert kept is not None
    assert (kept.room.seed, kept.stops, kept.room.rounds) == (seed, ("shore" * 150,), room.rounds)
    assert kept.room.talk is not None
    assert room.talk is not None
    assert len(kept.room.talk.prompt) > 10_000
    assert kept.room.talk.prompt == room.talk.prompt


def test_a_lesson_whose_story_was_edited_stays_beside_it(tmp_path: Path) -> None:
    """What was voted before is in no danger from the first writing, and goes when all of it is deleted."""
    sample = SAMPLES / "lessons" / "version-1_sealed.json"
    (tmp_path / "lesson_lake.json").write_bytes(sample.read_bytes())
    lessons = _lessons(tmp_path)
    shore = LAKE.scenes["shore"]
    assert isinstance(shore.then, Choices)
    then = Choices(choices=tuple(choice for choice in shore.then.choices if choice.id != "wade"))
    edited = evolve(LAKE, scenes={**LAKE.scenes, "shore": evolve(shore, then=then)})
    kept = lessons.kept(edited)
    assert kept is not None
    assert kept.note.endswith(
        "no longer has the choice `wade`. The lesson as it was stays among the kept lessons."
    )
    lesson = lessons.resume(kept)
    for _ in range(3):
        lesson.change(lambda room: evolve(room, seed=room.seed + 1))
    lesson.close()
    assert (tmp_path / "lesson_lake.edited-1.json").read_bytes() == sample.read_bytes()
    assert lessons.notes == []
    [before] = lessons.put_aside(edited)
    assert (before.aside, before.note) == (True, kept.note)
    [whole] = lessons.put_aside(LAKE)  # the story was put right
    assert (whole.note, len(whole.room.play.steps)) == ("", 1)
    back = lessons.resume(whole)
    back.keep()
    assert back.file.path.name not in {"lesson_lake.json", "lesson_lake.edited-1.json"}
    assert (tmp_path / "lesson_lake.edited-1.json").read_bytes() == sample.read_bytes()
    lessons.delete(edited)
    assert list(tmp_path.glob("lesson*")) == []


def test_a_talk_goes_on_in_the_language_in_which_the_story_is_told_now(tmp_path: Path) -> None:
    """A class that talked in one language goes on in another: the author's question is in its words."""
    shore = LAKE.scenes["shore"]
    assert shore.discuss is not None
    lesson = _lessons(tmp_path).begin(start_talk(begin_room(LAKE, 7), 0.0), 45)
    lesson.close()
    asking = evolve(shore, discuss=evolve(shore.discuss, prompt="Was würdest du tun?"))
    german = evolve(LAKE, scenes={**LAKE.scenes, "shore": asking})
    kept = _lessons(tmp_path).kept(german)
    assert kept is not None
    assert kept.room.talk is not None
    assert kept.room.talk.prompt == "Was würdest du tun?"
    assert lesson.room.talk is not None
    assert kept.room.talk.parts == lesson.room.talk.parts
