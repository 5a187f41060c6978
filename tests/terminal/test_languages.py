"""The terminal in another language: all that the program says, and changing it within a story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve

from game.saves import Store
from game.story import Playthrough
from game.terminal import Talk
from game.typography.columns import columns
from game.words import speak
from tests.terminal.test_talk import story
from tests.words.made_up import write_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# What the story says itself, what is typed, and what is drawn of signs.
THEIRS: Final = """
The bench|A short silence.|Noon, by the pond.|The bench is *almost* dry.|You have 20 of something.|Sit down
Sing|Your throat is dry.|You sat.|It is late.|Still there?|~~Hello~~|Hi|Wet again.|Same.|The bench dries.
He sat.|Who else sat there?|#bench #rain|Dry|back, b|stats, s|help, h|quit, q|language, l|code|xx|xw|English
"""


@pytest.fixture(autouse=True)
def _made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    write_program(tmp_path / "words")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))
    yield
    speak("en")


def _talked(folder: Path, typed: list[str], width: int = 400) -> str:
    """All that is written while these lines are typed."""
    waiting, written = iter(typed), list[str]()
    other = evolve(story(), title="Another title")
    talk = Talk(
        Store(folder),
        Playthrough(story()),
        7,
        lambda: next(waiting, None),
        written.append,
        width,
        lambda code: other if code == "xw" else story(),
    )
    talk.run()
    return "\n".join(written)


def _plain(told: str) -> list[str]:
    """The letters outside all brackets that the catalogue puts, but for those of the story."""
    for theirs in sorted(re.split(r"[|\n]", THEIRS.strip()), key=len, reverse=True):
        told = told.replace(theirs, "")
    before = None
    while before != told:
        before, told = told, re.sub(r"\[[^\[\]]*\]", "", told)
    return re.findall(r"[^\W\d_]+", told)


def test_nothing_that_the_program_says_is_plain(tmp_path: Path) -> None:
    """From title to questions, with every command and every refusal."""
    speak("xx")
    told = _talked(tmp_path, ["x", "2", "b", "help", "1", "stats", "", "x", "", ""])
    assert "[(Éñtér: réád óñ)" in told
    assert _plain(told) == []


def test_no_line_is_wider_than_the_terminal(tmp_path: Path) -> None:
    """In either made-up language; Chinese letters take two columns."""
    for language in ("xx", "xw"):
        speak(language)
        told = _talked(tmp_path, ["help", "stats", "1", "stats", "", "", ""], 60)
        rows = [row for piece in told.split("\n") for row in piece.split("\n")]
        assert [row for row in rows if columns(row) > 60] == []


def test_the_language_changes_within_a_story(tmp_path: Path) -> None:
    """The place stays, the story is told in it as well, and after the last language comes the first."""
    told = _talked(tmp_path, ["1", "l", "s", "language", "l"], 80)
    chat = [line for line in told.split("\n") if "21:14" in line and "Lu" in line]
    assert [line[:6] for line in chat] == ["[phone", "[ｐｈｏｎｅ", "[[phóñ", "[phone"]
    assert "Ｅｎｅｒｇｙ" in told
    assert "The bench" in told
    assert told.count("It is late.") == 4
    kept = Store(tmp_path).load(story())
    assert kept is not None
    assert [step.id for step in kept.playthrough.steps] == ["sit"]


def test_one_language_is_not_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is nothing to change to, the word is as any other."""
    monkeypatch.delenv("UPWARD_WORDS")
    told = _talked(tmp_path, ["help", "l"], 80)
    assert "language" not in told
    assert "Type a number from 1 to 2, or help." in told
