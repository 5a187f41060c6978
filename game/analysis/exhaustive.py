"""Whether of several conditions one always holds, known by going through every combination of values."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from game.analysis.value_partition import slots_of
from game.analysis.vectorised import test_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.analysis.ranges import Ranges
    from game.analysis.vectorised import Column
    from game.expressions import Node

_TRIED: Final = 1 << 16  # combinations of values that are gone through


def exhaustive(trees: Sequence[Node], ranges: Ranges) -> bool:
    """Whether one of them holds whatever the values are; False where there are too many to go through."""
    slots = sorted(set[int]().union(*map(slots_of, trees)))
    spans = [range(ranges[slot][0], ranges[slot][1] + 1) for slot in slots]
    count = prod(map(len, spans))
    if count > _TRIED:
        return False
    grid = np.meshgrid(*spans, indexing="ij")
    columns = {slot: column.ravel() for slot, column in zip(slots, grid, strict=True)}
    return not all_failing(trees, columns, count).any()


def all_failing(trees: Sequence[Node], columns: Any, count: int) -> Column:  # noqa: ANN401 - whatever holds columns
    """In which of `count` states none of the conditions holds."""
    some: Column = np.logical_or.reduce([test_of(tree, columns, count) for tree in trees])
    return ~some
