"""A story played half in one language and half in the other, in the terminal as one starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.words.made_up import longer, write_program, write_stories

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the made-up languages of the program and the stories."""
    folder = tmp_path_factory.mktemp("words")
    write_program(folder)
    write_stories(folder)
    return folder


def _played(home: Path, words: Path, typed: list[str], *options: str) -> str:
    """What is said while these lines are typed, nothing of it on standard error."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "play", "meng_jin", "--text", "--seed", "7", *options],
        input="\n".join(typed) + "\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "UPWARD_HOME": str(home), "UPWARD_WORDS": str(words), "PYTHONIOENCODING": "utf-8"},
        check=True,
    )
    assert done.stderr == ""
    return done.stdout


def test_the_language_changes_within_a_story(tmp_path: Path, words: Path) -> None:
    """What is read is in the one, then in the other; the road is that of a play in one language."""
    walks = [tmp_path / name for name in ("whole.walk", "half.walk")]
    _played(tmp_path / "whole", words, ["1"] * 9, "--record", str(walks[0]))
    told = _played(tmp_path / "half", words, ["1"] * 4 + ["l", "l"] + ["1"] * 5, "--record", str(walks[1]))
    assert walks[0].read_text(encoding="utf-8") == walks[1].read_text(encoding="utf-8")
    before, _, after = told.partition("1. [")
    assert "Ten children, two hours." in before
    assert longer("a")[:1] in after
    assert "Ten children" not in after


@pytest.mark.parametrize(("first", "then"), [("xx", "en"), ("en", "xx")])
def test_a_save_of_one_language_opens_in_the_other(
    tmp_path: Path, words: Path, first: str, then: str
) -> None:
    """At its place, with nothing to tell of it."""
    _played(tmp_path, words, ["1"] * 4, "--language", first)
    told = _played(tmp_path, words, [], "--language", then, "--continue")
    assert ("Six minutes each." in told) == (then == "en")
    assert ("Šíx míñútéš éáçh." in told) == (then == "xx")
    assert "changed" not in told
