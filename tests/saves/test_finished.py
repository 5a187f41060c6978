"""Playthroughs that came to an ending: kept in a bounded list, whole at every moment, and opened again."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.diagnostics import Source
from game.loader import load
from game.saves import Store
from game.saves.finished import MOST, Finished, joined, reopened
from game.story import Playthrough, Step
from tests.samples.samples import SAMPLES, lake

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario

LAKE = lake()
ENDED = Playthrough(LAKE).take("wade").take("swim")
TEXT = (SAMPLES / "lake" / "scenario.yaml").read_text(encoding="utf-8")


def _one(number: int, ending: str = "end") -> Finished:
    return Finished(
        digest="", circumstance=None, seed=number, steps=ENDED.steps, ending=ending, ended_at=str(number)
    )


def _edited(old: str, new: str) -> Scenario:
    assert old in TEXT
    found = load(Source("lake.yaml", TEXT.replace(old, new)), id="lake").scenario
    assert found is not None
    return found


def test_two_plays_to_the_same_ending_are_two(tmp_path: Path) -> None:
    """Each with its own steps; the very same playthrough counts once, whenever its pages are opened again."""
    longer = Playthrough(LAKE).take("stay").take("wade").take("swim")
    for play, seed in ((ENDED, 1), (longer, 2), (ENDED, 1), (ENDED, 3)):
        assert Store(tmp_path).finish(play, seed)
    kept = Store(tmp_path).finished("lake")
    assert [(one.steps, one.seed) for one in kept] == [(ENDED.steps, 3), (longer.steps, 2), (ENDED.steps, 1)]
    assert Store(tmp_path).finished("sea") == ()


def test_a_list_that_is_full_keeps_a_path_to_every_ending() -> None:
    """The oldest goes of which the ending has another; where none has, the oldest of all."""
    rare = _one(0, "rare")
    kept: tuple[Finished, ...] = (rare,)
    for number in range(1, 3 * MOST):
        kept = joined("lake", kept, _one(number))
    assert len(kept) == MOST
    assert kept[0] == rare
    assert [one.seed for one in kept[1:]] == list(range(3 * MOST - MOST + 1, 3 * MOST))
    kept = ()
    for number in range(MOST + 5):
        kept = joined("lake", kept, _one(number, f"end_{number}"))
    assert [one.seed for one in kept] == list(range(5, MOST + 5))


def test_a_list_that_would_be_too_large_for_its_file_is_shorter() -> None:
    """Very long playthroughs make room for one another; the newest is kept."""
    step = Step("s" * 200, "c" * 200)
    long = evolve(_one(1), steps=(step,) * 2000)
    kept = joined("lake", (long, evolve(long, seed=2)), evolve(long, seed=3))
    assert [one.seed for one in kept] == [3]


@pytest.mark.parametrize(
    "written",
    [
        '{"format": 1, "scenario": "lake"}',
        '{"format": 1, "scenario": "lake", "playthroughs": [3]}',
        "[",
        "[]",
    ],
)
def test_a_damaged_list_gives_way_to_the_one_before(tmp_path: Path, written: str) -> None:
    """It is put aside and told of."""
    for play, seed in ((ENDED, 1), (ENDED, 2)):
        Store(tmp_path).finish(play, seed)
    (tmp_path / "finished_lake.json").write_text(written, encoding="utf-8")
    store = Store(tmp_path)
    assert [one.seed for one in store.finished("lake")] == [1]
    assert "finished_lake.json is damaged" in store.notes[0]
    assert (tmp_path / "finished_lake.damaged-1.json").exists()


def test_a_list_of_another_story_is_damage(tmp_path: Path) -> None:
    """Nobody is shown the paths of another story."""
    Store(tmp_path).finish(ENDED, 1)
    (tmp_path / "finished_lake.json").rename(tmp_path / "finished_sea.json")
    store = Store(tmp_path)
    assert store.finished("sea") == ()
    assert "it belongs to the story lake" in store.notes[0]


def test_a_path_in_the_story_as_it_was_opens_whole() -> None:
    """Nothing needs to be said."""
    again = reopened(LAKE, _one(1))
    assert (again.playthrough, again.note) == (ENDED, "")


@pytest.mark.parametrize(
    ("old", "new", "said", "steps"),
    [
        (
            "swim: {text: Swim across",
            "dive: {text: Dive",
            "the scene `water` no longer has the choice `swim`",
            1,
        ),
        (
            "swim: {text: Swim across, goto: end}",
            "swim: {text: Swim across, goto: shore}\n      far: {text: Far, goto: end}",
            "the way that led to the ending `end` now leads to `shore`",
            2,
        ),
        (
            "ending: {title: The other side, tone: open}",
            "next: far\n  far:\n    place: lake\n    lines: [Far.]\n    ending: {title: Far, tone: open}",
            "the scene `end` is no longer an ending",
            2,
        ),
    ],
)
def test_an_edited_story_says_what_no_longer_goes_that_way(old: str, new: str, said: str, steps: int) -> None:
    """And the path is there as far as it goes."""
    again = reopened(_edited(old, new), _one(1))
    assert again.note == (
        f"The story has changed since then: {said}. The path is shown as far as it still goes."
    )
    assert again.playthrough.steps == ENDED.steps[:steps]


def test_the_newest_comes_first(tmp_path: Path) -> None:
    """In the order in which they ended."""
    for seed in range(4):
        Store(tmp_path).finish(ENDED, seed)
    seeds = [one.seed for one in Store(tmp_path).finished("lake")]
    assert all(earlier > later for earlier, later in pairwise(seeds))
