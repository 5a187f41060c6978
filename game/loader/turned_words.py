"""Notes signs that turn the direction of words and are not seen, where more is turned than was meant (UP143).

Marks of direction (U+200E, U+200F), and what is opened and closed in the same words, are what names from
right to left need. An override (U+202D, U+202E) shows words otherwise than they are, and what is never
closed turns what stands after the words as well.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.loader.collector import Collector
    from game.loader.nodes import Scalar

_OVERRIDES: Final = "\u202d\u202e"
_CLOSED_BY: Final = {
    **dict.fromkeys("\u202a\u202b", "\u202c"),  # embeddings
    **dict.fromkeys("\u2066\u2067\u2068", "\u2069"),  # isolates
}
_SIGNS: Final = re.compile("[\u202a-\u202e\u2066-\u2069\n]")
_HINT: Final = "delete it and type the words again"


def turned_words(notes: Collector, node: Scalar) -> None:
    """Note the first such sign in words (UP143)."""
    opened: list[int] = []
    for sign in _SIGNS.finditer(node.text):
        if sign[0] in _OVERRIDES:
            message = "a sign that cannot be seen shows the words after it in the other direction"
            notes.within("UP143", node, (sign.start(), 1), message, _HINT)
            return
        if sign[0] in _CLOSED_BY:
            opened.append(sign.start())
        elif opened and sign[0] == "\n":
            break  # a line that ends closes nothing of what the author meant
        elif opened and sign[0] == _CLOSED_BY[node.text[opened[-1]]]:
            opened.pop()
    if opened:
        message = "a sign that cannot be seen turns the direction of words here, and none turns it back"
        notes.within("UP143", node, (opened[0], 1), message, _HINT)
