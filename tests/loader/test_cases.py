"""What a scene shows by condition is the first that holds, else its last, else what the story says."""

from __future__ import annotations

import pytest

from game.loader.passages import passages
from game.story import State, page
from game.story.beginning import Cover
from game.story.catalogue import Light, Weather
from tests.loader.corpus import CORPUS, load_example
from tests.loader.small import grown, rules

PLACE = "    place: campus_gate\n"


def test_the_first_that_holds_is_shown() -> None:
    """Of captions, light, weather and places; none holds: as if the key were not there."""
    story = load_example(CORPUS / "playable" / "one_hub.yaml").scenario
    assert story is not None
    seen = [page(story, State("hub", (hour, hour % 2))) for hour in range(5)]
    assert [str(each.caption) for each in seen] == ["Monday", "Still Monday", "Hour 2", "Hour 3", "Hour 4"]
    assert [each.light for each in seen] == [Light.DAY, Light.DAY, Light.DUSK, Light.NIGHT, Light.NIGHT]
    assert [each.weather for each in seen] == [None, Weather.RAIN, None, Weather.RAIN, None]
    assert [each.place for each in seen] == [*["dormitory"] * 4, "night_street"]
    assert [page(story, State("chat", (hour, 0))).clock for hour in (2, 3)] == ["19:30", "23:10"]


def test_a_scene_without_a_place_is_where_the_story_is() -> None:
    """So is a cover; where the story names none either, it is plain paper."""
    story = load_example(CORPUS / "playable" / "one_hub.yaml").scenario
    assert story is not None
    assert story.front == Cover(place="dormitory", light=Light.DUSK)
    assert story.places_of(story.scenes["hub"]) == ("night_street", "dormitory")
    bare = grown(PLACE, "").scenario
    assert bare is not None
    assert bare.front.place == bare.scenes["gate"].place == ""
    assert rules(grown(PLACE, "", version="1")) == ["UP203"]


def test_captions_by_condition_are_translated() -> None:
    """Each by its place in the list."""
    story = load_example(CORPUS / "playable" / "one_hub.yaml").scenario
    assert story is not None
    keys = {each.key: each.written for each in passages(story) if "caption" in each.key}
    assert keys == {
        "scenes.hub.caption.1.is": "Monday",
        "scenes.hub.caption.2.is": "*Still* Monday",
        "scenes.hub.caption.3": "Hour {hour}",
    }


@pytest.mark.parametrize(
    ("key", "rule", "hint"),
    [
        ("caption: [{if: asked, is: A}, B, C]", "UP256", "move it to the end"),
        ("caption: [{is: A}, {if: asked, is: B}]", "UP256", "move it to the end"),
        ("caption: [A, B]", "UP206", "in quotes"),
        ("light: [{if: asked, is: nigt}, day]", "UP304", "night"),
        ("weather: [{if: askd, is: rain}]", "UP402", "asked"),
        ("weather: [{if: asked, then: rain}]", "UP201", "write is:"),
        ("weather: [{if: asked}]", "UP203", "is:"),
        ("weather: [{if: asked, is: [rain]}]", "UP206", ""),
        ("caption: [{if: asked, is: '{nothing}'}, B]", "UP310", ""),
    ],
)
def test_slips_are_told(key: str, rule: str, hint: str) -> None:
    """One slip, one message."""
    (one,) = grown(PLACE, f"{PLACE}    {key}\n").diagnostics
    assert one.rule == rule
    assert hint in one.hint


def test_they_came_with_version_1_1() -> None:
    """One finding says so."""
    key = "    caption: [{if: asked, is: A}, B]\n"
    assert rules(grown(PLACE, PLACE + key, version="1")) == ["UP225"]
