"""A change of a stat in a plain word of its own."""

from __future__ import annotations

import pytest

from game.story.catalogue import STANDARD_STATS
from game.story_words import change_in_words


@pytest.mark.parametrize(
    ("stat", "by", "words"),
    [
        ("energy", -3, "spent 3"),
        ("energy", 2, "gained 2"),
        ("confidence", 2, "grew by 2"),
        ("opportunity", -6, "closed by 6"),
        ("patience", 4, "rose by 4"),
        ("patience", -4, "fell by 4"),
    ],
)
def test_a_change_has_a_word(stat: str, by: int, words: str) -> None:
    """Each standard stat has its own, a story's own stats a neutral one."""
    assert change_in_words(stat, by) == words


@pytest.mark.parametrize("stat", STANDARD_STATS)
def test_more_and_less_are_told_apart_without_a_sign(stat: str) -> None:
    """The word alone says which way it went."""
    assert change_in_words(stat, 5) != change_in_words(stat, -5)
