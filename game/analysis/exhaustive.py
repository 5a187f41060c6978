"""Whether of several conditions one always holds, known by going through every combination of values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from game.analysis.value_grid import value_grid
from game.analysis.value_partition import slots_of
from game.analysis.vectorised import test_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.analysis.ranges import Ranges
    from game.analysis.vectorised import Column
    from game.expressions import Node


def exhaustive(trees: Sequence[Node], ranges: Ranges) -> bool:
    """Whether one of them holds whatever the values are; False where there are too many to go through.

    Two that ask for the same may leave nothing out already, however much the others ask for.
    """
    asked = [(slots_of(tree), tree) for tree in trees]
    for slots in sorted({frozenset(each) for each, _ in asked}, key=len):
        if _leave_nothing_out([tree for each, tree in asked if each <= slots], ranges):
            return True
    return _leave_nothing_out(trees, ranges)


def _leave_nothing_out(trees: Sequence[Node], ranges: Ranges) -> bool:
    found = value_grid(trees, ranges)
    return found is not None and not all_failing(trees, *found).any()


def all_failing(trees: Sequence[Node], columns: Any, count: int) -> Column:  # noqa: ANN401 - whatever holds columns
    """In which of `count` states none of the conditions holds."""
    some: Column = np.logical_or.reduce([test_of(tree, columns, count) for tree in trees])
    return ~some
