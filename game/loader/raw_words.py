"""Words as they stand in a file, quotes and line ends and all; and the names in conditions and braces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.expressions import RESERVED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from game.loader.nodes import Scalar

_NAME: Final = re.compile(r"(?<![.\\A-Za-z0-9_])[A-Za-z_][A-Za-z0-9_]*")
_CALLED: Final = re.compile(r"\b(?:visited|visits)\s*\(\s*$")
_OF_WORD: Final = re.compile(r"(?<![.A-Za-z0-9_])([A-Za-z_][A-Za-z0-9_]*)\s*(?:==|!=|=)\s*$")
# A brace that is one; a variant; a condition with its words; a value.
_MARK: Final = re.compile(
    r"\{\{|\{\s*~|\{(?P<condition>[^{}]*?)\s\?\s|\{(?P<value>[^{}]*)\}",
)


@frozen
class Raw:
    """Words as they stand in the file; line and column, from 0, are where they begin."""

    text: str
    line: int
    column: int

    def place(self, at: int) -> tuple[int, int]:
        """The line and column, from 0, of a character of the text."""
        before = self.text[:at]
        breaks = before.count("\n")
        if not breaks:
            return self.line, self.column + at
        return self.line + breaks, at - before.rindex("\n") - 1


def raw(lines: list[str], node: Scalar) -> Raw:
    """The words of a node as they stand in the lines of its file, whichever way these end."""
    last = min(node.end_line, len(lines) - 1)
    end = node.end_column if last == node.end_line else len(lines[last])
    if last == node.line:
        return Raw(lines[last][node.column : end], node.line, node.column)
    between = lines[node.line + 1 : last]
    return Raw(
        "\n".join([lines[node.line][node.column :], *between, lines[last][:end]]), node.line, node.column
    )


def names_in_condition(text: str, worded: Collection[str]) -> Iterator[tuple[str, int, bool]]:
    """Each name in a condition or an effect, where it stands, and whether it is a scene that was visited.

    `worded` are values that are one of a few words: such a word, right of a comparison, is no name.
    """
    for match in _NAME.finditer(text):
        name, before = match[0], text[: match.start()]
        beside = _OF_WORD.search(before)
        if beside is not None and beside[1] in worded:
            continue
        is_scene = _CALLED.search(before) is not None
        is_call = name == "visits" and text[match.end() :].lstrip().startswith("(")
        if is_scene or not (name in RESERVED or is_call):
            yield name, match.start(), is_scene


def names_in_prose(text: str, worded: Collection[str]) -> Iterator[tuple[str, int, bool]]:
    """The same for the braces in words: `{energy}`, `{hero.they}`, `{asked ? words | other words}`."""
    for match in _MARK.finditer(text):
        for group in ("condition", "value"):
            if match[group]:
                start = match.start(group)
                yield from (
                    (name, start + at, is_) for name, at, is_ in names_in_condition(match[group], worded)
                )
