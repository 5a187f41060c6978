"""The alias under `renamed:` in the head, by which what players have kept is read as the new id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.authoring.rename.target import Refused
from game.diagnostics import Edit, Span
from game.loader.collector import Collector
from game.loader.events import read
from game.loader.limits import Limits
from game.loader.nodes import Record, Scalar
from game.story.renamed import follow_renamed

if TYPE_CHECKING:
    from game.diagnostics import Source
    from game.loader.nodes import Node

_OLD_VERSION, VERSION = "1", "1.1"


def alias_edits(head: Source, old: str, new: str) -> tuple[Edit, ...] | Refused:
    """The edits of the head that add `old: new`; where it goes back to an earlier name, that is turned round.

    Refused where the new id was the name of something else before: what players kept would mean two things.
    """
    root = read(head.text, Limits(), Collector(head))
    if not isinstance(root, Record):
        return ()
    file = _Head(head, root)
    before = {name.text: (name, value) for name, value in file.pairs("renamed")}
    if new in before:
        name, value = before[new]
        known = {key: each.text for key, (_, each) in before.items() if isinstance(each, Scalar)}
        if isinstance(value, Scalar) and follow_renamed(known, *_parts(new)) == _parts(old):
            return tuple(file.instead(node, words) for node, words in ((name, old), (value, new)))
        return Refused(f"“{new}” was the name of something else before: what players have kept names it so.")
    return (*file.version(), file.added(f"{old}: {new}"))


def _parts(id_: str) -> tuple[str, str]:
    """A scene and a choice of it, or nothing."""
    scene, _, choice = id_.partition(".")
    return scene, choice


@frozen
class _Head:
    source: Source
    root: Record

    def value(self, key: str) -> Node | None:
        return next((value for name, value in self.root.pairs if name.text == key), None)

    def pairs(self, key: str) -> list[tuple[Scalar, Node]]:
        value = self.value(key)
        return value.pairs if isinstance(value, Record) else []

    def version(self) -> tuple[Edit, ...]:
        """The version of the format, where it is the first."""
        node = self.value("upward")
        if not isinstance(node, Scalar) or node.text != _OLD_VERSION:
            return ()
        return (self.instead(node, VERSION),)

    def added(self, entry: str) -> Edit:
        """One entry more, before the others; or the first, in a line of its own after the start."""
        there = self.value("renamed")
        if isinstance(there, Record):
            return self.before_first(there, entry)
        if there is not None:
            return self.at(there.line, there.column, f" {{{entry}}}")
        if self.is_flow(self.root):
            return self.before_first(self.root, f"renamed: {{{entry}}}")
        start = self.value("start") or self.root.pairs[0][0]
        return self.new_line(
            start.end_line if isinstance(start, Scalar) else start.line, f"renamed: {{{entry}}}"
        )

    def before_first(self, record: Record, entry: str) -> Edit:
        if self.is_flow(record):
            return self.at(record.line, record.column + 1, f"{entry}, " if record.pairs else entry)
        return self.at(record.line, record.column, f"{entry}{self.line_end}{' ' * record.column}")

    def instead(self, node: Scalar, words: str) -> Edit:
        """Other words in the place of those of a node, within its quotes."""
        return self.at(node.line, node.column + (not node.plain), words, length=len(node.text))

    def new_line(self, after: int, words: str) -> Edit:
        lines = self.source.lines()
        words = " " * self.root.column + words
        if after + 1 < len(lines):
            return self.at(after + 1, 0, words + self.line_end)
        return self.at(after, len(lines[after]), self.line_end + words)

    def is_flow(self, record: Record) -> bool:
        line = self.source.lines()[record.line]
        return line[record.column : record.column + 1] == "{"

    @property
    def line_end(self) -> str:
        return "\r\n" if "\r\n" in self.source.text else "\n"

    def at(self, line: int, column: int, text: str, *, length: int = 0) -> Edit:
        return Edit(Span(self.source.name, line + 1, column + 1, column + 1 + length), text)
