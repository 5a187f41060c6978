"""What leaves a scene: its states taken along each way that is open, as batches of packed states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import define, evolve, field

from game.analysis.batch import Batch
from game.analysis.layer import open_ways
from game.analysis.transition import Transition, transition

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.analysis.bit_packing import Layout
    from game.analysis.layer import Layer
    from game.analysis.story_graph import Graph, Way

# Bytes of a state along one way: its mask, its key and what the key is made from, its depth and its place.
STEP: Final = 48
OBJECT_STEP: Final = 240  # the same where a key is an int of Python's own


@define(eq=False)
class Successors:
    """The steps of a story between states packed as `layouts` says, by scene; compiled when first taken."""

    graph: Graph
    layouts: Mapping[str, Layout]
    _compiled: dict[tuple[str, int], Transition] = field(factory=dict, init=False)

    def along(self, way: Way) -> Transition:
        """A way, compiled between the layouts of its two scenes."""
        found = self._compiled.get((way.scene, way.number))
        if found is None:
            found = transition(self.graph, way, self.layouts[way.scene], self.layouts[way.goto])
            self._compiled[way.scene, way.number] = found
        return found

    def of(self, layer: Layer, scene: str, within: Sequence[str] | None = None) -> Iterator[list[Batch]]:
        """What leaves a scene from these states, to the scenes in `within` or to any: a portion at a time.

        Each portion has a batch for each way that is open in it.
        """
        ways = [way for way in self.graph.out[scene] if way.goto in self.layouts]
        each = OBJECT_STEP if layer.layout.dtype.hasobject else STEP
        for first, part in layer.portions(each * len(ways)):
            batches = self._leaving(part, scene, within)
            yield batches if len(part) == len(layer) else [_placed(batch, first) for batch in batches]

    def _leaving(self, layer: Layer, scene: str, within: Sequence[str] | None) -> list[Batch]:
        batches: list[Batch] = []
        for way, taken in open_ways(self.graph.out[scene], layer):
            if way.goto not in self.layouts or (within is not None and way.goto not in within):
                continue
            sources = None if taken is None or taken.all() else np.flatnonzero(taken).astype(np.int32)
            if sources is not None and not len(sources):
                continue
            keys, depth = layer.keys, layer.depth
            if sources is not None:
                keys, depth = keys[sources], depth[sources]
            batches.append(Batch(self.along(way).keys(keys), depth + np.int32(1), way, sources))
        return batches


def _placed(batch: Batch, first: int) -> Batch:
    """A batch from a portion that begins at place `first`, with its places counted in the whole layer."""
    sources = np.arange(len(batch.keys), dtype=np.int32) if batch.sources is None else batch.sources
    return evolve(batch, sources=sources + np.int32(first))
