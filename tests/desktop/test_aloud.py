"""The game's own voice says what is new, once, and is given words only as words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.desktop.reader.aloud import news
from game.desktop.reader.voice import Speech, Voice, speech
from game.saves.settings import Settings
from tests.desktop.outside import until
from tests.desktop.playing import sit_down

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_said_is_what_is_new(tmp_path: Path) -> None:
    """First the words of a screen; then nothing; then what the focus has moved to."""
    player = sit_down(tmp_path)
    first = player.app.tree
    said = news(None, first)
    assert "Upward" in said
    assert news(first, first) == ""
    player.key(pygame.K_DOWN)
    moved = player.app.tree
    focused = next(node for node in moved.nodes if node.id == moved.focus)
    assert focused.name in news(first, moved)


def test_the_voice_is_given_words_on_its_input_and_never_in_a_command(tmp_path: Path) -> None:
    """A program that writes down what it is given: the words come on its input, whatever they hold."""
    program = tmp_path / "speaks"
    program.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/given\ncat >> {tmp_path}/heard\n')
    program.chmod(0o755)
    voice = Voice(Speech(program=str(program), words=lambda speed: ("--rate", speed), install="install it"))
    words = "It is $(id), `id` ; “quoted” 向上"
    voice.say(words, "fast")
    until(lambda: (tmp_path / "heard").exists() and (tmp_path / "heard").read_text().strip() == words, 10)
    assert (tmp_path / "given").read_text() == "--rate fast\n"
    voice.hush()


def test_v_lets_the_game_speak_and_be_silent(tmp_path: Path) -> None:
    """Off at first; the key turns it on, the screen is read, and the key turns it off; it is kept."""
    player = sit_down(tmp_path)
    heard = tmp_path / "heard"
    program = tmp_path / "speaks"
    program.write_text(f"#!/bin/sh\ncat >> {heard}\n")
    program.chmod(0o755)
    fake = Speech(program=str(program), words=lambda _: (), install="install it")
    player.app.aloud.voice = Voice(fake)
    assert not player.app.desk.settings.reading_aloud
    player.key(pygame.K_v)
    until(lambda: heard.exists() and "Upward" in heard.read_text(), 10)
    player.key(pygame.K_v)
    assert not player.app.desk.store.settings().reading_aloud


def test_a_system_without_a_voice_is_told_of_in_words() -> None:
    """Nothing is raised: the settings say what is missing."""
    voice = Voice(Speech(program="no-such-voice", words=lambda _: (), install="install it"))
    voice.say("Hello.")
    assert voice.missing == "no voice found: install it"
    assert {speech(name).program for name in ("linux", "darwin", "win32")} == {"spd-say", "say", "powershell"}
    assert not Settings().reading_aloud
