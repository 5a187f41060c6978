"""Stories with more ways through them than a float can count are counted all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.analysis import graph_of, lengths, reach
from game.analysis.lengths import MOST_WAYS
from game.cli.odds import Wanted, show_odds
from game.diagnostics import Source
from game.loader import load, load_path

YEAR = Path(__file__).parent / "cases" / "many-ways.yaml"


def test_more_ways_than_a_float_holds_are_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    """A year of days with seven choices each: 7 to the power of 380 ways."""
    wanted = Wanted(persona=None, style="text", endings=False, scenes=(), states=20_000_000, seconds=60)
    assert show_odds(YEAR, wanted) == 0
    assert "more than 10^308" in capsys.readouterr().out


def test_the_lengths_of_what_cannot_be_counted_are_known() -> None:
    """Only the ways are too many: each play takes as many decisions as there are days."""
    scenario = load_path(YEAR).scenario
    assert scenario is not None
    (over,) = lengths(reach(graph_of(scenario))).values()
    assert (over.fewest, over.most, over.ways) == (380, 380, MOST_WAYS)


@pytest.mark.parametrize("days", [10, 58, 100])
def test_an_ending_before_all_that_is_counted_to_the_last(days: int) -> None:
    """One who may leave after some days has exactly 2 to that power of ways, whatever comes later."""
    left = f"out: {{text: Out, if: day == {days}, goto: left}}"
    text = YEAR.read_text().replace("choices:\n", f"choices:\n      {left}\n", 1)
    text += "  left: {place: home, lines: [Left.], ending: {title: Left, tone: open}}\n"
    scenario = load(Source("year.yaml", text)).scenario
    assert scenario is not None
    found = lengths(reach(graph_of(scenario)))
    assert found["left"].ways == 7 ** (days - 1)
    assert found["over"].ways == MOST_WAYS
