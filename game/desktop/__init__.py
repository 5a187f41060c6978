"""The window: the game drawn, heard and played with pygame."""

from game.desktop.platform.window import NoDisplay

__all__ = ["NoDisplay"]
