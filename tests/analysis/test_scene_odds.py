"""How many plays come to each scene, what is open there, and how many stops to talk they meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.analysis import Budget, graph_of, reach
from game.analysis.endings_open import endings_open
from game.authoring.scene_odds import scene_odds
from game.diagnostics import Source
from game.loader import load
from tests.soak.scene_odds import run

if TYPE_CHECKING:
    from game.story import Scenario


STORY = """\
upward: 1.1
title: Two halls
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {energy: 40}
circumstances:
  tired: {label: After a long day, set: [energy = 10]}
start: desk
scenes:
  desk:
    place: office
    lines: [The counsellor writes.]
    choices: {wait: {text: Wait, goto: way}, go: {text: Go, goto: home}}
  way: {place: office, next: [{if: energy > 20, goto: hall}, home]}
  hall:
    place: office
    lines: [Nine chairs.]
    discuss: {prompt: And you?}
    choices: {back: {text: Back, goto: desk}, on: {text: On, goto: talk}, off: {text: Off, goto: home}}
  talk:
    place: office
    lines: [She speaks.]
    discuss: {prompt: Who speaks?}
    choices: {back: {text: Back, goto: hall}, stay: {text: Stay, goto: seat}}
  loft: {place: office, lines: [Nobody comes here.], next: home}
  home: {place: lake, lines: [The light is on.], ending: {title: At home, tone: quiet}}
  seat: {place: lake, lines: [It was a question.], ending: {title: A seat, tone: warm}}
"""


def _loaded(text: str) -> Scenario:
    loaded = load(Source("t.yaml", text))
    assert loaded.scenario is not None, loaded.diagnostics
    return loaded.scenario


def test_what_odds_say_of_scenes_is_what_every_state_shows() -> None:
    """Of random stories; `python -m tests.soak.scene_odds` tries more."""
    tried = run(30, first=1_000_000)
    assert tried.again > 30
    assert tried.endings > 60
    assert tried.stops > 30


def test_whoever_comes_back_to_a_scene_is_counted_once() -> None:
    """Half of the plays come to the hall, and of these a half in the end to where she speaks."""
    (found,) = scene_odds(_loaded(STORY))
    said = {each.id: each for each in found.scenes}
    assert [*said] == ["desk", "hall", "talk", "loft", "home", "seat"]  # nothing is shown on the way
    assert said["desk"].always
    assert said["hall"].share == pytest.approx(0.5)
    # From the hall: on, or back and half of the time here again.
    assert said["talk"].share == pytest.approx(0.5 * (1 / 3) / (1 - 1 / 6))
    assert not said["loft"].ever
    assert said["seat"].share == pytest.approx(1 - said["home"].share)
    assert {each.id: each.endings for each in found.scenes if each.endings} == dict.fromkeys(
        ("desk", "hall", "talk"), 2
    )
    assert (found.stops.scenes, found.stops.fewest) == (2, 0)
    assert found.stops.average == pytest.approx(0.7)
    assert found.stops.few == pytest.approx(0.8)


def test_too_many_states_are_estimated_and_say_so() -> None:
    """The same within what the plays show, and nothing of endings that are open."""
    (exact,) = scene_odds(_loaded(STORY))
    (guess,) = scene_odds(_loaded(STORY), budget=lambda: Budget(states=2))
    assert (exact.proven, guess.proven, guess.plays) == (True, False, 200_000)
    for one, other in zip(exact.scenes, guess.scenes, strict=True):
        assert other.least <= one.share <= other.most
        assert (other.endings, other.always, other.discuss) == (None, False, one.discuss)
    assert guess.stops.fewest == 0
    assert guess.stops.average == pytest.approx(0.7, abs=0.01)
    assert guess.stops.few == pytest.approx(0.8, abs=0.01)


def test_more_endings_than_a_number_has_bits_are_counted() -> None:
    """Seventy, one after another."""
    choices = "{{o: {{text: Out, goto: e{n}}}, i: {{text: In, goto: {on}}}}}"
    scene = f"  s{{n}}:\n    place: office\n    lines: [a]\n    choices: {choices}\n"
    end = "  e{n}: {{place: lake, lines: [a], ending: {{title: E{n}, tone: warm}}}}\n"
    head = STORY.partition("stats:")[0] + "start: s0\nscenes:\n"
    scenes = [scene.format(n=n, on=f"s{n + 1}" if n < 68 else "e69") for n in range(69)]
    story = _loaded(head + "".join(scenes) + "".join(end.format(n=n) for n in range(70)))
    reached = reach(graph_of(story))
    assert [int(endings_open(reached, [f"s{n}"])[f"s{n}"][0]) for n in (0, 5, 6, 68)] == [70, 65, 64, 2]
