"""A story's words on a paper, in the story's language where the paper is in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.papers.model import Run
from game.words import language

if TYPE_CHECKING:
    from game.papers.model import Words
    from game.story import Scenario
    from game.story.text import Text


def own_language(story: Scenario) -> str:
    """The story's language where another is spoken; else nothing."""
    return "" if story.language == language() else story.language


def told(story: Scenario, words: str) -> Words:
    """Words of the story, all set alike."""
    return (Run(words, language=own_language(story)),)


def runs(story: Scenario, text: Text) -> Words:
    """Authored prose as runs; in place of a value stand three dots."""
    spoken = own_language(story)
    return tuple(Run(run.words, emphasis=run.emphasis, language=spoken) for run in text.unfilled().runs)
