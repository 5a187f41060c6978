"""The words of an expression, each with its place in the line."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

_PATTERN: Final = re.compile(
    r"\s*(?:(?P<number>\d+)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<sign>//|==|!=|<=|>=|\+=|-=|&&|\|\||[-+*/%<>=!(),&|])|(?P<other>\S))"
)
FOREIGN: Final = {"&&": "and", "&": "and", "||": "or", "|": "or", "!": "not"}
RESERVED: Final = frozenset({"and", "or", "not", "min", "max", "visited", "true", "false"})


@frozen
class Word:
    """A number, a name or a sign, and where it stands."""

    kind: str
    text: str
    at: int


def split(text: str) -> list[Word]:
    """The words of a line, and an `end` after the last."""
    words = [
        Word(match.lastgroup or "other", match.group(match.lastgroup or 0), match.start(match.lastgroup or 0))
        for match in _PATTERN.finditer(text)
    ]
    return [*words, Word("end", "", len(text.rstrip()))]
