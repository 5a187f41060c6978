"""The game as lines of text in a terminal: a front end without pictures."""

from game.terminal.play_loop import Talk

__all__ = ["Talk"]
