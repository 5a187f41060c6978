"""Plain paper, for scenes that name no place: sheets of the story's own colours, cut in calm waves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import mix, path, rect, wave
from game.art.paper.sheet import GROUND, HILLS, SKY, Picture, Shadow, Sheet, backdrop
from game.art.places.pieces.glows import wash
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

# Of each sheet: the y of its edge, how far that sways and how often, how near its paper is, and its shadow.
_SHEETS: Final[tuple[tuple[float, float, int, float, Shadow], ...]] = (
    (130, 30, 3, 0.03, SKY),
    (250, 34, 2, 0.08, SKY),
    (350, 24, 4, 0.14, HILLS),
    (450, 28, 3, 0.2, HILLS),
    (550, 22, 5, 0.26, HILLS),
    (640, 26, 2, 0.33, GROUND),
    (740, 20, 4, 0.4, GROUND),
)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of plain paper in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        backdrop(rect(-60, -60, 2040, 1200, t.palette.sky)),
        *(_sheet(t, number) for number in range(len(_SHEETS))),
        *wash(t),
    )


def _sheet(t: Tones, number: int) -> Sheet:
    y, sway, waves, near, shadow = _SHEETS[number]
    colour = mix(t.depth(near), t.paper(), 0.35)
    return Sheet(body=path(wave(y, sway, waves, number + 1, base=1200), colour), shadow=shadow)
