"""Clothes of people put together from words: any top with any other thing, in any colour, on any body."""

from game.art.people.parts.clothes.recolour import recoloured
from game.art.people.parts.clothes.usual import own_colour
from game.art.people.parts.clothes.worn import clothes

__all__ = ["clothes", "own_colour", "recoloured"]
