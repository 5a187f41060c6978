"""At the doors of the full hall: Ding Hao looks down at Kaikai’s slippers, and behind them stands the camera."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.moments.pieces.hall_doorway import doorway

if TYPE_CHECKING:
    from game.art.moments.moment import Moment
    from game.art.palette import Palette
    from game.story.catalogue import Light


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light, in her slippers."""
    return doorway(light, palette, slippers=True)
