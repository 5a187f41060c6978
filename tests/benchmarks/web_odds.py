"""How many decisions of a road have exact shares in the browser: `python -m tests.benchmarks.web_odds`.

In Node, by so many seconds of its processor (`--seconds`, 5 unless said), which is as long as a worker in a
browser is given on a machine that is not shared. Of each story so many roads at random (`--roads`), the
stories that ship, the examples, and lives in days (`hub_story.py`) that grow beyond what can be counted.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from game.analysis import fork_states
from game.diagnostics import Source
from game.loader import load, load_path
from game.story import Playthrough, Scenario, steps
from tests.benchmarks.hub_story import hub_story
from tests.web.node_odds import NodeOdds

_HUBS = ((7, 10), (14, 10), (30, 10), (7, 30), (14, 60))
_LONGEST = 400


def road(scenario: Scenario, seed: int) -> Playthrough:
    """A play at random."""
    play, dice = Playthrough(scenario), Random(seed)
    while len(play.steps) < _LONGEST and (open_ := steps(scenario, play.state)):
        play = play.take(dice.choice(open_))
    return play


def measured(name: str, scenario: Scenario, roads: int, seconds: float) -> None:
    """Print what came out of the roads of one story, in Node started anew for it."""
    player, found = NodeOdds(), []
    player.read(scenario)
    for seed in range(roads):
        asked = list(fork_states(road(scenario, seed)))
        found.append((len(asked), player.measured(asked, seconds)))
    player.close()
    states, exact = sum(many for many, _ in found), sum(each["exact"] for _, each in found)
    whole = [each["seconds"] for many, each in found if each["exact"] == many]
    took = f"{sorted(whole)[len(whole) // 2]:.2f} s (most {max(whole):.2f} s)" if whole else "-"
    print(
        f"{name}: {exact} of {states} states exact, {len(whole)} of {roads} roads whole in {took}, "
        f"{max(each['bytes'] for _, each in found) / 1e6:.0f} MB",
        flush=True,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--roads", type=int, default=10, help="how many of each story")
    parser.add_argument("--seconds", type=float, default=5, help="of the processor, for each road")
    asked = parser.parse_args()
    for path in sorted(Path("scenarios").glob("**/scenario.yaml")):
        story = load_path(path.parent).scenario
        assert story is not None, path
        measured(path.parent.name, story, asked.roads, asked.seconds)
    for days, flags in _HUBS:
        life = load(Source("hub.yaml", hub_story(days, flags, 15))).scenario
        assert life is not None
        measured(f"{days} days, {flags} things", life, min(3, asked.roads), asked.seconds)
