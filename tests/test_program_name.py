"""Messages name the command as it was typed."""

from __future__ import annotations

import sys

import pytest

from game.authoring.new_story import Wishes, story_of
from game.program_name import program_name


@pytest.mark.parametrize(
    ("typed", "interpreter", "built", "named"),
    [
        ("main.py", "/home/mei/upward/.venv/bin/python", False, "main.py"),
        ("main.py", "python", False, "python main.py"),
        ("../upward/main.py", "python3", False, "python3 ../upward/main.py"),
        ("/home/mei/upward/main.py", "/usr/bin/python3", False, "main.py"),
        ("/home/mei/.local/bin/upward", "/home/mei/.local/share/uv/tools/upward/bin/python", False, "upward"),
        ("./upward", "./upward", True, "./upward"),
        ("upward", "upward", True, "upward"),
        ("/home/mei/my games/upward/upward", "", True, '"/home/mei/my games/upward/upward"'),
        ("/usr/lib/python3/pytest/__main__.py", "python", False, "main.py"),
    ],
)
def test_the_command_is_named_as_it_was_typed(
    monkeypatch: pytest.MonkeyPatch, typed: str, interpreter: str, named: str, *, built: bool
) -> None:
    """As a script, installed, or built; what cannot be told is called by the script's name."""
    monkeypatch.setattr(sys, "argv", [typed, "check"])
    monkeypatch.setattr(sys, "orig_argv", [interpreter, typed, "check"])
    monkeypatch.setattr(sys, "frozen", built, raising=False)
    assert program_name() == named


def test_a_new_story_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first lines of a new story name the command that wrote it."""
    monkeypatch.setattr(sys, "argv", ["/home/mei/.local/bin/upward", "new", "first_day"])
    story = story_of("first_day", Wishes(), "schema.json")
    assert (
        "#   upward play first_day          upward check first_day          upward test first_day\n" in story
    )
