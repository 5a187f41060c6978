"""Reads how luck may fall: outcomes, each with its weight, which may depend on the values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.expressions import Amount, bounds, fixed
from game.loader.conditions import amount, condition, effects
from game.loader.keys import Shape, fields
from game.loader.nodes import Scalar
from game.loader.scalars import number
from game.loader.steps import because, goto, options
from game.story.scenario import Outcome

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node

OUTCOME: Final = Shape("an outcome", ("weight", "goto"), ("if", "effects", "because"))
_NAME: Final = re.compile(r"[a-z_][a-z0-9_]*")
_REMEDY: Final = "write whole numbers, such as 3 beside 1 for three times in four"
# A sum, rather than a number that is not written as one.
_SUM: Final = re.compile(r"[a-z0-9_)] *(?:[-+*%]|//) *[a-z0-9_(]|(?:min|max|visits) *\(")
# A share, as other formats weigh: 50%, 0.5.
_SHARE: Final = re.compile(r"[0-9]+(?:\.[0-9]+)? *%|[0-9]*\.[0-9]+")


def outcomes(context: Context, node: Node) -> tuple[Outcome, ...]:
    """The outcomes listed here; notes those that can never fall."""
    pairs = options(context, node, "the list of outcomes")
    made = tuple(_outcome(context, name, value) for name, value in pairs)
    never = [name for (name, _), outcome in zip(pairs, made, strict=True) if _is_never(outcome)]
    if never and len(never) == len(made):
        message = "nothing can happen here: every weight is 0"
        context.notes.at("UP504", node, message, "give one of them a weight")
        return made
    for name in never:
        message = f"“{name.text}” has weight 0 and never happens"
        context.notes.at("UP605", name, message, "take it out, or weigh it 1 or more")
    return made


def _is_never(outcome: Outcome) -> bool:
    """Whether its weight is 0 or below whatever the values are."""
    return bounds(outcome.weight.tree)[1] <= 0


def _outcome(context: Context, name: Scalar, node: Node) -> Outcome:
    found = fields(context.notes, node, OUTCOME, name)
    if "if" in found:
        context.newer(found["if"], "outcomes with a condition")
    return Outcome(
        id=name.text,
        weight=_weight(context, found.get("weight")),
        condition=condition(context, found.get("if")),
        effects=effects(context, found.get("effects")),
        because=because(context, found.get("because")),
        goto=goto(context, found.get("goto")),
    )


def _weight(context: Context, node: Node | None) -> Amount:
    """The weight; 1 where it cannot be read, lest it count as never."""
    if isinstance(node, Scalar) and _is_computed(context, node.text):
        context.newer(node, "weights that depend on values")
        return amount(context, node) or fixed(1)
    if isinstance(node, Scalar) and _SHARE.fullmatch(node.text):
        context.notes.at("UP207", node, "a weight is a whole number, and here is a share", _REMEDY)
        return fixed(1)
    weight = number(context.notes, node, "a weight", 0)
    return fixed(weight if isinstance(node, Scalar) and node.text == str(weight) else 1)


def _is_computed(context: Context, text: str) -> bool:
    """Whether a weight speaks of values or is a sum."""
    if text.isdecimal():
        return False
    return bool(_SUM.search(text)) or any(word in context.names for word in _NAME.findall(text))
