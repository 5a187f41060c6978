"""Reading aloud: what is said, by which program, and how it falls silent."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.accessibility import screen_reader
from game.desktop.accessibility.programs import LINUX, MACOS, WINDOWS, Program, program_here
from game.desktop.accessibility.screen_tree import Tree, tree
from game.desktop.accessibility.speech import NOTHING, spoken
from game.desktop.accessibility.voice import Voice
from game.desktop.menus.settings import aloud_menu
from game.desktop.ui.menu import MenuScreen
from game.desktop.ui.screen import Push
from game.desktop.ui.widget import Role, Widget, unpainted
from game.saves.settings import SPEEDS
from game.words import speaking
from tests.desktop.outside import until
from tests.desktop.playing import Player, sit_down

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# A program that writes down how it was called, and speaks until it is ended.
_FAKE = """#!{python}
import json, os, sys, time
told = dict(words=sys.argv[1:], read=sys.stdin.read(), spoken=os.environ.get("UPWARD_SPOKEN", ""))
with open({log!r}, "a", encoding="utf-8") as log:
    log.write(json.dumps(told) + "\\n")
if "--cancel" not in sys.argv:
    time.sleep(600)
"""


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[dict[str, object]]]:
    """How the programs that speak were called; on the PATH there is nothing else."""
    log = tmp_path / "calls"
    log.touch()
    for program in (LINUX, MACOS, WINDOWS):
        fake = tmp_path / "bin" / program.name
        fake.parent.mkdir(exist_ok=True)
        fake.write_text(_FAKE.format(python=sys.executable, log=str(log)), encoding="utf-8")
        fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return lambda: [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def _shown(*parts: tuple[Role, str] | tuple[Role, str, int], focus: int = 0) -> Tree:
    """A screen of parts; the one in focus is counted among the buttons."""
    box = pygame.Rect(0, 0, 10, 10)
    widgets = [
        Widget(
            role=part[0],
            label=part[1],
            bounds=box,
            paint=unpainted,
            number=part[2] if len(part) > 2 else None,
        )
        for part in parts
    ]
    buttons = [widget for widget in widgets if widget.focusable]
    return tree("Upward", (10, 10), widgets, buttons[focus] if buttons else None)


SCENE = (
    (Role.METER, "Energy, 43"),
    (Role.NOTE, "Room 302"),
    (Role.TEXT, "A boy eats."),
    (Role.HINT, "Esc: menu."),
)


def test_a_screen_is_read_and_then_the_choices() -> None:
    """Words are read in order with a pause between them, then the choices; meters and hints are not."""
    choices = (Role.BUTTON, "Explain again", 1), (Role.BUTTON, "Go home", 2)
    assert spoken(NOTHING, _shown(*SCENE, *choices), buttons=True) == (
        "Room 302. A boy eats. 1: Explain again. 2: Go home."
    )


def test_only_what_is_new_is_read() -> None:
    """What stays is not read again; the focus is read where it went."""
    choices = (Role.BUTTON, "Explain again", 1), (Role.BUTTON, "Go home", 2)
    first = _shown(*SCENE, *choices)
    assert not spoken(first, _shown(*SCENE, *choices), buttons=True)
    assert spoken(first, _shown(*SCENE, *choices, focus=1), buttons=True) == "2: Go home."
    more = _shown(*SCENE, (Role.SPEECH, "Fang Yi: Scan it."), (Role.BUTTON, "Read on"))
    assert spoken(first, more, buttons=True) == "Fang Yi: Scan it. Read on."


def test_without_the_buttons_only_the_story_is_read() -> None:
    """Who sees the choices can have the prose alone."""
    shown = _shown(*SCENE, (Role.BUTTON, "Explain again", 1))
    assert spoken(NOTHING, shown, buttons=False) == "Room 302. A boy eats."


def test_a_note_that_stands_in_other_words_is_not_said_twice() -> None:
    """The name over a message is part of the message."""
    shown = _shown((Role.NOTE, "Mother"), (Role.SPEECH, "Mother: Have you eaten?"))
    assert spoken(NOTHING, shown, buttons=True) == "Mother: Have you eaten?"


@pytest.mark.parametrize("program", [LINUX, MACOS, WINDOWS], ids=lambda program: program.name)
def test_words_are_handed_over_as_they_are(
    program: Program, calls: Callable[[], list[dict[str, object]]]
) -> None:
    """No shell and no option reads what the story says, whatever it looks like."""
    text = '--wait; $(touch x) "向上" `y` %PATH%'
    voice = Voice(program)
    voice.say(text, "fast")
    until(calls)
    voice.close()
    (told, *_) = calls()
    words = told["words"]
    assert isinstance(words, list)
    assert [told["read"], told["spoken"], words[-1]].count(text) == 1
    if text in words:
        assert words[-2] == "--"


def test_what_is_said_ends_before_the_next_begins(calls: Callable[[], list[dict[str, object]]]) -> None:
    """The server of the voices is told to be silent as well: it goes on by itself otherwise."""
    voice = Voice(LINUX)
    voice.say("one", "usual")
    until(lambda: len(calls()) == 1)
    voice.say("two", "usual")
    until(lambda: len(calls()) == 3)
    voice.close()
    words = [call["words"] for call in calls()]
    assert [said[-1] for said in words if isinstance(said, list)] == ["one", "--cancel", "two", "--cancel"]


@pytest.mark.parametrize("program", [LINUX, MACOS, WINDOWS], ids=lambda program: program.name)
def test_every_speed_is_known_to_every_program(program: Program) -> None:
    """Each speed of the settings is another way of calling it."""
    said = {repr(program.speaking("word", speed)) for speed in SPEEDS["voice_speed"]}
    assert len(said) == len(SPEEDS["voice_speed"])


@pytest.mark.parametrize(("spoken", "voice"), [("en", "en"), ("zh-Hans", "zh"), ("pt_BR", "pt")])
def test_the_voice_is_of_the_language_that_is_spoken(spoken: str, voice: str) -> None:
    """Linux is given it without script and country; Windows chooses by the whole code, where it can."""
    with speaking(spoken):
        words = LINUX.speaking("word", "usual").words
        assert words[words.index("--language") + 1] == voice
        assert WINDOWS.speaking("word", "usual").environment["UPWARD_LANGUAGE"] == spoken


def _listener(tmp_path: Path, program: Program) -> Player:
    player = sit_down(tmp_path)
    player.app.aloud.voice.program = program
    return player


def test_a_key_has_the_window_read_aloud(
    tmp_path: Path, calls: Callable[[], list[dict[str, object]]]
) -> None:
    """V reads what is shown, an arrow what it reaches, V again is silence."""
    player = _listener(tmp_path, MACOS)
    player.key(pygame.K_v)
    until(lambda: len(calls()) == 1)
    assert "Upward" in str(calls()[0]["read"])
    player.key(pygame.K_DOWN)
    until(lambda: len(calls()) == 2)
    focused = player.app.top.focused()
    assert focused is not None
    assert focused.label in str(calls()[1]["read"])
    player.key(pygame.K_v)
    player.key(pygame.K_DOWN)
    player.app.aloud.close()
    assert len(calls()) == 2


def test_a_missing_program_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is turned on that would not be heard: the settings open and say what is missing."""
    monkeypatch.setenv("PATH", str(tmp_path))
    player = _listener(tmp_path, program_here())
    player.key(pygame.K_v)
    assert not player.app.session.settings.reading_aloud
    assert program_here().name in player.find("Nothing can be read aloud here").label
    player.click("Read what is new")
    player.wait(0.2)
    player.app.aloud.close()
    assert player.find("Read what is new").value == "on"


@pytest.mark.parametrize("driver", ["x11", "wayland"])
def test_whom_orca_may_not_hear_is_told(driver: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where AccessKit hands the window to Orca, the settings say what to do if that stays silent."""
    monkeypatch.setattr(screen_reader, "installed", lambda: True)
    player = _listener(tmp_path, program_here())
    assert screen_reader.unheard() == ""  # no window that others see
    monkeypatch.setattr(pygame.display, "get_driver", lambda: driver)
    opened = aloud_menu(player.app.session)
    assert isinstance(opened, Push)
    assert isinstance(opened.screen, MenuScreen)
    assert isinstance(opened.screen.note, str)
    assert "A newer Orca may not tell what this window shows" in opened.screen.note
    monkeypatch.setattr(screen_reader, "installed", lambda: False)
    assert screen_reader.unheard() == ""
