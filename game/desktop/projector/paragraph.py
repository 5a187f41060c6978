"""Sentences one after the other, as a note has them."""

from __future__ import annotations

from functools import reduce

from game.words import say


def paragraph(*sentences: str) -> str:
    """The sentences in a row, with between them what the language has there; empty ones are left out."""
    return reduce(_followed, filter(None, sentences), "")


def _followed(before: str, sentence: str) -> str:
    return say("class.sentences", first=before, second=sentence) if before else sentence
