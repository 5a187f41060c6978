"""`check` and `odds` without options, which no parser reads, say what they say with the usual ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.cli import main

ROOT = Path(__file__).resolve().parents[2]
STUCK = str(ROOT / "tests" / "corpus" / "proven" / "UP521-stuck.yaml")


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int | str | None, str, str]:
    """The exit code, and what is printed for these words."""
    with pytest.raises(SystemExit) as left:
        main([*words])
    return left.value.code, *capsys.readouterr()


@pytest.mark.parametrize(
    ("plain", "option"),
    [
        (("check", STUCK), ("--format", "text")),
        (("check", STUCK, "no_such_story"), ("--seconds", "120")),
        (("odds", STUCK), ("--states", "20000000")),
        (("odds", "no_such_story"), ("--seconds", "120")),
    ],
)
def test_the_same_is_said_as_with_what_is_usual(
    capsys: pytest.CaptureFixture[str], plain: tuple[str, ...], option: tuple[str, ...]
) -> None:
    """Of a story with a mistake and of none: exit code, report and complaint."""
    assert said(capsys, *plain) == said(capsys, *plain, *option)


def test_too_many_words_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """Odds are of one story."""
    code, _, complaint = said(capsys, "odds", "wenzhu", "meng_jin")
    assert code == 2
    assert "meng_jin" in complaint
