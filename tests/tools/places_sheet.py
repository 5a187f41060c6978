"""A sheet of places, a row for each: `python -m tests.tools.places_sheet OUT.jpg kitchen living_room …`.

Four lights, each in the colours of one of the four stories.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

import pygame

from game.art.palette import PALETTES, palette_for
from game.art.places import place
from game.desktop.raster.ink import write
from game.desktop.raster.press import press
from game.desktop.raster.text_layout import Style, lay_out
from game.desktop.ui.theme import INK, PAPER
from game.story.catalogue import Light

if TYPE_CHECKING:
    from collections.abc import Sequence

# In pixels: a card, between cards, below one for its name.
_CARD: Final = 408, 230
_GAP: Final = 12
_LABEL: Final = 26
_STYLE: Final = Style("medium", 17, INK, 1.2)


def sheet(names: Sequence[str]) -> pygame.Surface:
    """The sheet of these places, far larger than a window."""
    high = _CARD[1] + _LABEL + _GAP
    made = pygame.Surface((len(Light) * (_CARD[0] + _GAP) + _GAP, len(names) * high + _GAP))
    made.fill(PAPER)
    for row, name in enumerate(names):
        for column, (light, story) in enumerate(zip(Light, PALETTES, strict=True)):
            x, y = _GAP + column * (_CARD[0] + _GAP), _GAP + row * high
            made.blit(press(place(name, light, palette_for(story, light)), _CARD[0] / 1920), (x, y))
            label = f"{name.replace('_', ' ')}, {light.value}"
            write(made, lay_out(label, _STYLE, _CARD[0]), x, y + _CARD[1] + 4)
    return made


def main(out: str, *names: str) -> None:
    """Write the sheet of places to a file that ends with .jpg or .png."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    pygame.image.save(sheet(names), out)


if __name__ == "__main__":
    main(*sys.argv[1:])
