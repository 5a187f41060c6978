"""The colours of a place at an hour: the ramp from far to near, and things under that light."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.shapes import mix
from game.art.paper.sheet import Picture, Sheet
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette

LAMPLIGHT: Final = "#ffdf9a"
_COLOUR: Final = re.compile("#[0-9a-f]{6}")


@frozen
class Tones:
    """The colours of one place at one hour. Indoors somebody switches a light on before it gets dark."""

    light: Light
    palette: Palette
    indoors: bool = False

    @property
    def lamps(self) -> bool:
        """Whether lamps are lit."""
        return self.light in {Light.DUSK, Light.NIGHT}

    @property
    def night(self) -> bool:
        """Whether the sky is dark."""
        return self.light is Light.NIGHT

    def depth(self, near: float) -> str:
        """Colour of a large sheet at a depth: 0 the sky, 0.25 far, 0.5 the middle, 0.75 deep, 1 ink."""
        p = self.palette
        ramp = (p.sky, p.far, p.mid, p.deep, p.ink, p.ink)
        step = int(min(max(near, 0), 1) * 4)
        colour = mix(ramp[step], ramp[step + 1], min(max(near, 0), 1) * 4 - step)
        return mix(
            colour, p.ink, near * (0.44 if self.light is Light.DUSK else 0)
        )  # low sun: near things darken

    def outside(self) -> Tones:
        """The tones of what is seen through a window at the same hour."""
        return Tones(self.light, self.palette)

    def thing(self, colour: str, share: float = 0.14) -> str:
        """A thing's own colour in this place: a `share` of the palette in it, under the light of the hour."""
        mixed = mix(colour, self.palette.mid, share)
        veil, strength = self._veil()
        return mix(mixed, veil, strength)

    def under(self, body: str, share: float = 0.12) -> str:
        """Shapes in their own colours, brought under this light."""
        return _COLOUR.sub(lambda found: self.thing(found[0], share), body)

    def leaf(self, shade: float = 0.3) -> str:
        """Foliage: the palette's middle colour, golden at 0 and deep at 1."""
        if self.palette.leaves is not None:
            return mix(*self.palette.leaves, shade)
        golden = mix(self.palette.mid, self.thing("#dcb548", 0), 0.5)
        return mix(golden, self.palette.deep, shade)

    def paper(self, share: float = 0) -> str:
        """White paper in this light, with a `share` of the middle colour in it."""
        return self.thing(mix(self.palette.paper, self.palette.mid, share), 0)

    def lamp(self, off: str = "#efe6cf") -> str:
        """The glass of a lamp: bright when lit, dull by day."""
        return LAMPLIGHT if self.lamps else self.thing(off)

    def spotlit(self) -> Tones:
        """What stands in strong lamplight, whatever the hour."""
        return Tones(Light.DAY, self.palette, indoors=True)

    def stage(self, *sheets: Sheet) -> Picture:
        """The finished picture of a place, from its sheets far to near."""
        return Picture(sheets=sheets, shade=self.palette.shade, ground=self.palette.sky)

    def _veil(self) -> tuple[str, float]:
        match self.light:
            case Light.MORNING:
                return "#fbe6c8", 0.12
            case Light.DAY:
                return "#ffffff", 0
            case Light.DUSK:
                return "#7d3f4a", 0.14 if self.indoors else 0.24
            case Light.NIGHT:
                return mix(self.palette.ink, "#141a34", 0.5), 0.36 if self.indoors else 0.56
