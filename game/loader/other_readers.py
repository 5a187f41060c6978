"""Notes where another program that reads YAML would take a file otherwise than we do, or refuse it.

Others are those that keep to YAML 1.1, as PyYAML does, and to YAML 1.2: without these findings a file says
the same to all of them. A whole number in plain digits and true and false are the same to all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.nodes import Items, Scalar
from game.loader.scalars import ambiguous, is_ambiguous
from game.loader.tabs import tabs_between
from game.loader.turned_words import turned_words
from game.loader.version import version

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.diagnostics import Span
    from game.loader.collector import Collector
    from game.loader.nodes import Node

_TRUTHS: Final = frozenset({"true", "false"})
# Ends of lines in YAML 1.1, signs like others in YAML 1.2.
_RARE_ENDS: Final = re.compile("[\x85\u2028\u2029]")


def read_otherwise(notes: Collector, roots: Sequence[Node]) -> None:
    """Note what other readers take for something else (UP608, UP140, UP141, UP142), people too (UP143).

    The first is what the story's own file holds: its version is a number to all.
    """
    told = {_begin(one.span) for one in notes.found if one.rule == "UP608"}
    number = version(roots[0])
    scalars = [each for root in roots for each in _scalars(root, notes.lines)]
    for node, in_brackets in scalars:
        if not node.text.isascii():
            turned_words(notes, node)
        if not node.plain:
            continue
        if in_brackets and "?" in node.text:
            message = "not every program takes a question mark inside [ ] and { } for words"
            notes.at("UP140", node, message, "put those words in quotes")
        elif (
            is_ambiguous(node.text)
            and not (node.text in _TRUTHS or node is number or (node.line, node.column) in notes.decimals)
            and _begin(notes.whole(node)) not in told
        ):
            ambiguous(notes, node)
    tabs_between(notes, [node for node, _ in scalars if not node.plain])
    _rare_ends(notes)


def _begin(span: Span) -> tuple[str, int, int]:
    return span.file, span.line, span.column


def _scalars(root: Node, lines: list[str]) -> Iterator[tuple[Scalar, bool]]:
    """All words with whether they stand inside [ ] or { }."""
    waiting = [(root, False)]
    while waiting:
        node, in_brackets = waiting.pop()
        if isinstance(node, Scalar):
            yield node, in_brackets
            continue
        in_brackets = in_brackets or lines[node.line][node.column : node.column + 1] in {"[", "{"}
        parts = node.parts if isinstance(node, Items) else [part for pair in node.pairs for part in pair]
        waiting.extend((part, in_brackets) for part in parts)


def _rare_ends(notes: Collector) -> None:
    text = notes.text
    for found in _RARE_ENDS.finditer(text):
        before = type(notes.source)("", text[: found.start()].replace("\0", "\x85")).lines()
        message = "a sign that cannot be seen stands here, and for some programs it ends the line"
        notes.place("UP142", len(before) - 1, len(before[-1]), message, "delete it and type the words again")
