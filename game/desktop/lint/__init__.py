"""What a story's words come to on the screen: whether every character can be drawn, and everything fits."""

from game.desktop.lint.faults import Fault, faults
from game.desktop.lint.glyphs import undrawable
from game.desktop.lint.looking import Look, lint, looks

__all__ = ["Fault", "Look", "faults", "lint", "looks", "undrawable"]
