"""The files of a story as texts: the story's own, its walks, its translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.diagnostics import Source


@frozen
class StoryFiles:
    """What a story is written in: of `story` the first has the head; `id` is what the story is called by."""

    id: str
    story: tuple[Source, ...]
    walks: tuple[Source, ...] = ()
    translations: Mapping[str, Source] = field(factory=dict)  # by the code of the language

    def all(self) -> Iterator[Source]:
        """Every file, the story's own first."""
        yield from self.story
        yield from self.walks
        yield from self.translations.values()
