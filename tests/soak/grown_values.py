"""Small stories with all of version 1.1, held against every state: `python -m tests.soak.grown_values`.

They are put together as values (`tests/analysis/grown_stories.py`), so detours, counted visits and luck that
depends are in nearly each. What is reached, by how many steps, every share and every finding must be what a
plain look at all states says.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from game.analysis.findings import findings
from tests.analysis.grown_stories import grown_story
from tests.analysis.plain_findings import Plain, every_state
from tests.analysis.small_stories import explored
from tests.analysis.test_against_plain_search import agrees


def one(seed: int) -> int:
    """Compare the story of a seed; how many states it has, 0 where there are too many to look at each."""
    scenario = grown_story(seed, loops=seed % 4 != 0)
    states, seen = every_state(scenario), explored(scenario)
    if states is None or seen is None:
        return 0
    agrees(scenario, seen, seed)
    found = findings(scenario)
    for rule, paths in Plain(scenario, states).all().items():
        said = {each.path for each in found if each.rule == rule}
        if said != paths:
            raise SystemExit(f"seed {seed}, {rule}: said {said - paths}, not said {paths - said}")
    return len(states)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2_000, help="how many stories")
    parser.add_argument("--first", type=int, default=0, help="the first one's seed")
    asked = parser.parse_args()
    sizes = [one(seed) for seed in range(asked.first, asked.first + asked.count)]
    print(f"{sum(map(bool, sizes)):,} stories agreed, {sum(sizes):,} states in all; the others are larger")
