"""Behind the east gate at night: a tricycle with a cage, green lights and a horn; a pigeon; somebody who wants to ride."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.moments.pieces.at_the_gate import at_the_gate

if TYPE_CHECKING:
    from game.art.moments.moment import Moment
    from game.art.palette import Palette
    from game.story.catalogue import Light


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light."""
    return at_the_gate(light, palette)
