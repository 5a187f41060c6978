"""How long words take to read, in English and in Chinese."""

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.analysis.reading_time import count, reading
from game.cli.check import Depth, check_stories
from game.loader import load_path

if TYPE_CHECKING:
    from game.story import Scenario

CASES = Path(__file__).parent / "cases"
CHARACTER = 238 / 260


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("", 0),
        ("two words", 2),
        ("向上", 2 * CHARACTER),
        ("向上 means upward", 2 + 2 * CHARACTER),
        ("𠮷\uf900", 2 * CHARACTER),
        ("她说：去吧，去吧。", 6 * CHARACTER),
        ("ＡＢＣ 大学", 1 + 2 * CHARACTER),
    ],
)
def test_characters_are_counted_one_by_one_and_others_as_words(words: str, read: float) -> None:
    """Ideographs of every extension count; marks beside them take no time."""
    assert count(words) == pytest.approx(read)


def _case(name: str) -> Scenario:
    scenario = load_path(CASES / f"{name}.yaml").scenario
    assert scenario is not None
    return scenario


def test_plays_that_were_cut_off_are_left_out_and_counted() -> None:
    """A try that succeeds once in a million times: nearly all plays are cut off, and not averaged."""
    found = reading(_case("endless-retry"))
    assert 0.99 < found.cut_off <= 1
    assert found.choices < 1_000


def test_plays_that_end_are_averaged_though_others_never_do() -> None:
    """Half of the plays go home at once: two words of a page, three and two of choices, and the ending."""
    found = reading(_case("no-exit-statistics"))
    assert found.cut_off == pytest.approx(0.5, abs=0.05)
    assert (found.words, found.choices) == (8, 1)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("endless-retry", "What a play reads is not known: 99.9 % of the plays tried were cut off"),
        ("no-exit-statistics", "What a play reads is not said, for there are plays that cannot end."),
    ],
)
def test_no_statistics_are_told_of_plays_without_an_end(
    name: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nor of a few that happened to end."""
    check_stories(
        [CASES / f"{name}.yaml"], "text", Depth(quick=False, states=20_000_000, seconds=60), strict=False
    )
    shown = capsys.readouterr().out
    assert said in shown
    assert "A play reads" not in shown


def test_measuring_what_is_read_keeps_no_histories() -> None:
    """Two thousand plays of a thousand rounds each are sums, not columns of all they passed."""
    tracemalloc.start()
    try:
        reading(_case("endless-retry"))
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()
