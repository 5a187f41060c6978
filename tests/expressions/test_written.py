"""Trees written again as their authors would."""

from __future__ import annotations

import pytest
from hypothesis import given

from game.expressions import Kind, Name, Names, Node, Problem, amount, kind_of, parse, said
from tests.expressions.reference import NAMES, expected, numbers, truths, values

CALL = Name("call", 3, Kind.WORD, 0, 1, ("an", "miss"))


@given(numbers(2) | truths(2), values)
def test_what_is_said_comes_to_the_same(tree: Node, now: tuple[int, ...]) -> None:
    """With as few brackets as it needs, and never with too few."""
    again = parse(said(tree), NAMES, kind_of(tree))
    if isinstance(again, Problem):
        assert again.rule in {"UP406", "UP407", "UP408"}  # too long, too deep, too large
    else:
        assert int(amount("", again).value(now)) == expected(tree, now)


@pytest.mark.parametrize(
    "text",
    [
        "not (asked or told) and confidence // 10 >= 3",
        "confidence - (debt - 1) > -(debt + 2)",
        "visits(dorm) % 2 == 1 or min(confidence, 20) < 5",
        "asked == (confidence > 4)",
        "call == miss and call != an",
    ],
)
def test_it_has_the_brackets_it_needs(text: str) -> None:
    """An author's own words come back."""
    names = Names({**NAMES.values, "call": CALL}, NAMES.scenes)
    tree = parse(text, names, Kind.TRUTH)
    assert said(tree) == text  # type: ignore[arg-type]
