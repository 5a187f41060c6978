"""Builds nodes from the events of the YAML parser: no recursion, no meaning, nothing beyond the limits."""

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
    from collections.abc import Callable

    from game.loader.collector import Collector
    from game.loader.limits import Limits

try:
    from yaml.cyaml import CParser as _Parser  # type: ignore[attr-defined] # the stubs forget it
except ImportError:  # PyYAML built without libyaml
    from game.loader.pure_parser import PureParser as _Parser  # type: ignore[assignment]

_QUOTE: Final = "put the words in quotes"
_Place = Any  # a node or a mark of the parser: both have a line and a column
_Event = Any  # the stubs give every event's marks as possibly missing; the parsers always set them


def read(text: str, limits: Limits, notes: Collector) -> Node | None:
    """The file's one document as nodes; None when it cannot be read, and the notes say why."""
    tree = _Tree(limits, notes)
    try:
        tree.grow(_Parser(text).get_event)
    except yaml.YAMLError as problem:
        if not tree.refused:  # what was refused may be why no more can be read
            explain(problem, limits, notes)
        return None
    except UnicodeEncodeError as problem:
        control_character(problem.start, notes)
        return None
    finally:
        tree.adds.clear()  # they refer to the tree, which would wait for the collector to be forgotten
    return tree.root


@define
class _Pairs:
    """Names with values as they come, one event after the other."""

    record: Record
    refuse: Callable[[str, Node, str, str], None]
    name: Scalar | None = None

    def add(self, node: Node) -> None:
        if self.name is not None:
            self.record.pairs.append((self.name, node))
            self.name = None
        elif node.__class__ is not Scalar:
            self.refuse("UP126", node, "a bracket begins here where a name is expected", _QUOTE)
            self.name = Scalar("", node.line, node.column, node.line, node.column, plain=True)
        else:
            self.name = node
            if node.text == "<<" and node.plain:
                message = "“<<” would mix in another part of the file"
                self.refuse("UP111", node, message, "write the keys out here")


@define
class _Tree:
    """Nodes as they grow; `adds` are the ways to add to what is not yet closed, innermost last."""

    limits: Limits
    notes: Collector
    root: Node | None = None
    refused: bool = False
    documents: int = 0
    adds: list[Callable[[Node], None]] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        self.adds.append(self.plant)

    def grow(self, next_event: Callable[[], _Event]) -> None:
        """Take events until the last, or until one is refused; words, which are most, the quickest way."""
        add = self.adds[-1]
        for _ in range(self.limits.parts + 1):
            event = next_event()
            kind = event.__class__
            if kind is ScalarEvent:
                if event.anchor is not None or event.tag is not None:
                    self.marked(event)
                start, end = event.start_mark, event.end_mark
                # The C parser gives plain words the style "", the pure one None.
                plain = not event.style
                add(Scalar(event.value, start.line, start.column, end.line, end.column, plain))
            elif kind is StreamEndEvent:
                return
            else:
                self.other(kind, event)
                add = self.adds[-1]
                if self.refused:
                    self.root = None
                    return
        self.root = None
        message = f"this file has more than {self.limits.parts:,} parts"
        self.refuse("UP106", event.start_mark, message, "make two stories of it")

    def plant(self, node: Node) -> None:
        self.root = node

    def other(self, kind: type[object], event: _Event) -> None:
        """Anything but words."""
        mark = event.start_mark
        if kind is MappingEndEvent or kind is SequenceEndEvent:
            self.adds.pop()
        elif kind is MappingStartEvent:
            record = Record([], mark.line, mark.column)
            self.begin(record, _Pairs(record, self.refuse).add, event)
        elif kind is SequenceStartEvent:
            items = Items([], mark.line, mark.column)
            self.begin(items, items.parts.append, event)
        elif kind is AliasEvent:
            message = f"“*{event.anchor}” stands for another part of the file"
            self.refuse("UP107", mark, message, f"write it out here, or {_QUOTE}")
        elif kind is DocumentStartEvent:
            self.document(event)

    def begin(self, node: Node, add: Callable[[Node], None], event: _Event) -> None:
        self.marked(event)
        if len(self.adds) > self.limits.depth:
            message = f"this is nested deeper than {self.limits.depth}"
            self.refuse("UP105", node, message, "a scenario never needs that: look at the brackets")
        self.adds[-1](node)
        self.adds.append(add)

    def marked(self, event: _Event) -> None:
        """Refuse an anchor or a tag."""
        if event.anchor is not None:
            message = f"“&{event.anchor}” names a part of the file to be used again"
            self.refuse("UP107", event.start_mark, message, f"write it out where it is used, or {_QUOTE}")
        elif event.tag is not None:
            self.refuse("UP108", event.start_mark, "a word after ! tells a program what to do", _QUOTE)

    def document(self, event: _Event) -> None:
        self.documents += 1
        if self.documents > 1:
            message = "a second document begins here"
            self.refuse("UP110", event.start_mark, message, "keep one scenario to a file")
        elif event.version is not None or event.tags:
            message = "a line that begins with % tells a program what to do"
            self.refuse("UP109", event.start_mark, message, "take it out")

    def refuse(self, rule: str, where: _Place, message: str, hint: str) -> None:
        if not self.refused:
            self.notes.place(rule, where.line, where.column, message, hint)
        self.refused = True
