"""Every combination of the values that some conditions ask for, as columns to ask them of at once."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from game.analysis.value_partition import slots_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.expressions import Node

_MOST: Final = 1 << 16  # combinations that are gone through


def value_grid(trees: Sequence[Node], ranges: Any) -> tuple[Mapping[int, Any], int] | None:  # noqa: ANN401 - a range for each slot
    """A column for each slot, and how many rows they have; None where there are too many to go through."""
    slots = sorted(set().union(*map(slots_of, trees)))
    spans = [range(ranges[slot][0], ranges[slot][1] + 1) for slot in slots]
    count = prod(map(len, spans))
    if count > _MOST:
        return None
    grid = np.meshgrid(*spans, indexing="ij")
    return {slot: column.ravel() for slot, column in zip(slots, grid, strict=True)}, count
