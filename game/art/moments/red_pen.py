"""On the library stairs: a curve on his knees that somebody has worked on for an hour with a red pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.moments.pieces.figure_on_the_stairs import figure_on_the_stairs
from game.art.moments.pieces.red_pencil import corrections, ring

if TYPE_CHECKING:
    from game.art.moments.moment import Moment
    from game.art.palette import Palette
    from game.story.catalogue import Light


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light."""
    return figure_on_the_stairs(light, palette, ring() + corrections())
