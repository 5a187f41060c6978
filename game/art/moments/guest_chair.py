"""The guest's chair at New Year: nine relatives wait for what Wenzhu says that he is in Beijing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.moments.pieces.new_year_table import new_year_table

if TYPE_CHECKING:
    from game.art.moments.moment import Moment
    from game.art.palette import Palette
    from game.story.catalogue import Light


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light."""
    return new_year_table(light, palette, rises=False)
