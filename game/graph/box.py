"""What a layout is given, in whatever unit one draws in: boxes with ports, and the room between things."""

from __future__ import annotations

from attrs import frozen


@frozen
class Port:
    """Where an arrow leaves its box: the box it leads to, and how far below the box's top it begins."""

    goto: str
    at: float


@frozen(kw_only=True)
class Box:
    """A node of the graph. `enters` and `level` are measured from its top.

    Arrows are drawn to `enters`; the box is so placed that what leads to it would come in at `level`.
    """

    id: str
    height: float
    ports: tuple[Port, ...] = ()
    enters: float
    level: float


@frozen(kw_only=True)
class Spacing:
    """How wide a box is, and how much room there is between things."""

    width: float
    between: float  # layers, sideways
    gap: float  # boxes, one below another
    thread: float  # the height of an arrow that passes a layer
    threads: float  # between two that pass
    margin: float  # around everything

    @property
    def pitch(self) -> float:
        """From the left edge of a layer to the left edge of the next."""
        return self.width + self.between
