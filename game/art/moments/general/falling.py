"""Rain and snow over a moment out of doors, however near it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.ambience import airs
from game.art.particles import Kind
from game.story.catalogue import Weather

if TYPE_CHECKING:
    from game.art.moments.moment import Moment
    from game.art.palette import Palette
    from game.story.catalogue import Light
    from game.story.own_place import AnyPlace

FALLING: Final = frozenset({Kind.RAIN, Kind.SNOW})


def weather_of(palette: Palette) -> Weather | None:
    """The weather in which a palette has its colours."""
    if not palette.overcast:
        return None
    return Weather.SNOW if palette.snowy else Weather.RAIN


def with_weather(drawn: Moment, place: AnyPlace, light: Light, palette: Palette) -> Moment:
    """The moment in what falls at its place, unless something falls in it already.

    What falls behind the panes of a room is left away: seen nearer, they are elsewhere in the picture.
    """
    weather = weather_of(palette)
    if weather is None or any(air.kind in FALLING for air in drawn.airs):
        return drawn
    falling = (
        air for air in airs(place, light, palette, weather=weather) if air.kind in FALLING and air.plane
    )
    return evolve(drawn, airs=(*drawn.airs, *falling))
