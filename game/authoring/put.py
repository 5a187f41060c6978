"""Values changed so that conditions hold, as far as a condition says by itself what they have to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.expressions import Compare, Logic, Name, Not, Number, Visited
from game.story.slots import Stat

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.expressions import Condition, Node
    from game.story import Scenario

_BESIDE: Final = {"==": 0, ">=": 0, "<=": 0, ">": 1, "<": -1}


@frozen
class Unfit:
    """Why there are no such values, as a sentence."""

    why: str


def put(scenario: Scenario, values: tuple[int, ...], asked: Sequence[Condition]) -> tuple[int, ...] | Unfit:
    """The values, those changed that conditions ask to be otherwise."""
    made = list(values)
    for slot, value in (change for one in asked for change in _changes(one.tree)):
        stat = scenario.slots[slot]
        if isinstance(stat, Stat) and not stat.minimum <= value <= stat.maximum:
            return Unfit(f"“{stat.id}” only goes from {stat.minimum} to {stat.maximum}.")
        made[slot] = value
    if all(one.test(made) for one in asked):
        return tuple(made)
    return Unfit("It cannot be put so either: ask for single values, as in key, not key or confidence = 40.")


def _changes(tree: Node) -> Iterator[tuple[int, int]]:
    """The slots that a condition asks for by name, and what they have to be."""
    match tree:
        case Logic(word="and", left=left, right=right):
            yield from _changes(left)
            yield from _changes(right)
        case Name(slot=slot) | Visited(slot=slot):
            yield slot, 1
        case Not(Name(slot=slot) | Visited(slot=slot)):
            yield slot, 0
        case Compare(sign, Name(slot=slot), Number(value)) if sign in _BESIDE:
            yield slot, value + _BESIDE[sign]
        case _:
            return  # it may hold by itself
