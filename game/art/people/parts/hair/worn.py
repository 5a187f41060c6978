"""Something on a head as data: its shapes from three sides, and what becomes of the hair below it."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from game.art.paper.shapes import mix


class Over(Enum):
    """What becomes of hair below something that is worn."""

    HIDDEN = "hidden"  # all of it is covered
    BELOW = "below"  # what comes out below it is seen
    OPEN = "open"  # it lies on the hair


@frozen(kw_only=True)
class Worn:
    """Shapes from the front, from behind and in profile, in the units of the face."""

    front: str
    behind: str
    side: str
    over: Over = Over.BELOW


@frozen
class Cloth:
    """A cloth's own colour, its light, its shade and the line of a fold; each #rrggbb."""

    colour: str
    light: str
    dark: str
    line: str


def cloth(colour: str) -> Cloth:
    """The tones of a cloth or straw of this colour."""
    return Cloth(
        colour,
        mix(colour, "#ffffff", 0.16),
        mix(colour, "#1a1018", 0.22),
        mix(colour, "#1a1018", 0.36),
    )
