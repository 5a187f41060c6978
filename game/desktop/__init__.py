"""The window: pygame."""

from game.desktop.window import NoDisplay

__all__ = ["NoDisplay"]
