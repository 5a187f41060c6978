"""Shares in words: true, in order, and never nothing or everything for what is neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.words.percent import is_all, percent, percent_in_tenths

if TYPE_CHECKING:
    from collections.abc import Callable

    Say = Callable[..., str]

WAYS = {"whole": (percent, 0), "tenths": (percent_in_tenths, 1)}
shares = st.floats(0, 1) | st.sampled_from(
    [0.0, 1e-300, 1e-9, 1e-3, 0.005, 0.01, 0.5, 0.99, 0.995, 0.999, 1.0]
)
ways = pytest.mark.parametrize(("say", "digits"), WAYS.values(), ids=WAYS)


def _bounds(said: str, digits: int) -> tuple[float, float]:
    """Between which percents a share lies of which this is said, half a last digit around a number."""
    word, _, number = said.replace("\u00a0", " ").removesuffix(" %").rpartition(" ")
    value, half = float(number), 0.5 * 10**-digits
    return {"under": (0, value), "over": (value, 100)}.get(word, (value - half, value + half))


@ways
@given(share=shares)
def test_what_is_said_is_true(say: Say, digits: int, share: float) -> None:
    """The share lies where the words put it."""
    least, most = _bounds(say(share), digits)
    assert least - 1e-9 <= 100 * share <= most + 1e-9


@ways
@given(one=shares, other=shares)
def test_more_is_never_said_to_be_less(say: Say, digits: int, one: float, other: float) -> None:
    """Words keep the order of the shares."""
    (low, _), (high, _) = (_bounds(say(share), digits) for share in sorted((one, other)))
    assert low <= high


@ways
@given(share=shares)
def test_nothing_and_all_are_said_only_of_nothing_and_all(say: Say, digits: int, share: float) -> None:
    """And of an estimate never."""
    plain = say(share).replace("\u00a0", " ")
    assert (plain == "0 %") == (share == 0)
    assert (plain == "100 %") == is_all(share)
    assert is_all(share) or share < 1 - 1e-13
    assert not is_all(share) or share > 1 - 1e-11
    assert say(share, proven=False).replace("\u00a0", " ") not in {"0 %", "100 %", "0.0 %", "100.0 %"}
    del digits


@given(parts=st.lists(st.floats(1e-6, 1), min_size=2, max_size=2000))
def test_all_that_was_added_up_is_all(parts: list[float]) -> None:
    """What adding up rounds off takes nothing from it."""
    whole = sum(parts)
    assert percent(sum(part / whole for part in parts)) == "100\u00a0%"


@pytest.mark.parametrize(
    ("share", "whole", "tenths"),
    [
        (0, "0 %", "0 %"),
        (1e-6, "under 1 %", "under 0.1 %"),
        (0.0049, "under 1 %", "0.5 %"),
        (0.01, "1 %", "1.0 %"),
        (0.366, "37 %", "36.6 %"),
        (0.99, "99 %", "99.0 %"),
        (0.996, "over 99 %", "99.6 %"),
        (1 - 1e-6, "over 99 %", "over 99.9 %"),
        (1, "100 %", "100 %"),
    ],
)
def test_how_it_is_said(share: float, whole: str, tenths: str) -> None:
    """In whole percents no line ends before the sign; authors can search for what they read."""
    assert percent(share) == whole.replace(" %", "\u00a0%")
    assert percent_in_tenths(share) == tenths
