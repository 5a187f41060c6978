"""Reasons and pseudonyms are data in the room, and each of them has its words."""

from __future__ import annotations

import pytest

from game.classroom.mark_words import ANIMALS, COLOURS, mark_words
from game.classroom.not_now_words import NOT_NOW, not_now_words
from game.classroom.room import NotNow, Pseudonym, pseudonyms


@pytest.mark.parametrize("kind", NotNow)
def test_every_reason_has_a_sentence_of_its_own(kind: NotNow) -> None:
    """A kind that was added without words would end the program where it is shown."""
    assert not_now_words(kind).endswith(".")
    assert len(set(NOT_NOW.values())) == len(NotNow) == len(NOT_NOW)


def test_every_colour_and_animal_that_is_given_has_a_word() -> None:
    """Lessons keep the codes; whoever is shown one is told a word."""
    assert set(COLOURS) == set(pseudonyms.COLOURS)
    assert set(ANIMALS) == set(pseudonyms.ANIMALS)


def test_a_mark_is_a_colour_an_animal_and_a_number_where_it_needs_one() -> None:
    """One of a file that we never gave stands as it is there."""
    assert mark_words(Pseudonym("teal", "heron")) == "teal heron"
    assert mark_words(Pseudonym("teal", "heron", 2)) == "teal heron 2"
    assert mark_words(Pseudonym("sky-blue", "yak")) == "sky-blue yak"
