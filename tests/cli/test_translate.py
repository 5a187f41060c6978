"""`translate`, run as a person runs it: files begun, brought up, checked and counted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DESK = ROOT / "tests" / "corpus" / "translated" / "desk.yaml"
GERMAN = (ROOT / "tests" / "corpus" / "mended" / "UP912-fuzzy.po").read_text(encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A story in a folder of its own."""
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "scenario.yaml").write_text(DESK.read_text(encoding="utf-8"), encoding="utf-8")
    return folder


def translate(*words: object, **env: str) -> tuple[int, str, str]:
    """What `main.py translate` leaves with and says; never a traceback."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "translate", *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **env},
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def test_a_file_is_begun_translated_and_brought_up(desk: Path) -> None:
    """From the first empty file to one that is whole again after the author mended a line."""
    file = desk / "de.po"
    code, told, _ = translate("extract", desk, "-l", "de")
    assert (code, told) == (
        0,
        f"desk, de: 0 translated, 0 to look at again, 6 to translate. Written: {file}\n",
    )
    file.write_text(GERMAN, encoding="utf-8")
    assert translate("check", desk, "--strict")[:2] == (0, "desk, de: nothing to mend.\n")
    story = desk / "scenario.yaml"
    story.write_text(story.read_text(encoding="utf-8").replace("is full.", "is full!"), encoding="utf-8")
    code, told, _ = translate("check", desk)
    assert (code, told.splitlines()[-1]) == (1, "desk, de: 1 not translated.")
    assert translate("update", desk)[1].startswith(
        "desk, de: 5 translated, 1 to look at again, 0 to translate."
    )
    assert '#| msgid "The hall is full."\n' in file.read_text(encoding="utf-8")
    assert translate("check", desk)[0] == 0
    assert translate("check", desk, "--strict")[0] == 1
    assert translate("update", desk)[1].endswith(f"Nothing to change: {file}\n")
    assert translate("stats", desk)[1].split()[-8:] == ["desk", "de", "6", "5", "1", "0", "18", "14"]


def test_nothing_is_written_where_a_file_is_broken(desk: Path) -> None:
    """The file is as it was, and it is said where the mistake is."""
    file = desk / "de.po"
    broken = GERMAN.replace('msgstr "Drinnen"', 'msgstr "Drinnen')
    file.write_text(broken, encoding="utf-8")
    code, _, why = translate("update", desk)
    assert code == 1
    assert why == f"de.po, line 27: this entry cannot be read.\n“{file}” is not touched: mend this first.\n"
    assert file.read_text(encoding="utf-8") == broken
    assert {path.name for path in desk.iterdir()} == {"scenario.yaml", "de.po"}


def test_letters_that_the_game_has_not(desk: Path) -> None:
    """An emoji is told at its line of the translation."""
    (desk / "de.po").write_text(GERMAN.replace("Der Saal", "Der 🦆"), encoding="utf-8")
    code, told, _ = translate("check", desk, "--format", "short", SDL_VIDEODRIVER="dummy")
    assert code == 0
    assert told == (
        f"{desk / 'de.po'}:23:1: advice: the game’s letters have no “🦆” (U+1F986, duck) [UP741]\n"
    )


def test_languages_are_tried_in_a_folder_of_ones_own(desk: Path, tmp_path: Path) -> None:
    """For the program and for stories whose folder is not to be touched."""
    words = tmp_path / "words"
    assert translate("extract", desk, "-l", "ru", UPWARD_WORDS=str(words))[0] == 0
    assert translate("extract", "--program", "-l", "ru", UPWARD_WORDS=str(words))[0] == 0
    assert (words / "ru" / "stories" / "desk.po").is_file()
    assert "nplurals=3" in (words / "ru" / "upward.po").read_text(encoding="utf-8")
    assert [path.name for path in desk.iterdir()] == ["scenario.yaml"]
    told = translate("stats", "--program", UPWARD_WORDS=str(words))[1]
    assert "…" not in told
    assert "the program  ru" in told
    assert translate("check", "--program", UPWARD_WORDS=str(words))[:2] == (0, "Nothing to mend.\n")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["extract", "-l", "de"], "Name a story, or say --program for the program’s own words."),
        (
            ["extract", "DESK", "-l", "../de"],
            "“../de” is not the short code of a language, such as de or zh-Hans.",
        ),
        (["extract", "DESK", "-l", "en"], "desk is written in en: there is nothing to translate."),
        (["check", "DESK"], "There is no translation of desk yet: begin with translate extract."),
        (["update", "--program", "DESK"], "Name a story, or say --program for the program’s own words."),
    ],
)
def test_what_cannot_be_done_is_said(desk: Path, words: list[str], why: str) -> None:
    """With 2, as for any command that was mistyped."""
    code, told, said = translate(*(str(desk) if word == "DESK" else word for word in words))
    assert (code, told, said) == (2, "", f"{why}\n")
