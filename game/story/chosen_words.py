"""Whose words a playthrough chose, in short marks: told where they are another choice's of the scene now.

Words that are mended are the author's business. Words that change places with another choice's make the
reader one who chose what was never chosen; that this has happened is certain, and nothing less is told.
"""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from typing import TYPE_CHECKING

from game.story.scenario import Choices

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.story.playthrough import Playthrough, Step
    from game.story.scenario import Scenario


def words_of(play: Playthrough) -> tuple[str, ...]:
    """A mark for each step: of the words it chose, eight hexadecimal digits of BLAKE2b.

    Of their letters and digits alone, so that a comma mended makes no other. Nothing where the step chose no
    words, or words that another choice of the scene has as well.
    """
    known = _by_scene(play.scenario, {step.scene for step in play.steps})
    return tuple(known[step.scene].get(step.id, "") for step in play.steps)


def others_words(again: Playthrough, was: Sequence[str]) -> Iterator[tuple[Step, str]]:
    """Each choice whose words, as they were marked, are another's of its scene now, with the id of that."""
    known = _by_scene(again.scenario, {step.scene for step in again.steps})
    told = set()
    for step, mark in zip(again.steps, was, strict=False):
        now = known[step.scene]
        whose = next((other for other, words in now.items() if mark and words == mark), step.id)
        if whose != step.id and step not in told:
            told.add(step)
            yield step, whose


def _by_scene(scenario: Scenario, scenes: set[str]) -> Mapping[str, Mapping[str, str]]:
    return {scene: _marks(scenario.as_written, scene) for scene in scenes}


def _marks(scenario: Scenario, scene: str) -> Mapping[str, str]:
    """The mark of each choice of a scene; nothing for words that several have, or that have no letter."""
    then = scenario.scenes[scene].then
    ways = then.choices if isinstance(then, Choices) else ()
    said = {way.id: _letters(str(way.text.unfilled())) for way in ways}
    many = Counter(said.values())
    return {own: _mark(words) if words and many[words] == 1 else "" for own, words in said.items()}


def _letters(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def _mark(words: str) -> str:
    return blake2b(words.encode(), digest_size=4).hexdigest()
