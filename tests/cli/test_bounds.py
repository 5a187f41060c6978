"""`--seconds` and `--memory` hold, whatever a story is made of."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.analysis import Budget, graph_of, reach, shares
from game.analysis.budget import OverBudgetError
from game.loader import load_path

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "analysis" / "cases"
SECONDS = 8


def test_odds_stop_in_time_and_say_what_was_not_looked_at() -> None:
    """Two counters to a million each: the program's own start and end besides."""
    words = ["odds", str(CASES / "two-counters.yaml"), "--seconds", str(SECONDS)]
    worked = _seconds_worked()
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *words], capture_output=True, text=True, check=True, timeout=60
    )
    assert _seconds_worked() - worked < 1.2 * SECONDS + 3
    assert "there are more states than the" in " ".join(done.stdout.split())
    assert "not met" in done.stdout
    assert "never" not in done.stdout


def test_what_goes_over_the_states_asks_the_budget_again() -> None:
    """Time that runs out once everything is explored ends the shares of a loop too."""
    scenario = load_path(CASES / "many-ways.yaml").scenario
    assert scenario is not None
    late = False
    reached = reach(graph_of(scenario), (None,), None, Budget(go_on=lambda _: not late))
    assert reached.complete
    late = True
    with pytest.raises(OverBudgetError):
        shares(reached)


def test_without_room_nothing_is_explored() -> None:
    """Memory is asked for before it is taken."""
    scenario = load_path(CASES / "many-ways.yaml").scenario
    assert scenario is not None
    assert not reach(graph_of(scenario), (None,), None, Budget(room=lambda: 10)).complete


def _seconds_worked() -> float:
    """What processors have worked for programs that were started here and have ended; no clock on a wall."""
    spent = os.times()
    return spent.children_user + spent.children_system
