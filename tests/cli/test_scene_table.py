"""`odds --scenes`: how many plays come to each scene, as a table and for programs, exact or estimated."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from game.cli.odds import Wanted, show_odds
from tests.analysis.test_scene_odds import STORY

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

TABLE = """\
Two halls
Exact: all 6 states that can be told apart were looked at.
For anyone: every open choice is as likely as the others.

scene   plays  endings open        After a long day
desk   always           2.0                  always
hall   50.0 %           2.0  talk             never
talk   20.0 %           2.0  talk             never
loft    never                                 never
home   87.5 %                                always
seat   12.5 %                                 never

Stops to talk at, in one play
start             fewest  on average  plays with fewer than two
as written             0        0.70                     80.0 %
After a long day       0        0.00                over 99.9 %
"""


def _told(
    path: Path, capsys: pytest.CaptureFixture[str], wanted: Wanted, story: str = STORY
) -> tuple[int, str]:
    """What `odds --scenes` ends with, and what it prints, without blanks at the ends of its lines."""
    (path / "halls.yaml").write_text(story)
    code = show_odds(path / "halls.yaml", wanted)
    return code, "".join(f"{line.rstrip()}\n" for line in capsys.readouterr().out.splitlines())


def test_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Scenes in the story's order, without the one that shows nothing; below, the stops from each start."""
    assert _told(tmp_path, capsys, Wanted(by_scene=True)) == (0, TABLE)


def test_a_persona_has_other_shares(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever is generous waits when waiting brings people."""
    story = STORY.replace("stats: {energy: 40}", "stats: {energy: 40, connection: 40}")
    story = story.replace("{text: Wait, goto: way}", "{text: Wait, effects: [connection += 4], goto: way}")
    _, said = _told(tmp_path, capsys, Wanted(by_scene=True, persona="generous"), story)
    assert "For generous: goes where people are, and gives." in said
    assert "hall   66.7 %" in said


def test_programs_get_all_starts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With whatever the table has, and shares with all their digits."""
    code, said = _told(tmp_path, capsys, Wanted(by_scene=True, style="json"))
    first, second = json.loads(said)
    assert (code, first["start"], second["start"], first["proven"]) == (0, None, "tired", True)
    assert [each["id"] for each in first["scenes"]] == ["desk", "hall", "talk", "loft", "home", "seat"]
    assert first["scenes"][1]["endings"] == 2
    assert first["scenes"][1]["discuss"]
    assert abs(second["stops"]["few"] - 1) < 1e-12


def test_an_estimate_says_that_it_is_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the range in which a share lies, and no endings that are open."""
    _, said = _told(tmp_path, capsys, Wanted(by_scene=True, states=3))
    assert "Estimated from 200,000 plays, each share to 99 % within the range given" in said
    row = next(line.split() for line in said.splitlines() if line.startswith("hall"))
    assert " ".join(row).startswith("hall 50.")
    assert "(49." in row[3]
    assert "All of this is estimated" in said or "What is marked with ~" in said


def test_plays_that_never_end_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As by `odds`, which leaves with 1."""
    story = STORY.replace(
        "choices: {wait: {text: Wait, goto: way}, go:", "choices: {wait: {text: Wait, goto: trap}, go:"
    )
    story += "  trap: {place: office, lines: [Round.], choices: {on: {text: On, goto: trap}}}\n"
    code, said = _told(tmp_path, capsys, Wanted(by_scene=True), story)
    assert code == 1
    assert "50.0 % of plays never come to an ending; `check` shows a walk there." in said
