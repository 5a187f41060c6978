"""What is explored at all: nothing where random plays and ranges answer everything that is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from game.analysis import Reached, reach
from game.analysis.findings import findings
from game.cli.stories import shipped
from game.loader import load_path
from tests.analysis.traps import scene, trap

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario


@pytest.fixture
def explored(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The starts of every exploration."""
    starts: list[Any] = []

    def counted(*asked: Any) -> Reached:  # noqa: ANN401 - whatever reach is asked
        starts.append(asked[1])
        return reach(*asked)

    for room in ("promised", "ever_happens", "wordless", "explain"):
        monkeypatch.setattr(f"game.analysis.{room}.reach", counted)
    return starts


@pytest.mark.parametrize("path", shipped(), ids=lambda path: str(path.name))
def test_the_stories_that_ship_need_no_exploring(path: Path, explored: list[Any]) -> None:
    """All that can happen in them is met by some thousand plays, but for what they promise of all plays."""
    scenario = load_path(path).scenario
    assert scenario is not None
    assert findings(evolve(scenario, promises=())) == []
    assert explored == []


def test_what_no_play_meets_is_looked_for_in_every_state(explored: list[Any]) -> None:
    """A condition that fails in every play may still hold in one of them: here it never does."""
    assert [one.rule for one in findings(_steep(31))] == ["UP622"]
    assert explored


def test_one_play_in_a_million_is_enough(explored: list[Any]) -> None:
    """Nothing is said of a choice that opens for a single play of three to the power of fifteen."""
    assert findings(_steep(30)) == []
    assert explored


def _steep(confidence: int) -> Scenario:
    """Fifteen scenes of three choices, of which one raises confidence by 2, from 0; it is asked for last."""
    text = "".join(
        scene(f"s{n}", f"goto: s{n + 1}", f"effects: [confidence += 2], goto: s{n + 1}", f"goto: s{n + 1}")
        for n in range(15)
    )
    last = scene("s15", f"if: confidence >= {confidence}, goto: end", "goto: end")
    return trap(text + last, confidence=0, start="s0")
