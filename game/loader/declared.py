"""The one space that the names of a story share: stats, flags, constants, words, and names that are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.expressions import RESERVED, Kind

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Scalar

_CALLED: Final = {Kind.NUMBER: "a stat", Kind.TRUTH: "a flag", Kind.WORD: "a word"}


def free(context: Context, name: Scalar, kind: str) -> bool:
    """Whether a name is nothing else yet and may be that of a `kind` (“stat”); if not, it is noted."""
    if name.text in RESERVED:
        word_of_conditions(context, name)
        return False
    already = _already(context, name.text)
    if already:
        message = f"“{name.text}” is already the name of {already}"
        context.notes.at("UP219", name, message, f"choose another name for the {kind}")
    return not already


def word_of_conditions(context: Context, name: Scalar) -> None:
    """Note a name that means something in conditions (UP218)."""
    message = f"“{name.text}” is a word of conditions"
    context.notes.at("UP218", name, message, "choose another name")


def _already(context: Context, name: str) -> str:
    """What a name is the name of, with its article; empty where it is free."""
    if name in context.names:
        return _CALLED[context.names[name].kind]
    if name in context.constants:
        return "a constant"
    return "a name that is typed" if name in context.typed else ""
