"""Reads conditions and effects where they stand in a file; each distinct one is compiled once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.expressions import (
    RESERVED,
    Amount,
    Arithmetic,
    Condition,
    Effect,
    Name,
    Number,
    Problem,
    bounds,
    read_amount,
    read_condition,
    read_effect,
)
from game.loader.keys import items
from game.loader.nodes import Items, Record, Scalar, here
from game.loader.scalars import bare
from game.loader.visit_counts import COUNTING, SMALLER, beyond
from game.story.catalogue import STANDARD_STATS

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node


# A second effect, where the first ends: `， nerve += 1`, or without the comma.
_SECOND: Final = re.compile(r"(?P<comma>[，、；;])?\s*(?P<name>[a-z_][a-z0-9_]*)\s*[-+]?=(?!=)")


def condition(context: Context, node: Node | None) -> Condition | None:
    """The condition written here; None where there is none, or one that cannot be read, which is noted."""
    if isinstance(node, Items | Record):
        message = f"a condition is one line of words, and {here(node)}"
        context.notes.at("UP206", node, message, f"write {_joined(node)}")
        return None
    text = bare(context.notes, node, "a condition")
    return _read(context, node, text, None) if text and isinstance(node, Scalar) else None


def condition_in(context: Context, node: Scalar, span: tuple[int, int]) -> Condition | None:
    """The condition that stands in some of the words of a node, from an offset to another; else as above."""
    start, end = span
    return _read(context, node, node.text[start:end], (start, end - start))


def _read(context: Context, node: Scalar, text: str, part: tuple[int, int] | None) -> Condition | None:
    """A condition that is a node, or `part` of one: its offset and its length."""
    known = context.conditions.get(text)
    if known is not None:
        return known
    made = read_condition(text, context.spoken)
    if isinstance(made, Problem):
        _note(context, node, evolve(made, at=made.at + (part[0] if part else 0)))
        return None
    if _beyond(context, node, made):
        return None
    _foregone(context, node, made, part)
    context.conditions[text] = made
    return made


def _joined(node: Items | Record) -> str:
    """The conditions of a list as one, or an example of one."""
    parts = node.parts if isinstance(node, Items) else []
    said = [part.text for part in parts if isinstance(part, Scalar) and part.text]
    if not said or len(said) < len(parts):
        return "it as in confidence > 3 and energy < 50"
    return " and ".join(
        f"({text})" if re.search(r"\bor\b", text) and len(said) > 1 else text for text in said
    )


def _foregone(context: Context, node: Scalar, made: Condition, part: tuple[int, int] | None) -> None:
    """Note a condition that the limits of the stats decide beforehand."""
    least, most = bounds(made.tree)
    if most == 0:
        rule, message, hint = "UP609", "this can never be true", "look at the limits of the stats"
    elif least == 1:
        rule, message, hint = "UP702", "this is always true", "take the condition out"
    else:
        return
    if part is None:
        context.notes.at(rule, node, message, hint)
    else:
        context.notes.within(rule, node, part, message, hint)


def _beyond(context: Context, node: Node, made: Condition | Effect | Amount) -> bool:
    """Whether visits are compared with more than they are ever counted to, which is noted."""
    said = beyond(made.tree) if COUNTING in made.source else ""
    if said:
        context.notes.at("UP414", node, said, SMALLER)
    return bool(said)


def amount(context: Context, node: Scalar) -> Amount | None:
    """The number written here, which may depend on values; None where it cannot be read, which is noted."""
    known = context.amounts.get(node.text)
    if known is not None:
        return known
    made = read_amount(node.text, context.spoken)
    if isinstance(made, Problem):
        _note(context, node, made)
        return None
    if _beyond(context, node, made):
        return None
    context.amounts[node.text] = made
    return made


def effects(context: Context, node: Node | None) -> tuple[Effect, ...]:
    """The effects listed here, in order; those that cannot be read are noted and left out."""
    if isinstance(node, Scalar) and not node.empty:
        listed = f"write [{node.text.strip('【】「」［］[] ')}]"
        context.notes.at("UP204", node, "“effects” needs a list, and here are words", listed)
        return ()
    made = []
    cut = False
    for part in items(context.notes, node, "effects"):
        if cut and isinstance(part, Scalar) and part.text.count(")") > part.text.count("("):
            continue
        one = _effect(context, part)
        cut = one is None
        if one is not None:
            made.append(one)
    return tuple(made)


def _effect(context: Context, node: Node) -> Effect | None:
    if not isinstance(node, Scalar):
        context.notes.at("UP409", node, "an effect is one line of words", "write it as in confidence += 5")
        return None
    known = context.effects.get(node.text)
    if known is not None:
        return known
    made = read_effect(bare(context.notes, node, "an effect"), context.spoken)
    if isinstance(made, Problem):
        if not node.empty and not _another(context, node, made.at):
            _note(context, node, made)
        return None
    if _beyond(context, node, made):
        return None
    _too_far(context, node, made)
    context.effects[node.text] = made
    return made


def _another(context: Context, node: Scalar, at: int) -> bool:
    """Whether a second effect begins where the first cannot go on, without a comma; that is noted."""
    match = _SECOND.match(node.text, at)
    if match is None or not at:
        return False
    if match["comma"]:
        hint = "write , and a space, or give each effect a line of its own"
        context.notes.within("UP129", node, (at, 1), "this is not the comma that parts effects", hint)
    else:
        hint = "write a comma before it, or give each effect a line of its own"
        context.notes.within(
            "UP133",
            node,
            (match.start("name"), len(match["name"])),
            "no comma stands before this effect",
            hint,
        )
    return True


def _too_far(context: Context, node: Scalar, made: Effect) -> None:
    """Note an effect that no value of the stat leaves room for."""
    match made.tree:
        case Arithmetic(sign="+" | "-", left=Name(slot=slot), right=Number(by)) if slot == made.slot:
            beyond = by > made.highest - made.lowest
        case Number(value):
            beyond = not made.lowest <= value <= made.highest
        case _:
            return
    if beyond and not context.notes.full:
        id_ = next(name.id for name in context.names.values() if name.slot == made.slot)
        message = f"“{id_}” only goes from {made.lowest} to {made.highest}"
        context.notes.at("UP610", node, message, "use a smaller number, or widen its limits")


def _note(context: Context, node: Scalar, problem: Problem) -> None:
    rule, message, hint = problem.rule, problem.message, problem.hint
    if problem.unknown and rule != "UP404" and context.unsure:
        return
    if problem.unknown in context.typed:
        rule, message = "UP416", f"“{problem.unknown}” is typed by the player, and is only shown"
        hint = f"show it as {{{problem.unknown}}}; what can be asked about stands under words:"
    elif problem.unknown in context.constants:
        rule, message = "UP415", f"“{problem.unknown}” is a constant, and stays as it is"
        hint = "make it a stat if it is to change"
    elif rule == "UP402" and problem.unknown in context.scenes:
        hint = f"write visited({problem.unknown})"
    elif problem.unknown:
        hint = not_declared(context, problem.unknown, scene=rule == "UP404")
    if rule == "UP412" and _before_comma(context, node):
        rule, message = "UP122", "a comma inside [ ] or { } ends this here"
        hint = "put the whole of it in quotes"
    context.notes.within(rule, node, (problem.at, problem.length), message, hint)


def not_declared(
    context: Context,
    name: str,
    *,
    scene: bool = False,
    otherwise: str = "declare it, or write one that is declared",
) -> str:
    """The remedy for a name that nothing has, neither stat nor flag, or no scene."""
    if name.lower() in RESERVED:
        return f"write {name.lower()}, in small letters"
    near = context.notes.near(name, context.scenes if scene else {**context.names, **context.constants})
    if not near and not scene and name in STANDARD_STATS:
        return f"declare it under stats, as in {name}: 50"
    return near or otherwise


def _before_comma(context: Context, node: Scalar) -> bool:
    return node.plain and context.notes.lines[node.end_line][node.end_column :].lstrip().startswith(",")
