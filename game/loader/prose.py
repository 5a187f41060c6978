"""Words with `*emphasis*` and `{stat}` values into Text; `\\*` is an asterisk, `{{` a brace."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.diagnostics import did_you_mean
from game.expressions import Kind
from game.loader.fields import prose_of
from game.loader.nodes import Node, Scalar
from game.story.text import Run, Text, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.expressions import Name
    from game.loader.notes import Notes

_MARKS: Final = re.compile(r"\\\*|\{\{|\}\}|\*|\{[^{}]*\}|\{")


def text_of(node: Node, what: str, values: Mapping[str, Name], notes: Notes) -> Text | None:
    """Prose as runs."""
    words = prose_of(node, what, notes)
    if words is None or not isinstance(node, Scalar):
        return None
    if "*" not in words and "{" not in words and "\\" not in words and "}}" not in words:
        return plain(words)
    return _marked(words, node, values, notes)


def _marked(words: str, node: Scalar, values: Mapping[str, Name], notes: Notes) -> Text:
    runs: list[Run] = []
    held, emphasis, opened, last = "", False, 0, 0
    for mark in _MARKS.finditer(words):
        held += words[last : mark.start()]
        last = mark.end()
        sign = mark.group()
        if sign in {"\\*", "{{", "}}"}:
            held += sign[-1]
            continue
        if held:
            runs.append(Run(held, emphasis))
            held = ""
        if sign == "*":
            emphasis, opened = not emphasis, mark.start()
        elif sign == "{":
            notes.within("UP313", node, mark.start(), 1, "a brace is opened and not closed", "close it, or write {{ for a brace")
        else:
            runs += _value(sign, mark.start(), emphasis, node, values, notes)
    if emphasis:
        notes.within("UP311", node, opened, 1, "emphasis is opened here and not closed", "add * where it ends, or write \\* for an asterisk")
    held += words[last:]
    return Text((*runs, Run(held)) if held or not runs else tuple(runs))


def _value(  # noqa: PLR0913 - where it stands, how it is set, what is known
    sign: str, at: int, emphasis: bool, node: Scalar, values: Mapping[str, Name], notes: Notes  # noqa: FBT001
) -> list[Run]:
    name = sign[1:-1].strip()
    known = values.get(name)
    if known is None:
        hint = did_you_mean(name, values) or "write {{ for a brace"
        notes.within("UP310", node, at, len(sign), f"there is no stat called “{name[:40]}”", hint)
        return []
    if known.kind is Kind.TRUTH:
        notes.within("UP312", node, at, len(sign), f"“{name}” is yes or no and has no number to show", "use a line with if instead")
        return []
    return [Run(sign, emphasis, known.slot)]
