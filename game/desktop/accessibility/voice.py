"""The voice: speaks by the system's own program, and is silenced before it says the next thing."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from contextlib import suppress
from queue import SimpleQueue
from typing import Final

from attrs import define, field

from game.desktop.accessibility.programs import Call, Program, program_here

# How long a program may take to end or to silence, in seconds.
_PATIENCE: Final = 2


@define
class Voice:
    """Speaks in a thread of its own: starting a program, or its server, must not hold up the window."""

    program: Program = field(factory=program_here)
    _wishes: SimpleQueue[tuple[str, str] | None] = field(factory=SimpleQueue, init=False)
    _thread: threading.Thread | None = field(default=None, init=False)
    _speaking: subprocess.Popen[str] | None = field(default=None, init=False)

    def say(self, text: str, speed: str) -> None:
        """Say this instead of what is being said; an empty text silences. `speed` is one of the settings."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._speak, daemon=True)
            self._thread.start()
        self._wishes.put((text.replace("\0", ""), speed))

    def close(self) -> None:
        """Silence the voice for good, without keeping the window open for it."""
        if self._thread is not None:
            self._wishes.put(None)
            self._thread.join(_PATIENCE / 2)
            self._thread = None

    def _speak(self) -> None:
        """Take up wishes until the last; of several that wait only the newest counts."""
        wish = self._wishes.get()
        while wish is not None:
            while wish is not None and not self._wishes.empty():
                wish = self._wishes.get()
            self._silence()
            if wish is None:
                return
            self._begin(*wish)
            wish = self._wishes.get()
        self._silence()

    def _begin(self, text: str, speed: str) -> None:
        # Looked for each time: it may be installed while the game runs.
        found = shutil.which(self.program.name)
        if text and found:
            # A program that does not start leaves it silent; the settings say what is missing.
            with suppress(OSError):
                self._speaking = _start(found, self.program.speaking(text, speed))

    def _silence(self) -> None:
        """End what is being said."""
        process, self._speaking = self._speaking, None
        if process is None:
            return
        ended = process.poll() is not None
        process.kill()
        found = shutil.which(self.program.name)
        # A server of voices that does not answer keeps the next words waiting, not for ever.
        with suppress(OSError, subprocess.TimeoutExpired):
            process.wait(_PATIENCE)
            if not ended and found and self.program.silencing:
                _start(found, Call(self.program.silencing)).wait(_PATIENCE)


def _start(program: str, call: Call) -> subprocess.Popen[str]:
    process = subprocess.Popen(  # noqa: S603 - the system's own program, and no shell
        [program, *call.words],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **call.environment},
        # On Windows a console would flash up otherwise.
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        encoding="utf-8",
    )
    if process.stdin is not None:
        # One that ended before it had read all leaves the rest unsaid.
        with suppress(OSError), process.stdin as pipe:
            pipe.write(call.read)
    return process
