"""The C parser's events, one by one, into nodes: no recursion, no meaning, nothing beyond the limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

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

from game.loader.nodes import Items, Node, Record, Scalar
from game.loader.syntax import control_character, explain

if TYPE_CHECKING:
    from game.loader.limits import Limits
    from game.loader.notes import Notes

try:
    from yaml.cyaml import CParser as _Parser  # type: ignore[attr-defined] # the stubs forget it
except ImportError:  # PyYAML built without libyaml: the same events, more slowly
    from yaml.parser import Parser
    from yaml.reader import Reader
    from yaml.scanner import Scanner

    class _Parser(Reader, Scanner, Parser):  # type: ignore[no-redef]
        def __init__(self, stream: str) -> None:
            Reader.__init__(self, stream)
            Scanner.__init__(self)
            Parser.__init__(self)


_QUOTE: Final = "put the words in quotes"
_Event = Any  # the stubs give every event's marks as possibly missing; the parsers always set them


def read(text: str, limits: Limits, notes: Notes) -> Node | None:
    """The file's one document as nodes; nothing when it cannot be read, and the notes say why."""
    tree = _Tree(limits, notes)
    try:
        parser = _Parser(text)
        while not tree.refused:
            event = parser.get_event()
            if event.__class__ is StreamEndEvent:
                break
            tree.take(event)
    except yaml.YAMLError as problem:
        explain(problem, notes)
        return None
    except UnicodeEncodeError as problem:
        control_character(problem.start, notes)
        return None
    return None if tree.refused else tree.root


@define
class _Tree:
    """Nodes as they grow; `open` are the lists and names not yet closed, innermost last."""

    limits: Limits
    notes: Notes
    root: Node | None = None
    refused: bool = False
    parts: int = 0
    documents: int = 0
    open: list[Items | Record] = field(factory=list)
    names: list[Scalar | None] = field(factory=list)

    def take(self, event: _Event) -> None:
        self.parts += 1
        if self.parts > self.limits.parts:
            message = f"this file has more than {self.limits.parts:,} parts"
            self.refuse("UP106", event, message, "make two stories of it")
            return
        kind = event.__class__
        if kind is ScalarEvent:
            self.words(event)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self.open.pop()
            self.names.pop()
        elif kind is MappingStartEvent:
            self.begin(Record([], event.start_mark.line, event.start_mark.column), event)
        elif kind is SequenceStartEvent:
            self.begin(Items([], event.start_mark.line, event.start_mark.column), event)
        elif kind is AliasEvent:
            message = f"“*{event.anchor}” stands for another part of the file"
            self.refuse("UP107", event, message, f"write it out here, or {_QUOTE}")
        elif kind is DocumentStartEvent:
            self.document(event)

    def words(self, event: _Event) -> None:
        if event.anchor is not None or event.tag is not None:
            self.marked(event)
        start, end = event.start_mark, event.end_mark
        # The C parser gives plain words the style "", the pure one None.
        self.put(Scalar(event.value, start.line, start.column, end.line, end.column, not event.style))

    def put(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        top = self.open[-1]
        if top.__class__ is Items:
            top.parts.append(node)
            return
        name = self.names[-1]
        if name is None:
            self.names[-1] = self.name(node)
        else:
            top.pairs.append((name, node))  # type: ignore[union-attr] # not Items, so a Record
            self.names[-1] = None

    def name(self, node: Node) -> Scalar:
        if not isinstance(node, Scalar):
            self.refused = True
            self.notes.at("UP126", node, "a bracket begins here where a name is expected", _QUOTE)
            return Scalar("", node.line, node.column, node.line, node.column, plain=True)
        if node.text == "<<" and node.plain:
            self.refused = True
            self.notes.at(
                "UP111", node, "“<<” would mix in another part of the file", "write the keys out here"
            )
        return node

    def begin(self, node: Items | Record, event: _Event) -> None:
        self.marked(event)
        if len(self.open) >= self.limits.depth:
            message = f"this is nested deeper than {self.limits.depth}"
            self.refuse("UP105", event, message, "a scenario never needs that: look at the brackets")
            return
        self.put(node)
        self.open.append(node)
        self.names.append(None)

    def marked(self, event: _Event) -> None:
        """Refuse an anchor or a tag."""
        if event.anchor is not None:
            message = f"“&{event.anchor}” names a part of the file to be used again"
            self.refuse("UP107", event, message, f"write it out where it is used, or {_QUOTE}")
        elif event.tag is not None:
            self.refuse("UP108", event, "a word after ! tells a program what to do", _QUOTE)

    def document(self, event: _Event) -> None:
        self.documents += 1
        if self.documents > 1:
            self.refuse("UP110", event, "a second document begins here", "keep one scenario to a file")
        elif event.version is not None or event.tags:
            self.refuse("UP109", event, "a line that begins with % tells a program what to do", "take it out")

    def refuse(self, rule: str, event: _Event, message: str, hint: str) -> None:
        self.refused = True
        self.notes.place(rule, event.start_mark.line, event.start_mark.column, message, hint)
