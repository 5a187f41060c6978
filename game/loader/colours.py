"""Reads colours: by a name, or as "#8a2f2b" in quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.diagnostics import meant
from game.loader.nodes import Scalar
from game.loader.part_words import elsewhere
from game.loader.scalars import bare
from game.story.parts import COLOURS

if TYPE_CHECKING:
    from game.loader.collector import Collector
    from game.loader.nodes import Node

_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")
_SHORT: Final = re.compile(r"#?([0-9a-f])([0-9a-f])([0-9a-f])")
_BARE: Final = re.compile(r"[0-9a-f]{6}")
_LOST: Final = re.compile(r"\s*(#[0-9a-fA-F]{3,6})\b")
_HOW: Final = 'write a name such as teal, or six signs after a #, in quotes: "#2f7474"'


def colour(notes: Collector, node: Node | None) -> str:
    """A colour as `#rrggbb`; empty where none is said, or none can be read, which is noted (UP322)."""
    if isinstance(node, Scalar) and node.empty:
        lost = _LOST.match(_rest(notes, node))
        if lost:
            notes.at("UP322", node, "a # without quotes begins a comment", f'put it in quotes: "{lost[1]}"')
            return ""
    word = bare(notes, node, "a colour")
    if not word or not isinstance(node, Scalar):
        return ""
    if word in COLOURS:
        return COLOURS[word]
    if _COLOUR.fullmatch(word.lower()):
        return word.lower()
    notes.at("UP322", node, f"there is no colour called “{word}”", _remedy(notes, word))
    return ""


def _rest(notes: Collector, node: Scalar) -> str:
    """What stands behind an empty value on its line."""
    line = notes.lines[node.line] if node.line < len(notes.lines) else ""
    return line[node.column :]


def _remedy(notes: Collector, word: str) -> str:
    small = word.lower()
    if _BARE.fullmatch(small):
        return f'write it as "#{small}", in quotes'
    if short := _SHORT.fullmatch(small):
        return meant("#" + "".join(each * 2 for each in short.groups()))
    return elsewhere(small) or notes.near(word, COLOURS) or _HOW
