"""In which language `play` begins: the one that is asked for, that of the settings, or the system's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.cli import play
from game.saves import Settings, Store
from game.words import language, speak
from tests.cli.test_commands import STORY, _main
from tests.words.made_up import write_program

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("asked", "kept", "system", "begins"),
    [
        (None, None, "xx", "xx"),
        (None, None, "de", "en"),
        (None, "en", "xx", "en"),
        (None, "xw", "xx", "xw"),
        (None, "tlh", "xx", "en"),
        ("xx", "xw", "en", "xx"),
    ],
)
def test_the_terminal_begins_in_a_language(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked: str | None,
    kept: str | None,
    system: str,
    begins: str,
) -> None:
    """What was asked for comes before what was set, and that before what the system wants."""
    write_program(tmp_path / "words")
    (tmp_path / "bench.yaml").write_text(STORY, encoding="utf-8")
    for name, value in (("UPWARD_WORDS", "words"), ("UPWARD_HOME", "home")):
        monkeypatch.setenv(name, str(tmp_path / value))
    monkeypatch.setenv("LANGUAGE", system)
    if kept is not None:
        Store.usual().save_settings(Settings(language=kept))
    monkeypatch.setattr("builtins.input", lambda _: "q")
    try:
        assert play.in_terminal(tmp_path / "bench.yaml", 1, resume=False, spoken=asked) == 0
        assert language() == begins
    finally:
        speak("en")


def test_a_language_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """With what there is; no window opens."""
    done = _main("play", "wenzhu", "--language", "tlh", home=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("There is no language “tlh”. There is only en.")
