"""A walk that strays is told what its story does there: what was nearly named, and what luck may bring."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.authoring.walk_files import follow_walk, read_walk
from game.diagnostics import Source
from game.loader import load

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario

STORY = """\
upward: 1
title: The bench
protagonist: lin
characters: {lin: {name: Lin, look: wenzhu}}
stats: {confidence: 20}
start: bench
scenes:
  bench:
    place: lake
    lines: [The bench is wet.]
    choices:
      sit: {text: Sit down, effects: [confidence += 5], goto: sky}
      leave: {text: Go home, goto: sky}
  sky:
    place: lake
    lines: [Clouds.]
    chance: {rain: {weight: 1, goto: over}, no_rain: {weight: 1, goto: over}}
  over: {place: lake, lines: [Evening.], ending: {title: Dry, tone: quiet}}
"""


@pytest.fixture(scope="module")
def bench() -> Scenario:
    """A choice, then luck, then the end."""
    scenario = load(Source("bench.yaml", STORY)).scenario
    assert scenario is not None
    return scenario


@pytest.mark.parametrize(
    ("steps", "hint"),
    [
        ("bench > leav\nsky > rain", "did you mean “leave”?"),
        ("bench > sit\nsky > rian", "did you mean “rain”?"),
        ("bench > sit\nskye > rain", "did you mean “sky”?"),
        ("bench > fly\nsky > rain", "take the step the story offers, or change the story back"),
    ],
)
def test_what_was_nearly_named_is_the_remedy(steps: str, hint: str, bench: Scenario, tmp_path: Path) -> None:
    """A misspelt scene, choice or outcome; where none comes near, the general remedy."""
    walk = tmp_path / "one.walk"
    walk.write_text(f"scenario: bench\n{steps}\nover .\n", encoding="utf-8")
    (one,) = follow_walk(read_walk(walk), bench).diagnostics
    assert one.hint == hint


def test_what_luck_may_bring_is_listed(bench: Scenario, tmp_path: Path) -> None:
    """As the open choices are, at a scene where one chooses."""
    walk = tmp_path / "one.walk"
    walk.write_text("scenario: bench\nbench > sit\nsky > next\nover .\n", encoding="utf-8")
    (one,) = follow_walk(read_walk(walk), bench).diagnostics
    assert one.notes[-2:] == ("luck may bring there: rain", "luck may bring there: no_rain")
