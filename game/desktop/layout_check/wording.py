"""The texts of a story that a screen shows, with the keys that lead to them in the file."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from game.story.scenario import Choices, Ending
from game.story.slots import Stat, WordValue
from game.story.text import NOTHING
from game.story_words import stat_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story import Scenario
    from game.story.scenario import Scene
    from game.story.text import Text

Path = tuple[str | int, ...]
Wording = tuple[Path, str]


def wording(story: Scenario) -> Iterator[Wording]:
    """All texts with their paths, in the order in which they are searched for the words of a fault."""
    return chain(_head(story), *(scene_wording(scene) for scene in story.scenes.values()))


def _head(story: Scenario) -> Iterator[Wording]:
    yield ("title",), story.title
    yield ("summary",), story.summary
    yield ("content_note",), story.content_note
    for who in story.characters.values():
        yield ("characters", who.id), f"{who.name} {who.about} {who.also}"
    for slot in story.slots:
        if isinstance(slot, Stat) and not slot.hidden:
            yield ("stats", slot.id), stat_label(slot)
        if isinstance(slot, WordValue):
            yield ("words", slot.id), " ".join(words for part in slot.parts.values() for words in part)
    for name in story.names.values():
        yield ("names", name.id), f"{name.ask} {name.start}"
    for place in story.places.values():
        yield ("places", place.name, "alt"), place.alt
        for board, words in place.signs:
            yield ("places", place.name, "signs", board), words
    for start in story.circumstances.values():
        yield ("circumstances", start.id), f"{start.label} {start.content_note}"


def scene_wording(scene: Scene) -> Iterator[Wording]:
    """The texts of one scene with their paths."""
    top: Path = ("scenes", scene.id)
    yield (*top, "caption"), every_word(scene.caption)
    yield (*top, "chat"), scene.chat
    yield (*top, "tags"), " ".join(scene.tags)
    for line in scene.lines:
        yield (*top, *line.path), every_word(line.text)
    if isinstance(scene.then, Choices):
        for choice in scene.then.choices:
            said = (choice.text, choice.locked or NOTHING, choice.because or NOTHING)
            for key, text in zip(("text", "locked", "because"), said, strict=True):
                yield (*top, "choices", choice.id, key), every_word(text)
    if isinstance(scene.then, Ending):
        yield from _ending(top, scene.then)


def every_word(text: Text) -> str:
    """A text at its longest, and after it the wordings that it may have instead."""
    other = " ".join(run.words for run in text.runs if run.alternative is not None)
    return f"{text.longest()} {other}" if other else str(text.longest())


def _ending(top: Path, ending: Ending) -> Iterator[Wording]:
    yield (*top, "ending", "title"), every_word(ending.title)
    for line in ending.reflection:
        yield (*top, *line.path), every_word(line.text)
    for number, question in enumerate(ending.debrief):
        yield (*top, "ending", "debrief", number), every_word(question)
