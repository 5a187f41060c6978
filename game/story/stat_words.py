"""What is said of a stat in plain words: where it stands, and what a change of it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.story.page import Reading

# What more and less of each standard stat is called, before the number.
_CHANGES: Final = {
    "confidence": ("grew by", "fell by"),
    "opportunity": ("opened by", "closed by"),
    "ability": ("grew by", "fell by"),
    "energy": ("gained", "spent"),
    "connection": ("closer by", "looser by"),
}
_OWN: Final = "rose by", "fell by"  # of a story's own stats, whatever they are


def change_in_words(stat: str, by: int) -> str:
    """A change of the stat with this id: “spent 3”."""
    more, less = _CHANGES.get(stat, _OWN)
    return f"{more if by > 0 else less} {abs(by)}"


def standing_in_words(reading: Reading) -> str:
    """Where a stat stands, and of what: “28 of 100”."""
    if reading.minimum:
        return f"{reading.value}, between {reading.minimum} and {reading.maximum}"
    return f"{reading.value} of {reading.maximum}"
