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


def test_what_of_a_language_cannot_be_used_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before the story begins, and where the language is changed to it within the story."""
    for language_, said in (("de", "Zu {who}"), ("fr", "   ")):
        file = tmp_path / "words" / language_ / "upward.po"
        file.parent.mkdir(parents=True)
        file.write_text(f'msgctxt "settings.on"\nmsgid "on"\nmsgstr "{said}"\n', encoding="utf-8")
    (tmp_path / "bench.yaml").write_text(STORY, encoding="utf-8")
    for name, value in (("UPWARD_WORDS", "words"), ("UPWARD_HOME", "home")):
        monkeypatch.setenv(name, str(tmp_path / value))
    typed = iter(("language", "quit"))
    monkeypatch.setattr("builtins.input", lambda _: next(typed))
    try:
        assert play.in_terminal(tmp_path / "bench.yaml", 1, resume=False, spoken="de") == 0
    finally:
        speak("en")
    told = " ".join(capsys.readouterr().out.split())
    before = "cannot be used and is shown in English: upward.po, line 3: settings.on"
    assert f"“Deutsch” {before} has {{who}}, which its source has not." in told
    assert f"“Français” {before} has nothing in it to be read." in told


def test_a_language_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """With what there is; no window opens."""
    done = _main("play", "wenzhu", "--language", "tlh", home=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("There is no language “tlh”. There is only en.")
