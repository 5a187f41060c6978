"""What the four stories are meant to be, where no promise in their heads can say it: hubs, stops, lengths."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from game.analysis.reading_time import reading
from game.loader import load_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.story import Scenario

ROOT: Final = Path(__file__).parents[2]
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
    scenario = load_path(ROOT / "scenarios" / name).scenario
    assert scenario is not None
    return scenario


@cache
def _scenes(name: str) -> Sequence[Mapping[str, Any]]:
    """What the command says of every start, the usual one first; in a program of its own, for its memory."""
    asked = [sys.executable, str(ROOT / "main.py"), "odds", name, "--scenes", "--format", "json"]
    done = subprocess.run(asked, capture_output=True, text=True, encoding="utf-8", check=True, cwd=ROOT)
    told: Sequence[Mapping[str, Any]] = json.loads(done.stdout)
    return told


@pytest.mark.one_in(2, 1)
@STORIES
def test_at_the_last_decision_the_road_has_decided(name: str) -> None:
    """Of seven endings two or fewer are still open there, on average."""
    (usual, *_) = _scenes(name)
    assert usual["proven"]
    opened = {each["id"]: each["endings"] for each in usual["scenes"] if each["id"] in HUBS[name]}
    assert opened.keys() == set(HUBS[name])
    assert all(each is not None and round(each, 1) <= 2.0 for each in opened.values()), opened


@pytest.mark.one_in(2)
@STORIES
def test_every_road_meets_two_stops_to_talk(name: str) -> None:
    """From every start, whatever is chosen."""
    fewest = [each["stops"]["fewest"] for each in _scenes(name)]
    assert len(fewest) == 1 + len(_story(name).circumstances)
    assert min(fewest) >= 2


@STORIES
def test_a_play_is_read_in_a_quarter_of_an_hour(name: str) -> None:
    """A dozen to twenty decisions; a lesson holds it."""
    read = reading(_story(name))
    assert 1_800 < read.words < 3_000
    assert 12 < read.choices < 21
    assert round(read.minutes) == _story(name).minutes
