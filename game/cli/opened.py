"""A pack that was opened by itself, as by a double click: played; where it cannot be, the window says why."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from game.cli.play import in_window
from game.cli.stories import complain
from game.loader import load_path
from game.saves import Store


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
        from game.desktop import NoDisplay
        from game.desktop.shell.last_page import say_in_window
    except ImportError:
        return
    with suppress(NoDisplay):
        say_in_window(sentence, Store.usual().settings())
