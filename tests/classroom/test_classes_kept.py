"""Two classes of one story have a file each, for thirty days or for good; names are looked at."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from game.classroom.lesson_label import LONGEST_NAME, Label, forgotten_at, report_stem, why_not
from game.classroom.lessons import Lessons
from game.classroom.report import free_stem, write_report
from game.classroom.room import begin_room, end, lock
from game.words import say, speaking
from tests.samples.samples import SAMPLES, lake, newer, of

if TYPE_CHECKING:
    from pathlib import Path

WHEN = datetime(2026, 11, 29, 19, 46, 12, tzinfo=UTC)
LAKE = lake()


def _lessons(folder: Path, at: datetime = WHEN) -> Lessons:
    return Lessons(folder, lambda: at)


def _begun(folder: Path, name: str = "", at: datetime = WHEN) -> str:
    """The name of the file of a lesson that was begun then."""
    lesson = _lessons(folder, at).begin(begin_room(LAKE, 7), 45, class_name=name)
    lesson.close()
    return lesson.file.path.stem


def test_two_classes_of_one_story_both_go_on(tmp_path: Path) -> None:
    """In the same second, with the same name, several times over: no lesson takes another's place."""
    names = [_begun(tmp_path, name) for name in ("10a", "10b", "10a", "10a")]
    assert len(set(names)) == 4
    assert names[0] == "lesson_lake+20261129-194612"
    lessons = _lessons(tmp_path)
    for number, kept in enumerate(lessons.all(LAKE)):
        lesson = lessons.resume(kept)
        lesson.change(lambda room, n=number: lock(room, locked=n % 2 == 0))  # type: ignore[misc]
        lesson.close()
    assert sorted(kept.label.name for kept in lessons.all(LAKE)) == ["10a", "10a", "10a", "10b"]
    assert {kept.name: kept.room.locked for kept in lessons.all(LAKE)} == {
        name: number % 2 == 0 for number, name in enumerate(sorted(names, reverse=True))
    }


def test_a_lesson_from_before_stays_where_it_was(tmp_path: Path) -> None:
    """It is gone on with in its own file, beside new ones, and another story's are not taken for it."""
    (tmp_path / "lesson_lake.json").write_bytes((SAMPLES / "lessons" / "version-1.json").read_bytes())
    (tmp_path / "lesson_lakeside+20261129-194612.json").write_text("{}")
    new = _begun(tmp_path, "10b")
    lessons = _lessons(tmp_path)
    assert [kept.name for kept in lessons.all(LAKE)] == [new, "lesson_lake"]
    assert lessons.notes == []
    lessons.delete_one("lesson_lake")
    assert [kept.name for kept in lessons.all(LAKE)] == [new]
    lessons.delete(LAKE)
    assert [path.name for path in tmp_path.glob("*.json")] == ["lesson_lakeside+20261129-194612.json"]


def test_a_class_without_a_name_is_numbered(tmp_path: Path) -> None:
    """By the first number that no lesson of the story has."""
    for name in ("", "10a", "", "Class 4", ""):
        _begun(tmp_path, name)
    assert {kept.label.name for kept in _lessons(tmp_path).all(LAKE)} == {
        "Class 1",
        "10a",
        "Class 2",
        "Class 4",
        "Class 3",
    }


def test_the_last_lesson_of_a_class_is_found_by_its_name(tmp_path: Path) -> None:
    """Of one class or of whichever was last; one that is over is not gone on with."""
    first = _begun(tmp_path, "10a", WHEN)
    last = _begun(tmp_path, "10b", WHEN + timedelta(hours=1))
    lessons = _lessons(tmp_path, WHEN + timedelta(hours=1))
    for name, wanted in (("", last), ("10b", last), ("10a", first)):
        kept = lessons.latest(LAKE, name)
        assert kept is not None
        assert kept.name == wanted
    assert lessons.latest(LAKE, "11c") is None
    lesson = lessons.resume(lessons.all(LAKE)[0])
    lesson.change(end)
    lesson.close()
    going = lessons.kept(LAKE)
    assert going is not None
    assert going.name == first


@pytest.mark.parametrize(("days", "left"), [(29, 2), (31, 1)])
def test_a_lesson_is_forgotten_after_thirty_days_unless_it_is_kept(
    tmp_path: Path, days: int, left: int
) -> None:
    """After it was last used; the list says until when, and one kept on purpose stays."""
    for name in ("10a", "10b"):
        _begun(tmp_path, name)
    lessons = _lessons(tmp_path)
    keep = next(kept for kept in lessons.all(LAKE) if kept.label.name == "10b")
    assert forgotten_at(keep.label, keep.saved_at) == "kept until 29 December"
    lessons.keep_for_good(keep, for_good=True)
    again = next(kept for kept in lessons.all(LAKE) if kept.label.name == "10b")
    assert forgotten_at(again.label, again.saved_at) == "kept until you delete it"
    later = _lessons(tmp_path, WHEN + timedelta(days=days))
    later.forget_old(LAKE)
    assert len(later.all(LAKE)) == left
    assert "10b" in {kept.label.name for kept in later.all(LAKE)}


def test_what_was_kept_before_there_was_a_term_is_never_forgotten_by_itself(tmp_path: Path) -> None:
    """Nobody was told of one; nor is a newer Upward's file deleted with what lies beside it."""
    (tmp_path / "lesson_lake.json").write_bytes((SAMPLES / "lessons" / "version-1.json").read_bytes())
    name = _begun(tmp_path, "10a")
    (tmp_path / f"{name}.previous.json").write_bytes(newer(of("lessons")[-1]))
    later = _lessons(tmp_path, WHEN + timedelta(days=4000))
    later.forget_old(LAKE)
    assert sorted(kept.name for kept in later.all(LAKE)) == ["lesson_lake", name]


@pytest.mark.parametrize("name", ["10a", "Klasse 7b", "高一（3）班", "Mr. Ó Sé’s 4th", "a" * LONGEST_NAME])
def test_a_name_that_can_be_one(tmp_path: Path, name: str) -> None:
    """It is kept, read again, and a file can be called so."""
    assert why_not(name) == ""
    _begun(tmp_path, name)
    kept = _lessons(tmp_path).all(LAKE)[0]
    assert kept.label.name == name
    stem = report_stem(kept.label, "lake", WHEN)
    assert (tmp_path / f"{stem}.pdf").parent == tmp_path
    (tmp_path / f"{stem}.pdf").write_bytes(b"")


@pytest.mark.parametrize(
    "name",
    ["", "  ", "a" * (LONGEST_NAME + 1), "10/a", "..\\10a", "C:", "a*", "<b>", "10a.", ".10a", " 10a"]
    + [f"10{sign}a" for sign in "\u202e\u2066\u200f\u200b\n\x07\u2028\ud800"],
)
def test_a_name_that_cannot_be_one_is_refused_in_words(tmp_path: Path, name: str) -> None:
    """Too long, a path, signs that are not seen; a file with such a name is damaged."""
    assert why_not(name).endswith(".")
    if not name:
        return
    found = {**json.loads(of("lessons")[-1].read_bytes()), "class": name}
    (tmp_path / "lesson_lake.json").write_text(json.dumps(found))
    lessons = _lessons(tmp_path)
    assert lessons.all(LAKE) == ()
    assert "is damaged" in lessons.notes[0]


def test_no_report_is_written_over_another(tmp_path: Path) -> None:
    """The second of an hour gets a number, in whichever form the first was written."""
    stem = report_stem(Label(name="10 a"), "lake", WHEN)
    assert stem == "10-a-lake-2026-11-29-1946"
    room, found = begin_room(LAKE, 7), []
    for form in (".html", ".html", ".pdf"):
        found.append(free_stem(tmp_path, stem))
        write_report(room, tmp_path / f"{found[-1]}{form}", WHEN.date(), "10 a")
    assert found == [stem, f"{stem}-2", f"{stem}-3"]
    before = (tmp_path / f"{stem}.html").read_bytes()
    assert b"10 a" in before
    with pytest.raises(FileExistsError):
        write_report(room, tmp_path / f"{stem}.html", WHEN.date())
    assert (tmp_path / f"{stem}.html").read_bytes() == before


@pytest.mark.parametrize("called", ["Klasse: {number}", "Die Klasse mit der Nummer {number}", "{number}."])
def test_a_translation_that_cannot_be_a_name_loses_no_lesson(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, called: str
) -> None:
    """A lesson whose class has no name of its own is found again, whatever its number is called."""
    language = f"zz{len(called)}"
    (tmp_path / language).mkdir()
    entry = f'msgctxt "room.name.numbered"\nmsgid "Class {{number}}"\nmsgstr "{called}"\n'
    (tmp_path / language / "zz.po").write_text(f'msgid ""\nmsgstr ""\n\n{entry}', encoding="utf-8")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path))
    with speaking(language):
        assert say("room.name.numbered", number=3) == called.format(number=3)
        _begun(tmp_path / "lessons"), _begun(tmp_path / "lessons")
    lessons = _lessons(tmp_path / "lessons")
    assert sorted(kept.label.name for kept in lessons.all(LAKE)) == ["1", "2"]
    assert lessons.notes == []
