"""A batch of packed states that arrive at a scene by one way, before they are merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
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
