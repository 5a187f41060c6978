"""How wide a text may be where there is room for so much: in ems, as letters differ in width by language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.choices import LONG_CHOICE
from game.loader.passage_kinds import Kind
from game.loader.scenario import LONG_SUMMARY
from game.loader.steps import LONG_REASON

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONG_CAPTION: Final = 80  # authors are not held to it: the longest that ships has 67
# In letters of the author's, each about half an em; a Chinese character takes one.
ROOM: Final[Mapping[Kind, int]] = {
    Kind.CHOICE: LONG_CHOICE,
    Kind.BECAUSE: LONG_REASON,
    Kind.SUMMARY: LONG_SUMMARY,
    Kind.CAPTION: _LONG_CAPTION,
}


def wider_than_its_room(kind: Kind, words: str) -> str:
    """How wide words are and what room there is, as the end of a sentence; empty where they fit."""
    most = ROOM.get(kind)
    if most is None or 2 * len(words) <= most:  # no letter is wider than an em
        return ""
    from game.typography.columns import columns  # noqa: PLC0415 - it has large tables

    wide = columns(words)
    return "" if wide <= most else f"is {wide / 2:g} em wide, and there is room for {most / 2:g}"
