"""Splits an expression into tokens, each with its place in the line."""

from __future__ import annotations

import re
from typing import Final, Literal

from attrs import frozen

_PATTERN: Final = re.compile(
    r"\s*(?:(?P<number>[0-9]+)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<sign>//|==|!=|<=|>=|[-+*/%]=|&&|\|\||[-+*/%<>=!(),&|])|(?P<other>\S))"
)
COMPARISONS: Final = frozenset({"==", "!=", "<", "<=", ">", ">="})
RESERVED: Final = frozenset({"and", "or", "not", "min", "max", "visited", "true", "false"})


@frozen
class Token:
    """A number, a name or a sign, and the offset, in characters, where it stands."""

    kind: Literal["number", "name", "sign", "other", "end"]
    text: str
    at: int

    @property
    def end(self) -> int:
        """The offset just after the token."""
        return self.at + len(self.text)


def split(text: str) -> list[Token]:
    """The tokens of a line, and an `end` after the last."""
    words = []
    for match in _PATTERN.finditer(text):
        kind = match.lastgroup
        words.append(Token(kind, match[kind], match.start(kind)))  # type: ignore[arg-type, index]
    return [*words, Token("end", "", len(text.rstrip()))]
