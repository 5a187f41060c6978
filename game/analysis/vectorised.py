"""Many states at once: a column of numbers for each value, and expressions worked out on whole columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, assert_never

import numpy as np

from game.expressions import (
    Arithmetic,
    Compare,
    Logic,
    Name,
    Negative,
    Node,
    Not,
    Number,
    Pick,
    Truth,
    Visited,
    Visits,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

Column = np.ndarray[Any, Any]
_ARITHMETIC: Final = {"+": np.add, "-": np.subtract, "*": np.multiply, "//": np.floor_divide, "%": np.mod}
_COMPARE: Final = {
    "==": np.equal,
    "!=": np.not_equal,
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
}


def value_of(node: Node, columns: Mapping[int, Any]) -> Any:  # noqa: ANN401, C901, PLR0911 - a column, or one number for all
    """What a tree comes to in each state: a column, or a single number where it is the same in all.

    `columns` has the values of the states by slot.
    """
    match node:
        case Number() | Truth():
            return node.value
        case Name(slot=slot) | Visits(slot=slot):
            return columns[slot]
        case Visited(slot=slot):
            return columns[slot] != 0
        case Negative(part):
            return -value_of(part, columns)
        case Arithmetic():
            return _ARITHMETIC[node.sign](value_of(node.left, columns), value_of(node.right, columns))
        case Pick():
            pick = np.minimum if node.function == "min" else np.maximum
            first, *others = (value_of(part, columns) for part in node.parts)
            for other in others:
                first = pick(first, other)
            return first
        case Compare():
            return _COMPARE[node.sign](value_of(node.left, columns), value_of(node.right, columns))
        case Not(part):
            return np.logical_not(value_of(part, columns))
        case Logic():
            join = np.logical_and if node.word == "and" else np.logical_or
            return join(value_of(node.left, columns), value_of(node.right, columns))
        case _:
            assert_never(node)


def weight_of(weight: float | Node, columns: Mapping[int, Any]) -> Any:  # noqa: ANN401 - a column, or one number for all
    """What a way weighs in each state: a column where that depends on the values. Below 0 counts as 0."""
    return weight if isinstance(weight, float) else np.maximum(value_of(weight, columns), 0)


def test_of(node: Node, columns: Mapping[int, Any], count: int) -> Column:
    """Whether a condition holds in each of `count` states."""
    return np.broadcast_to(np.asarray(value_of(node, columns), dtype=bool), (count,))


def distinct(column: Any) -> Column:  # noqa: ANN401 - a column of any shape
    """Its values without doubles, rising: np.unique, but that loads NumPy's masked arrays to begin with."""
    ordered = np.sort(column, axis=None)
    fresh = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=fresh[1:])
    return ordered[fresh]
