"""What random plays from every start meet: that something happens needs no other proof than an example.

What plays without a leaning hardly ever meet, as a reader who never once lies awake, is met by plays that
lean to some ways and away from others, each batch to other ones (swarm testing: Groce et al., 2012).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, product
from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np

from game.analysis.monte_carlo import sample

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis.story_graph import Graph
    from game.analysis.vectorised import Column

# From the columns of so many states, a mask: whether it is so in each.
Test = Callable[[Any, int], Any]
Key = TypeVar("Key")
_PLAYS: Final = (1_000, 4_000)  # random plays from each start, and from each again for what is left
_ROUNDS: Final = 300  # of a loop, in which an example is looked for
_BATCHES: Final = 16  # with leanings of their own
_LEANING: Final = 250  # plays of each
_LEANS: Final = (1 / 32, 1.0, 32.0)


def without_example(
    graph: Graph,
    starts: Sequence[str | None],
    tests: Mapping[Key, tuple[str, Test]],
    go_on: Callable[[], bool] = lambda: True,
) -> set[Key]:
    """Those of these tests, each of a scene, that no play met there. Stops early once `go_on` says no."""
    left = set(tests)
    by_scene: dict[str, dict[Key, Test]] = {}
    for key, (scene, test) in tests.items():
        by_scene.setdefault(scene, {})[key] = test

    def watch(scene: str, values: Column, _plays: Column) -> None:
        here = by_scene.get(scene, {})
        met = [key for key, test in here.items() if test(values, values.shape[1]).any()]
        for key in met:
            del here[key]
        left.difference_update(met)

    for plays, start in product(_PLAYS, starts):
        if left:
            sample(
                graph,
                plays,
                7,
                start=start,
                watch=watch,
                longest=_ROUNDS,
                go_on=lambda: bool(left) and go_on(),
            )
    for batch, start in zip(range(_BATCHES), cycle(starts), strict=False):
        if left:
            sample(
                graph,
                _LEANING,
                batch,
                start=start,
                weigh=_leaning(graph, batch),
                watch=watch,
                longest=_ROUNDS,
                go_on=lambda: bool(left) and go_on(),
            )
    return left


def _leaning(graph: Graph, seed: int) -> Mapping[tuple[str, int], float]:
    """A weight for every way, drawn from a few that are far apart."""
    dice = np.random.Generator(np.random.PCG64(seed))
    ways = [way for scene in graph.out.values() for way in scene]
    return {
        (way.scene, way.number): _LEANS[drawn]
        for way, drawn in zip(ways, dice.integers(len(_LEANS), size=len(ways)).tolist(), strict=True)
    }
