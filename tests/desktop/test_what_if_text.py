"""After an ending: the roads not taken."""

from __future__ import annotations

import pytest

from game.cli.stories import shipped
from game.desktop.journey.what_if_roads import roads
from game.loader import load_path
from game.story import Playthrough, steps
from game.story.scenario import Choices


def test_every_decision_and_every_other_start_is_told() -> None:
    """Each decision has its line of numbers, each other start its outcome, and no id is shown."""
    scenario = load_path(next(path for path in shipped() if path.name == "meng_jin")).scenario
    assert scenario is not None
    play = Playthrough(scenario)
    while open_here := steps(scenario, play.state):
        play = play.take(open_here[-1])
    told = [str(entry.words) for entry in roads(play, frozenset({play.state.scene}))]
    decided = [s for s in play.states if isinstance(scenario.scenes[s.scene].then, Choices)]
    assert sum("the one you came to" in each for each in told) == len(decided)
    assert "Same choices, another start" in told
    for circumstance in scenario.circumstances.values():
        assert circumstance.label in told
    assert not any("ending_" in each or "{" in each for each in told)


@pytest.mark.parametrize("path", shipped()[:1], ids=lambda path: path.name)
def test_endings_not_met_are_not_named(path: object) -> None:
    """What a player has not seen is counted, never told."""
    scenario = load_path(path).scenario  # type: ignore[arg-type]
    assert scenario is not None
    play = Playthrough(scenario)
    while open_here := steps(scenario, play.state):
        play = play.take(open_here[0])
    told = " ".join(str(entry.words) for entry in roads(play, frozenset()))
    titles = {s.then.title for s in scenario.scenes.values() if hasattr(s.then, "title")}
    assert not any(f"“{title}”" in told for title in titles)
