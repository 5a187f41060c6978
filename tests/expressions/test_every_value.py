"""The commonest conditions and effects, for every value there is: shortcuts are right all the same."""

from __future__ import annotations

import operator
from itertools import product
from typing import TYPE_CHECKING

import pytest

from game.expressions import (
    Condition,
    Effect,
    Kind,
    Name,
    Names,
    Problem,
    bounds,
    parse,
    read_condition,
    read_effect,
)
from game.expressions.closures import value_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.expressions import Node

SMALL = Names({"mood": Name("mood", 0, Kind.NUMBER, -3, 3), "luck": Name("luck", 1, Kind.NUMBER, -2, 4)}, {})
FLAGS = Names({"a": Name("a", 0, Kind.TRUTH), "b": Name("b", 1, Kind.TRUTH)}, {})
SIGNS: dict[str, Callable[[int, int], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
PICKS = ["min(mood, luck)", "max(mood, luck)", "min(mood, 1)", "max(1, luck)"]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("number", [-2, 0, 2])
def test_a_stat_against_a_number(sign: str, number: int) -> None:
    """`mood >= 2` and `2 <= mood` hold where Python says so."""
    plain, turned = (
        read_condition(f"mood {sign} {number}", SMALL),
        read_condition(f"{number} {sign} mood", SMALL),
    )
    assert isinstance(plain, Condition)
    assert isinstance(turned, Condition)
    for mood in range(-3, 4):
        assert plain.test((mood, 0)) is SIGNS[sign](mood, number)
        assert turned.test((mood, 0)) is SIGNS[sign](number, mood)


@pytest.mark.parametrize("by", [0, 1, 3, 9])
def test_a_stat_moved_by_a_number(by: int) -> None:
    """It rises and falls by just that, and stops at its limits."""
    up, down, put = (read_effect(f"mood {how} {by}", SMALL) for how in ("+=", "-=", "="))
    assert isinstance(up, Effect)
    assert isinstance(down, Effect)
    assert isinstance(put, Effect)
    for mood in range(-3, 4):
        for effect, after in ((up, min(3, mood + by)), (down, max(-3, mood - by)), (put, min(3, by))):
            values = [mood, 4]
            effect.apply(values)
            assert values == [after, 4]


def test_effects_are_the_same_when_they_say_the_same() -> None:
    """An effect is a value: what was compiled of it is no part of what it is."""
    assert read_effect("mood += 1", SMALL) == read_effect("mood += 1", SMALL)
    assert read_effect("mood += 1", SMALL) != read_effect("mood += 2", SMALL)


@pytest.mark.parametrize("sides", ["mood luck", "mood 2", "2 mood", "mood 3", "-3 mood", "4 luck", "mood 9"])
@pytest.mark.parametrize("sign", SIGNS)
def test_the_bounds_of_a_comparison_are_tight(sides: str, sign: str) -> None:
    """They leave open just what the values leave open."""
    _tight(parse(sides.replace(" ", f" {sign} "), SMALL, Kind.TRUTH), [(-3, 3), (-2, 4)])


@pytest.mark.parametrize(
    "known", [[(-3, 3), (-2, 4)], [(0, 1), (1, 2)], [(2, 2), (2, 2)], [(-3, -1), (0, 0)]]
)
@pytest.mark.parametrize("sign", SIGNS)
def test_the_bounds_of_a_comparison_are_tight_in_known_ranges(
    sign: str, known: list[tuple[int, int]]
) -> None:
    """Ranges that touch, lie apart, or are one value."""
    _tight(parse(f"mood {sign} luck", SMALL, Kind.TRUTH), known)


@pytest.mark.parametrize("text", ["mood + luck", "mood - luck", "mood * 3", "mood // 2", "-mood", *PICKS])
@pytest.mark.parametrize("known", [[(-3, 3), (-2, 4)], [(0, 1), (1, 2)], [(-3, -1), (2, 2)]])
def test_the_bounds_of_a_sum_are_tight(text: str, known: list[tuple[int, int]]) -> None:
    """Least and most are values it has."""
    _tight(parse(text, SMALL, Kind.NUMBER), known)


@pytest.mark.parametrize("text", ["a and b", "a or b", "not a", "a == b", "a != b"])
@pytest.mark.parametrize("known", list(product([(0, 0), (0, 1), (1, 1)], repeat=2)))
def test_the_bounds_of_truths_are_tight(text: str, known: list[tuple[int, int]]) -> None:
    """What is proven to hold or not to hold is just what does."""
    _tight(parse(text, FLAGS, Kind.TRUTH), known)


def test_a_flag_is_one_or_nothing() -> None:
    """Where nothing is known of it, a flag is 0 or 1."""
    _tight(parse("a", FLAGS, Kind.TRUTH), [(0, 1), (0, 1)], known=False)


def test_a_visit_is_one_or_nothing_and_a_slip_is_told() -> None:
    """Where nothing is known of a visit it is 0 or 1; what cannot be read comes back as its problem."""
    seen = Names({}, {"dorm": 0})
    _tight(parse("visited(dorm)", seen, Kind.TRUTH), [(0, 1)], known=False)
    slip = parse("visited(gate)", seen, Kind.TRUTH)
    assert isinstance(slip, Problem)
    assert slip.unknown == "gate"


def _tight(tree: Node | Problem, ranges: list[tuple[int, int]], *, known: bool = True) -> None:
    assert not isinstance(tree, Problem)
    value = value_of(tree)
    every = [int(value(now)) for now in product(*(range(least, most + 1) for least, most in ranges))]
    assert bounds(tree, ranges if known else None) == (min(every), max(every))
