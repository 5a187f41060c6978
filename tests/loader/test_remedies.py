"""Remedies that a new author needs: what there is instead, and what was meant."""

from __future__ import annotations

import pytest

from game.diagnostics import Source
from game.loader import load
from game.story.catalogue import LOOKS, PLACES, STANDARD_STATS
from tests.loader.small import LINE, STORY, story


@pytest.mark.parametrize(
    ("old", "new", "known"),
    [("place: campus_gate", "place: xyz", PLACES), ("look: wenzhu", "look: q", LOOKS)],
)
def test_all_places_and_looks_are_told(old: str, new: str, known: frozenset[str]) -> None:
    """Where none comes near, the remedy lists every one of them, none cut short."""
    (one,) = story(old, new).diagnostics
    assert set(one.hint.split("one of ")[1].split(", ")) == set(known)


def test_a_stat_that_is_no_standard_one_is_told_so() -> None:
    """With only a start: the five are named, and how one's own is written; or the one that was meant."""
    (own,) = story("  confidence: 40\n", "  confidence: 40\n  stamina: 55\n").diagnostics
    assert own.rule == "UP205"
    assert all(name in own.message for name in STANDARD_STATS)
    assert "label" in own.hint
    (near,) = story("  confidence: 40\n", "  confidence: 40\n  energi: 55\n").diagnostics
    assert near.hint == "did you mean “energy”?"


@pytest.mark.parametrize("key", ["time", "hour", "sent"])
def test_a_time_of_day_is_meant_as_at(key: str) -> None:
    """Whatever an author calls the time beside a bubble, its shape says what it is."""
    phone = STORY.replace(
        "    place: campus_gate\n", "    place: campus_gate\n    view: phone\n    chat: Wen\n"
    )
    line = f'      - {{wen: ok, {key}: "20:31"}}\n'
    (one,) = load(Source("small.yaml", phone.replace(LINE, line))).diagnostics
    assert (one.rule, one.hint) == ("UP201", "did you mean “at”?")
