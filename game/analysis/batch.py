"""A batch of packed states that arrive at a scene by one way, before they are merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.analysis.story_graph import Way
    from game.analysis.vectorised import Column


@frozen(eq=False)
class Batch:
    """Keys that arrive at a scene; those a story starts with come along no way.

    All columns are as long: `depth` is the fewest steps to each, `sources` the places of the states they come
    from in the layer of the way's scene, or None where all of that layer come, in its order.
    """

    keys: Column
    depth: Column
    way: Way | None = None
    sources: Column | None = None


def joined(portions: Sequence[Batch], count: int) -> Batch:
    """What goes one way from the portions of a layer of `count` states, in one batch."""
    if len(portions) == 1:
        return portions[0]
    keys = np.concatenate([each.keys for each in portions])
    depth = np.concatenate([each.depth for each in portions])
    return Batch(keys, depth, portions[0].way, places([each.sources for each in portions], count))


def places(portions: Sequence[Column | None], count: int) -> Column | None:
    """The places of states from the portions of a layer of `count` states; None where all are there."""
    found = np.concatenate([each for each in portions if each is not None])
    return None if len(found) == count else found
