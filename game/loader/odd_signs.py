"""Signs that YAML takes for words, though they were meant as its own: `text:Get in`, `goto：up`, `-no space`.

A file with them can be read, so that the scan is not asked; what it says of them elsewhere stands here too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.loader.nodes import Record, Scalar

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.loader.collector import Collector
    from game.loader.nodes import Node

    Pair = tuple[Scalar, Node]

NO_SPACE, WRITE_SPACE = "no space stands after this colon", "put a space after the colon"
FULL_COLON, WRITE_COLON = "this is a full-width colon", "write : and a space"
FULL_COMMA = "this is not the comma that ends words inside [ ] and { }"
WRITE_COMMA = "write , and a space, or put words that hold this sign in quotes"
DASH, WRITE_DASH = (
    "this is not the dash and the space that begin a part of a list",
    "write - and a space, or put words that begin with a dash in quotes",
)
FULL_BRACKET = "this is a full-width bracket"
WRITE_BRACKET = "write [ and ] around a list, { and } around names with values"
_JOINED: Final = re.compile(r"(?P<name>[a-z][^:：\n]*?)\s*(?P<colon>[:：])\s*(?=[^\s/])")
_NARROW: Final = {ord("（"): "(", ord("）"): ")"}  # around a mood
_SWALLOWED: Final = re.compile(r"\s*(?P<comma>[，、；])\s*(?P<name>[a-z][a-z0-9_]*)\s*[:：]\s*(?=\S)")
_NEAR_DASH: Final = re.compile(r"[-－–—−•·](?=\S)|[－–—−•·]\s")
_NEAR_BRACKET: Final = re.compile(r"[a-z][a-z0-9_]*(?P<colon>[:：])[\[{]")


def parted(notes: Collector, node: Record, is_name: Callable[[str], bool]) -> list[Pair]:
    """The names of a part with their values; those whose colon or comma is not YAML's are noted, and parted.

    `is_name` says of words before such a colon whether they can be a name here.
    """
    if in_braces(notes, node):
        whole = [_joined(notes, pair, is_name) for pair in node.pairs]
        node.pairs = [each for pair in whole for each in _two(notes, pair, is_name)]
    return node.pairs


def _joined(notes: Collector, pair: Pair, is_name: Callable[[str], bool]) -> Pair:
    """A name with its value; they stood as one word if their colon was not YAML's."""
    name, value = pair
    match = _JOINED.match(name.text) if cut_by_comma(name, value) else None
    narrow = match["name"].translate(_NARROW) if match else ""
    if match is None or not is_name(narrow):
        return pair
    _colon(notes, name, match.start("colon"))
    first = evolve(_part(name, 0, match.end("name")), text=narrow)
    return first, _part(name, match.end(), len(name.text))


def _two(notes: Collector, pair: Pair, is_name: Callable[[str], bool]) -> list[Pair]:
    """A name with its value, and the one that its words hold after a comma of full width."""
    name, value = pair
    match = _SWALLOWED.search(value.text) if isinstance(value, Scalar) and value.plain else None
    if match is None or not isinstance(value, Scalar) or not is_name(match["name"]):
        return [pair]
    notes.within("UP129", value, (match.start("comma"), 1), FULL_COMMA, WRITE_COMMA)
    second = _part(value, match.start("name"), match.end("name")), _part(value, match.end(), len(value.text))
    return [(name, _part(value, 0, match.start())), second]


def odd(notes: Collector, node: Node, *, listed: bool = False) -> bool:
    """Whether words begin with a sign meant as YAML's own, which is noted; a dash only where `listed`."""
    first = node.pairs[0][0] if isinstance(node, Record) and node.pairs else node
    if not isinstance(first, Scalar) or not first.plain:
        return False
    if listed and _NEAR_DASH.match(first.text):
        notes.within("UP134", first, (0, 1), DASH, WRITE_DASH)
    elif first.text[:1] in {"｛", "［"}:
        notes.within("UP135", first, (0, 1), FULL_BRACKET, WRITE_BRACKET)
    elif match := _NEAR_BRACKET.match(first.text):
        _colon(notes, first, match.start("colon"))
    else:
        return False
    return True


def cut_by_comma(name: Scalar, value: Node) -> bool:
    """Whether a name is really the rest of words that a comma cut inside { }: it has no colon."""
    return (
        isinstance(value, Scalar)
        and value.empty
        and (value.line, value.column) == (name.end_line, name.end_column)
    )


def _colon(notes: Collector, node: Scalar, at: int) -> None:
    if node.text[at] == "：":
        notes.within("UP128", node, (at, 1), FULL_COLON, WRITE_COLON)
    else:
        notes.within("UP127", node, (at, 1), NO_SPACE, WRITE_SPACE)


def in_braces(notes: Collector, node: Record) -> bool:
    """Whether names with values are written inside { }."""
    return notes.lines[node.line].startswith("{", node.column)


def _part(node: Scalar, start: int, end: int) -> Scalar:
    """Some of the words of a node, where they stand if all stand on one line."""
    if node.line != node.end_line:
        return evolve(node, text=node.text[start:end])
    return evolve(node, text=node.text[start:end], column=node.column + start, end_column=node.column + end)
