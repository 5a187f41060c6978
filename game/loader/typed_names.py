"""Reads `names` of the head: what the player is asked to type before the story begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.declared import free
from game.loader.ids import named
from game.loader.keys import Shape, fields
from game.loader.nodes import Scalar
from game.loader.scalars import words
from game.story.beginning import TypedName

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node

TYPED_NAME: Final = Shape("a name", ("ask", "start"))
LONGEST_NAME: Final = 24


def typed_names(context: Context, node: Node | None) -> None:
    """Declare the names that are typed in the context."""
    if node is None:
        return
    context.newer(node, "names that are typed")
    for name, value in named(context.notes, node, "the list of names"):
        if not free(context, name, "name"):
            continue
        if isinstance(value, Scalar) and value.text:
            message = "a name needs what the player is asked, and here are only words"
            hint = f'write {name.text}: {{ask: "…?", start: {value.text}}}'
            context.notes.at("UP205", value, message, hint)
            context.typed[name.text] = TypedName(id=name.text, ask="", start=value.text)
            continue
        found = fields(context.notes, value, TYPED_NAME, name)
        start = words(context.notes, found.get("start"), "a name").strip()
        if len(start) > LONGEST_NAME:
            message = f"a name has at most {LONGEST_NAME} letters, and this has {len(start)}"
            context.notes.at("UP233", found["start"], message, "take a shorter one")
        ask = words(context.notes, found.get("ask"), "what the player is asked")
        context.typed[name.text] = TypedName(id=name.text, ask=ask, start=start)
