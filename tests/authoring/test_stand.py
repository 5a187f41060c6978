"""Standing where an author wants to look: in a variant of a scene, along a walk, or put there and told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.authoring.stand import CannotStand, Stand, stand
from game.diagnostics import Source
from game.loader import load
from game.story import Playthrough, Scenario

if TYPE_CHECKING:
    from pathlib import Path

STORY = """\
upward: 1
title: Hub
protagonist: me
characters: {me: {name: Me, look: student_man}}
stats: {confidence: 30, energy: 50}
flags: {key: false, lost: false}
circumstances: {tired: {label: Tired, set: [energy = 10]}}
start: home
scenes:
  home:
    place: home
    lines: [You wake.]
    choices:
      take: {text: Take the key, effects: [key = true, confidence += 5], goto: hub}
      leave: {text: Leave it, effects: [confidence -= 5], goto: hub}
  hub:
    place: corridor
    lines: [The corridor., {if: key, text: You hold the key.}]
    choices:
      back: {text: Back, if: visited(end), effects: [lost = true], goto: hub}
      again: {text: Again, effects: [energy -= 5], goto: hub}
      out: {text: Out, goto: end}
  end: {place: home, lines: [x], ending: {title: E, tone: open}}
  cellar: {place: home, lines: [x], next: end}
"""
SAYS_MORE = (
    STORY.replace("upward: 1", "upward: 1.1")
    .replace("start: home", "constants: {fee: 40}\nnames: {cat: {ask: The cat?, start: Mi}}\nstart: home")
    .replace("effects: [energy -= 5]", "if: visits(home) < 3, effects: [energy -= 5]")
)
WALK = "scenario: hub\nhome > take\nhub > again\nhub > again\nhub > out\nend .\n"


@pytest.fixture(scope="module")
def hub() -> Scenario:
    """The story."""
    made = load(Source("hub.yaml", STORY)).scenario
    assert made is not None
    return made


def steps(there: Stand | CannotStand) -> list[str]:
    """The ids of the steps that were taken."""
    assert isinstance(there, Stand), there
    return [step.id for step in there.play.steps]


def values(there: Stand | CannotStand) -> dict[str, int]:
    """The stats and flags there."""
    assert isinstance(there, Stand), there
    named = zip(there.play.scenario.slots, there.play.state.values, strict=True)
    return {slot.id: value for slot, value in named if hasattr(slot, "id")}


@pytest.mark.parametrize(
    ("variant", "taken"),
    [
        ((), ["take"]),
        (("key",), ["take"]),
        (("key = true",), ["take"]),
        (("not key",), ["leave"]),
        (("key = false",), ["leave"]),
        (("confidence = 25",), ["leave"]),
        (("confidence == 35", "energy < 45"), ["take", "again", "again"]),
        (("key or lost",), ["take"]),
    ],
)
def test_a_variant_is_come_to_as_a_player_could(
    hub: Scenario, variant: tuple[str, ...], taken: list[str]
) -> None:
    """By a shortest way, with nothing to say of it."""
    there = stand(hub, "hub", variant)
    assert steps(there) == taken
    assert isinstance(there, Stand)
    assert there.said == ""


def test_another_start_is_taken_where_only_that_leads_there(hub: Scenario) -> None:
    """The walk begins with the circumstance."""
    there = stand(hub, "hub", ("energy = 10", "key"))
    assert isinstance(there, Stand)
    assert values(there)["energy"] == 10
    assert not there.said


@pytest.mark.parametrize(
    ("variant", "said", "there"),
    [
        (("lost",), "with lost; the nearest has lost = false.", {"lost": 1, "key": 1}),
        (("confidence = 40",), "with confidence = 40; the nearest has confidence = 35.", {"confidence": 40}),
        (
            ("not key", "confidence > 30"),
            "with not key and confidence > 30; the nearest has",
            {"key": 0, "confidence": 31},
        ),
        (("visited(end)",), "with visited(end); the nearest has visited(end) = false.", {"confidence": 35}),
    ],
)  # fmt: skip
def test_what_no_play_comes_to_is_said_and_shown(
    hub: Scenario, variant: tuple[str, ...], said: str, there: dict[str, int]
) -> None:
    """The nearest variant is changed as asked, and begins there."""
    found = stand(hub, "hub", variant)
    assert isinstance(found, Stand)
    assert found.said.startswith("No play comes to “hub” with ")
    assert said in found.said
    assert found.said.endswith("It is shown all the same.")
    assert there.items() <= values(found).items()
    assert found.play.state.scene == "hub"


@pytest.mark.parametrize(
    ("scene", "variant", "why"),
    [
        ("hubb", (), "There is no scene “hubb”. Did you mean “hub”?"),
        ("hub", ("keyy",), "“keyy”: there is no stat or flag called “keyy”. Did you mean “key”?"),
        ("hub", ("visited(hubb)",), "“visited(hubb)”: there is no scene called “hubb”. Did you mean “hub”?"),
        ("hub", ("visited(home)",), "nothing in this story asks whether “home” was visited"),
        ("hub", ("confidence",), "“confidence” is a number, and yes or no is needed here"),
        ("hub", ("confidence = 400",), "“confidence” only goes from 0 to 100."),
        ("hub", ("key", "not key"), "It cannot be put so either"),
        (None, ("key",), "A variant is one of a scene: name that as well."),
        ("cellar", (), "No play comes to “cellar”; main.py check says why."),
    ],
)
def test_what_cannot_be_is_a_sentence(
    hub: Scenario, scene: str | None, variant: tuple[str, ...], why: str
) -> None:
    """With what is meant, where a name comes near."""
    found = stand(hub, scene, variant)
    assert isinstance(found, CannotStand)
    assert why in found.why


@pytest.fixture(scope="module")
def more() -> Scenario:
    """The story with a constant, a name that is typed, and visits that are counted up to 4."""
    made = load(Source("hub.yaml", SAYS_MORE)).scenario
    assert made is not None
    return made


@pytest.mark.parametrize("asked", ["confidence < fee", "visits(home) < 4", "4 > visits(home)"])
def test_a_variant_may_name_constants_and_visits(more: Scenario, asked: str) -> None:
    """As any condition of the story may."""
    assert steps(stand(more, "hub", (asked,))) == ["take"]


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("cat = Mi", "“cat = Mi”: “cat” is what the player types, and is never asked about."),
        ("confidence < fe", "“confidence < fe”: there is no stat or flag called “fe”. Did you mean “fee”?"),
        ("visits(home) > 4", "“visits(home) > 4”: this story counts the visits of “home” only up to 4."),
        ("visits(end) >= 2", "“visits(end) >= 2”: this story counts the visits of “end” only up to 1."),
        ("key and 2 <= visits(end)", "counts the visits of “end” only up to 1."),
    ],
)
def test_what_a_story_cannot_tell_is_said_to_be_so(more: Scenario, asked: str, why: str) -> None:
    """It is not said that no play comes there."""
    found = stand(more, "hub", (asked,))
    assert isinstance(found, CannotStand)
    assert why in found.why


def test_a_scene_that_no_play_comes_to_is_shown_in_a_variant(hub: Scenario) -> None:
    """With the values of the beginning, but for what was asked."""
    found = stand(hub, "cellar", ("key",))
    assert isinstance(found, Stand)
    assert found.said == "No play comes to “cellar” with key. It is shown all the same."
    assert values(found) == {"confidence": 30, "energy": 50, "key": 1, "lost": 0}


@pytest.mark.parametrize(
    ("scene", "variant", "taken"),
    [
        (None, (), ["take", "again", "again", "out"]),
        ("hub", (), ["take", "again", "again"]),
        ("hub", ("energy = 45",), ["take", "again"]),
        (None, ("not key",), []),
    ],
)
def test_along_a_walk_it_stands_at_the_last_place_that_is_so(
    hub: Scenario, tmp_path: Path, scene: str | None, variant: tuple[str, ...], taken: list[str]
) -> None:
    """At its end, or where it comes to what was asked for."""
    path = tmp_path / "hub.walk"
    path.write_text(WALK, encoding="utf-8")
    assert steps(stand(hub, scene, variant, path)) == taken


def test_a_walk_that_does_not_lead_there_says_so(hub: Scenario, tmp_path: Path) -> None:
    """Also one that is not there, one of another story, and one that the story no longer goes."""
    path = tmp_path / "hub.walk"

    def why(text: str, *asked: str, scene: str | None = None) -> str:
        path.write_text(text, encoding="utf-8")
        found = stand(hub, scene, asked, path)
        return found.why if isinstance(found, CannotStand) else found.said

    assert why(WALK, "lost").endswith("never comes with lost.")
    assert why(WALK, scene="cellar").endswith("never comes to “cellar”.")
    assert "for the story “bench”" in why(WALK.replace("hub\n", "bench\n", 1))
    assert why(WALK.replace("> take", "> tak")).startswith("The walk ends early: ")
    missing = stand(hub, None, (), tmp_path / "none.walk")
    assert isinstance(missing, CannotStand)
    assert "cannot be read" in missing.why


def test_without_anything_asked_it_is_the_beginning(hub: Scenario) -> None:
    """No step is taken."""
    there = stand(hub, None)
    assert isinstance(there, Stand)
    assert there.play == Playthrough(hub)
