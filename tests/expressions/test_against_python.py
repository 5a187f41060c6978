"""Conditions and effects do what Python would do, for expressions made at random."""

from __future__ import annotations

from hypothesis import given

from game.expressions import Condition, Effect, Kind, Node, bounds, parse, read_condition, read_effect
from tests.expressions.reference import NAMES, NUMBERS, expected, numbers, truths, values, written


@given(truths(4))
def test_a_written_condition_reads_as_the_same_tree(tree: Node) -> None:
    """Writing a condition out and reading it gives the condition."""
    assert parse(written(tree), NAMES, Kind.TRUTH) == tree


@given(numbers(4))
def test_a_written_number_reads_as_the_same_tree(tree: Node) -> None:
    """Writing a sum out and reading it gives the sum."""
    assert parse(written(tree), NAMES, Kind.NUMBER) == tree


@given(truths(4), values)
def test_a_condition_holds_when_python_says_so(tree: Node, now: tuple[int, ...]) -> None:
    """The compiled closure agrees with Python's own evaluation."""
    made = read_condition(written(tree), NAMES)
    assert isinstance(made, Condition)
    assert made.test(now) is bool(expected(tree, now))


@given(numbers(4), values)
def test_an_effect_sets_what_python_works_out(tree: Node, now: tuple[int, ...]) -> None:
    """The value is what Python makes of it, stopped at the limits of the stat."""
    made = read_effect(f"debt = {written(tree)}", NAMES)
    assert isinstance(made, Effect)
    after = list(now)
    made.apply(after)
    assert after == [now[0], min(50, max(-50, expected(tree, now))), *now[2:]]


@given(numbers(3), values)
def test_moving_is_setting_to_the_sum(tree: Node, now: tuple[int, ...]) -> None:
    """`x += a` and `x = x + (a)` do the same."""
    moved, put = list(now), list(now)
    for text, after in ((f"debt += {written(tree)}", moved), (f"debt = debt + ({written(tree)})", put)):
        made = read_effect(text, NAMES)
        assert isinstance(made, Effect)
        made.apply(after)
    assert moved == put


@given(numbers(4) | truths(4), values)
def test_nothing_comes_outside_its_bounds(tree: Node, now: tuple[int, ...]) -> None:
    """The bounds known at load hold for all values."""
    least, most = bounds(tree)
    assert least <= expected(tree, now) <= most


def test_names_are_the_stats_and_flags_given() -> None:
    """A name reads as the very name that was declared."""
    assert parse("confidence", NAMES, Kind.NUMBER) == NUMBERS[0]
