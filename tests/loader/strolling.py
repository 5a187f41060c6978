"""A short stroll through a story: what was loaded can be shown and played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story import begin, choose, page, steps

if TYPE_CHECKING:
    from random import Random

    from game.story import Scenario


def stroll(scenario: Scenario, random: Random) -> None:
    """Take some steps at random from every start."""
    for start in (None, *scenario.circumstances):
        state = begin(scenario, start)
        for _ in range(20):
            page(scenario, state)
            ways = steps(scenario, state)
            if not ways:
                break
            state = choose(scenario, state, random.choice(ways))
