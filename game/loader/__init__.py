"""Loads scenarios: YAML text to a checked `Scenario`, or to diagnostics that say what is wrong."""

from game.loader.files import find, load_path, own_paths, story_files
from game.loader.limits import Limits
from game.loader.load import Loaded, load, load_texts
from game.loader.spans import spans
from game.loader.translation_file import Translation

__all__ = [
    "Limits",
    "Loaded",
    "Translation",
    "find",
    "load",
    "load_path",
    "load_texts",
    "own_paths",
    "spans",
    "story_files",
]
