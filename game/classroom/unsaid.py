"""Sentences that are not said yet: kept as data, said in whatever language is spoken when they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from game.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class Unsaid:
    """The key of a sentence, and its values."""

    key: str
    values: Mapping[str, object] = field(factory=dict)

    def __str__(self) -> str:
        """The sentence in the language that is spoken now."""
        return say(self.key, **self.values)


def said(unsaid: Unsaid | None) -> str:
    """The sentence, or nothing where there is none."""
    return "" if unsaid is None else str(unsaid)
