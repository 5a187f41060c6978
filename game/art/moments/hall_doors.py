"""At the doors of the full hall: Ding Hao has his list in hand and shows Kaikai to row M, which is filmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.moments.pieces.hall_doorway import doorway

if TYPE_CHECKING:
    from game.art.moments.moment import Moment
    from game.art.palette import Palette
    from game.story.catalogue import Light


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light, in her shoes."""
    return doorway(light, palette, slippers=False)
