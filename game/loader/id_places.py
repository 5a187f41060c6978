"""Notes the places of ids in one file: alone, at the beginning of words, in conditions and in braces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from game.diagnostics import Span
from game.loader.nodes import Items, Record, Scalar
from game.loader.occurrence import Named, Occurrence
from game.loader.raw_words import Raw, names_in_condition, names_in_prose, raw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from game.diagnostics import Source
    from game.loader.nodes import Node


def pairs(node: Node | None) -> list[tuple[Scalar, Node]]:
    """The names with their values, where a part has some."""
    return node.pairs if isinstance(node, Record) else []


def under(node: Node | None, key: str) -> Node | None:
    """The value under a name; None where there is none."""
    return next((value for name, value in pairs(node) if name.text == key), None)


def parts(node: Node | None) -> Sequence[Node]:
    """The parts of a list; none where something else stands."""
    return node.parts if isinstance(node, Items) else []


@define
class IdPlaces:
    """The places found so far, of all files; `open_file` says in which the next are.

    `worded` are values that are one of a few words: such a word, right of a comparison, is no id.
    """

    worded: frozenset[str]
    found: list[Occurrence] = field(factory=list)
    source: Source = field(init=False)
    lines: list[str] = field(init=False)

    def open_file(self, source: Source) -> None:
        """Go on in this file."""
        self.source, self.lines = source, source.lines()

    def conditions(self, several: Sequence[Node]) -> None:
        """Several effects, or conditions."""
        for part in several:
            self.condition(part)

    def condition(self, node: Node | None) -> None:
        """The names in a condition, an effect or an amount."""
        if isinstance(node, Scalar):
            self.expression(node, lambda text: names_in_condition(text, self.worded))

    def prose(self, node: Node | None) -> None:
        """The names in the braces of words."""
        if isinstance(node, Scalar) and "{" in node.text:
            self.expression(node, lambda text: names_in_prose(text, self.worded))

    def expression(self, node: Scalar, names: Callable[[str], Iterator[tuple[str, int, bool]]]) -> None:
        """The names that are found in the words of a node."""
        written = self.raw(node)
        for name, at, is_scene in names(written.text):
            self.note(Named.SCENE if is_scene else Named.VALUE, name, written, at, len(name))

    def defined(self, named: Named, node: Node | None, before: str = "") -> None:
        """The ids under which values stand."""
        for name, _ in pairs(node):
            self.first(named, name.text, name, before=before, defines=True)

    def whole(self, named: Named, node: Node | None) -> None:
        """An id that stands alone."""
        if isinstance(node, Scalar):
            self.first(named, node.text, node)

    def first(self, named: Named, id_: str, node: Scalar, *, before: str = "", defines: bool = False) -> None:
        """An id with which the words of a node begin."""
        written = self.raw(node)
        at = written.text.find(id_)
        if at >= 0:
            self.note(named, before + id_, written, at, len(id_), defines=defines)

    def note(
        self, named: Named, id_: str, written: Raw, at: int, length: int, *, defines: bool = False
    ) -> None:
        """Note an id that stands at an offset of words in the file."""
        line, column = written.place(at)
        span = Span(self.source.name, line + 1, column + 1, column + 1 + length)
        self.found.append(Occurrence(named, id_, span, defines))

    def raw(self, node: Scalar) -> Raw:
        """The words of a node as they stand in the file."""
        return raw(self.lines, node)
