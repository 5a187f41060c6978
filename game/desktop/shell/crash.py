"""How the window ends where the program itself fails: reported, said, and closed as it should be."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

import pygame

from game.desktop.shell.last_page import show_last_page
from game.saves.crash_report import CRASHED, REPORTS

if TYPE_CHECKING:
    from game.desktop.shell.app import App
    from game.desktop.ui.session import Session


def tell_of(app: App) -> None:
    """From now on reports say which screens are open, and by which drivers the window is shown and heard."""
    REPORTS.facts["screens"] = lambda: " > ".join(screen.name for screen in app.screens)
    REPORTS.facts["pygame"] = lambda: (
        f"{pygame.version.ver}, SDL {'.'.join(map(str, pygame.get_sdl_version()))}"
    )
    REPORTS.facts["window"] = _window
    REPORTS.facts["sound"] = lambda: pygame.mixer.get_driver() if pygame.mixer.get_init() else "none"


def _window() -> str:
    surface = pygame.display.get_surface()
    size = "" if surface is None else " {}x{}".format(*surface.get_size())
    return f"{pygame.display.get_driver()}{size}"


def end_in_words(problem: Exception, session: Session) -> int:
    """Report what went wrong and say it, in the window and on standard error; the exit code."""
    kept = session.played is not None and not session.unkept
    sentence = REPORTS.told(problem, "window", session.played, kept=kept)
    print(sentence, file=sys.stderr)  # noqa: T201 - where the window cannot say it
    with contextlib.suppress(Exception):  # what draws words may be what has failed
        show_last_page(sentence, session.settings.text_size)
    return CRASHED
