"""How often things happen on the map: in words that say what they are, with room beside them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.authoring.map import Known, cards_of
from game.authoring.map.cards import often_in_words
from game.cli.map_ import draw_map
from game.cli.stories import shipped
from game.loader import load_path
from game.typography.columns import columns

CASES = Path(__file__).resolve().parents[1] / "analysis" / "cases"


def _drawn(name: str, tmp_path: Path, states: int = 20_000_000, seconds: float = 60) -> str:
    """The map of a case, as its SVG."""
    out = tmp_path / "map.svg"
    assert draw_map(CASES / f"{name}.yaml", out, states, seconds, 2e9) == 0
    return out.read_text(encoding="utf-8")


def test_a_hub_says_how_many_times_it_is_met(tmp_path: Path) -> None:
    """Five times in a play is no five hundred percent."""
    drawn = _drawn("five-days", tmp_path)
    assert drawn.count("met 5 times in an average play") == 2
    assert "2.1 times" in drawn
    assert not re.search(r"[2-9]\d\d\u00a0%", drawn)
    assert "How often is that of an average play." in drawn


def test_an_arrow_taken_a_million_times_is_no_wider_than_a_card(tmp_path: Path) -> None:
    """Its width ends somewhere."""
    widths = re.findall(r'stroke-width="([\d.]+)"', _drawn("long-counter", tmp_path))
    assert max(map(float, widths)) < 12


def test_an_estimated_map_says_so_and_nothing_of_never(tmp_path: Path) -> None:
    """Neither 0 % nor 100 %, nor that no play comes there; what did not happen has no share."""
    drawn = _drawn("two-counters", tmp_path, states=100, seconds=5)
    assert "shares estimated from 200,000 plays" in drawn
    assert "100\u00a0% of plays were broken off" in drawn
    assert "no play comes here" not in drawn
    assert ">0\u00a0%<" not in drawn
    assert ">100\u00a0%<" not in drawn


def test_plays_that_never_end_are_told_on_the_map(tmp_path: Path) -> None:
    """For the shares of its endings do not add up to all."""
    assert "50\u00a0% of plays never end" in _drawn("no-exit-statistics", tmp_path)


@pytest.mark.parametrize(
    ("share", "proven", "said"),
    [
        (None, True, ""),
        (0.0, True, "0\u00a0%"),
        (0.0, False, "under 1\u00a0%"),
        (1.0, True, "100\u00a0%"),
        (1 + 1e-15, True, "100\u00a0%"),
        (1.0, False, "over 99\u00a0%"),
        (1.01, True, "just over once"),
        (2.0, True, "2 times"),
        (2.34, True, "2.3 times"),
        (12_345.6, True, "12,346 times"),
    ],
)
def test_how_often_in_words(share: float | None, proven: bool, said: str) -> None:  # noqa: FBT001 - a case
    """A share up to once in a play, times beyond."""
    assert often_in_words(share, proven=proven) == said


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.name)
def test_words_leave_room_for_how_often(path: Path) -> None:
    """Three columns at least between a row's words and what stands at its end."""
    story = load_path(path).scenario
    assert story is not None
    steps = {
        (scene.id, str(getattr(way, "id", ""))): 2.5
        for scene in story.scenes.values()
        for way in _ways(scene.then)
    }
    for card in cards_of(story, Known(steps=steps)):
        for row in card.rows:
            widest = max(map(columns, (*row.lines, f"if {row.condition}" if row.condition else "")))
            assert not row.often or widest + 3 + columns(row.often) <= 33


def _ways(then: object) -> tuple[object, ...]:
    """The choices or outcomes of what comes after a scene's lines."""
    return tuple(getattr(then, "choices", ())) + tuple(getattr(then, "outcomes", ()))
