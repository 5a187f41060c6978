"""Reads the exits of a scene where nothing is decided: the first that holds is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.conditions import condition, effects
from game.loader.keys import Shape, fields
from game.loader.nodes import Items, Record, Scalar
from game.loader.steps import because, goto
from game.story.scenario import Exit

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node

EXIT: Final = Shape("an exit", ("goto",), ("if", "effects", "because"))
_NEWER: Final = ("effects", "because")


# Where an exit leads until it is known where detours come back to; no id of a scene.
BACK: Final = "(back)"
_BACK: Final = "back"


def exits(context: Context, node: Node) -> tuple[Exit, ...]:
    """The exits written here: one scene, or a list; notes those that are never or not surely taken."""
    parts = node.parts if isinstance(node, Items) else [node]
    made = tuple(_exit(context, part, number) for number, part in enumerate(parts))
    if not made:
        context.notes.at("UP217", node, "this list of exits is empty", "name a scene")
    for part in parts[:-1]:
        if not _conditioned(part):
            message = "this exit is always taken, and those after it never"
            context.notes.at("UP217", part, message, "give it a condition with if:, or move it to the end")
    if parts and _conditioned(parts[-1]):
        message = "the last exit has a condition, and the story may not find a way on"
        context.notes.at("UP217", parts[-1], message, "add a last exit without if:")
    return made


def _conditioned(node: Node) -> bool:
    return isinstance(node, Record) and any(name.text == "if" for name, _ in node.pairs)


def _exit(context: Context, node: Node, number: int) -> Exit:
    if isinstance(node, Scalar):
        return Exit(goto=_goto(context, node), number=number)
    found = fields(context.notes, node, EXIT)
    for key in _NEWER:
        if key in found:
            context.newer(found[key], "effects on exits")
    return Exit(
        goto=_goto(context, found.get("goto")),
        condition=condition(context, found.get("if")),
        effects=effects(context, found.get("effects")),
        because=because(context, found.get("because")),
        number=number,
    )


def _goto(context: Context, node: Node | None) -> str:
    """A scene, or the way back of a detour, unless a scene is called so."""
    if not isinstance(node, Scalar) or node.text != _BACK or _BACK in context.scenes:
        return goto(context, node)
    context.newer(node, "detours that come back")
    context.back = True
    return BACK
