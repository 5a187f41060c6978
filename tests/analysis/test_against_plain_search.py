"""The analysis against an explorer too plain to be wrong, on small stories by the thousand."""

from __future__ import annotations

import pytest

from game.analysis.backward_shares import outlook
from game.analysis.forward_shares import shares
from game.analysis.reachable_states import reach
from game.analysis.shortest_walks import nearest, played, walk_to
from game.analysis.story_graph import graph_of
from game.story import begin
from tests.analysis.small_stories import explored, small_story

BATCH = 100
TINY = 1e-9


@pytest.mark.parametrize("first", range(0, 2000, BATCH))
def test_everything_agrees_with_a_plain_search(first: int) -> None:
    """Scenes, steps, fewest steps, walks and shares are those that trying every state one by one finds."""
    compared = 0
    for seed in range(first, first + BATCH):
        scenario = small_story(seed, loops=seed % 4 != 0)
        seen = explored(scenario)
        if seen is None:
            continue
        compared += 1
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
    assert compared > BATCH // 2
