"""The speech program of each system: how it is called, and how it is silenced.

No words ever stand in a line that a shell reads.
"""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from game.words import language, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# A Windows environment variable holds a little more.
_LONGEST: Final = 30_000


@frozen
class Call:
    """One way to call a program: its arguments (`words`), its standard input, what its environment adds."""

    words: tuple[str, ...]
    read: str = ""
    environment: Mapping[str, str] = field(factory=dict)


@frozen(kw_only=True)
class Program:
    """A program that speaks until it has said all, or is ended.

    `speaking` makes the call for a text and a speed of the settings. `silencing` are the arguments with which
    it is called where ending it does not silence it. `missing_key` is that of the sentence where it is
    not installed.
    """

    name: str
    missing_key: str
    speaking: Callable[[str, str], Call]
    silencing: tuple[str, ...] = ()

    @property
    def missing(self) -> str:
        """A sentence for the player where it is not installed, or nothing."""
        return "" if shutil.which(self.name) else say(self.missing_key, program=self.name)


_DISPATCHER: Final = {"slow": "-40", "usual": "0", "fast": "40", "very_fast": "80"}
_WORDS_A_MINUTE: Final = {"slow": "130", "usual": "175", "fast": "250", "very_fast": "340"}
_SAPI: Final = {"slow": "-3", "usual": "0", "fast": "3", "very_fast": "6"}
_SCRIPT: Final = (
    "Add-Type -AssemblyName System.Speech; "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [cultureinfo]$env:UPWARD_LANGUAGE) } catch { }; "
    "$voice.Rate = [int]$env:UPWARD_RATE; "
    "$voice.Speak($env:UPWARD_SPOKEN)"
)


def _short(code: str) -> str:
    """A language without its script or country, as speech-dispatcher has them."""
    return code.replace("_", "-").partition("-")[0]


def _dispatcher(text: str, speed: str) -> Call:
    named = "--wait", "--application-name", "Upward", "--language", _short(language())
    options = *named, "--rate", _DISPATCHER[speed]
    return Call((*options, "--", text))


def _say(text: str, speed: str) -> Call:
    return Call(("-r", _WORDS_A_MINUTE[speed]), read=text)


def _sapi(text: str, speed: str) -> Call:
    held = {"UPWARD_SPOKEN": text[:_LONGEST], "UPWARD_RATE": _SAPI[speed], "UPWARD_LANGUAGE": language()}
    return Call(("-NoProfile", "-NonInteractive", "-Command", _SCRIPT), environment=held)


LINUX: Final = Program(
    name="spd-say",
    missing_key="voice.missing_linux",
    speaking=_dispatcher,
    silencing=("--cancel",),
)
MACOS: Final = Program(name="say", missing_key="voice.missing_macos", speaking=_say)
WINDOWS: Final = Program(name="powershell", missing_key="voice.missing_windows", speaking=_sapi)


def program_here() -> Program:
    """The speech program of this system."""
    return {"darwin": MACOS, "win32": WINDOWS}.get(sys.platform, LINUX)
