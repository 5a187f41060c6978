"""What a thing in somebody's hands is: its shapes, its colour, and the way it is held."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.paper.shapes import Point


class Way(Enum):
    """How arms hold a thing."""

    RAISED = "raised"  # in the far hand before the chest
    SHOWN = "shown"  # in the far hand, held up beside the body
    UPRIGHT = "upright"  # something long, standing in the far hand beside the body
    BOTH = "both"  # between both hands before the waist
    OPEN = "open"  # something read, held by both its sides
    HUGGED = "hugged"  # with both arms before the chest
    CROOK = "crook"  # hanging over the near forearm
    BY_HANDLE = "by_handle"  # hanging from the near hand
    UNDER_ARM = "under_arm"  # between the near arm and the body
    STRAP = "strap"  # on a strap over the near shoulder
    YOKE = "yoke"  # across both shoulders


@frozen(kw_only=True)
class Thing:
    """A thing: its shapes in a colour, around the point it is held by, and the way it is held.

    `at` moves it from the hand in units of the figure, `turn` turns it by degrees, `size` is a share; `behind` are shapes of it
    that hang behind the body.
    """

    draw: Callable[[str], str]
    way: Way
    colour: str
    at: Point = (0, 0)
    turn: float = 0
    size: float = 1
    behind: Callable[[str], str] | None = None
