"""The least and the most an expression can come to.

Each name is taken to have any value in its range, independently of the others: the true range is within
the one given here. Where no ranges are known, a name has any value between its limits.
A truth is 0 or 1, so (0, 0) never holds and (1, 1) always does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from game.expressions.syntax_tree import (
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
    from collections.abc import Sequence

# How often a scene may have been entered, as far as anything counts it.
MOST_VISITS = 999
Range = tuple[int, int]


def bounds(node: Node, known: Sequence[Range] | None = None) -> Range:  # noqa: C901, PLR0911 - one return for each kind
    """The least and the most a tree can come to; `known` gives the range of each slot."""
    match node:
        case Number() | Truth():
            return int(node.value), int(node.value)
        case Name():
            return known[node.slot] if known else (node.lowest, node.highest)
        case Visited():
            return _asked(known[node.slot]) if known else (0, 1)
        case Visits():
            return known[node.slot] if known else (0, MOST_VISITS)
        case Negative():
            least, most = bounds(node.part, known)
            return -most, -least
        case Not():
            least, most = bounds(node.part, known)
            return 1 - most, 1 - least
        case Pick():
            pick = min if node.function == "min" else max
            ranges = [bounds(part, known) for part in node.parts]
            return pick(least for least, _ in ranges), pick(most for _, most in ranges)
        case Logic():
            pick = min if node.word == "and" else max
            (a, b), (c, d) = bounds(node.left, known), bounds(node.right, known)
            return pick(a, c), pick(b, d)
        case Arithmetic():
            return _arithmetic(node.sign, bounds(node.left, known), bounds(node.right, known))
        case Compare():
            return _compare(node.sign, bounds(node.left, known), bounds(node.right, known))
        case _:
            assert_never(node)


def _asked(visits: Range) -> Range:
    """Whether there were any visits, by the least and the most of them."""
    return min(1, visits[0]), min(1, visits[1])


def _arithmetic(sign: str, left: Range, right: Range) -> Range:
    (a, b), (c, d) = left, right
    if sign == "+":
        return a + c, b + d
    if sign == "-":
        return a - d, b - c
    if sign == "%":
        return (a, b) if a >= 0 and b < c else (0, d - 1)
    corners = [x * y if sign == "*" else x // y for x in left for y in right]
    return min(corners), max(corners)


def _compare(sign: str, left: Range, right: Range) -> Range:
    """Whether the ranges leave it open (0, 1) or not."""
    (a, b), (c, d) = left, right
    match sign:
        case ">" | "<=":
            must, can = a > d, b > c
        case "<" | ">=":
            must, can = b < c, a < d
        case _:
            must, can = a == b == c == d, a <= d and c <= b
    return (int(must), int(can)) if sign in {">", "<", "=="} else (1 - int(can), 1 - int(must))
