"""A remedy for a misspelt name."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN: Final = 8


def did_you_mean(word: str, known: Iterable[str], *, all_called: str = "") -> str:
    """`did you mean “dorm”?`, or else the few names there are, after the words `all_called`."""
    names = sorted(known)
    close = get_close_matches(word.lower(), names, n=1, cutoff=0.6)
    if close:
        return f"did you mean “{close[0]}”?"
    if not names or len(names) > _SHOWN or not all_called:
        return ""
    return f"{all_called}: {', '.join(names)}"
