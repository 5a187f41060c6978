"""`--seconds` and `--memory` hold, whatever a story is made of."""

from __future__ import annotations

import os
import subprocess
import sys
import tracemalloc
from importlib.util import find_spec
from math import inf
from pathlib import Path

import pytest

from game.analysis import Budget, graph_of, outlook, reach, shares
from game.analysis.budget import OverBudgetError
from game.cli.bounds import GIGABYTE
from game.diagnostics import Source
from game.loader import load, load_path
from game.story import begin
from game.story.scenario import Ending
from tests.desktop.playing import SHIPPED

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


@pytest.mark.parametrize(("flags", "room"), [(40, 200_000_000), (70, 250_000_000)])
def test_a_page_of_many_choices_stays_within_its_memory(flags: int, room: int) -> None:
    """Each choice once, in any order: few states, and many times as many steps and values of flags."""
    scenario = load(Source("inventory.yaml", _inventory(flags))).scenario
    assert scenario is not None
    graph = graph_of(scenario)
    tracemalloc.start()
    try:
        reached = reach(graph, (None,), None, Budget(room=lambda: room - tracemalloc.get_traced_memory()[0]))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert not reached.complete
    assert most < room / 0.85, f"{reached.states:,} states, {most:,} bytes"  # the rest of --memory


def test_looking_back_lets_go_of_what_nothing_leads_to() -> None:
    """From the endings to the start, less than two thirds of the rows of all states are held at a time."""
    scenario = load_path(SHIPPED / "yang_kaikai").scenario
    assert scenario is not None
    reached = reach(graph_of(scenario))
    all_rows = 8 * reached.states * sum(isinstance(each.then, Ending) for each in scenario.scenes.values())
    tracemalloc.start()
    try:
        found = outlook(reached, [begin(scenario)])
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert sum(found[begin(scenario)].values()) == pytest.approx(1)
    assert most < all_rows * 2 / 3, f"{most:,} of {all_rows:,} bytes"


def test_looking_back_asks_for_room_before_it_takes_it() -> None:
    """What was explored fits; the rows of a large scene do not."""
    scenario = load_path(SHIPPED / "lin_feng").scenario
    assert scenario is not None
    room = inf
    reached = reach(graph_of(scenario), budget=Budget(room=lambda: room))
    assert outlook(reached, [begin(scenario)], ["no such ending"]) == {begin(scenario): {}}
    room = 1_000_000
    with pytest.raises(OverBudgetError):
        outlook(reached, [begin(scenario)])


_MEASURED = (
    "import resource, subprocess, sys\n"
    "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)\n"
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
)


@pytest.mark.skipif(find_spec("resource") is None, reason="how much a child took is not told on Windows")
@pytest.mark.parametrize("command", ["check", "odds"])
def test_the_program_stays_within_its_memory(command: str, tmp_path: Path) -> None:
    """An inventory of sixty flags, within the gigabyte that is the default."""
    story = tmp_path / "inventory.yaml"
    story.write_text(_inventory(60), encoding="utf-8")
    words = [command, str(story), "--seconds", str(SECONDS)]
    # From a small program: what begins one hands its own largest memory on to it.
    asked = [sys.executable, "-c", _MEASURED, sys.executable, str(ROOT / "main.py"), *words]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert int(done.stdout) * (1 if sys.platform == "darwin" else 1024) < GIGABYTE


def _inventory(flags: int) -> str:
    """A story of one page on which each of so many things can be taken once."""
    choices = "\n".join(
        f"      c{n}: {{text: Take {n}, if: not f{n}, effects: [f{n} = true], goto: hub}}"
        for n in range(flags)
    )
    return f"""upward: 1
title: Inventory
protagonist: me
characters: {{me: {{name: Me, look: student_man}}}}
stats: {{confidence: 30}}
flags: {{{", ".join(f"f{n}: false" for n in range(flags))}}}
start: hub
scenes:
  hub:
    place: home
    lines: [Here.]
    choices:
{choices}
      done: {{text: Leave, goto: out}}
  out: {{place: home, lines: [Out.], next: [{{if: f0 and f13 and not f{flags - 1}, goto: e1}}, e2]}}
  e1: {{place: home, lines: [Over.], ending: {{title: One, tone: open}}}}
  e2: {{place: home, lines: [Over.], ending: {{title: Two, tone: open}}}}
"""


def _seconds_worked() -> float:
    """What processors have worked for programs that were started here and have ended; no clock on a wall."""
    spent = os.times()
    return spent.children_user + spent.children_system
