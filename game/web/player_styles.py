"""The player's styles as one sheet."""

from __future__ import annotations

from game.resources import PLAYER


def styles() -> str:
    """The player's styles, its own first."""
    files = sorted(PLAYER.glob("*.css"), key=lambda path: (path.name != "player.css", path.name))
    return "".join(path.read_text(encoding="utf-8") for path in files)
