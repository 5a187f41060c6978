"""Which entry of a PO file a text of the story is translated by: that of its key, or one that has moved."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from game.words.po_lines import Entry

_SCENES: Final = "scenes."


class Keyed(Protocol):
    """A text with its key."""

    @property
    def key(self) -> str:
        """The way to the text in its file."""

    @property
    def source(self) -> str:
        """The words that are translated."""


def matched(passages: Sequence[Keyed], entries: Iterable[Entry]) -> Mapping[str, Entry]:
    """By key, the entry of each text that has one: of its key and source, else of its source in its scene.

    So a line that has moved, or has got one before it, keeps its translation. An entry is of one text.
    """
    unused = {(entry.key, entry.source): entry for entry in entries}
    found = {
        passage.key: entry
        for passage in passages
        if (entry := unused.pop((passage.key, passage.source), None)) is not None
    }
    moved: defaultdict[tuple[str, str], deque[Entry]] = defaultdict(deque)
    for entry in unused.values():
        if entry.translated:
            moved[part_of(entry.key), entry.source].append(entry)
    for passage in passages:
        near = moved.get((part_of(passage.key), passage.source))
        if near and passage.key not in found:
            found[passage.key] = near.popleft()
    return found


def part_of(key: str) -> str:
    """The scene of a key, such as `scenes.gate`; of the head its part, such as `characters`."""
    first, *rest = key.split(".", 2)
    return f"{_SCENES}{rest[0]}" if rest and first == "scenes" else first
