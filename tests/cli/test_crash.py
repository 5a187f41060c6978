"""Where the program itself fails in the terminal: a sentence, a report, 3, and never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.as_typed import ROOT

if TYPE_CHECKING:
    from pathlib import Path

BREAK = """
import sys
import {module} as broken
def fail(*_, **__):
    raise KeyError("Zuzanna of Oakfield 7B")
broken.{name} = fail
from game.cli import main
main(sys.argv[1:])
"""


def ended(name: str, words: tuple[str, ...], typed: str, home: Path) -> subprocess.CompletedProcess[str]:
    """How a command ends in which this function fails."""
    module, _, name = name.partition(":")
    command = [sys.executable, "-c", BREAK.format(module=module, name=name), *words]
    env = {**os.environ, "UPWARD_HOME": str(home), "PYTHONUTF8": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=env, input=typed, capture_output=True, text=True, check=False, timeout=120
    )
    assert "Traceback" not in done.stdout + done.stderr
    assert "Zuzanna" not in done.stderr
    return done


@pytest.mark.parametrize(
    ("name", "words", "typed", "where", "kept"),
    [
        (
            "game.terminal.play_loop:standing",
            ("play", "wenzhu", "--text"),
            "\n1\nstats\n",
            "terminal",
            "Your place is kept.",
        ),
        ("game.terminal.play_loop:reading", ("play", "wenzhu", "--text"), "", "terminal", ""),
        ("game.saves:Store.save", ("play", "wenzhu", "--text"), "\n\n1\n", "terminal", ""),
        ("game.cli.odds:odds", ("odds", "wenzhu"), "", "command odds", ""),
        ("game.loader.files:load", ("check", "wenzhu"), "", "command check", ""),
    ],
)
def test_a_fault_is_told_and_reported(
    name: str,
    words: tuple[str, ...],
    typed: str,
    where: str,
    kept: str,
    tmp_path: Path,
) -> None:
    """It says where the report lies; and that the place is kept, only where it is."""
    done = ended(name, words, typed, tmp_path)
    assert done.returncode == 3
    (file,) = (tmp_path / "crashes").iterdir()
    *_, sentence = done.stderr.splitlines()
    assert str(file) in sentence
    assert sentence.partition("says nothing about you.")[2].strip() == kept
    text = file.read_text(encoding="utf-8")
    assert f"where: {where}\n" in text
    assert "KeyError: '… of … …'" in text
    assert "Zuzanna" not in text
    assert ("story: wenzhu " in text) == (where == "terminal")
