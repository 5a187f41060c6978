"""A story as it was read last: what is found in it, its nodes, its names and where they stand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define, field

from game.diagnostics import Span
from game.loader import load
from game.loader.nodes import Record, Scalar
from game.lsp.mentions import mention_at, mentions
from game.lsp.tree import File, names_of, walk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.diagnostics import Source
    from game.loader import Loaded
    from game.loader.nodes import Node
    from game.lsp.mentions import Mention
    from game.lsp.tree import Names, Spot


@define(eq=False, slots=False)
class Reading:
    """What was read of a story. Where it could not be, `files` are those of the last time that it could."""

    loaded: Loaded | None = None
    files: Sequence[File] = field(factory=tuple)

    @cached_property
    def names(self) -> Names:
        """Everything that has a name."""
        return names_of(self.files)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Every place where something is named."""
        return mentions(self.files, self.names)

    def mention_at(self, file: str, line: int, column: int) -> Mention | None:
        """The mention at a place of a file, counted from 1."""
        return mention_at(self.mentions, Span(file, line, column, column))

    def spot_at(self, file: str, line: int, column: int) -> tuple[Spot, str] | None:
        """The words at a place of a file, counted from 1; or the record whose key stands there, and it."""
        for each in self.files:
            if each.source.name == file:
                return _spot_at(each, (line - 1, column - 1))
        return None


def read(source: Source, id_: str, before: Reading) -> Reading:
    """Read a story: what is found in it, and its nodes, or those of `before` where it cannot be read now."""
    files: list[File] = []

    def show(source: Source, root: Node) -> None:
        files.append(File(source, root))

    loaded = load(source, id=id_, show=show)
    return Reading(loaded, tuple(files) or before.files)


def _spot_at(file: File, here: tuple[int, int]) -> tuple[Spot, str] | None:
    for spot in walk(file):
        if isinstance(spot.node, Record):
            for name, _ in spot.node.pairs:
                if _holds(name, here):
                    return spot, name.text
        elif isinstance(spot.node, Scalar) and _holds(spot.node, here):
            return spot, ""
    return None


def _holds(words: Scalar, here: tuple[int, int]) -> bool:
    return (words.line, words.column) <= here <= (words.end_line, words.end_column)
