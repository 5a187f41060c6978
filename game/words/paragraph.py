"""Sentences one after another in a paragraph, with between them what the language has there."""

from __future__ import annotations

from functools import reduce

from game.words.say import say


def paragraph(*sentences: str) -> str:
    """Whole sentences in a row; empty ones are left out."""
    return reduce(_followed, filter(None, sentences), "")


def _followed(first: str, second: str) -> str:
    return say("paragraph.two_sentences", first=first, second=second) if first else second
