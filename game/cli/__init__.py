"""The command line: what can be asked of the program, a module for each command."""

from game.cli.start import main

__all__ = ["main"]
