"""The same game as lines of text."""

from game.terminal.talk import Talk

__all__ = ["Talk"]
