"""What of a story its walks meet, and what none does: counted and listed with its place."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from game.authoring.coverage import Kind, Share, coverage
from game.authoring.new_story import Wishes, write_new
from game.cli.coverage import coverage_json, coverage_short, coverage_text
from game.diagnostics import Source
from game.loader import Loaded, load
from game.story import parse_walk
from tests.as_typed import main

ROOT = Path(__file__).parents[2]
WALKS_PAGE = (ROOT / "docs" / "walks.md").read_text(encoding="utf-8")


def _shown(kind: str, page: str) -> list[str]:
    """The examples of a kind on a page."""
    return re.findall(rf"^```{kind}\n(.*?)^```", page, re.DOTALL | re.MULTILINE)


STORY = _shown("yaml", WALKS_PAGE)[0]
FIRST, SECOND, THIRD = _shown("walk", WALKS_PAGE)


@pytest.fixture(scope="module")
def desk() -> Loaded:
    """The story of the page about walks."""
    return load(Source("desk.yaml", STORY))


def _not_met(desk: Loaded, *walks: str) -> list[str]:
    """The parts that no walk meets, as one reads them, and their lines of the file."""
    assert desk.scenario is not None
    found = coverage(desk.scenario, map(parse_walk, walks))
    return [line.removeprefix("desk.yaml:") for line in coverage_short(desk, found).splitlines()]


def test_what_no_walk_meets_is_listed_with_its_place(desk: Loaded) -> None:
    """A line under a condition that fails, choices and outcomes not taken, an ending not come to."""
    assert _not_met(desk, FIRST) == [
        "16:7: not met: choice wait in desk",
        "22:7: not met: outcome late in metro",
        "34:7: not met: choice stay in meeting",
        "35:31: not met: line “Tomorrow is another day.” in home",
        "35:58: not met: ending “Home” in home",
    ]
    assert _not_met(desk, THIRD)[:3] == [
        "15:7: not met: choice ask in desk",
        "22:7: not met: outcome late in metro",
        "31:9: not met: line “They have kept a chair for you.” in meeting",
    ]


def test_walks_add_up_and_none_meets_nothing(desk: Loaded) -> None:
    """All the page's walks together meet everything; no walk meets nothing."""
    assert _not_met(desk, FIRST, SECOND, THIRD) == []
    assert desk.scenario is not None
    assert coverage_text(desk, coverage(desk.scenario, map(parse_walk, (FIRST, SECOND, THIRD)))) == (
        "desk.yaml: every line, choice, outcome and ending is met."
    )
    none = coverage(desk.scenario, ())
    assert [none.share(kind) for kind in Kind] == [Share(0, 6), Share(0, 4), Share(0, 2), Share(0, 2)]


def test_a_walk_that_strays_counts_as_far_as_it_goes(desk: Loaded) -> None:
    """What comes after its slip is not met; one of another story meets nothing."""
    astray = FIRST.replace("meeting > offer", "meeting > ofer")
    assert _not_met(desk, astray)[:4] == [
        "16:7: not met: choice wait in desk",
        "22:7: not met: outcome late in metro",
        "33:7: not met: choice offer in meeting",
        "34:7: not met: choice stay in meeting",
    ]
    assert desk.scenario is not None
    other = coverage(desk.scenario, [parse_walk(FIRST.replace("scenario: desk", "scenario: dusk"))])
    assert not other.met


def test_where_no_walk_comes_is_one_row(desk: Loaded) -> None:
    """A scene that is not entered is told as one, with what it has; what is entered part by part."""
    assert desk.scenario is not None
    text = coverage_text(desk, coverage(desk.scenario, [parse_walk(FIRST)]))
    assert text.splitlines() == [
        "desk.yaml: 5 of 6 lines, 2 of 4 choices, 1 of 2 outcomes and 1 of 2 endings are met. No walk meets:",
        "  in desk",
        "    desk.yaml:16: choice wait",
        "  in metro",
        "    desk.yaml:22: outcome late",
        "  in meeting",
        "    desk.yaml:34: choice stay",
        "  desk.yaml:35: the scene home, where no walk comes: 1 line and 1 ending",
    ]
    assert text.splitlines()[0] + "\n" == _shown("coverage", WALKS_PAGE)[0]


def test_programs_are_told_the_same(desk: Loaded) -> None:
    """Counts by kind, and each part with its place."""
    assert desk.scenario is not None
    told = coverage_json(desk, coverage(desk.scenario, [parse_walk(FIRST)]))
    assert told["met"] == {
        "lines": {"met": 5, "all": 6},
        "choices": {"met": 2, "all": 4},
        "outcomes": {"met": 1, "all": 2},
        "endings": {"met": 1, "all": 2},
    }
    assert isinstance(told["not_met"], list)
    assert told["not_met"][0] == {
        "kind": "choice",
        "scene": "desk",
        "name": "wait",
        "file": "desk.yaml",
        "line": 16,
        "column": 7,
    }


def test_the_authors_guide_shows_what_is_printed(tmp_path: Path) -> None:
    """The guide's answer is the answer, and what is not met does not count against the walks."""
    write_new(tmp_path, "first_day", Wishes(), "schema.json")
    done = main("test", "first_day", "--coverage", home=tmp_path)
    guide = (ROOT / "docs" / "authors-guide.md").read_text(encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == _shown("coverage", guide)[0]


def test_json_has_the_findings_as_well(tmp_path: Path) -> None:
    """A walk that strays, a story with mistakes and one without walks are in one answer."""
    for name in ("first_day", "second_day", "third_day"):
        write_new(tmp_path, name, Wishes(), "schema.json")
    walk = tmp_path / "first_day" / "walks" / "ending_group.walk"
    walk.write_text(walk.read_text(encoding="utf-8").replace("> sign", "> sgn"), encoding="utf-8")
    broken = tmp_path / "second_day" / "scenario.yaml"
    broken.write_text(
        broken.read_text(encoding="utf-8").replace("goto: turn", "goto: tunr"), encoding="utf-8"
    )
    for one in (tmp_path / "third_day" / "walks").iterdir():
        one.unlink()
    done = main("test", ".", "--coverage", "--format", "json", home=tmp_path)
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert sorted({one["rule"] for one in told["findings"]}) == ["UP301", "UP803"]
    met = {Path(one["file"]).parts[0]: one["met"]["endings"]["met"] for one in told["coverage"]}
    assert met == {"first_day": 1, "third_day": 0}


def test_a_line_with_alternatives_is_named_by_the_longest_of_each() -> None:
    """Never by all of them run together."""
    text = STORY.replace("upward: 1\n", "upward: 1.1\n").replace(
        "The doors open.", '"It {asked ? hums | rings}."'
    )
    loaded = load(Source("desk.yaml", text))
    assert loaded.diagnostics == ()
    assert "25:13: not met: line “It rings.” in stop" in _not_met(loaded)
