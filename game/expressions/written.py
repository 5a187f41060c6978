"""A tree as an author would write it."""

from __future__ import annotations

from typing import Final, assert_never

from game.expressions.syntax_tree import (
    Arithmetic,
    Compare,
    Kind,
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

# What binds how tightly, as in the parser: what binds less than what it stands in needs brackets.
_BINDS: Final = {"or": 1, "and": 2, "+": 5, "-": 5, "*": 6, "//": 6, "%": 6}
_NOT: Final = 3
_COMPARED: Final = 4
_SIGN: Final = 7
_ALONE: Final = 8


def said(node: Node) -> str:  # noqa: C901, PLR0911 - one return for each kind of tree
    """The words of a tree, with as few brackets as it needs."""
    match node:
        case Number(value):
            return str(value)
        case Truth(value):
            return "true" if value else "false"
        case Name(id=id_):
            return id_
        case Visited(scene=scene):
            return f"visited({scene})"
        case Visits(scene=scene):
            return f"visits({scene})"
        case Negative(part):
            return f"-{_within(part, _SIGN)}"
        case Not(part):
            return f"not {_within(part, _NOT)}"
        case Pick(function, parts):
            return f"{function}({', '.join(map(said, parts))})"
        case Compare(sign, Name(kind=Kind.WORD, words=words) as name, Number(value)):
            return f"{name.id} {sign} {words[value]}"
        case Compare(sign, left, right):
            return f"{_within(left, _COMPARED + 1)} {sign} {_within(right, _COMPARED + 1)}"
        case Arithmetic(sign, left, right) | Logic(sign, left, right):
            binds = _BINDS[sign]
            return f"{_within(left, binds)} {sign} {_within(right, binds + (sign not in {'and', 'or'}))}"
        case _:
            assert_never(node)


def _within(part: Node, least: int) -> str:
    return said(part) if _binds(part) >= least else f"({said(part)})"


def _binds(node: Node) -> int:
    match node:
        case Arithmetic(sign=sign) | Logic(word=sign):
            return _BINDS[sign]
        case Compare():
            return _COMPARED
        case Not():
            return _NOT
        case Negative():
            return _SIGN
        case _:
            return _ALONE
