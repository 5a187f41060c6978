"""The great hall full of people, and nobody at the lectern yet: what they have come for is about to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.places.auditorium import beams, boards, hall, row, screen
from game.art.places.empty_hall import desk
from game.art.places.pieces.tones import Tones
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.sheet import Picture
    from game.story.catalogue import Light

USUAL: Final = Crowd.MANY


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the full hall in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    rows = tuple(sheet for number in range(4) for sheet in row(t, number, full=0.94))
    return hall(t, (screen(t), boards(t), desk(t)), beams(t), rows)
