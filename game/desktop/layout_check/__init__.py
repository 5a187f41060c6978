"""Checks a story's words on the screen: whether every character can be drawn, and everything fits."""

from game.desktop.layout_check.every_size import Look, letters, lint, looks
from game.desktop.layout_check.faults import Fault, faults
from game.desktop.layout_check.glyphs import undrawable

__all__ = ["Fault", "Look", "faults", "letters", "lint", "looks", "undrawable"]
