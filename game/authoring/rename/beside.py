"""The edits that rename an id in walks and in translations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, assert_never

from game.diagnostics import Edit, Span
from game.loader.occurrence import Named
from game.loader.raw_words import names_in_prose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.rename.target import Target
    from game.diagnostics import Source

_START: Final = re.compile(r"\s*circumstance: *(?P<id>\w+)\s*")
_PASSAGE: Final = re.compile(r"\s*(?P<scene>\w+) *(?:> *(?P<step>\w+)|\.)\s*")
_OFFER: Final = re.compile(r"\s*[?x] *(?P<id>\w+)(?::.*|\s*)")
_VALUE: Final = re.compile(r"\s*= *(?P<id>\w+) .*")
_KEY: Final = re.compile(r'msgctxt\s+"(?P<key>[^"\\]*)"')
_WORDS: Final = re.compile(r'(?:#\|\s*)?(?:(?:msgid|msgid_plural|msgstr)(?:\[\d\])?\s*)?"(?P<words>.*)"\s*')
# The keys of texts, by what the id in them is the name of.
_UNDER: Final = {
    Named.SCENE: r"scenes\.{name}(?=\.|$)",
    Named.CHOICE: r"scenes\.{scene}\.(?:choices|chance)\.{name}(?=\.|$)",
    Named.VALUE: r"(?:stats|words|names)\.{name}(?=\.|$)",
    Named.CHARACTER: r"characters\.{name}(?=\.|$)",
    Named.CIRCUMSTANCE: r"circumstances\.{name}(?=\.|$)",
    Named.PLACE: r"places\.{name}(?=\.|$)",
    Named.SOUND: r"sounds\.{name}(?=\.|$)",
}


def walk_edits(walk: Source, target: Target, new: str) -> Iterator[Edit]:
    """The edits of a walk: of the steps in it, what is offered, the values, the start."""
    scene = ""
    for number, line in enumerate(walk.lines(), 1):
        passage = _PASSAGE.fullmatch(line)
        scene = passage["scene"] if passage else scene
        for start, end in _in_walk(line, scene, target):
            if line[start:end] == target.name:
                yield Edit(Span(walk.name, number, start + 1, end + 1), new)


def _in_walk(line: str, scene: str, target: Target) -> Iterator[tuple[int, int]]:
    """Where ids of the target's kind stand in a line of a walk."""
    passage = _PASSAGE.fullmatch(line)
    match target.named:
        case Named.SCENE:
            found = [(passage, "scene")]
        case Named.CHOICE:
            here = scene == target.scene
            found = [(passage, "step"), (_OFFER.fullmatch(line), "id")] if here else []
        case Named.VALUE:
            found = [(_VALUE.fullmatch(line), "id")]
        case Named.CIRCUMSTANCE:
            found = [(_START.fullmatch(line), "id")]
        case Named.CHARACTER | Named.PLACE | Named.SOUND:
            found = []
        case _:
            assert_never(target.named)
    yield from (each.span(group) for each, group in found if each is not None and each[group])


def translation_edits(file: Source, target: Target, new: str) -> Iterator[Edit]:
    """The edits of a PO file: of its keys, and of names in the braces of the words."""
    under = re.compile(
        _UNDER[target.named].format(name=re.escape(target.name), scene=re.escape(target.scene))
    )
    for number, line in enumerate(file.lines(), 1):
        for start in (*_in_key(line, under, target), *_in_words(line, target)):
            yield Edit(Span(file.name, number, start + 1, start + 1 + len(target.name)), new)


def _in_key(line: str, under: re.Pattern[str], target: Target) -> Iterator[int]:
    key = _KEY.search(line)
    found = under.match(key["key"]) if key else None
    if key and found:
        yield key.start("key") + found.end() - len(target.name)


def _in_words(line: str, target: Target) -> Iterator[int]:
    words = _WORDS.fullmatch(line.strip())
    if words is None or target.named not in {Named.VALUE, Named.SCENE}:
        return
    start = line.index(line.strip()) + words.start("words")
    for name, at, is_scene in names_in_prose(words["words"], ()):
        if name == target.name and is_scene is (target.named is Named.SCENE):
            yield start + at
