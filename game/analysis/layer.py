"""The states of one scene, packed and sorted, and the steps that lead from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import frozen

from game.analysis.batch import places
from game.analysis.bit_packing import Columns
from game.analysis.vectorised import test_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from game.analysis.bit_packing import Layout
    from game.analysis.story_graph import Way
    from game.analysis.vectorised import Column

# Bytes worked with at once where the states of a layer are taken in portions.
PORTION: Final = 1 << 25
_COLUMN: Final = 16  # bytes of a value in a column, while it is unpacked


@frozen(eq=False)
class Arrows:
    """All steps along one way: states of its scene (`sources`) to states of the next (`targets`), by place.

    `sources` is None where every state of the scene takes it, in order.
    """

    way: Way
    sources: Column | None
    targets: Column


@frozen(eq=False)
class Layer:
    """The reachable states of one scene: their keys, sorted, and the fewest steps to each (`depth`)."""

    layout: Layout
    keys: Column
    depth: Column

    def __len__(self) -> int:
        """How many states there are."""
        return len(self.keys)

    @property
    def columns(self) -> Columns:
        """The values of the states, as a column for each slot."""
        return Columns(self.layout, self.keys)

    def portions(self, each: int = 0) -> Iterator[tuple[int, Layer]]:
        """Its states in order, so many at a time that their columns are small; each with its first place.

        `each` is how many bytes of a state are worked with at once besides the columns of its values. Of
        sixty flags the columns take forty times as much as the states do.
        """
        size = max(1, PORTION // (each + _COLUMN * (len(self.layout.fields) + 1)))
        if len(self) <= size:
            yield 0, self
            return
        for first in range(0, len(self), size):
            upto = first + size
            yield first, Layer(self.layout, self.keys[first:upto], self.depth[first:upto])

    def holding(self, test: Callable[[Mapping[int, Any], int], Column]) -> Column:
        """In which states a test of their columns holds, as a mask; or whatever else is made of columns."""
        return np.concatenate([test(part.columns, len(part)) for _, part in self.portions()])

    def find(self, values: Sequence[int]) -> int | None:
        """The place of a state in this layer, from its values; None if it is not one of them."""
        key = self.layout.key_of(values)
        at = int(np.searchsorted(self.keys, key))
        return at if at < len(self.keys) and self.keys[at] == key else None


def connected(portions: Sequence[Arrows], count: int) -> Arrows:
    """The arrows along one way from those of the portions of a layer of `count` states."""
    if len(portions) == 1:
        return portions[0]
    sources = places([each.sources for each in portions], count)
    return Arrows(portions[0].way, sources, np.concatenate([each.targets for each in portions]))


def open_ways(ways: Sequence[Way], layer: Layer) -> list[tuple[Way, Column | None]]:
    """Each way with the states of the layer in which it may be taken, as a mask; None for all of them."""
    return ways_open(ways, layer.columns, len(layer))


def ways_open(ways: Sequence[Way], columns: Mapping[int, Any], count: int) -> list[tuple[Way, Column | None]]:
    """The same of `count` states from the columns of their values."""
    found: list[tuple[Way, Column | None]] = []
    rest: Column | None = None
    for way in ways:
        holds = None if way.condition is None else test_of(way.condition, columns, count)
        if way.step != "next":
            found.append((way, holds))
            continue
        found.append((way, holds if rest is None else rest if holds is None else rest & holds))
        if holds is not None:
            rest = ~holds if rest is None else rest & ~holds
    return found


def up_to(ways: Sequence[Way], way: Way) -> Sequence[Way]:
    """A way with those on which it rests whether it is open: of exits all that come before it."""
    return ways[: ways.index(way) + 1] if way.step == "next" else (way,)
