"""States taken in portions, however small: what is found is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from game.analysis import layer, loop_search
from game.analysis.findings import findings
from game.analysis.forward_shares import shares
from game.analysis.lengths import lengths
from game.analysis.reachable_states import reach
from game.analysis.story_graph import graph_of
from tests.analysis.small_stories import small_story

if TYPE_CHECKING:
    from game.analysis.reachable_states import Reached

Steps = dict[tuple[str, int], list[tuple[int, int]]]


@pytest.mark.parametrize("states", [1, 4])
def test_portions_find_what_whole_layers_find(states: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same states, fewest steps, arrows, shares and lengths."""
    for seed in range(150):
        graph = graph_of(small_story(seed, loops=seed % 4 != 0))
        wanted = reach(graph)
        with monkeypatch.context() as patch:
            patch.setattr(layer, "PORTION", 250 * states)
            patch.setattr(loop_search, "_FEW", 0)
            patch.setattr(loop_search, "_ENOUGH", states)
            got = reach(graph)
        for name, each in wanted.layers.items():
            assert np.array_equal(got.layers[name].keys, each.keys), seed
            assert np.array_equal(got.layers[name].depth, each.depth), seed
        assert _steps(got) == _steps(wanted), seed
        assert lengths(got) == lengths(wanted), seed
        assert shares(got).endings == pytest.approx(shares(wanted).endings), seed


def test_portions_tell_the_same_of_a_story(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found wrong rests on no portion being left out."""
    for seed in range(30):
        scenario = small_story(seed)
        wanted = findings(scenario)
        with monkeypatch.context() as patch:
            patch.setattr(layer, "PORTION", 1)
            assert findings(scenario) == wanted, seed


def _steps(found: Reached) -> Steps:
    steps: Steps = {}
    for arrows in (each for all_ in found.arrows.values() for each in all_):
        sources = range(len(arrows.targets)) if arrows.sources is None else arrows.sources.tolist()
        pairs = steps.setdefault((arrows.way.scene, arrows.way.number), [])
        pairs += zip(sources, arrows.targets.tolist(), strict=True)
    return {way: sorted(pairs) for way, pairs in steps.items()}
