"""What is said of a number that is refused is true of it, whichever end it goes beyond."""

from __future__ import annotations

import pytest

from game.diagnostics import Source
from game.loader import load

STORY = """upward: 1
title: Limits
protagonist: mei
characters: {{mei: {{name: Mei, look: student_woman}}}}
stats: {{energy: 30}}
start: s
scenes:
  s:
    place: home
    lines: [a]
    choices: {{go: {{text: Go, if: energy // {by} > 2, goto: l}}, wait: {{text: Wait, goto: e}}}}
  l: {{place: home, lines: [a], chance: {{a: {{weight: {weight}, goto: e}}, b: {{weight: 1, goto: e}}}}}}
  e: {{place: home, lines: [End.], ending: {{title: E, tone: open}}}}
"""


def _said(*, by: str = "3", weight: str = "1") -> list[str]:
    """The messages of errors on a story with these numbers."""
    return [
        one.message for one in load(Source("limits.yaml", STORY.format(by=by, weight=weight))).diagnostics
    ]


@pytest.mark.parametrize("weight", ["99999999999999999999", "1000001", "-1"])
def test_a_weight_is_told_both_of_its_limits(weight: str) -> None:
    """Too large a weight is 0 or more as well."""
    assert _said(weight=weight) == ["a weight is from 0 to 1,000,000"]
    assert _said(weight="1000000") == []


@pytest.mark.parametrize("by", ["-3", "0"])
def test_what_may_stand_after_the_division_sign(by: str) -> None:
    """-3 is a number other than 0."""
    assert _said(by=by) == ["only a number above 0 may stand after //"]
    assert _said(by="10") == []
