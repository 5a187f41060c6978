"""Conditions of which one always holds, though all they ask for has more values than can be gone through."""

from __future__ import annotations

import pytest

from game.analysis.exhaustive import exhaustive
from game.expressions.syntax_tree import Kind, Logic, Name, Node, Not

_FLAGS = [Name(f"f{n}", n, Kind.TRUTH, 0, 1) for n in range(20)]
_RANGES = ((0, 1),) * 20


def _all(nodes: list[Name]) -> Node:
    tree: Node = nodes[0]
    for each in nodes[1:]:
        tree = Logic("and", tree, each)
    return tree


@pytest.mark.parametrize(
    ("few", "leave_nothing"),
    [
        ([_FLAGS[0], Not(_FLAGS[0])], True),
        ([Not(_FLAGS[1]), Logic("and", _FLAGS[1], _FLAGS[2]), Not(_FLAGS[2])], True),
        ([_FLAGS[0], Not(_FLAGS[1])], False),
    ],
)
def test_a_few_that_leave_nothing_out_are_enough(few: list[Node], leave_nothing: bool) -> None:  # noqa: FBT001
    """Twenty flags have a million combinations: one condition that asks for all of them hides no answer."""
    assert exhaustive([_all(_FLAGS), *few], _RANGES) is leave_nothing
