"""Words that begin with a brace and stand without quotes: YAML takes them for names with values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.nodes import Record
from game.loader.odd_signs import cut_by_comma, in_braces

if TYPE_CHECKING:
    from game.loader.collector import Collector
    from game.loader.nodes import Node

_VALUE: Final = re.compile(r"[a-z][a-z0-9_]*(?:\.[A-Za-z][a-z0-9_]*)?")
_CHOICE: Final = re.compile(r"~|.* \? |\S+[^:：]*\|")


def begins_with_brace(notes: Collector, node: Node) -> bool:
    """Whether a part that should be words is `{call}` or `{asked ? again | well}`, which is noted (UP234)."""
    if not isinstance(node, Record) or not node.pairs or not in_braces(notes, node):
        return False
    first = node.pairs[0][0].text
    value = _VALUE.fullmatch(first) and all(cut_by_comma(*pair) for pair in node.pairs)
    if not value and not _CHOICE.match(first):
        return False
    message = "words that begin with { are taken for names with values"
    notes.at("UP234", node, message, "put the whole of the words in quotes")
    return True
