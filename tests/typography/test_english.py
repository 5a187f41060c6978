"""Numerals, plurals and capitals of sentences made by the program."""

from __future__ import annotations

import pytest

from game.typography.english import capital, counted, numeral


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "no stops"), (1, "one stop"), (4, "four stops"), (10, "ten stops"), (12, "12 stops")],
)
def test_things_are_counted_as_they_are_said(number: int, said: str) -> None:
    """Small numbers in words; one of a thing without its s."""
    assert counted(number, "stop") == said
    assert said.split(maxsplit=1)[0] == numeral(number)


def test_a_plural_may_be_of_its_own() -> None:
    """Where an s would not do."""
    assert counted(2, "child", "children") == "two children"


@pytest.mark.parametrize(
    ("words", "begun"), [("", ""), ("two Roads", "Two Roads"), ("向上", "向上"), ("12 %", "12 %")]
)
def test_a_sentence_begins_with_a_capital_and_keeps_the_rest(words: str, begun: str) -> None:
    """Names in it keep theirs."""
    assert capital(words) == begun
