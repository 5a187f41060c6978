"""What the head says for the title: a name in another script, a cover's mood and thing; new in 1.1."""

from __future__ import annotations

import pytest

from game.desktop.layout_check.glyphs import undrawable
from game.story.catalogue import Light, Mood
from tests.loader.small import grown, rules, story

LU = "lu: {name: Lu, look: wenzhu}"
PROTAGONIST = "protagonist: lu\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (LU, "lu: {name: Lu, look: wenzhu, also: 卢}"),
        (PROTAGONIST, f"{PROTAGONIST}cover: {{place: library, mood: glad}}\n"),
        (PROTAGONIST, f"{PROTAGONIST}cover: {{place: library, holds: cup}}\n"),
    ],
)
def test_they_are_of_version_1_1(old: str, new: str) -> None:
    """The first version did not have them, and says so."""
    assert rules(story(old, new)) == ["UP225"]
    assert rules(grown(old, new)) == []


def test_a_name_in_another_script_stands_beside_the_name() -> None:
    """Where it is another one; and its letters are held against the faces."""
    made = grown(LU, "lu: {name: Lu, look: wenzhu, also: 卢}").scenario
    assert made is not None
    assert made.characters["lu"].in_full == "Lu 卢"
    assert made.characters["wen"].in_full == "Wen"
    assert list(undrawable(made)) == []
    same = grown(LU, "lu: {name: 卢, look: wenzhu, also: 卢}").scenario
    assert same is not None
    assert same.characters["lu"].in_full == "卢"
    strange = grown(LU, "lu: {name: Lu, look: wenzhu, also: 🦆}").scenario
    assert strange is not None
    assert [path for path, _ in undrawable(strange)] == [("characters", "lu")]


def test_a_cover_has_what_is_written() -> None:
    """Mood and thing; without them the window's own."""
    made = grown(
        PROTAGONIST, f"{PROTAGONIST}cover: {{place: library, light: dusk, mood: tired, holds: cup}}\n"
    )
    assert made.scenario is not None
    cover = made.scenario.front
    assert (cover.place, cover.light, cover.mood, cover.holds) == ("library", Light.DUSK, Mood.TIRED, "cup")
    bare = grown().scenario
    assert bare is not None
    assert (bare.front.mood, bare.front.holds) == (None, "")


@pytest.mark.parametrize(("slip", "rule"), [("mood: gald", "UP307"), ("holds: cupp", "UP319")])
def test_slips_are_told(slip: str, rule: str) -> None:
    """A mood or a thing that is none, with what was meant."""
    found = grown(PROTAGONIST, f"{PROTAGONIST}cover: {{place: library, {slip}}}\n")
    assert rules(found) == [rule]


def test_a_cover_without_a_place_keeps_the_rest() -> None:
    """It takes the story's place, and its own mood."""
    made = grown(PROTAGONIST, f"{PROTAGONIST}place: library\ncover: {{light: dusk, mood: glad}}\n").scenario
    assert made is not None
    assert (made.front.place, made.front.light, made.front.mood) == ("library", Light.DUSK, Mood.GLAD)
