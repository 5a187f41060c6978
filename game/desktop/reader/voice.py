"""The game's own voice, through the speech that the system has; off unless the player asks for it."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable

# SAPI reads what it is given on its standard input: no words ever become part of a command.
_SAPI: Final = (
    "Add-Type -AssemblyName System.Speech;"
    "[Console]::InputEncoding = [Text.Encoding]::UTF8;"
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$voice.Rate = {rate};"
    "$voice.Speak([Console]::In.ReadToEnd())"
)
_WINDOW_OF_ITS_OWN: Final = 0x0800_0000  # CREATE_NO_WINDOW


@frozen(kw_only=True)
class Speech:
    """A program that speaks what it reads on its standard input; how it is hushed, if by a word."""

    program: str
    words: Callable[[str], tuple[str, ...]]
    hush: tuple[str, ...] = ()
    install: str


_LINUX: Final = Speech(
    program="spd-say",
    words=lambda speed: ("--pipe-mode", "--rate", {"slow": "-30", "fast": "50"}.get(speed, "0")),
    hush=("--cancel",),
    install="install speech-dispatcher",
)
_MAC: Final = Speech(
    program="say",
    words=lambda speed: ("-r", {"slow": "140", "fast": "260"}.get(speed, "185"), "-f", "-"),
    install="macOS has one",
)
_WINDOWS: Final = Speech(
    program="powershell",
    words=lambda speed: (
        "-NoProfile",
        "-Command",
        _SAPI.replace("{rate}", {"slow": "-3", "fast": "4"}.get(speed, "0")),
    ),
    install="PowerShell is missing",
)


def speech(platform: str = sys.platform) -> Speech:
    """The speech of a system."""
    return {"win32": _WINDOWS, "darwin": _MAC}.get(platform, _LINUX)


@define(eq=False)
class Voice:
    """Says one thing at a time: the next one ends the one before."""

    speech: Speech = field(factory=speech)
    _speaking: subprocess.Popen[bytes] | None = None
    _spoke: bool = False

    @property
    def missing(self) -> str:
        """Why nothing can be said, in a few words; empty where it can."""
        return "" if shutil.which(self.speech.program) else f"no voice found: {self.speech.install}"

    def say(self, words: str, speed: str = "usual") -> None:
        """Say this instead of whatever is being said."""
        self.hush()
        program = shutil.which(self.speech.program)
        if program is None or not words:
            return
        flags = _WINDOW_OF_ITS_OWN if sys.platform == "win32" else 0
        with contextlib.suppress(OSError):
            self._speaking = subprocess.Popen(  # noqa: S603 - a fixed program; the words go to its input
                [program, *self.speech.words(speed)],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=flags,
            )
            self._spoke = True
            assert self._speaking.stdin is not None  # noqa: S101 - it was asked for
            self._speaking.stdin.write(words.encode() + b"\n")
            self._speaking.stdin.close()

    def hush(self) -> None:
        """Be silent at once."""
        if self._speaking is not None:
            if self._speaking.poll() is None:
                self._speaking.terminate()
            self._speaking.wait()
            self._speaking = None
        program = shutil.which(self.speech.program)
        if self._spoke and self.speech.hush and program is not None:
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run(  # noqa: S603 - a fixed program and a fixed word
                    [program, *self.speech.hush], check=False, capture_output=True, timeout=2
                )
        self._spoke = False
