"""The analysis against an explorer too plain to be wrong, on small stories by the thousand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.analysis.backward_shares import outlook
from game.analysis.forward_shares import shares
from game.analysis.monte_carlo import sample
from game.analysis.reachable_states import reach
from game.analysis.shortest_walks import nearest, played, walk_to
from game.analysis.story_graph import graph_of
from game.story import begin
from tests.analysis.grown_stories import grown_story
from tests.analysis.small_stories import explored, small_story

if TYPE_CHECKING:
    from game.story import Scenario
    from tests.analysis.small_stories import Seen

BATCH = 100
TINY = 1e-9


def agrees(scenario: Scenario, seen: Seen, seed: int) -> None:
    """What the analysis finds of a story is what was seen, state by state. Raises AssertionError."""
    found = reach(graph_of(scenario))
    assert found.complete
    assert {s: int(layer.depth.min()) for s, layer in found.layers.items()} == seen.scenes, seed
    assert found.states <= seen.states, seed
    taken = {(a.way.scene, a.way.step) for each in found.arrows.values() for a in each}
    assert {pair for pair in taken if pair[1] != "next"} == seen.taken, seed
    for scene, layer in found.layers.items():
        place = nearest(layer)
        assert place is not None
        way = walk_to(found, scene, place)
        assert played(found, way).state.scene == scene
        assert len(way.steps) == seen.scenes[scene], seed
    got = shares(found)
    ahead = outlook(found, [begin(scenario)])[begin(scenario)]
    for ending in ("end0", "end1"):
        stuck_or_short = seen.lost > TINY
        wanted = pytest.approx(
            seen.endings.get(ending, 0.0), abs=seen.lost + 1e-6 if stuck_or_short else TINY
        )
        assert got.endings[ending] == wanted, seed
        assert ahead.get(ending, 0.0) == wanted, seed


@pytest.mark.parametrize("first", range(0, 800, BATCH))
def test_everything_agrees_with_a_plain_search(first: int) -> None:
    """Scenes, steps, fewest steps, walks and shares are those that trying every state one by one finds."""
    compared = 0
    for seed in range(first, first + BATCH):
        scenario = small_story(seed, loops=seed % 4 != 0)
        seen = explored(scenario)
        if seen is not None:
            compared += 1
            agrees(scenario, seen, seed)
    assert compared > BATCH // 2


@pytest.mark.parametrize("first", range(0, 400, BATCH))
def test_so_does_all_that_came_with_version_1_1(first: int) -> None:
    """The same of stories with words, counted visits, entering, once, detours and luck that depends."""
    compared = 0
    for seed in range(first, first + BATCH):
        scenario = grown_story(seed, loops=seed % 4 != 0)
        seen = explored(scenario)
        if seen is not None:
            compared += 1
            agrees(scenario, seen, seed)
    assert compared > BATCH // 2


@pytest.mark.parametrize("seed", range(0, 60, 4))
def test_plays_by_chance_fall_as_the_weights_say(seed: int) -> None:
    """Of twenty thousand random plays each ending has its share, where weights depend on values too."""
    scenario = grown_story(seed, loops=False)
    seen = explored(scenario)
    assert seen is not None
    plays = sample(graph_of(scenario), 20_000, seed)
    for ending in ("end0", "end1"):
        assert plays.endings.get(ending, 0) / 20_000 == pytest.approx(seen.endings.get(ending, 0.0), abs=0.02)
