"""Notes marks of other formats in prose, shown as they stand: `<b>`, `[i]`, `$confidence`, `<<if asked>>`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.foreign_braces import ASKED
from game.loader.nodes import Scalar

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node

EMPHASIS: Final = "write *words* for emphasis, or take it out: there are no other marks"
_SET: Final = re.compile(
    r"</?(?:b|i|u|s|em|strong|br|p|span|font)(?:\s[^<>]*)?/?>|\[/?[biu]\]", re.IGNORECASE
)
_VALUE: Final = re.compile(
    r"\[(?P<box>[a-z][a-z0-9_]*(?:\.[A-Za-z][a-z0-9_]*)?)\]|(?<!\{)\$(?P<dollar>[a-z][a-z0-9_]*)"
    r"|\$\{(?P<both>[a-z][a-z0-9_]*)\}|\{\{\s*(?P<double>[a-z][a-z0-9_]*)\s*\}\}"
)
_IF: Final = re.compile(
    r"<<\s*/?(?:if|else|elseif|elif|endif)\b[^<>\n]*>>|\[/?(?:if|else|elseif|elif|endif)\b[^\[\]\n]*\]"
)


def _has_signs(written: str) -> bool:
    """Whether any of the signs stands there with which such marks begin: in most words none does."""
    return "<" in written or "[" in written or "$" in written or "{{" in written


def foreign_marks(context: Context, node: Node | None, written: str) -> None:
    """Note the first such mark in words (UP615)."""
    if not isinstance(node, Scalar) or not _has_signs(written):
        return
    mark = _SET.search(written)
    if mark:
        message = f"“{mark[0]}” is shown as it stands"
        context.notes.within("UP615", node, (mark.start(), len(mark[0])), message, EMPHASIS)
        return
    decided = _IF.search(written)
    if decided:
        message = f"“{decided[0]}” decides nothing, and is shown as it stands"
        context.notes.within("UP615", node, (decided.start(), len(decided[0])), message, ASKED)
        return
    for value in _VALUE.finditer(written):
        name = value[value.lastgroup or 0]
        called = name.partition(".")[0]
        if any(called in known for known in (context.names, context.constants, context.typed)):
            message = f"“{value[0]}” is shown as it stands"
            hint = f"write {{{name}}} for its value"
            context.notes.within("UP615", node, (value.start(), len(value[0])), message, hint)
            return
