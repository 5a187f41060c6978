"""Odds as numbers: distributions of stats, exact and complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.analysis import Budget
from game.authoring.odds import odds
from game.diagnostics import Source
from game.loader import load

if TYPE_CHECKING:
    from game.story import Scenario

TEXT = """upward: 1
title: Steps
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 20}
start: a
scenes:
  a:
    place: lake
    lines: [A]
    choices: {up: {text: Up, effects: [confidence += 5], goto: b}, on: {text: On, goto: b}}
  b:
    place: lake
    lines: [B]
    choices: {up: {text: Up, effects: [confidence += 5], goto: c}, on: {text: On, goto: c}}
  c: {place: lake, lines: [C], ending: {title: C, tone: quiet}}
"""


@pytest.fixture(scope="module")
def steps() -> Scenario:
    """Two choices, each of which may raise a stat that nothing asks for."""
    loaded = load(Source("steps.yaml", TEXT))
    assert loaded.scenario is not None
    return loaded.scenario


def test_the_distribution_of_a_stat_is_exact_in_any_scene(steps: Scenario) -> None:
    """Half of all plays come to b with 25; the ending sees a quarter, a half and a quarter."""
    (found,) = odds(steps, spreads=("b", "c"))
    told = {one.scene: one for one in found.spreads}
    assert told["b"].shares == {20: pytest.approx(0.5), 25: pytest.approx(0.5)}
    assert told["c"].shares == {20: pytest.approx(0.25), 25: pytest.approx(0.5), 30: pytest.approx(0.25)}
    assert (told["c"].least, told["c"].most) == (20, 30)
    assert told["c"].mean == pytest.approx(25)


def test_what_is_estimated_never_calls_itself_proven(steps: Scenario) -> None:
    """Beyond its budget a share has a range that holds the true one, and no distribution is claimed."""
    (found,) = odds(steps, budget=lambda: Budget(states=1), spreads=("c",))
    assert not found.proven
    assert found.plays
    assert not found.spreads
    assert found.endings[0].least <= 1 <= found.endings[0].most
