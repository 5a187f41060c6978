"""Whether a story counts visits far enough for a condition that is asked of it from outside.

A story counts the visits of a scene only as far as its own conditions tell them apart. What asks for more
would be answered with no, whatever a play has done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.expressions import Compare, Number, Visits, parts_of
from game.story.slots import Visit

if TYPE_CHECKING:
    from game.expressions import Node
    from game.story import Scenario


def uncounted(scenario: Scenario, tree: Node) -> str:
    """A sentence on visits that are not counted so far; empty where all can be told."""
    match tree:
        case Compare(sign, Visits() as asked, Number(value)):
            return _short(scenario, asked, value if sign in {">=", "<"} else value + 1)
        case Compare(sign, Number(value), Visits() as asked):
            return _short(scenario, asked, value if sign in {"<=", ">"} else value + 1)
        case _:
            told = (uncounted(scenario, part) for part in parts_of(tree))
            return next((each for each in told if each), "")


def _short(scenario: Scenario, asked: Visits, wanted: int) -> str:
    slot = scenario.slots[asked.slot]
    if not isinstance(slot, Visit) or wanted <= slot.most:
        return ""
    return f"this story counts the visits of “{asked.scene}” only up to {slot.most}."
