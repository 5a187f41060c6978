"""Sentences of the catalogue on paper: strong in stars, and values as they are set."""

from __future__ import annotations

from game.papers.model import Run, language_of, plain_words
from game.papers.said import said, sentences


def test_stars_are_strong_and_values_keep_how_they_are_set() -> None:
    """A value within stars is strong as well; stars and braces in a value are words."""
    name = (Run("*a* {b}", emphasis=True, language="de"),)
    made = said("guide.before.person", name=name, about="who *knows* {name}")
    assert made == (
        Run("*a* {b}", strong=True, emphasis=True, language="de"),
        Run(", who *knows* {name}"),
    )


def test_numbers_are_set_by_the_sentence_and_choose_its_plural() -> None:
    """Alike neighbours are one run."""
    assert said("guide.plan.measured", count=2000) == (
        Run("Minutes to read and to decide are estimated from 2,000 plays at random."),
    )
    assert plain_words(said("report.glance.more", count=1)) == "And 1 decision more."


def test_two_sentences() -> None:
    """One after another."""
    assert plain_words(sentences("It is late.", said("report.road.luck"))) == "It is late. Luck decided."


def test_words_are_of_another_language_where_all_of_them_are() -> None:
    """An element on paper has one language."""
    assert language_of((Run("a", language="de"), Run(" "), Run("b", language="de"))) == "de"
    assert language_of((Run("a", language="de"), Run("b"))) == ""
    assert language_of("a") == ""
