"""What the four stories are meant to be, where no promise in their heads can say it: hubs, stops, lengths."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from game.analysis.reading_time import reading
from game.authoring.scene_odds import scene_odds
from game.loader import load_path

if TYPE_CHECKING:
    from game.authoring.scene_odds import SceneOdds
    from game.story import Scenario

SCENARIOS: Final = Path(__file__).parents[2] / "scenarios"
# The last decisions that most roads pass: by then it is the road that says where it leads.
HUBS: Final = {
    "yang_kaikai": ("lake_june", "tea_after"),
    "wenzhu": ("fork",),
    "meng_jin": ("confirm",),
    "lin_feng": ("drafts_again",),
}
STORIES: Final = pytest.mark.parametrize("name", HUBS)


@cache
def _story(name: str) -> Scenario:
    scenario = load_path(SCENARIOS / name).scenario
    assert scenario is not None
    return scenario


@cache
def _scenes(name: str) -> tuple[SceneOdds, ...]:
    """Of the start as written, and of every other."""
    return scene_odds(_story(name), starts=(None, *_story(name).circumstances))


@STORIES
def test_at_the_last_decision_the_road_has_decided(name: str) -> None:
    """Of seven endings two or fewer are still open there, on average."""
    (usual, *_) = _scenes(name)
    assert usual.proven
    opened = {each.id: each.endings for each in usual.scenes if each.id in HUBS[name]}
    assert opened.keys() == set(HUBS[name])
    assert all(each is not None and round(each, 1) <= 2.0 for each in opened.values()), opened


@STORIES
def test_every_road_meets_two_stops_to_talk(name: str) -> None:
    """From every start, whatever is chosen."""
    assert [each.stops.fewest for each in _scenes(name) if (each.stops.fewest or 0) < 2] == []


@STORIES
def test_a_play_is_read_in_a_quarter_of_an_hour(name: str) -> None:
    """A dozen to twenty decisions; a lesson holds it."""
    read = reading(_story(name))
    assert 1_800 < read.words < 3_000
    assert 12 < read.choices < 21
    assert round(read.minutes) == _story(name).minutes
