"""Compiles trees to closures, once: play runs these. The commonest shapes have closures of their own."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Final, assert_never

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
    from collections.abc import Callable, Sequence

    Value = Callable[[Sequence[int]], int]
    Test = Callable[[Sequence[int]], bool]

_ARITHMETIC: Final = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "//": operator.floordiv,
    "%": operator.mod,
}
_COMPARE: Final = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def value_of(node: Node) -> Value:  # noqa: PLR0911 - one return for each kind of tree
    """A closure that gives what a tree comes to, from the values by slot; truths give 0 or 1."""
    match node:
        case Number(value):
            return lambda _: value
        case Truth(value):
            return lambda _, v=int(value): v  # type: ignore[misc]
        case Name(slot=slot) | Visits(slot=slot):
            return operator.itemgetter(slot)
        case Visited(slot=slot):
            return lambda v: 1 if v[slot] else 0
        case Negative(part):
            inner = value_of(part)
            return lambda v: -inner(v)
        case Arithmetic():
            return _arithmetic(node)
        case Pick(function, parts):
            choose = min if function == "min" else max
            inners = tuple(map(value_of, parts))
            return lambda v: choose(inner(v) for inner in inners)
        case Compare() | Not() | Logic():
            return test_of(node)
        case _:
            assert_never(node)


def _arithmetic(node: Arithmetic) -> Value:
    work = _ARITHMETIC[node.sign]
    left, right = value_of(node.left), value_of(node.right)
    if isinstance(node.right, Number):
        by = node.right.value
        return lambda v: work(left(v), by)
    return lambda v: work(left(v), right(v))


def test_of(node: Node) -> Test:  # noqa: PLR0911 - one return for each kind of tree
    """A closure that says whether a condition holds, from the values by slot."""
    match node:
        case Compare():
            return _compare(node)
        case Not(part):
            inner = test_of(part)
            return lambda v: not inner(v)
        case Logic(word, left, right):
            first, second = test_of(left), test_of(right)
            if word == "and":
                return lambda v: first(v) and second(v)
            return lambda v: first(v) or second(v)
        case Name(slot=slot) | Visited(slot=slot):
            return lambda v: v[slot] != 0
        case Truth(value):
            return lambda _: value
        case Number() | Negative() | Arithmetic() | Pick() | Visits():
            inner_value = value_of(node)
            return lambda v: inner_value(v) != 0
        case _:
            assert_never(node)


def _compare(node: Compare) -> Test:
    if isinstance(node.left, Name) and isinstance(node.right, Number):
        return _against(node.sign, node.left.slot, node.right.value)
    holds = _COMPARE[node.sign]
    left, right = value_of(node.left), value_of(node.right)
    return lambda v: holds(left(v), right(v))


def _against(sign: str, slot: int, number: int) -> Test:
    """A stat against a number: the commonest condition, as one closure."""
    match sign:
        case ">=":
            return lambda v: v[slot] >= number
        case "<":
            return lambda v: v[slot] < number
        case ">":
            return lambda v: v[slot] > number
        case "<=":
            return lambda v: v[slot] <= number
        case "==":
            return lambda v: v[slot] == number
        case _:
            return lambda v: v[slot] != number


def change_of(slot: int, node: Node, lowest: int, highest: int) -> Callable[[list[int]], None]:
    """A closure that sets the value in a slot to what a tree comes to, kept between lowest and highest."""
    match node:
        case Arithmetic(sign="+" | "-" as sign, left=Name(slot=own), right=Number(by)) if own == slot:
            return _step(slot, by if sign == "+" else -by, lowest, highest)
        case Number(value) | Truth(value):
            kept = min(highest, max(lowest, int(value)))

            def put(v: list[int]) -> None:
                v[slot] = kept

            return put
        case _:
            work = value_of(node)

            def change(v: list[int]) -> None:
                new = work(v)
                v[slot] = lowest if new < lowest else min(new, highest)

            return change


def _step(slot: int, by: int, lowest: int, highest: int) -> Callable[[list[int]], None]:
    """A stat moved by a fixed number: the commonest effect. Only one of its limits can be met."""
    if by >= 0:

        def rise(v: list[int]) -> None:
            new = v[slot] + by
            v[slot] = new if new < highest else highest  # noqa: FURB136 - calling min would double the cost

        return rise

    def fall(v: list[int]) -> None:
        new = v[slot] + by
        v[slot] = new if new > lowest else lowest  # noqa: FURB136 - the same for max

    return fall
