"""A story seen by a few values: what is proven so is so, and lives in days are proven so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.analysis.budget import Budget
from game.analysis.examples import without_example
from game.analysis.findings import findings
from game.analysis.leads_out import always_leads_out
from game.analysis.ranges import ranges_of
from game.analysis.story_graph import graph_of
from game.analysis.survey import may_lock
from game.diagnostics import Source
from game.loader import load
from game.story import Scenario, choose, ending, steps
from tests.analysis.grown_stories import grown_story
from tests.analysis.plain_findings import every_state
from tests.analysis.small_stories import small_story
from tests.analysis.traps import scene, trap
from tests.benchmarks.hub_story import hub_story

if TYPE_CHECKING:
    from collections.abc import Callable


def _proven(scenario: Scenario) -> bool:
    graph = graph_of(scenario, weighed=False)
    ranges = ranges_of(graph, (None,))
    return always_leads_out(graph, ranges, (None,), may_lock(graph, ranges), Budget)


def _so(scenario: Scenario) -> bool | None:
    """Whether each state leads to an ending, looked at one by one; nothing if there are too many."""
    states = every_state(scenario)
    if states is None:
        return None
    ahead = {state: {choose(scenario, state, step) for step in steps(scenario, state)} for state in states}
    good = {state for state in states if ending(scenario, state)}
    while more := {state for state in states if state not in good and ahead[state] & good}:
        good |= more
    return len(good) == len(states)


@pytest.mark.parametrize("story", [small_story, grown_story])
def test_what_is_proven_by_a_few_values_is_so(story: Callable[[int], Scenario]) -> None:
    """Of three hundred stories with loops; many are proven, and none that has no way out."""
    proven = wrong = 0
    for seed in range(300):
        scenario = story(seed)
        so = _so(scenario)
        if so is not None and _proven(scenario):
            proven += 1
            wrong += not so
    assert not wrong
    assert proven > 40


@pytest.mark.parametrize(("days", "flags"), [(7, 10), (14, 30), (30, 60)])
def test_a_life_in_days_is_decided(days: int, flags: int) -> None:
    """Its days run out whatever is done in them: nothing is left open, though no memory holds its states."""
    loaded = load(Source("hub.yaml", hub_story(days, flags, 15)))
    assert loaded.scenario is not None
    assert _proven(loaded.scenario)
    assert [each.rule for each in findings(loaded.scenario)] == []


def test_a_circle_that_a_flag_closes_is_not_taken_for_one_that_leads_out() -> None:
    """Seen without the flag there would be a way out; it is not sure."""
    ways = scene("a", "effects: [told = true], goto: b", "goto: b") + scene(
        "b", "if: not told, goto: end", "goto: b", "if: confidence > 50, goto: end"
    )
    assert not _proven(trap(ways, flags="told: false"))
    assert _proven(trap(ways.replace("if: not told, ", ""), flags="told: false"))


def test_what_is_rarely_met_is_met_by_plays_that_lean() -> None:
    """Thirty times the same choice of three: plays without a leaning would take it once in 10 to the 14th."""
    day = scene(
        "a",
        "effects: [confidence += 1, day += 1], goto: b",
        "effects: [confidence -= 1, day += 1], goto: b",
        "effects: [confidence -= 1, day += 1], goto: b",
    )
    rest = "  b: {place: lake, lines: [x], next: [{if: day >= 30, goto: end}, a]}\n"
    graph = graph_of(trap(day + rest, stats="  day: {start: 0, hidden: true}"))
    often = {"all": ("end", lambda columns, _count: columns[0] == 50)}
    assert without_example(graph, (None,), often) == set()
