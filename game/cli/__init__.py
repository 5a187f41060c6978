"""The commands: what can be asked of `main.py`."""

from game.cli.start import main

__all__ = ["main"]
