"""Reads the teaching part: a summary for teachers, vocabulary, open questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.keys import Shape, fields, items
from game.loader.scalars import words
from game.story.teaching import Teaching, Word
from game.typography.breaks import is_ideograph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.loader.collector import Collector
    from game.loader.nodes import Node

TEACHING: Final = Shape("the teaching part", (), ("summary", "vocabulary", "open_questions"))
WORD: Final = Shape("a word of the vocabulary", ("word", "meaning"), ("chinese", "pinyin"))


def teaching(notes: Collector, node: Node | None) -> Teaching | None:
    """The teaching part; None if the story has none."""
    if node is None:
        return None
    found = fields(notes, node, TEACHING)
    asked = items(notes, found.get("open_questions"), "open_questions")
    return Teaching(
        summary=words(notes, found.get("summary"), "the summary for teachers"),
        vocabulary=tuple(_vocabulary(notes, items(notes, found.get("vocabulary"), "vocabulary"))),
        open_questions=tuple(words(notes, each, "a question") for each in asked),
    )


def _vocabulary(notes: Collector, parts: list[Node]) -> Iterator[Word]:
    seen: set[str] = set()
    for part in parts:
        found = fields(notes, part, WORD)
        made = Word(**{key: words(notes, found.get(key), _CALLED[key]) for key in _CALLED})
        if made.word.lower() in seen:
            message = f"“{made.word}” is explained twice"
            notes.at("UP333", found["word"], message, "keep the better one of the two")
        seen |= {made.word.lower()} if made.word else set()
        _chinese(notes, found, made)
        yield made


_CALLED: Final = {
    "word": "a word",
    "meaning": "what a word means",
    "chinese": "the Chinese of a word",
    "pinyin": "the pinyin of a word",
}


def _chinese(notes: Collector, found: dict[str, Node], made: Word) -> None:
    """Note Chinese that is none, and pinyin that spells nothing."""
    if made.chinese and not any(map(is_ideograph, made.chinese)):
        message = f"there is no Chinese character in “{made.chinese}”"
        notes.at(
            "UP331", found["chinese"], message, "write the characters here; how they are said is pinyin:"
        )
    if made.pinyin and "chinese" not in found:
        message = "the pinyin stands here without the characters that it spells"
        notes.at("UP332", found["pinyin"], message, "add chinese:, or take the pinyin out")
