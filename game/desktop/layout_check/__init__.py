"""Checks a story's words on the screen: whether every character can be drawn, and everything fits."""

from game.desktop.layout_check.faults import Fault, faults
from game.desktop.layout_check.glyphs import undrawable
from game.desktop.layout_check.looking import Look, lint, looks

__all__ = ["Fault", "Look", "faults", "lint", "looks", "undrawable"]
