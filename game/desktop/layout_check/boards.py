"""Words on the boards of a story's places that would be set too small to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.palette import palette_for
from game.art.places import place
from game.story.catalogue import Light

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.layout_check.wording import Path
    from game.story import Scenario
    from game.story.own_place import OwnPlace

_LEAST: Final = 0.42  # of the size in which a few letters are set on the board
_FEW: Final = "A"


def unreadable(story: Scenario) -> Iterator[tuple[Path, str]]:
    """The paths of a board's words that are set in letters less than half as large as it has room for."""
    for own in story.places.values():
        for name, words in own.signs if own.like else ():
            if _size(own, name, words) < _LEAST * _size(own, name, _FEW):
                yield ("places", own.name, "signs", name), "is written very small on its board"


def _size(own: OwnPlace, name: str, words: str) -> float:
    """How large words are set on a board, in picture units; 0 where nothing can be."""
    written = evolve(own, signs=((name, words),))
    drawn = place(written, Light.DAY, palette_for("wenzhu", Light.DAY))
    sizes = [letter.size for sheet in drawn.sheets for letter in sheet.letters if letter.name == name]
    return min(sizes, default=0.0)
