"""A place that a story brings: one that ships with other boards and people, or a picture laid into paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.places.signs import signed

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.sheet import Picture
    from game.story.catalogue import Light
    from game.story.own_place import OwnPlace


def dressed(picture: Picture, place: OwnPlace) -> Picture:
    """A place that ships as this one has it: its words on the boards, no hour or day but one it says."""
    return signed(picture, dict(place.signs))


def laid_in(ground: Picture, place: OwnPlace, light: Light, palette: Palette) -> Picture:
    """The story's own picture of a place on plain paper."""
    del place, light, palette
    return ground
