"""The road not taken, and the same choices from elsewhere."""

from __future__ import annotations

import pytest
from attrs import evolve

from game.analysis import (
    Stop,
    elsewhere,
    fork_states,
    forks,
    from_state,
    graph_of,
    outlook,
    reach,
    same_choices,
)
from game.cli.stories import shipped
from game.diagnostics import Source
from game.expressions import Number, effect
from game.loader import load, load_path
from game.story import Playthrough, Scenario, steps
from game.story.beginning import Circumstance
from tests.story.no_wind import boat

TEXT = """upward: 1
title: Doors
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 20, opportunity: 40}
circumstances:
  shy: {label: Shy, set: [confidence = 5]}
  rich: {label: Rich, set: [opportunity = 90]}
start: desk
scenes:
  desk:
    place: office
    lines: [A desk.]
    choices:
      ask:
        text: Ask
        if: confidence >= 10
        locked: Your mouth is dry.
        effects: [confidence += 10]
        goto: hall
      wait: {text: Wait, goto: fork}
  hall:
    place: corridor
    lines: [A hall.]
    choices:
      knock: {text: Knock, if: confidence >= 25, goto: prize}
      leave: {text: Leave, goto: home}
  fork:
    place: corridor
    next:
      - {if: opportunity >= 80, goto: hall}
      - home
  home: {place: home, lines: [Home], ending: {title: Home, tone: quiet}}
  prize: {place: lake, lines: [Prize], ending: {title: Prize, tone: warm}}
"""


@pytest.fixture(scope="module")
def doors() -> Scenario:
    """A story whose doors depend on where one comes from."""
    loaded = load(Source("doors.yaml", TEXT))
    assert loaded.scenario is not None
    return loaded.scenario


def test_each_option_says_what_it_opened_and_closed(doors: Scenario) -> None:
    """Waiting closes the prize; asking keeps both endings open, each as likely."""
    play = Playthrough(doors).take("wait").take("next")
    (fork,) = forks(play, outlook(reach(graph_of(doors)), fork_states(play)))
    assert fork.shares == {"home": 0.75, "prize": 0.25}
    assert fork.chosen.id == "wait"
    assert {branch.id: branch.shares for branch in fork.branches} == {
        "ask": {"home": 0.5, "prize": 0.5},
        "wait": {"home": 1.0},
    }
    assert fork.chosen.closed == {"prize"}


def test_a_locked_option_led_nowhere(doors: Scenario) -> None:
    """It is among the branches with its reason, and with no shares."""
    play = Playthrough(doors, (), "shy").take("wait").take("next")
    (fork,) = forks(play, outlook(reach(graph_of(doors), ("shy",)), fork_states(play)))
    locked = next(branch for branch in fork.branches if branch.id == "ask")
    assert (str(locked.locked), locked.shares, locked.closed) == ("Your mouth is dry.", {}, frozenset())


def test_the_same_choices_lead_elsewhere_from_another_start(doors: Scenario) -> None:
    """One start never has the door at all; another is led past it to a choice that was never made."""
    asked = Playthrough(doors).take("ask").take("knock")
    shy, rich = elsewhere(asked)
    assert shy.ending is None
    assert str(shy.stop) == "in “desk” the choice “ask” is locked from this start"
    assert (rich.ending, rich.stop) == ("prize", None)
    waited = Playthrough(doors).take("wait").take("next")
    assert [one.ending for one in elsewhere(waited)] == ["home", None]
    assert str(elsewhere(waited)[1].stop) == "you were never in “hall”, so there is no choice to repeat"


def test_luck_that_cannot_fall_so_elsewhere_is_told_as_luck() -> None:
    """No choice is said to be locked, and no reader is told the name of an outcome as one."""
    first = Playthrough(boat("confidence - 10", "1")).take("wait").take("east")
    poor = Circumstance(id="poor", label="Poor", effects=(effect("", 0, Number(0), 0, 100),))
    (there,) = elsewhere(Playthrough(evolve(first.scenario, circumstances={"poor": poor}), first.steps))
    assert str(there.stop) == "in “lake” luck cannot fall on “east” from this start"


@pytest.mark.parametrize("path", shipped()[2:], ids=lambda path: path.name)
def test_exploring_from_a_state_agrees_with_looking_back_from_the_endings(path: object) -> None:
    """In the stories that ship both ways of knowing what is open come to the same, all along a road."""
    scenario = load_path(path).scenario  # type: ignore[arg-type]
    assert scenario is not None
    graph = graph_of(scenario)
    play = Playthrough(scenario)
    while open_here := steps(scenario, play.state):
        play = play.take(open_here[len(play.steps) * 5 % len(open_here)])
    back = outlook(reach(graph), play.states)
    for state in play.states[:-1]:
        assert from_state(graph, state) == pytest.approx(back[state])
    again, stop = same_choices(play, None)
    assert (again.steps, stop) == (play.steps, None)


def test_the_other_starts_are_named(doors: Scenario) -> None:
    """Each but one's own, by its label; the story as it is written has none."""
    assert [(one.circumstance, one.label) for one in elsewhere(Playthrough(doors))] == [
        ("shy", "Shy"),
        ("rich", "Rich"),
    ]
    assert [(one.circumstance, one.label) for one in elsewhere(Playthrough(doors, (), "shy"))] == [
        (None, ""),
        ("rich", "Rich"),
    ]


LAPS = """upward: 1
title: Laps
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 20}
circumstances:
  tired: {label: Tired, set: [confidence = 0]}
start: track
scenes:
  track:
    place: lake
    lines: [A track.]
    choices:
      run: {text: Run, effects: [confidence += 1], goto: bend}
  bend:
    place: lake
    next:
      - {if: confidence < 60, goto: track}
      - home
  home: {place: home, lines: [Home], ending: {title: Home, tone: quiet}}
"""


def test_choices_that_went_round_are_repeated_lap_by_lap() -> None:
    """The last choice of a scene is made again for twice as long; then it is called a circle."""
    scenario = load(Source("laps.yaml", LAPS)).scenario
    assert scenario is not None
    play = Playthrough(scenario)
    while play.state.scene != "home":
        play = play.take(steps(scenario, play.state)[0])
    assert len(play.steps) == 80
    far, stop = same_choices(play, "tired")
    assert (far.state.scene, len(far.steps), stop) == ("home", 120, None)
    started = Playthrough(scenario).take("run")
    there, stop = same_choices(started, "tired")
    assert stop == Stop("circle", "bend")
    assert str(stop) == "it goes round in a circle at “bend”"
    assert len(there.steps) == 5
