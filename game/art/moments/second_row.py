"""Thursday in the bookshop's cellar: Pei Yue tries a new joke under the lamp, and Wenzhu laughs in the second row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.moments.pieces.cellar_evening import Evening, cellar_evening

if TYPE_CHECKING:
    from game.art.moments.moment import Moment
    from game.art.palette import Palette
    from game.story.catalogue import Light


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light."""
    return cellar_evening(
        light, palette, Evening(tells="senior_woman", first="manager_woman", second="wenzhu")
    )
