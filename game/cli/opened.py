"""A pack that was opened by itself, as by a double click: played; where it cannot be, the window says why."""

from __future__ import annotations

import sys
from pathlib import Path

from game.cli.play import in_window
from game.cli.stories import complain
from game.loader import load_path


def play_opened(word: str) -> int:
    """Play the pack of this name: the exit code, 1 where it is refused."""
    loaded = load_path(Path(word))
    if loaded.scenario is not None:
        return in_window(Path(word))
    complain(loaded)
    if not sys.stderr.isatty():  # who clicked sees no terminal
        first = loaded.diagnostics[0]
        _show(f"{Path(word).name}: {first.message}; {first.hint}.")
    return 1


def _show(sentence: str) -> None:
    """Say it in a window, where there can be one."""
    try:
        import pygame

        from game.desktop import NoDisplay
        from game.desktop.platform.window import open_window
        from game.desktop.shell.last_page import show_last_page
    except ImportError:
        return
    from game.saves import Store
    from game.words import known, speak

    settings = Store.usual().settings()
    speak(known(settings.language))
    try:
        open_window(settings.window, fullscreen=False)
    except NoDisplay:
        return
    show_last_page(sentence, settings.text_size)
    pygame.quit()
