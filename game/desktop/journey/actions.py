"""What can be done on the map of a journey: the values its signs and buttons stand for."""

from __future__ import annotations

from attrs import frozen

from game.desktop.ui.screen import Pop

# How near one is; at 0 the whole story is seen at once.
ZOOMS = (0.0, 0.45, 1.0, 1.5)
USUAL = 2


@frozen
class Unfold:
    """Show what a decision opened and closed."""

    number: int


@frozen
class Pan:
    """Move along the road by so many widths of the window."""

    windows: float


@frozen
class Step:
    """Zoom in (1) or out (-1) by a step."""

    by: int


@frozen
class Far:
    """Show the whole story, or the road again."""


@frozen
class Save:
    """Export a picture of the journey."""


@frozen
class OpenStat:
    """Open the chart of a stat; of the first when none is named."""

    stat: str = ""


@frozen
class OpenStarts:
    """Open the same choices from another start."""


@frozen
class OpenWords:
    """Open the roads not taken, in words."""


@frozen
class OtherWay:
    """Show another way that was not taken."""


@frozen
class ToDecision:
    """Show the decision so many after this one, or before it."""

    by: int


@frozen
class InFigures:
    """Show the exact numbers of what is told."""


@frozen
class PlayOn:
    """Go on playing from the place in the story that is looked at."""


# What opens a screen over the map, and all that can be pressed on it.
Opens = Unfold | OpenStat | OpenStarts | OpenWords
MapAction = Opens | Pan | Step | Far | Save | Pop
