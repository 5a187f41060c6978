"""A story as a reading copy, for somebody who corrects its prose."""

from game.authoring.script.script import script

__all__ = ["script"]
