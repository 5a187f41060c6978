"""Characters that none of the game's faces has, and that would be drawn as an empty box."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

import pygame

from game.desktop.layout_check.wording import wording
from game.desktop.raster.fonts import chinese_for, is_there, lettering
from game.typography.breaks import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.layout_check.wording import Path
    from game.story import Scenario

# The faces a reader may be shown any text in, by their settings and by emphasis.
_FACES: Final = ("display", "text", "medium", "italic", "plain", "plain_bold", "plain_italic")
# Unicode promises that this is never a character, and so no face has it.
_NO_CHARACTER: Final = "\uffff"
_SIZE: Final = 24


def undrawable(story: Scenario) -> Iterator[tuple[Path, str]]:
    """The paths of words that cannot all be drawn, with the characters that cannot, each named once."""
    for path, words in wording(story):
        missing = [char for char in dict.fromkeys(words) if not _drawable(char)]
        if missing:
            yield path, ", ".join(_named(char) for char in missing)


@cache
def _drawable(char: str) -> bool:
    if char.isspace():
        return True
    faces = {chinese_for(face) if is_chinese(char) else face for face in _FACES}
    return all(has_letter(face, char) for face in faces if is_there(face))


def has_letter(face: str, char: str) -> bool:
    """Whether a face has a character: else it draws the box with which every missing one is drawn.

    What is drawn as nothing at all, such as a soft hyphen or a sign of direction, is no such box.
    """
    return _drawn(face, char) != _drawn(face, _NO_CHARACTER)


@cache
def _drawn(face: str, char: str) -> bytes:
    letters = lettering(face, _SIZE)
    if not letters.size(char)[0]:
        return b""  # to draw what has no width is an error
    return pygame.image.tobytes(letters.render(char, antialias=True, color="#000000"), "RGBA")


def _named(char: str) -> str:
    """A character, its number, and its name: it may not show in the author's own editor either."""
    name = unicodedata.name(char, "").lower()
    return f"“{char}” (U+{ord(char):04X}{f', {name}' if name else ''})"
