"""The last change of a stat as a sentence, with the author's line about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story_words.in_prose import say_in_prose
from game.story_words.stats import change_in_words

if TYPE_CHECKING:
    from game.story import LastChange
    from game.story.text import Text


def last_change_in_words(stat: str, last: LastChange | None) -> Text:
    """The last change of the stat with this id: “Last change: spent 3. You sat.”."""
    if last is None:
        return say_in_prose("stats.last_change.none")
    change = change_in_words(stat, last.by)
    if not last.because:
        return say_in_prose("stats.last_change.alone", change=change)
    return say_in_prose("stats.last_change.because", change=change, because=last.because)
