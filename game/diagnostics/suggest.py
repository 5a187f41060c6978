"""Suggestions for a misspelt name."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN: Final = 40
_LONGEST: Final = 60


def closest(word: str, known: Iterable[str]) -> str | None:
    """The name a misspelt word was most likely meant to be, if any comes near; very long words are let be."""
    if len(word) > _LONGEST:
        return None
    near = get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    return near[0] if near else None


def did_you_mean(word: str, known: Iterable[str], all_called: str = "") -> str:
    """`did you mean “dorm”?`; else, where they are few, all names after the words `all_called`."""
    names = sorted(known)
    near = closest(word, names)
    if near:
        return f"did you mean “{near}”?"
    if not all_called or not 0 < len(names) <= _SHOWN:
        return ""
    return f"{all_called} {', '.join(names)}"
