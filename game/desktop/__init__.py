"""The window: pygame."""

from game.desktop.platform.window import NoDisplay

__all__ = ["NoDisplay"]
