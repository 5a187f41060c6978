"""Reads what a scene shows by condition: `[{if: day == 1, is: Monday}, Later]`, of which the first holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from game.loader.conditions import condition
from game.loader.keys import Shape, fields
from game.loader.nodes import Items, Record
from game.story.cases import Case

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.loader.context import Context
    from game.loader.nodes import Node

T = TypeVar("T")
CASE: Final = Shape("one of several", ("is",), ("if",))


def first_that_holds(
    context: Context, node: Node | None, read: Callable[[Context, Node | None], T], *, with_keys: bool = False
) -> tuple[tuple[Case[T], ...], T]:
    """What is shown by condition, and what where none holds; `read` reads one, which may be `with_keys`."""
    if isinstance(node, Record) and _is_case(node):
        context.notes.at(
            "UP204", node, "this is one of several, and stands in no list", "write [ ] around it"
        )
        node = Items([node], node.line, node.column)
    if not isinstance(node, Items) or not any(isinstance(part, Record) for part in node.parts):
        return (), read(context, node)
    context.newer(node, "captions and the like by condition")
    cases: list[Case[T]] = []
    for number, part in enumerate(node.parts):
        case = isinstance(part, Record) and (_is_case(part) or not with_keys)
        found = fields(context.notes, part, CASE) if case else {"is": part}
        value = read(context, found.get("is"))
        if "if" in found:
            cases.append(Case(value, condition(context, found["if"])))
        elif number == len(node.parts) - 1:
            return tuple(cases), value
        else:
            message = "this is always shown, and what stands after it never"
            context.notes.at("UP256", part, message, "give it if: and is:, or move it to the end")
    return tuple(cases), read(context, None)


def _is_case(node: Record) -> bool:
    return any(name.text in CASE.known for name, _ in node.pairs)
