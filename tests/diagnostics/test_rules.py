"""The table of rules, and suggestions for misspelt names."""

from __future__ import annotations

import re

import pytest

from game.diagnostics import RULES, did_you_mean, no_such, sentences


def test_rules_are_well_formed() -> None:
    """Every rule has its own number and short name and one sentence of explanation."""
    assert len(RULES) >= 50
    assert len({rule.name for rule in RULES.values()}) == len(RULES)
    for id_, rule in RULES.items():
        assert re.fullmatch(r"UP\d{3}", id_)
        assert rule.id == id_
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
        assert re.fullmatch(r"[A-Z].*\.", rule.explains)


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("confidance", "did you mean “confidence”?"),
        ("Energy", "did you mean “energy”?"),
        ("zzz", "there are confidence, energy"),
    ],
)
def test_did_you_mean(word: str, said: str) -> None:
    """The nearest name, or else all of them."""
    assert did_you_mean(word, ["energy", "confidence"], "there are") == said


def test_nothing_to_suggest() -> None:
    """Where no name comes near, none is offered unless all were asked for; too many are not listed."""
    assert did_you_mean("zzz", ["energy"]) == ""
    assert did_you_mean("zzz", [], "there are") == ""
    assert did_you_mean("zzz", [f"name_{n}" for n in range(100)], "there are") == ""


def test_what_there_is_not_is_two_sentences() -> None:
    """The nearest, all of them, or nothing more."""
    known = ["hub", "home"]
    assert no_such("scene", "hubb", known) == "There is no scene “hubb”. Did you mean “hub”?"
    assert no_such("scene", "zzz", known) == "There is no scene “zzz”. There are home, hub."
    assert no_such("scene", "zzz", ("home",)) == "There is no scene “zzz”. There is only home."
    assert no_such("scene", "zzz", []) == "There is no scene “zzz”."
    assert sentences("one thing", "", "and another?") == "One thing. And another?"
