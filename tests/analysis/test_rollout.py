"""Ways that were left, played on by an imagined reader."""

from __future__ import annotations

from game.analysis import played_on
from game.diagnostics import Source
from game.loader import load
from game.story import Playthrough
from game.story.scenario import Ending
from tests.analysis.test_what_if import TEXT


def test_every_way_left_is_played_to_an_ending() -> None:
    """Each open option that was not taken has a road of its own that parts where it was left."""
    scenario = load(Source("doors.yaml", TEXT)).scenario
    assert scenario is not None
    play = Playthrough(scenario).take("ask").take("leave")
    found = list(played_on(play))
    assert [(number, road.steps[number].id) for number, road in found] == [(0, "wait"), (1, "knock")]
    assert all(isinstance(scenario.scenes[road.state.scene].then, Ending) for _, road in found)
