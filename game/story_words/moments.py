"""The picture of a moment in a sentence, for those who hear it or read without pictures."""

from __future__ import annotations

from game.words import say


def moment_in_words(moment: str) -> str:
    """What a moment of the catalogue shows; each has a sentence of its own name."""
    return say(f"moments.{moment}")
