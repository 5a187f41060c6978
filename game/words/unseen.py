"""What no reader could see of words, whoever wrote them: none at all, or signs that steer a screen."""

from __future__ import annotations

import unicodedata
from typing import Final

_ALLOWED: Final = "\n\t"
_CONTROLS: Final = {"Cc", "Cs", "Zl", "Zp"}  # what a file of an author may not have either, or ends a line


def readable(words: str) -> bool:
    """Whether anything in them is seen: blanks, joiners and signs of direction alone are not."""
    return any(char.isprintable() and not char.isspace() for char in words)


def control_character(words: str) -> str | None:
    """The name of the first control character in them, such as U+001B; None where there is none."""
    if words.isprintable():
        return None
    found = (char for char in words if char not in _ALLOWED and unicodedata.category(char) in _CONTROLS)
    return next((f"U+{ord(char):04X}" for char in found), None)
