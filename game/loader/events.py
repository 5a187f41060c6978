"""The C parser's events, one by one, into nodes: no recursion, no meaning, nothing beyond the limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml
from attrs import define, field
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from game.diagnostics import Span
from game.loader.nodes import Items, Node, Record, Scalar
from game.loader.syntax import explain

if TYPE_CHECKING:
    from yaml.events import Event
    from yaml.error import Mark

    from game.loader.limits import Limits
    from game.loader.notes import Notes

try:
    from yaml.cyaml import CParser as _Parser
except ImportError:  # PyYAML built without libyaml: the same events, more slowly
    from yaml.parser import Parser
    from yaml.reader import Reader
    from yaml.scanner import Scanner

    class _Parser(Reader, Scanner, Parser):  # type: ignore[no-redef, misc]
        def __init__(self, stream: str) -> None:
            Reader.__init__(self, stream)
            Scanner.__init__(self)
            Parser.__init__(self)


def read(text: str, limits: Limits, notes: Notes) -> Node | None:
    """The file's one document as nodes; nothing when it cannot be read, and notes say why."""
    builder = _Builder(limits, notes)
    try:
        parser = _Parser(text)
        while not builder.stopped:
            event = parser.get_event()
            if event is None or event.__class__ is StreamEndEvent:
                break
            builder.take(event)
    except yaml.YAMLError as problem:
        explain(problem, notes)
        return None
    return None if builder.stopped else builder.root


@define
class _Builder:
    limits: Limits
    notes: Notes
    root: Node | None = None
    stopped: bool = False
    parts: int = 0
    documents: int = 0
    open: list[Items | Record] = field(factory=list)
    names: list[Scalar | None] = field(factory=list)

    def take(self, event: Event) -> None:
        self.parts += 1
        if self.parts > self.limits.parts:
            self.stop("UP106", event, f"this file has more than {self.limits.parts:,} parts", "make two stories of it")
            return
        kind = event.__class__
        if kind is ScalarEvent:
            self._scalar(event)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._close()
        elif kind is MappingStartEvent:
            self._refuse(event)
            mark = event.start_mark
            self._open(Record([], mark.line, mark.column), event)
        elif kind is SequenceStartEvent:
            self._refuse(event)
            mark = event.start_mark
            self._open(Items([], mark.line, mark.column), event)
        elif kind is AliasEvent:
            self.stop("UP107", event, f"“*{event.anchor}” refers to another part of the file", "write it out here, or quote it if it is words")
        elif kind is DocumentStartEvent:
            self._document(event)

    def _scalar(self, event: ScalarEvent) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse(event)
        start, end = event.start_mark, event.end_mark
        plain = event.style is None or event.style == ""
        self._put(Scalar(event.value, start.line, start.column, end.line, end.column, plain))

    def _put(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        top = self.open[-1]
        if top.__class__ is Items:
            top.parts.append(node)  # type: ignore[union-attr]
            return
        name = self.names[-1]
        if name is None:
            self.names[-1] = self._name(node)
        else:
            top.pairs.append((name, node))  # type: ignore[union-attr]
            self.names[-1] = None

    def _name(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            if node.text == "<<" and node.plain:
                self.notes.at("UP111", node, "“<<” would mix in another part of the file", "write the keys out here")
                self.stopped = True
            return node
        self.notes.at("UP213", node, "a list or names with values stand where one name is expected", "put the words in quotes")
        self.stopped = True
        return Scalar("", node.line, node.column, node.line, node.column + 1, plain=True)

    def _open(self, node: Items | Record, event: Event) -> None:
        if len(self.open) >= self.limits.depth:
            self.stop("UP105", event, f"this is nested deeper than {self.limits.depth}", "a scenario never needs that: check the brackets")
            return
        self._put(node)
        self.open.append(node)
        self.names.append(None)

    def _close(self) -> None:
        if self.open:
            self.open.pop()
            self.names.pop()

    def _refuse(self, event: ScalarEvent | MappingStartEvent | SequenceStartEvent) -> None:
        if event.anchor is not None:
            self.stop("UP107", event, f"“&{event.anchor}” names a part of the file to be used again", "write it out where it is used, or quote it if it is words")
        if event.tag is not None:
            self.stop("UP108", event, "a word after ! is an instruction to a program", "put the words in quotes if they begin with !")

    def _document(self, event: DocumentStartEvent) -> None:
        self.documents += 1
        if self.documents > 1:
            self.stop("UP110", event, "a second document begins here", "keep one scenario to a file")
        if event.version is not None or event.tags:
            self.stop("UP109", event, "a line that begins with % is an instruction to a program", "take the line out")

    def stop(self, rule: str, event: Event, message: str, hint: str) -> None:
        self.stopped = True
        self.notes.span(rule, _span(event.start_mark), message, hint)


def _span(mark: Mark) -> Span:
    return Span(mark.line + 1, mark.column + 1, mark.column + 2)
