"""Pages without a word: found with a shortest walk; never claimed where some line is always read."""

from __future__ import annotations

import pytest

from game.analysis.findings import findings
from tests.loader.small import scenario

HALL = "    place: auditorium\n"


def wordless(lines: str, then: str = "") -> list[tuple[str, str]]:
    """The scenes without words, and the walks there, when the hall has these lines."""
    changed = scenario(HALL, f"{HALL}    lines: [{lines}]\n{then}")
    return [(str(one.path[1]), one.walk) for one in findings(changed) if one.rule == "UP627"]


@pytest.mark.parametrize(
    ("lines", "walk"),
    [
        ("{if: asked, text: A}", "gate > wait → hall"),
        ("{if: not asked, text: A}", "gate > ask → hall"),
        ("{if: asked and confidence > 50, text: A}, {if: not asked, text: B}", "gate > ask → hall"),
    ],
)
def test_a_gap_is_found_with_a_walk(lines: str, walk: str) -> None:
    """Every condition fails at once, on this walk."""
    assert wordless(lines) == [("hall", walk)]


@pytest.mark.parametrize(
    "lines",
    [
        "",
        "{if: asked, text: A}, B",
        "{if: asked, text: A}, {if: not asked, text: B}",
        "{if: confidence > 40, text: A}, {if: confidence <= 40, text: B}",
        # Values leave it open, and no reader comes with them.
        "{if: confidence > 50 and asked, text: A}, {if: confidence == 40, text: B}",
    ],
)
def test_where_something_is_always_read_nothing_is_said(lines: str) -> None:
    """Nor of a scene whose author gave it no lines."""
    assert wordless(lines) == []
