"""What a page's picture shows, in a sentence."""

from __future__ import annotations

from textwrap import dedent
from typing import Any

import pytest

from game.diagnostics import Source
from game.loader import load
from game.loader.passages import passages
from game.story import begin, page
from game.story.catalogue import Light, Weather
from game.story.own_place import OwnPlace
from game.story_words import picture_in_words, place_in_words
from game.terminal.page_text import reading
from game.web.compile_story import compile_story

STORY = """
upward: 1.1
title: A gate
protagonist: lu
characters:
  lu: {name: Lu, look: wenzhu}
  pei: {name: Pei Yue, look: senior_woman}
start: gate
scenes:
  gate:
    SCENE
    lines: [Noon.]
    ending: {title: The end, tone: quiet}
"""


def told(scene: str) -> str:
    """The sentence of a page of a scene with these keys."""
    text = dedent(STORY).replace("SCENE", scene.replace("; ", "\n    "))
    scenario = load(Source("gate.yaml", text)).scenario
    assert scenario is not None
    return picture_in_words(page(scenario, begin(scenario)))


@pytest.mark.parametrize(
    ("scene", "words"),
    [
        (
            "place: park; light: dusk; cast: [lu, pei (glad)]",
            "A park at dusk: a lawn, a bench, large trees; Lu at the left, calm; Pei Yue at the right, glad",
        ),
        (
            "place: bus; light: night; weather: rain; cast: [pei (tired)]",
            (
                "The inside of a bus at night, in the rain: poles, seats, a street behind the windows;"
                " Pei Yue, tired"
            ),
        ),
        (
            "place: kitchen; cast: []",
            "A kitchen by day: a stove, a window over the sink, a table that is used",
        ),
        ("cast: [lu]", ""),
        ("view: phone; chat: Pei; place: park", ""),
    ],
)
def test_a_page_is_told(scene: str, words: str) -> None:
    """The place at its hour, then who is there from left to right; nothing where there is no picture."""
    assert told(scene) == words


def test_a_story_s_own_places_are_told() -> None:
    """A picture by what its author says, without a full stop; one like another by that one's sentence."""
    picture: dict[str, Any] = {"name": "quay", "alt": "A quay with nine bollards."}
    assert place_in_words(OwnPlace(**picture), Light.NIGHT) == "A quay with nine bollards"
    ward = OwnPlace(name="ward", like="hospital_ward")
    assert place_in_words(ward, Light.DAY, Weather.RAIN).startswith("A hospital ward by day, in the rain")
    stall = OwnPlace(name="stall", like="noodle_shop", alt="A tea stall under a tin roof.")
    assert place_in_words(stall, Light.DAY, Weather.RAIN) == "A tea stall under a tin roof"


def test_a_place_like_another_is_told_in_its_author_s_words() -> None:
    """On the page with the people who are there, in the terminal, in the exported page; and translated."""
    text = (
        dedent(STORY)
        .replace("SCENE", "place: stall\n    cast: [lu, pei (glad)]")
        .replace("start: gate", "places: {stall: {like: noodle_shop, alt: A tea stall.}}\nstart: gate")
    )
    loaded = load(Source("gate.yaml", text))
    assert [one.rule for one in loaded.diagnostics if one.rule[2] in "123"] == []
    story = loaded.scenario
    assert story is not None
    here = page(story, begin(story))
    said = "A tea stall; Lu at the left, calm; Pei Yue at the right, glad"
    assert picture_in_words(here) == said
    assert said in " ".join("".join(reading(here, 400)).split())
    assert compile_story(story)["pictures"]["stall day"] == "A tea stall"
    assert "places.stall.alt" in {each.key for each in passages(story)}
