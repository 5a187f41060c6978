"""Old ids of scenes and choices are read as those of today, one name after the other."""

from __future__ import annotations

import pytest

from game.diagnostics import Source
from game.loader import load
from game.story import Scenario, Step, parse_walk, replay, strays
from game.story.renamed import choice_now, scene_now, step_now

HEAD = """\
upward: "1.1"
title: Renamed
protagonist: me
characters: {me: {name: Me, look: student_man}}
stats: {confidence: 30}
start: gate
"""
SCENES = """\
scenes:
  gate:
    place: campus_gate
    lines: [A gate.]
    choices:
      ask: {text: Ask, goto: coin}
      stay: {text: Stay, if: confidence > 50, locked: No., goto: coin}
      go: {text: Go, goto: coin}
  coin: {place: home, chance: {head: {weight: 1, goto: end}, tail: {weight: 1, goto: end}}}
  end: {place: home, lines: [A bed.], ending: {title: Bed, tone: open}}
"""
RENAMED = """\
renamed:
  door: entry
  entry: gate
  door.knock: gate.call
  gate.call: gate.ask
  gate.wait: gate.stay
  luck: coin
  coin.front: coin.head
"""


@pytest.fixture(scope="module")
def story() -> Scenario:
    """A story whose ids have a history: door, then entry, now gate."""
    found = load(Source("story.yaml", HEAD + RENAMED + SCENES), id="story").scenario
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("then", "now"),
    [
        (("door", "knock"), ("gate", "ask")),  # through two names
        (("gate", "call"), ("gate", "ask")),
        (("entry", "call"), ("gate", "ask")),  # saved between the two
        (("door", "go"), ("gate", "go")),  # the scene's name alone has changed
        (("gate", "ask"), ("gate", "ask")),
        (("luck", "front"), ("coin", "head")),
        (("luck", "next"), ("coin", "next")),
        (("nowhere", "ask"), ("nowhere", "ask")),
    ],
)
def test_a_step_is_read_as_that_of_today(
    story: Scenario, then: tuple[str, str], now: tuple[str, str]
) -> None:
    """Whichever of its names it has."""
    assert step_now(story, Step(*then)) == Step(*now)
    assert scene_now(story, then[0]) == now[0]


def test_a_choice_alone_is_found_in_its_scene(story: Scenario) -> None:
    """Its scene may be named as today or as then; what is unknown stays."""
    for scene in ("gate", "door", "entry"):
        assert [choice_now(story, scene, each) for each in ("knock", "call", "wait", "go", "fly")] == [
            *("ask", "ask", "stay", "go", "fly")
        ]


def test_a_playthrough_is_carried_on(story: Scenario) -> None:
    """Steps of three times make one road of today."""
    steps = [Step("door", "knock"), Step("luck", "front")]
    again = replay(story, steps)
    assert again.stopped is None
    assert again.playthrough.steps == (Step("gate", "ask"), Step("coin", "head"))
    assert again.playthrough.state.scene == "end"


def test_a_walk_of_then_is_followed(story: Scenario) -> None:
    """Steps, offers and the ending by their old names; what it tells of a slip is by those of today."""
    walk = "scenario: story\ndoor > knock\n  | A gate\n  x wait\n  ? go\nluck > front\nend .\n"
    assert strays(story, parse_walk(walk)) == ()
    found = strays(story, parse_walk(walk.replace("? go", "? wait")))
    assert [one.message for one in found] == ["`stay` is locked in `gate`"]


def test_without_renamed_nothing_is_read_otherwise() -> None:
    """A story that says nothing of it does not know the old ids."""
    found = load(Source("story.yaml", HEAD + SCENES), id="story").scenario
    assert found is not None
    again = replay(found, [Step("door", "knock")])
    assert again.stopped is not None
    assert again.stopped.scene == "door"
