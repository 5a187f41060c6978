"""Opens the preview: a window wide enough for both parts, and no save of the player's touched."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.desktop.menus.navigation import Navigation
from game.desktop.platform.window import open_window
from game.desktop.preview.app import PreviewApp
from game.desktop.preview.file import Edited
from game.desktop.ui.session import Session
from game.saves import Store

if TYPE_CHECKING:
    from game.story import Playthrough

_SIZE = (1640, 720)


def preview(path: Path, play: Playthrough, seed: int | None = None, said: str = "") -> int:
    """Preview a story and follow its files until the window closes; the exit code 0. Raises NoDisplay.

    `said` is what the panel says of where `play` stands.
    """
    settings = Store.usual().settings()
    surface = open_window(_SIZE, fullscreen=False)
    pygame.display.set_caption(f"{play.scenario.title}: preview")
    with tempfile.TemporaryDirectory() as folder:
        session = Session(store=Store(Path(folder)), settings=settings, find=tuple, seed=seed)
        made = app(path, play, session, surface, said)
        made.run()
    pygame.quit()
    return 0


def app(
    path: Path, play: Playthrough, session: Session, surface: pygame.Surface, said: str = ""
) -> PreviewApp:
    """The preview of a file, standing where `play` stands; `said` is what the panel says of that."""
    navigation, file = Navigation(session), Edited(path)
    seed = session.dice_seed()
    loaded = file.read()
    made = PreviewApp(
        session,
        surface,
        [navigation.scene(play, seed)],
        navigation=navigation,
        file=file,
        loaded=loaded,
        seed=seed,
        said=said,
    )
    made.split()
    return made
