"""Texts that have changed, with what each was before: by likeness of the sources, and by their keys."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from game.loader.match_texts import part_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.words.po_lines import Entry

_ALIKE: Final = 0.6  # as difflib counts: 1 is equal
_SAME_KEY: Final = 0.1  # of two that are as like, the one with the same key
_COMPARED: Final = 40_000  # pairs of texts in all; a file of thousands that changed needs no more


def similar(texts: Sequence[Entry], before: Sequence[Entry]) -> dict[str, Entry]:
    """The entry of before for each text that has one, by key, each entry once.

    First those of one scene that are alike, then those of one key whatever they say, then any that are alike.
    """
    found: dict[str, Entry] = {}
    left = {id(entry): entry for entry in before}
    budget = iter(range(_COMPARED))
    for near in (True, False):
        scored = sorted(_scored(texts, list(left.values()), budget, near=near), key=lambda one: -one[0])
        for _, text, entry in scored:
            if text.key not in found and left.pop(id(entry), None) is not None:
                found[text.key] = entry
        by_key = {entry.key: entry for entry in left.values()}
        for text in texts:
            if text.key in by_key and text.key not in found:
                found[text.key] = left.pop(id(by_key[text.key]))
        texts = [text for text in texts if text.key not in found]
    return found


def _scored(
    texts: Sequence[Entry], before: Sequence[Entry], budget: Iterator[int], *, near: bool
) -> Iterator[tuple[float, Entry, Entry]]:
    matcher = SequenceMatcher(autojunk=False)
    for text in texts:
        matcher.set_seq2(text.source)
        for entry in before:
            if (part_of(text.key) == part_of(entry.key)) is not near:
                continue
            if next(budget, None) is None:
                return
            alike = _alike(matcher, entry)
            if alike >= _ALIKE:
                yield alike + _SAME_KEY * (text.key == entry.key), text, entry


def _alike(matcher: SequenceMatcher[str], entry: Entry) -> float:
    """How alike two sources are; 0 where a quicker look sees that they are not."""
    matcher.set_seq1(entry.source)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return 0.0
    return matcher.ratio()
