"""What players kept before ids were renamed: every sample that ever landed, by the ids of today."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from game.authoring.rename.rename import Renamed, rename
from game.authoring.rename.story_files import StoryFiles
from game.classroom import lesson_file
from game.diagnostics import Source
from game.loader import load
from game.saves import Store
from game.saves.finished import of_today, reopened
from game.story import Step
from game.story.renamed import scenes_now, step_now
from tests.samples.samples import SAMPLES, content, lake, of

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario

LAKE = lake()
NAMES = (
    ("shore.wade", "walk"),
    ("shore", "sand"),
    ("water", "deep"),
    ("deep.swim", "cross"),
    ("deep", "lake"),
    ("end", "far"),
    ("sand.walk", "go_in"),
)


def _renamed() -> Scenario:
    """The lake after seven renamings, two of them of one thing twice."""
    text = (SAMPLES / "lake" / "scenario.yaml").read_text(encoding="utf-8")
    files = StoryFiles("lake", (Source("lake.yaml", text),))
    for old, new in NAMES:
        made = rename(files, old, new)
        assert isinstance(made, Renamed), made
        files = made.files
    found = load(files.story[0], id="lake").scenario
    assert found is not None
    return found


NOW = _renamed()
BY_NAME = {"shore": "sand", "water": "lake", "end": "far", "wade": "go_in", "swim": "cross"}


def _now(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple(Step(BY_NAME[step.scene], BY_NAME.get(step.id, step.id)) for step in steps)


def _held(tmp_path: Path, sample: Path, name: str) -> Store:
    tmp_path.mkdir(exist_ok=True)
    shutil.copy(sample, tmp_path / name)
    return Store(tmp_path)


@pytest.mark.parametrize("sample", of("saves"), ids=lambda path: path.stem)
def test_a_saved_game_goes_on(tmp_path: Path, sample: Path) -> None:
    """Every step of it, and nothing is told that was not told before."""
    before = _held(tmp_path / "before", sample, "story_lake.json").load(LAKE)
    now = _held(tmp_path / "now", sample, "story_lake.json").load(NOW)
    assert before is not None
    assert now is not None
    assert now.playthrough.steps == _now(before.playthrough.steps)
    assert (now.note, now.seed) == (before.note, before.seed)


def test_a_finished_path_opens_and_is_the_same_one(tmp_path: Path) -> None:
    """By its ending of today; the same play come to its end again does not stand there twice."""
    (sample,) = of("finished")
    store = _held(tmp_path, sample, "finished_lake.json")
    kept = store.finished("lake")
    assert kept
    for one in kept:
        opened = reopened(NOW, one)
        before = reopened(LAKE, one)
        assert opened.playthrough.steps == _now(before.playthrough.steps)
        assert opened.note == before.note
        assert of_today(NOW, one).ending == BY_NAME[one.ending]
        store.finish(opened.playthrough, one.seed)
    assert len(store.finished("lake")) == len(kept)


def test_what_was_met_and_read_is_known(tmp_path: Path) -> None:
    """The endings met and the scenes read are those of today, for the window."""
    store = _held(tmp_path, of("met")[0], "met.json")
    assert scenes_now(NOW, store.met("lake")) == {BY_NAME[scene] for scene in store.met("lake")}


@pytest.mark.parametrize("sample", of("lessons"), ids=lambda path: path.stem)
def test_a_lesson_goes_on(sample: Path) -> None:
    """Steps, decisions, votes, what is open and each phone's own way; nothing is told of a change."""
    before = lesson_file.read(content(sample), LAKE)
    now = lesson_file.read(content(sample), NOW)
    assert now.unsaid is None
    assert now.room.play.steps == _now(before.room.play.steps)
    assert now.room.phase is before.room.phase
    assert [made.scene for made in now.room.decided] == [BY_NAME[made.scene] for made in before.room.decided]
    assert [made.taken for made in now.room.undone] == [
        made.taken and BY_NAME.get(made.taken, made.taken) for made in before.room.undone
    ]
    for each, its in zip(now.room.decided, before.room.decided, strict=True):
        assert each.taken == BY_NAME.get(its.taken or "", its.taken)
        assert [[votes for _, votes in tally.counts] for tally in each.rounds] == [
            [votes for _, votes in tally.counts] for tally in its.rounds
        ]
    assert [walk.steps for walk in now.room.walks.values()] == [
        _now(walk.steps) for walk in before.room.walks.values()
    ]
    assert [walk.steps for walk in now.room.finished] == [_now(walk.steps) for walk in before.room.finished]
    assert now.stops == (before.stops and tuple(BY_NAME[stop] for stop in before.stops))
    asked = {option for tally in now.room.rounds for option, _ in tally.counts}
    asked |= set(now.room.ballot.options) if now.room.ballot else set()
    assert asked <= {option.id for option in now.room.options}


def test_the_samples_hold_what_is_renamed() -> None:
    """Otherwise the tests above would prove nothing."""
    steps = {
        step for sample in of("lessons") for step in lesson_file.read(content(sample), LAKE).room.play.steps
    }
    assert any(step_now(NOW, step) != step for step in steps)
