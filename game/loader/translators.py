"""Reads what an author tells translators beside a text: no reader sees it, and braces in it mean nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.loader.scalars import typed

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node


def note(context: Context, node: Node | None) -> str:
    """The note under this node, in one line; empty where there is none."""
    if node is None:
        return ""
    context.newer(node, "notes for translators")
    return " ".join(typed(context.notes, node, "a note").split())
