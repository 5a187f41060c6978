"""Detours come back to where the choice said that began them, and are entered and left in no other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.loader.passages import passages
from game.story import Playthrough, begin
from game.story.scenario import Exit, Next
from game.story.slots import Return, Taken
from tests.loader.corpus import CORPUS, load_example
from tests.loader.small import WAIT, grown, rules

if TYPE_CHECKING:
    from game.story import Scenario

HALL = "  hall:\n"
NAP = "  nap:\n    place: lake\n    next: back\n"
SIT = WAIT + "      sit: {text: Sit down, goto: nap, then: gate}\n"


@pytest.fixture(scope="module")
def bench() -> Scenario:
    """A story with detours from two places to three."""
    story = load_example(CORPUS / "playable" / "bench.yaml").scenario
    assert story is not None
    return story


def test_a_way_back_is_one_for_each_place_where_a_detour_comes_back_to(bench: Scenario) -> None:
    """The last is taken where none before holds, and each with the condition its author wrote."""
    then = bench.scenes["awake"].then
    assert isinstance(then, Next)
    ways = [(each.goto, each.condition.source if each.condition else "") for each in then.exits]
    assert ways == [
        ("night_here", "rests > 3"),
        ("evening", "energy > 12 and back to evening"),
        ("night", "energy > 12"),
        ("evening", "back to evening"),
        ("night", ""),
    ]


def test_where_it_comes_back_to_is_remembered_and_forgotten(bench: Scenario) -> None:
    """One slot for all detours, after those of choices taken once: 0 where there is none."""
    assert bench.slots[-2:] == (Taken(scene="evening", choice="read"), Return(scenes=("evening", "night")))
    play = Playthrough(bench).take("rest")
    assert play.state.values[-1] == 1
    play = play.take("dry").take("next")
    assert (play.state.scene, play.state.values[-1]) == ("evening", 0)
    play = play.take("read")
    assert (play.state.scene, play.state.values[-2:]) == ("awake", (1, 2))
    play = play.take("next")
    assert (play.state.scene, play.state.values[-2:]) == ("night", (1, 0))


def test_coming_back_is_entering() -> None:
    """The effects of the place happen once more."""
    made = grown(WAIT, SIT, (HALL, NAP + HALL), ("campus_gate\n", "campus_gate\n    effects: [nerve += 1]\n"))
    assert made.diagnostics == ()
    assert made.scenario is not None
    assert begin(made.scenario).values == (40, 2, 0, 0)
    play = Playthrough(made.scenario).take("sit").take("next")
    assert play.state.values == (40, 3, 0, 0)


def test_a_scene_may_be_called_back() -> None:
    """Then next: back leads there, as in any story."""
    scenes = "  nap:\n    place: lake\n    next: back\n  back:\n    place: home\n    next: hall\n"
    made = grown(WAIT, WAIT.replace("goto: hall", "goto: nap"), (HALL, scenes + HALL), version="1")
    assert made.diagnostics == ()
    assert made.scenario is not None
    assert made.scenario.scenes["nap"].then == Next(exits=(Exit(goto="back"),))


def test_an_ending_in_a_detour_may_be_one_of_the_story() -> None:
    """A detour need not come back on every road."""
    nap = NAP.replace("next: back", "choices: {up: {text: Up, goto: up}, die: {text: Stay, goto: hall}}")
    assert rules(grown(WAIT, SIT, (HALL, nap + NAP.replace("nap:", "up:") + HALL))) == []


@pytest.mark.parametrize(
    ("choice", "scenes", "rule"),
    [
        (SIT, NAP.replace("back", "gate"), "UP260"),
        (SIT.replace("goto: nap", "goto: hall"), "", "UP261"),
        (WAIT, NAP, "UP262"),
        (WAIT.replace("hall", "nap"), NAP, "UP262"),
        (SIT.replace("wait: {text: Wait, goto: hall}", "wait: {text: Wait, goto: nap}"), NAP, "UP263"),
        (SIT.replace("then: gate", "then: nap"), NAP, "UP263"),
        (SIT, NAP.replace("next: back", "next: [{if: asked, goto: gate}, back]"), "UP264"),
        (SIT, NAP.replace("next: back", "next: bak"), "UP301"),
        (SIT, NAP.replace("next: back", "next: return"), "UP301"),
        (SIT.replace("then: gate", "then: gat"), NAP, "UP301"),
        (SIT.replace("goto: nap, then: gate", "goto: back"), NAP, "UP301"),
        (SIT.replace("goto: nap", "gosub: nap"), NAP, "UP201"),
        (SIT.replace("goto: nap", "call: nap"), NAP, "UP201"),
        (SIT.replace("then: gate", "return_to: gate"), NAP, "UP201"),
        (SIT, NAP.replace("next: back", "return: true"), "UP201"),
    ],
)
def test_slips_are_told_once(choice: str, scenes: str, rule: str) -> None:
    """Whatever is odd about a detour, with one message."""
    assert rules(grown(WAIT, choice, (HALL, scenes + HALL))) == [rule]


@pytest.mark.parametrize(
    ("sit", "nap", "rule"),
    [
        (SIT, NAP.replace("back", "gate"), "UP260"),
        (SIT.replace("goto: nap", "goto: hall"), "", "UP261"),
    ],
)
def test_a_way_back_that_is_wanting_is_told_once_for_all_callers(sit: str, nap: str, rule: str) -> None:
    """One scene is to be mended, however many choices lead there."""
    lie = "      lie: " + sit.partition("      sit: ")[2]
    assert rules(grown(WAIT, sit + lie, (HALL, nap + HALL))) == [rule]


def test_they_came_with_version_1_1() -> None:
    """One finding says so."""
    assert rules(grown(WAIT, SIT, (HALL, NAP + HALL), version="1")) == ["UP225"]


def test_an_exit_that_leads_back_is_one_in_the_file() -> None:
    """Its number there is that of each way it stands for; its words are translated once."""
    nap = NAP.replace("next: back", "next: [{if: asked, goto: back, because: Rested.}, back]")
    doze = SIT + "      doze: {text: Doze, goto: nap, then: hall}\n"
    made = grown(WAIT, doze, (HALL, nap + HALL))
    assert made.diagnostics == ()
    assert made.scenario is not None
    then = made.scenario.scenes["nap"].then
    assert isinstance(then, Next)
    assert [(each.goto, each.number) for each in then.exits] == [
        ("gate", 0),
        ("hall", 0),
        ("gate", 1),
        ("hall", 1),
    ]
    keys = [each.key for each in passages(made.scenario) if each.scene == "nap"]
    assert keys == ["scenes.nap.next.1.because"]


def test_a_choice_that_can_be_taken_once_is_not_always_open() -> None:
    """Where all are such, a reader may meet none."""
    once = WAIT.replace("goto: hall", "once: true, goto: gate")
    ask = "ask: {text: Ask the way, effects: [asked = true], goto: hall}"
    assert rules(grown(WAIT, once, (ask, ask.replace("goto", "once: true, goto")))) == ["UP701"]
    assert rules(grown(WAIT, once)) == []
