"""People who look at what is lit: from behind, darker than it, with its light round heads and shoulders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.ambience import airs
from game.art.moments.general.falling import FALLING, weather_of
from game.art.paper.shapes import group, mix
from game.art.paper.sheet import Sheet
from game.art.paper.silhouette import flat
from game.art.particles import Kind
from game.story.catalogue import Light

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.art.palette import Palette
    from game.art.particles import Air
    from game.art.people.whole.person import Whole
    from game.story.own_place import AnyPlace

# What the light of an hour is, how far it reaches round an edge, in picture units, and how dark a back is.
_HOURS: Final = {
    Light.MORNING: ("#fff0c4", 4.0, 0.12),
    Light.DAY: ("#fffbf0", 3.0, 0.06),
    Light.DUSK: ("#ffd08a", 5.0, 0.2),
    Light.NIGHT: ("#dfe4f4", 3.5, 0.14),
}
_BEFORE_PEOPLE: Final = FALLING | {Kind.LEAF, Kind.MOTE, Kind.FLOCK}


def rim(people: Iterable[Whole], light: Light, palette: Palette, *, share: float = 1.0) -> Sheet:
    """The light round the edges of people, to be laid below them; `share` makes it narrower for small ones."""
    colour, reach, _ = _HOURS[light]
    lit, out = mix(colour, palette.sky, 0.2), reach * share
    shapes = "".join(
        flat(sheet.body, lit) for who in people for sheet in (*who.body, *who.top, *who.front) if sheet.shadow
    )
    return Sheet(
        body=group(shapes, -out, -out) + group(shapes, out * 0.8, -out * 0.7),
        contact=0,
        edge=False,
        grain=False,
    )


def backs(light: Light, palette: Palette) -> str:
    """The colour to be multiplied over backs that are turned from the light."""
    return mix(palette.tint, palette.shade, _HOURS[light][2])


def airs_at(place: AnyPlace, light: Light, palette: Palette) -> tuple[Air, ...]:
    """What floats and falls in the place of a moment, in the weather of its colours.

    What glints and steams there is left away: it would be before the people.
    """
    found = airs(place, light, palette, weather=weather_of(palette))
    return tuple(air for air in found if air.kind in _BEFORE_PEOPLE)
