"""Thursday in the bookshop's cellar: Wenzhu tells of Line 10 under the lamp, and Pei Yue laughs in the first row."""

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
        light, palette, Evening(tells="wenzhu", first="senior_woman", second="manager_woman")
    )
