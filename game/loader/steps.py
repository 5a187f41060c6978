"""What choices, outcomes and exits have in common: an id, where they lead, why numbers move."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.ids import named
from game.loader.nodes import Scalar
from game.loader.prose import prose
from game.loader.scalars import bare, one_of
from game.story.play import NEXT

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node
    from game.story.text import Text

# What other formats end a story with.
_OVER: Final = frozenset({"end", "theend", "done", "finish", "finished", "gameover", "quit", "stop"})
# What other formats come back with.
_BACK: Final = frozenset({"back", "return", "ret", "goback"})
LONG_REASON: Final = 60


def options(context: Context, node: Node, called: str) -> list[tuple[Scalar, Node]]:
    """The choices or outcomes listed here, under their ids."""
    pairs = named(context.notes, node, called)
    for name, _ in pairs:
        if name.text == NEXT:
            message = f"“{NEXT}” is what going on without a choice is called"
            context.notes.at("UP216", name, message, "choose another id")
    return pairs


def because(context: Context, node: Node | None) -> Text | None:
    """The reason beside the numbers that move; None without one."""
    return None if node is None else short(context, node, "a reason", "UP603", LONG_REASON)


def short(context: Context, node: Node | None, called: str, rule: str, most: int) -> Text:
    """Words of at most so many characters; more are noted under `rule`."""
    text = prose(context, node, called)
    length = len(str(text.longest()))
    if length > most and node is not None:
        message = f"{called} has at most {most} characters, and this has {length}"
        context.notes.at(rule, node, message, "say it in fewer words")
    return text


def goto(context: Context, node: Node | None) -> str:
    """The id of a scene that exists, else empty and noted; any id where the scenes could not be read."""
    if not context.scenes:
        return bare(context.notes, node, "a scene")
    if isinstance(node, Scalar):
        context.gotos.append(node)
    return one_of(context.notes, node, context.scenes, "UP301", "scene", _instead(node)) or ""


def _instead(node: Node | None) -> str:
    """What to do where something else stands than a scene, or nearly one."""
    said = re.sub(r"[^a-z]", "", node.text.lower()) if isinstance(node, Scalar) else ""
    if said in _OVER:
        return "lead to a scene with ending:"
    if said in _BACK:
        return "a detour comes back by next: back, in a scene of its own"
    return "write the id of a scene"
