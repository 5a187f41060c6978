"""States on their way into a scene, as packed keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from game.analysis.columns import Column
    from game.analysis.ways import Way


@frozen(eq=False)
class Batch:
    """Keys that arrive at a scene; those a story starts with come along no way."""

    keys: Column
    depth: Column
    way: Way | None = None
    sources: Column | None = None
