"""Whether a condition can hold in a state of which only the least and the most of each value are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import frozen

from game.expressions import Compare, Logic, Name, Not, Number, Truth, Visited, Visits

if TYPE_CHECKING:
    from game.analysis.least_and_most import Extent
    from game.analysis.vectorised import Column
    from game.expressions import Node

_TURNED: Final = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}


@frozen(eq=False)
class Possible:
    """Columns of truths by state: whether some play is sure to pass or fail a test, and whether one may.

    What is sure may be too little, what may be too much; where they are alike the answer is known.
    """

    surely_holds: Column
    may_hold: Column
    surely_fails: Column
    may_fail: Column

    def turned(self) -> Possible:
        """The same of the opposite."""
        return Possible(self.surely_fails, self.may_fail, self.surely_holds, self.may_hold)

    def with_(self, other: Possible) -> Possible:
        """Of both together. Where one always holds, the other decides."""
        return Possible(
            (self.surely_holds & ~other.may_fail) | (other.surely_holds & ~self.may_fail),
            self.may_hold & other.may_hold,
            self.surely_fails | other.surely_fails,
            self.may_fail | other.may_fail,
        )


def possible(tree: Node, here: Extent) -> Possible:  # noqa: PLR0911 - one return for each kind
    """What is known of a condition in each state of a scene."""
    match tree:
        case Not(part):
            return possible(part, here).turned()
        case Logic("and", left, right):
            return possible(left, here).with_(possible(right, here))
        case Logic(_, left, right):
            return possible(left, here).turned().with_(possible(right, here).turned()).turned()
        case Compare(sign, Name(slot=slot) | Visits(slot=slot), Number(value)):
            return _compared(here, slot, sign, value)
        case Compare(sign, Number(value), Name(slot=slot) | Visits(slot=slot)):
            return _compared(here, slot, _TURNED[sign], value)
        case Name(slot=slot) | Visited(slot=slot) | Visits(slot=slot):
            return _compared(here, slot, "!=", 0)
        case Truth(value):
            return _known(here, np.full(len(here.layer), value), np.full(len(here.layer), not value))
    anything = np.ones(len(here.layer), bool)
    return Possible(~anything, anything, ~anything, anything)


def _known(here: Extent, holds: Any, fails: Any, slot: int | None = None) -> Possible:  # noqa: ANN401 - columns
    """Where the extremes are attained, that one may is that one does; else only what all do is sure."""
    if slot is None or slot in here.attained:
        return Possible(holds, holds, fails, fails)
    return Possible(~fails, holds, ~holds, fails)


def _compared(here: Extent, slot: int, sign: str, value: int) -> Possible:
    least, most = here.between[slot]
    match sign:
        case ">=":
            return _known(here, most >= value, least < value, slot)
        case ">":
            return _known(here, most > value, least <= value, slot)
        case "<=" | "<":
            return _compared(here, slot, ">" if sign == "<=" else ">=", value).turned()
        case "!=":
            return _compared(here, slot, "==", value).turned()
        case _:
            inside = (least <= value) & (value <= most)
            other = (least != value) | (most != value)
            if slot not in here.attained:
                return _known(here, inside, other, slot)
            return Possible((least == value) | (most == value), inside, other, other)
