"""What is said of stories with all that came with version 1.1, held against a plain look at every state."""

from __future__ import annotations

import pytest

from game.analysis.findings import findings
from tests.analysis.grown_stories import grown_story
from tests.analysis.plain_findings import Plain, every_state

BATCH = 50


@pytest.mark.one_in(3)
@pytest.mark.parametrize("first", range(0, 150, BATCH))
def test_findings_are_those_of_a_plain_look_at_every_state(first: int) -> None:
    """What never opens, falls, is taken or shown, what is always so, cut off or stuck: each at its path."""
    compared = 0
    for seed in range(first, first + BATCH):
        scenario = grown_story(seed, loops=seed % 4 != 0)
        states = every_state(scenario)
        if states is None:
            continue
        compared += 1
        found = findings(scenario)
        for rule, paths in Plain(scenario, states).all().items():
            assert {each.path for each in found if each.rule == rule} == paths, (seed, rule)
    assert compared > BATCH // 2
