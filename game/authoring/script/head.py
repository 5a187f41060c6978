"""What of a story's head is read: its note, people, places, numbers, words, names, other starts, teaching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.script.prose import words
from game.papers.model import Beside, Heading
from game.story.slots import Stat, WordValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.papers.model import Block
    from game.story import Scenario
    from game.story.teaching import Teaching


def head_parts(story: Scenario) -> Iterator[Block]:
    """The blocks before the first scene."""
    yield Heading(words="Before it begins")
    if story.content_note:
        yield Beside(note="content note", words=words(story, story.content_note))
    yield Heading(words="People", level=2)
    for who in story.characters.values():
        about = f", {who.about}" if who.about else ""
        yield Beside(note=who.id, words=words(story, f"{who.name}{about}"))
    yield from _places(story)
    named = [slot for slot in story.slots if isinstance(slot, Stat) and slot.label]
    if named:
        yield Heading(words="Numbers", level=2)
        for stat in named:
            note = f"{stat.id}, hidden" if stat.hidden else stat.id
            yield Beside(note=note, words=words(story, ": ".join(filter(None, (stat.label, stat.meaning)))))
    yield from _word_values(story)
    yield from _typed_names(story)
    if story.circumstances:
        yield Heading(words="Other starts", level=2)
        for start in story.circumstances.values():
            yield Beside(note=start.id, words=words(story, start.label))
            if start.content_note:
                yield Beside(note="content note", words=words(story, start.content_note), quiet=True)
    if story.teaching:
        yield from _teaching(story, story.teaching)


def _places(story: Scenario) -> Iterator[Block]:
    """What is said of the story's own pictures, and what stands on its boards."""
    told = [place for place in story.places.values() if place.alt or place.signs]
    if told:
        yield Heading(words="Places", level=2)
    for place in told:
        if place.alt:
            yield Beside(note=place.name, words=words(story, place.alt))
        for board, written in place.signs:
            yield Beside(note=f"{place.name}, {board}", words=words(story, written))


def _word_values(story: Scenario) -> Iterator[Block]:
    """What is read of each value that is one of a few words, by its parts."""
    values = [slot for slot in story.slots if isinstance(slot, WordValue)]
    if values:
        yield Heading(words="Words", level=2)
    for word in values:
        for number, value in enumerate(word.values):
            said = [(part, shown[number]) for part, shown in word.parts.items()]
            told = ", ".join(f"{part}: {shown}" if part else shown for part, shown in said)
            yield Beside(note=f"{word.id} is {value}", words=words(story, told))


def _typed_names(story: Scenario) -> Iterator[Block]:
    """What the player is asked, and the name that is read where none is typed."""
    if story.names:
        yield Heading(words="Names that are typed", level=2)
    for name in story.names.values():
        yield Beside(note=name.id, words=words(story, name.ask))
        yield Beside(note="usually", words=words(story, name.start), quiet=True)


def _teaching(story: Scenario, teaching: Teaching) -> Iterator[Block]:
    yield Heading(words="For teachers", level=2)
    for part in filter(None, teaching.summary.split("\n")):
        yield Beside(words=words(story, part))
    for each in teaching.vocabulary:
        chinese = " ".join(filter(None, (each.chinese, each.pinyin)))
        yield Beside(note=words(story, each.word), words=words(story, f"{each.meaning} {chinese}".strip()))
    for question in teaching.open_questions:
        yield Beside(note="open question", words=words(story, question))
