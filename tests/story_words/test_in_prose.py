"""Sentences of the program around an author's prose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from game.story import LastChange
from game.story.catalogue import STANDARD_STATS, Tone
from game.story.text import Run, Text
from game.story_words import (
    change_in_words,
    last_change_in_words,
    standard_label,
    standard_meaning,
    tone_in_words,
)
from game.words import speak
from tests.words.made_up import write_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAT: Final = Text((Run("You "), Run("sat", emphasis=True), Run(" {there}.")))


@pytest.fixture
def _made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    write_program(tmp_path)
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path))
    speak("xx")
    yield
    speak("en")


def test_prose_keeps_its_emphasis_within_a_sentence() -> None:
    """And what looks like a value in it stays as the author wrote it."""
    said = last_change_in_words("energy", LastChange(-3, SAT))
    assert said.runs == (Run("Last change: spent 3. "), *SAT.runs)
    assert str(last_change_in_words("energy", LastChange(2, Text(())))) == "Last change: gained 2."
    assert str(last_change_in_words("energy", None)) == "It has not moved yet."


@pytest.mark.usefixtures("_made_up")
def test_all_that_is_said_of_stats_and_tones_is_in_the_language_that_is_spoken() -> None:
    """Standard stats are named and explained by the program, whatever story they stand in."""
    said = [
        *(say(stat) for stat in STANDARD_STATS for say in (standard_label, standard_meaning)),
        *(change_in_words(stat, by) for stat in (*STANDARD_STATS, "nerve") for by in (3, -3)),
        *(tone_in_words(tone) for tone in Tone),
        str(last_change_in_words("energy", LastChange(-3, SAT))),
    ]
    assert [words for words in said if not (words.startswith("[") and words.endswith("]"))] == []
