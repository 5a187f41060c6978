"""Conditions and effects where they stand in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.expressions import (
    Arithmetic,
    Condition,
    Effect,
    Name,
    Number,
    Problem,
    bounds,
    read_condition,
    read_effect,
)
from game.loader.keys import items
from game.loader.nodes import Scalar
from game.loader.scalars import bare

if TYPE_CHECKING:
    from game.loader.context import Reader
    from game.loader.nodes import Node


def condition(reader: Reader, node: Node | None) -> Condition | None:
    """The condition written here, if there is one."""
    text = bare(reader.notes, node, "a condition")
    if not text or not isinstance(node, Scalar):
        return None
    known = reader.conditions.get(text)
    if known is not None:
        return known
    made = read_condition(text, reader.spoken)
    if isinstance(made, Problem):
        _note(reader, node, made)
        return None
    _foregone(reader, node, made)
    reader.conditions[text] = made
    return made


def _foregone(reader: Reader, node: Node, made: Condition) -> None:
    """Note a condition that the limits of the stats decide beforehand."""
    least, most = bounds(made.tree)
    if most == 0:
        reader.notes.at("UP609", node, "this can never be true", "look at the limits of the stats")
    elif least == 1:
        reader.notes.at("UP702", node, "this is always true", "take the condition out")


def effects(reader: Reader, node: Node | None) -> tuple[Effect, ...]:
    """The effects listed here, in order."""
    if isinstance(node, Scalar) and not node.empty:
        reader.notes.at("UP204", node, "“effects” needs a list, and here are words", f"write [{node.text}]")
        return ()
    made = []
    cut = False
    for part in items(reader.notes, node, "effects"):
        if cut and isinstance(part, Scalar) and part.text.count(")") > part.text.count("("):
            continue
        one = _effect(reader, part)
        cut = one is None
        if one is not None:
            made.append(one)
    return tuple(made)


def _effect(reader: Reader, node: Node) -> Effect | None:
    if not isinstance(node, Scalar):
        reader.notes.at("UP409", node, "an effect is one line of words", "write it as in confidence += 5")
        return None
    known = reader.effects.get(node.text)
    if known is not None:
        return known
    made = read_effect(bare(reader.notes, node, "an effect"), reader.spoken)
    if isinstance(made, Problem):
        if not node.empty:
            _note(reader, node, made)
        return None
    _too_far(reader, node, made)
    reader.effects[node.text] = made
    return made


def _too_far(reader: Reader, node: Scalar, made: Effect) -> None:
    """Note an effect that no value of the stat leaves room for."""
    match made.tree:
        case Arithmetic(sign="+" | "-", left=Name(slot=slot), right=Number(by)) if slot == made.slot:
            beyond = by > made.highest - made.lowest
        case Number(value):
            beyond = not made.lowest <= value <= made.highest
        case _:
            return
    if beyond and not reader.notes.full:
        id_ = next(name.id for name in reader.names.values() if name.slot == made.slot)
        message = f"“{id_}” only goes from {made.lowest} to {made.highest}"
        reader.notes.at("UP610", node, message, "use a smaller number, or widen its limits")


def _note(reader: Reader, node: Scalar, problem: Problem) -> None:
    rule, message, hint = problem.rule, problem.message, problem.hint
    if problem.unknown and rule != "UP404" and reader.unsure:
        return
    if problem.unknown:
        known = reader.scenes if rule == "UP404" else reader.names
        hint = reader.notes.near(problem.unknown, known) or "declare it, or write one that is declared"
    if rule == "UP412" and _before_comma(reader, node):
        rule, message = "UP122", "a comma inside [ ] or { } ends this here"
        hint = "put the whole of it in quotes"
    reader.notes.within(rule, node, (problem.at, problem.length), message, hint)


def _before_comma(reader: Reader, node: Scalar) -> bool:
    return node.plain and reader.notes.lines[node.end_line][node.end_column :].lstrip().startswith(",")
