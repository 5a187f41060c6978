"""The sounds of a story for its page: what the window would play there, no more, and not too much."""

from __future__ import annotations

import json
import subprocess
from base64 import b64decode
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.art.moment_sounds import MOMENT_SOUNDS
from game.art.sound_beds import BEDS
from game.art.soundscape import soundscape_of
from game.diagnostics import Source
from game.loader import load, load_path
from game.resources import PLAYER, SOUNDS
from game.story.catalogue import Weather
from game.story.scenario import Ending
from game.web import sounds
from game.web.page_file import as_json
from game.web.sounds import sound_names, sounds_as_data
from tests.web.node_player import node

if TYPE_CHECKING:
    from game.story import Scenario

SHIPPED = Path(__file__).parents[2] / "scenarios"
STORIES = ("yang_kaikai", "wenzhu", "meng_jin", "lin_feng")
MOST = 1_500_000  # bytes on the page

WET = """upward: 1
title: Rain
protagonist: me
characters: {me: {name: Me, look: tall_man}}
start: desk
scenes:
  desk: {place: lake, weather: rain, lines: [Rain.], next: under}
  under: {place: metro, weather: rain, lines: [Dry.], next: home}
  home: {place: home, lines: [Home.], ending: {title: Home, tone: quiet}}
"""


def _story(name: str) -> Scenario:
    found = load_path(SHIPPED / name).scenario
    assert found is not None
    return found


@pytest.mark.parametrize("name", STORIES)
def test_a_page_hears_what_the_window_plays(name: str) -> None:
    """In every scene the same bed, and for the story the same motif; every file is as it ships."""
    story = _story(name)
    data = sounds_as_data(story)
    for scene in story.scenes.values():
        for place in story.places_of(scene) or ("",):
            wet = scene.weather is Weather.RAIN and place in data["wet"]
            bed = "rain" if wet else data["beds"][place]
            assert bed == soundscape_of(place, scene.weather).bed
            assert set(BEDS[bed].sounds()) <= set(data["files"])
            assert set(data["scapes"][bed]["layers"]) == set(BEDS[bed].shares)
        if isinstance(scene.then, Ending):
            assert f"motif_{name}_{scene.then.tone}" in data["files"]
        if scene.moment in MOMENT_SOUNDS:
            heard = soundscape_of(scene.place, moment=scene.moment)
            assert data["moments"][scene.moment]["once"] == heard.moment
            assert f"moment_{heard.moment}" in data["files"]
    assert data["motif"] == name
    assert set(data["files"]) == set(sound_names(story))
    for each, file in data["files"].items():
        assert b64decode(file) == (SOUNDS / f"{each}.ogg").read_bytes()


@pytest.mark.parametrize("name", STORIES)
def test_the_sounds_of_a_story_are_no_more_than_they_may_be(name: str) -> None:
    """So that a story with them can still be sent."""
    assert len(as_json(sounds_as_data(_story(name)))) < MOST


def test_calls_come_in_a_browser_when_they_come_in_the_window() -> None:
    """At the same times, in the same takes, as loud: the same numbers from the same seed."""
    calls = [call for bed in BEDS.values() for call in bed.calls]
    asked = [
        [each.sound, each.takes, each.least, each.most, each.level, seed] for seed, each in enumerate(calls)
    ]
    program = (
        f"import {{ callTimes }} from {(PLAYER / 'call_times.js').as_uri()!r};"
        f"console.log(JSON.stringify({json.dumps(asked)}.map((one) => "
        "{ const all = callTimes(...one); return Array.from({ length: 30 }, () => all.next().value); })));"
    )
    run = [node(), "--input-type=module", "-e", program]
    found = json.loads(subprocess.run(run, capture_output=True, text=True, check=True).stdout)
    for seed, (call, times) in enumerate(zip(calls, found, strict=True)):
        for here, there in zip(islice(call.times(seed), 30), times, strict=True):
            assert here == pytest.approx(there, rel=1e-9)


def test_rain_is_heard_where_there_are_windows() -> None:
    """Under the ground it is not; and who has no motif of his own borrows one."""
    story = load(Source("rain.yaml", WET)).scenario
    assert story is not None
    data = sounds_as_data(story)
    assert data["wet"] == ["lake"]
    assert data["beds"] == {"home": "home", "lake": "lake", "metro": "metro"}
    assert data["motif"] == "wenzhu"
    assert "layer_rain" in data["files"]
    assert {name for name in data["files"] if name.startswith("motif_")} == {
        "motif_wenzhu",
        "motif_wenzhu_quiet",
    }


def test_a_file_that_is_missing_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The story is exported all the same."""
    monkeypatch.setattr("game.resources.SOUNDS", tmp_path)
    assert sounds.sounds_as_data(_story("wenzhu"))["files"] == {}
