"""Opens the sampler, and starts it anew with the same exhibit when the code of a drawing was saved."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pygame
from attrs import asdict, define, field

from game.desktop.platform.window import open_window
from game.desktop.sampler.screen import SamplerScreen
from game.desktop.shell.app import App
from game.desktop.ui.session import Session
from game.resources import CODE, LIBRARY
from game.saves import Settings, Store

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.desktop.sampler.exhibit import Exhibit

_DRAWINGS: Final = (CODE / "art", CODE / "desktop" / "raster", CODE / "desktop" / "stage")
_EVERY: Final = 0.3  # seconds between two looks at the code
_TRIAL: Final = (
    "import sys; from game.desktop.sampler.exhibit import Exhibit, draw; "
    "draw(Exhibit(**dict(zip(sys.argv[1::2], sys.argv[2::2]))))"
)


def sampler(exhibit: Exhibit, again: Sequence[str], size: tuple[int, int] = (1280, 720)) -> int:
    """Show the sampler until it closes; the exit code 0. Raises NoDisplay.

    `again` is the command that opens it anew, `size` the window's in pixels.
    """
    surface = open_window(size, fullscreen=False)
    pygame.display.set_caption("Upward: the atelier")
    with tempfile.TemporaryDirectory() as folder:
        session = Session(store=Store(Path(folder)), settings=Settings(), find=tuple, seed=1)
        screen = SamplerScreen(session=session, exhibit=exhibit)
        app = SamplerApp(session, surface, [screen], screen=screen)
        app.run()
    pygame.quit()
    if app.anew:
        os.execv(sys.executable, [sys.executable, *again, *options(screen.exhibit)])  # noqa: S606 - ourselves
    return 0


def options(exhibit: Exhibit) -> list[str]:
    """An exhibit as options of the command `gallery`."""
    return [word for name, value in asdict(exhibit).items() for word in (f"--{name}", value)]


@define
class SamplerApp(App):
    """The loop of the sampler, which looks now and then at the code of the drawings."""

    screen: SamplerScreen = field(kw_only=True)
    anew: bool = field(default=False, init=False)
    _seen: float = field(factory=lambda: newest(_DRAWINGS), init=False)
    _next: float = field(default=0.0, init=False)

    def frame(self, events: list[pygame.Event], now: float) -> bool:
        """One turn of the loop; where the code was saved, the last before it starts anew."""
        if now >= self._next:
            self._next = now + _EVERY
            self._look()
        return App.frame(self, events, now)

    def _look(self) -> None:
        latest = newest(_DRAWINGS)
        if latest == self._seen:
            return
        self._seen = latest
        problem = broken(self.screen.exhibit)
        self.screen.tell(problem)
        self._dirty = True
        if not problem:
            self.anew, self.running = True, False


def newest(folders: Iterable[Path]) -> float:
    """When any code in these folders was saved last, in seconds since 1970; 0 where there is none."""
    files = [file for folder in folders for file in folder.rglob("*.py")]
    return max((file.stat().st_mtime for file in files if file.exists()), default=0.0)


def broken(exhibit: Exhibit) -> str:
    """What goes wrong when the saved code draws this exhibit, in a line; empty when all is well."""
    named = [word for name, value in asdict(exhibit).items() for word in (name, value)]
    command = [sys.executable, "-c", _TRIAL, *named]
    tried = subprocess.run(  # noqa: S603 - this Python, our own code
        command, cwd=LIBRARY, capture_output=True, text=True, check=False
    )
    lines = tried.stderr.strip().splitlines()
    return lines[-1] if tried.returncode and lines else ""
