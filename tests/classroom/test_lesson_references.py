"""A lesson file that names what its story does not have is set aside in words, and no report fails on it."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING

import pytest

from game.classroom import lesson_file
from game.classroom.lessons import Lessons
from game.classroom.report import write_report
from game.saves.kept_file import DamagedError
from tests.samples.samples import SAMPLES, content, lake, of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

from datetime import UTC, datetime

WHEN = datetime(2026, 11, 29, 19, 46, 12, tzinfo=UTC)
LAKE = lake()
SAMPLE = content(SAMPLES / "lessons" / "version-1-own-pace.json")


def _set(*way: str | int) -> Callable[[dict[str, object], object], None]:
    """What puts a value at this place of a lesson."""

    def put(found: dict[str, object], value: object) -> None:
        at: object = found
        for step in way[:-1]:
            at = at[step]  # type: ignore[index]
        at[way[-1]] = value  # type: ignore[index]

    return put


FOREIGN = {
    "a decided scene": (_set("decided", 0, "scene"), "nowhere"),
    "a scene where nothing is chosen": (_set("decided", 0, "scene"), "night"),
    "another scene of the story": (_set("decided", 0, "scene"), "water"),
    "what was taken": (_set("decided", 1, "taken"), "fly"),
    "what was not taken": (_set("decided", 0, "taken"), "stay"),
    "what was voted for": (_set("decided", 0, "rounds", 0, 0, 0), "fly"),
    "a step there is none": (_set("decided", 1, "step"), 7),
    "a step twice": (_set("decided", 1, "step"), 0),
    "an undone scene": (_set("undone", 0, "scene"), "nowhere"),
    "what was undone": (_set("undone", 0, "taken"), "fly"),
    "what was voted for before": (_set("undone", 0, "rounds", 0, 0, 0), "fly"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_reference_the_story_does_not_know_is_damage(tmp_path: Path, name: str) -> None:
    """It is put aside with a word; nothing fails on it."""
    put, value = FOREIGN[name]
    found = copy.deepcopy(SAMPLE)
    put(found, value)
    with pytest.raises(DamagedError, match="story does not have"):
        lesson_file.read(found, LAKE)
    (tmp_path / "lesson_lake.json").write_text(json.dumps(found))
    lessons = Lessons(tmp_path, lambda: WHEN)
    assert lessons.latest(LAKE) is None
    assert " ".join(lessons.notes) == (
        "lesson_lake.json is damaged: it tells of a decision that its story does not have."
        " It is kept as lesson_lake.damaged-1.json."
    )


@pytest.mark.parametrize("name", FOREIGN)
def test_where_the_story_has_changed_what_it_does_not_know_is_left_out(tmp_path: Path, name: str) -> None:
    """The rest is taken up, and the report is written."""
    put, value = FOREIGN[name]
    found = {**copy.deepcopy(SAMPLE), "digest": "of another day"}
    put(found, value)
    kept = lesson_file.read(found, LAKE)
    for made in (*kept.room.decided, *kept.room.undone):
        assert made.scene in {"shore", "water"}
    write_report(kept.room, tmp_path / "r.html", WHEN.date())


OTHERS: tuple[object, ...] = ("nowhere", 3, -1, None, [], {}, True, "\u202e")


@pytest.mark.parametrize("sample", of("lessons"), ids=lambda path: path.stem)
def test_every_value_of_a_lesson_made_foreign_ends_in_a_room_or_in_words(
    tmp_path: Path, sample: Path
) -> None:
    """Each text, number and list of each sample in turn: never a traceback, in reading or reporting."""
    whole = content(sample)
    tried = 0
    for way, value in _leaves(whole):
        for other in OTHERS:
            if other == value:
                continue
            found = copy.deepcopy(whole)
            _set(*way)(found, other)
            tried += 1
            try:
                kept = lesson_file.read(found, LAKE)
            except DamagedError:
                continue
            if tried % 7 == 0:
                write_report(kept.room, tmp_path / f"{tried}.html", WHEN.date())
    assert tried > 300


def _leaves(found: object, way: tuple[str | int, ...] = ()) -> list[tuple[tuple[str | int, ...], object]]:
    if isinstance(found, dict):
        inner = [leaf for key, each in found.items() for leaf in _leaves(each, (*way, key))]
    elif isinstance(found, list):
        inner = [leaf for at, each in enumerate(found) for leaf in _leaves(each, (*way, at))]
    else:
        return [(way, found)]
    return [*inner, *([(way, found)] if way else [])]
