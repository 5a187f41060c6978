"""Sentences one after the other in a paragraph, as the language that is spoken sets them."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable


def paragraph(sentences: Iterable[str]) -> str:
    """The sentences, of which there may be none, in one text: with a space between them in English."""
    said = [sentence for sentence in sentences if sentence]
    return reduce(_followed, said) if said else ""


def _followed(first: str, second: str) -> str:
    return say("journey.sentences", first=first, second=second)
