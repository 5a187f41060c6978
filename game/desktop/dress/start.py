"""Opens the dressing window; no save of the player's is touched."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
from attrs import evolve

from game.desktop.dress.picture import six_moods
from game.desktop.dress.screen import DressScreen
from game.desktop.platform.window import open_window
from game.desktop.shell.app import App
from game.desktop.ui.session import Session
from game.saves import Store
from game.words import known, speak

if TYPE_CHECKING:
    from game.desktop.dress.wardrobe import Dressing


def dress(
    shown: Dressing, called: str = "", *, in_story: bool = False, size: tuple[int, int] = (1280, 720)
) -> str:
    """Show the dressing window until it closes; what was written in the end. Raises NoDisplay.

    `called` is the name of who is dressed, `size` the window's in pixels. Of a character who is `in_story`
    only the look is written.
    """
    settings = evolve(Store.usual().settings(), fullscreen=False)
    speak(known(settings.language))
    surface = open_window(size, fullscreen=False)
    with tempfile.TemporaryDirectory() as folder:
        session = Session(store=Store(Path(folder)), settings=settings, find=tuple)
        screen = DressScreen(session=session, shown=shown, called=called, known=in_story)
        App(session, surface, [screen]).run()
    pygame.quit()
    return screen.yaml


def write_picture(shown: Dressing, out: Path) -> None:
    """Write somebody whole and in six moods, as .png or .jpg; no display is needed."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    pygame.image.save(six_moods(shown), out)
