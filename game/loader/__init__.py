"""Loads scenarios: YAML text to a checked `Scenario`, or to diagnostics that say what is wrong."""

from game.loader.files import find, load_path, story_files
from game.loader.limits import Limits
from game.loader.load import Loaded, load
from game.loader.spans import spans
from game.loader.translation_file import Translation

__all__ = ["Limits", "Loaded", "Translation", "find", "load", "load_path", "spans", "story_files"]
