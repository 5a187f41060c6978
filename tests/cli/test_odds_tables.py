"""What is exact and what is estimated never stand in one table of `odds` without a sign that is explained."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.odds import Wanted, show_odds

if TYPE_CHECKING:
    import pytest

CASES = Path(__file__).resolve().parents[1] / "analysis" / "cases"
NOTE = (
    "What is marked with ~ is estimated from 200,000 plays, and what is “not met” happened in none of them; "
    "everything else is exact."
)


def _told(
    path: Path, capsys: pytest.CaptureFixture[str], states: int = 20_000, seconds: float = 60
) -> tuple[int, str]:
    """What `odds` ends with, and what it prints."""
    wanted = Wanted(persona=None, style="text", endings=False, scenes=(), states=states, seconds=seconds)
    code = show_odds(path, wanted)
    return code, capsys.readouterr().out


def _row(said: str, ending: str) -> str:
    """The last row that begins with an ending's title: that of the table of starts."""
    return [" ".join(line.split()) for line in said.splitlines() if line.startswith(ending)][-1]


def test_an_estimated_start_beside_exact_ones(capsys: pytest.CaptureFixture[str]) -> None:
    """The start as written is exact, another too large, a third is left by half of the plays only."""
    code, said = _told(CASES / "mixed-starts.yaml", capsys)
    assert "Exact: all " in said
    assert _row(said, "Usual") == "Usual over 99.9 % ~over 99.9 % 50.0 %"
    assert _row(said, "Rare") == "Rare under 0.1 % ~under 0.1 % never"
    assert _row(said, "Nearly never") == "Nearly never never not met never"
    assert _row(said, "no ending") == "no ending 50.0 %"
    assert NOTE in " ".join(said.split())
    assert code == 1


def test_an_exact_start_beside_an_estimated_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The other way round the sign is explained too."""
    story = tmp_path / "turned.yaml"
    story.write_text((CASES / "mixed-starts.yaml").read_text().replace("if: far,", "if: not far,"))
    code, said = _told(story, capsys)
    assert "Estimated from 200,000 plays" in said
    assert _row(said, "Usual") == "Usual ~over 99.9 % over 99.9 % ~over 99.9 %"
    assert _row(said, "Nearly never") == "Nearly never not met never not met"
    assert NOTE in " ".join(said.split())
    assert code == 0


def test_where_nothing_is_exact_no_sign_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    """All of it is said to be estimated."""
    code, said = _told(CASES / "two-counters.yaml", capsys, states=500, seconds=5)
    assert "~" not in said
    assert "All of this is estimated from 200,000 plays" in said
    assert "100 % of these plays were at no ending when they were broken off" in " ".join(said.split())
    assert code == 0


def test_what_can_happen_is_never_said_to_be_never(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three thousand times heads on end is less than any number says, and still no never."""
    story = tmp_path / "heads.yaml"
    story.write_text(
        "upward: 1\ntitle: Heads\nprotagonist: mei\ncharacters: {mei: {name: Mei, look: student_woman}}\n"
        "stats: {k: {start: 0, min: 0, max: 3000, hidden: true}}\nstart: s\nscenes:\n"
        "  s: {place: home, lines: [a], choices: {go: {text: Go, goto: h}}}\n"
        "  h: {place: home, next: [{if: k >= 3000, goto: high}, luck]}\n"
        "  luck: {place: home, chance: {a: {weight: 1, effects: [k += 1], goto: h}, "
        "b: {weight: 1, goto: low}}}\n"
        "  high: {place: home, lines: [a], ending: {title: High, tone: open}}\n"
        "  low: {place: home, lines: [a], ending: {title: Low, tone: open}}\n"
    )
    code, said = _told(story, capsys)
    assert _row(said, "High").startswith("High under 0.1 %")
    assert _row(said, "Low").startswith("Low over 99.9 %")
    assert code == 0


def test_plays_that_never_end_are_told_and_end_with_1(capsys: pytest.CaptureFixture[str]) -> None:
    """As `check` does: half of the plays go round for ever."""
    code, said = _told(CASES / "no-exit-statistics.yaml", capsys)
    assert "50.0 % of plays never come to an ending; `check` shows a walk there." in " ".join(said.split())
    assert _row(said, "no ending") == "no ending 50.0 % 50.0 % 50.0 % 50.0 % 50.0 %"
    assert code == 1


def test_plays_that_get_stuck_are_told_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where every choice is locked no ending follows either."""
    story = tmp_path / "stuck.yaml"
    text = (CASES / "no-exit-statistics.yaml").read_text()
    story.write_text(text.replace("{text: On, goto: a2}", "{text: On, if: confidence > 50, goto: a2}"))
    code, said = _told(story, capsys)
    assert "50.0 % of plays never come to an ending" in said
    assert code == 1


def test_a_third_each_does_not_add_up_and_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three times 33.3 is 99.9."""
    story = tmp_path / "thirds.yaml"
    ways = ", ".join(f"w{n}: {{text: Go, goto: e{n}}}" for n in range(3))
    story.write_text(
        "upward: 1\ntitle: Thirds\nprotagonist: mei\ncharacters: {mei: {name: Mei, look: student_woman}}\n"
        f"stats: {{energy: 30}}\nstart: s\nscenes:\n  s: {{place: home, lines: [a], choices: {{{ways}}}}}\n"
        + "".join(
            f"  e{n}: {{place: home, lines: [a], ending: {{title: E{n}, tone: open}}}}\n" for n in range(3)
        )
    )
    _, said = _told(story, capsys)
    assert "a column may add up to a little more or less than 100 %" in " ".join(said.split())
