"""Conditions put together out of others, as groups of lines need them: what they say reads as if written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.expressions.condition import Condition
from game.expressions.syntax_tree import Logic, Name, Not, Truth, Visited

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.expressions.syntax_tree import Node

_NOT: Final = re.compile(r"not +(?=[^ ])")


def both(one: Condition, other: Condition) -> Condition:
    """The condition that holds while two do: `asked and not (confidence >= 60)`."""
    first, second = one.test, other.test

    def test(values: Sequence[int]) -> bool:
        return first(values) and second(values)

    return Condition(f"{_part(one)} and {_part(other)}", Logic("and", one.tree, other.tree), test)


def negated(one: Condition) -> Condition:
    """The condition that holds while another fails: `not asked`, of that one `asked` again."""
    holds = one.test
    source, tree = _turned(one)
    return Condition(source, tree, lambda values: not holds(values))


def _turned(one: Condition) -> tuple[str, Node]:
    source = one.source.strip()
    said = _NOT.match(source)
    if isinstance(one.tree, Not) and said:
        return _bare(source[said.end() :]), one.tree.part
    plain = isinstance(one.tree, Name | Visited | Truth)
    return f"not {source}" if plain or _in_brackets(source) else f"not ({source})", Not(one.tree)


def _part(one: Condition) -> str:
    """What a condition says, in brackets if it would be taken apart beside `and`."""
    source = one.source.strip()
    loose = isinstance(one.tree, Logic) and one.tree.word == "or"
    return f"({source})" if loose and not _in_brackets(source) else source


def _bare(source: str) -> str:
    return source[1:-1].strip() if _in_brackets(source) else source


def _in_brackets(source: str) -> bool:
    """Whether one pair of brackets stands around the whole."""
    if not source.startswith("("):
        return False
    depth = 0
    for at, sign in enumerate(source):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0:
            return at == len(source) - 1
    return False
