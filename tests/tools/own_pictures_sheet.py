"""Pictures of a story's own laid into paper: `python -m tests.tools.own_pictures_sheet FILE.jpg`.

The three borders in four hours, and somebody in two pictures beside people who are drawn.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import pygame

from game.art.palette import palette_for
from game.art.paper.shapes import rect
from game.art.paper.sheet import TEXT_SHEET, Picture, Sheet
from game.art.people import figure
from game.art.places import place
from game.desktop.raster.press import press
from game.desktop.stage.stage import figure_work
from game.desktop.stage.standing import FIGURE
from game.media.headers import own_file
from game.story.appearance import Appearance
from game.story.catalogue import Light, Mood
from game.story.own_files import Medium, OwnFile
from game.story.own_place import Border, OwnPlace
from tests.media.pictures import write

if TYPE_CHECKING:
    from game.story.appearance import AnyLook

_SMALL: Final = (480, 270)
_LARGE: Final = (960, 540)
_GAP: Final = 8
_STORY: Final = "lin_feng"
_NECK: Final = 505  # where necks are, and where the sheet of words begins, in picture units
_FOOT: Final = 860


def sheet(folder: Path) -> pygame.Surface:
    """All of it, from pictures that are written to a folder."""
    write(folder)
    valley, calm, glad, card = (
        own_file(folder, name, Medium.PICTURE)
        for name in ("valley.jpg", "fisher.png", "fisher_glad.png", "fisher.jpg")
    )
    fisher = Appearance(name="fisher", pictures=((Mood.CALM, calm), (Mood.GLAD, glad)))
    framed = Appearance(name="framed", pictures=((Mood.CALM, card),))
    wide, high = 4 * _SMALL[0] + 3 * _GAP, 3 * _SMALL[1] + _LARGE[1] + 3 * _GAP
    made = pygame.Surface((wide, high))
    made.fill("#f8f0de")
    for row, border in enumerate(Border):
        for column, light in enumerate(Light):
            at = column * (_SMALL[0] + _GAP), row * (_SMALL[1] + _GAP)
            made.blit(_place(valley, border, light, _SMALL), at)
    top = 3 * (_SMALL[1] + _GAP)
    made.blit(_stage(valley, Light.DAY, ((fisher, Mood.CALM), ("lin_feng", Mood.SURPRISED))), (0, top))
    dusk = ((fisher, Mood.GLAD), ("restaurant_owner_woman", Mood.GLAD), (framed, Mood.CALM))
    made.blit(_stage(valley, Light.DUSK, dusk), (_LARGE[0] + 2 * _GAP, top))
    return made


def _place(file: OwnFile, border: Border, light: Light, size: tuple[int, int]) -> pygame.Surface:
    own = OwnPlace(name="valley", pictures=((None, file),), focus=(62, 60), border=border)
    return press(place(own, light, palette_for(_STORY, light)), size[0] / 1920)


def _stage(file: OwnFile, light: Light, people: tuple[tuple[AnyLook, Mood], ...]) -> pygame.Surface:
    """A page's picture as far as its sheet: the place, and people where the window has them."""
    border = Border.TORN if light is Light.DAY else Border.CUT
    made, unit = _place(file, border, light, _LARGE), _LARGE[0] / 1920
    spots = (0.285, 0.745) if len(people) == 2 else (0.2, 0.52, 0.82)
    for (look, mood), spot in zip(people, spots, strict=True):
        drawn = figure(look, mood, left=spot > 0.5)
        *_, cut = figure_work(drawn, FIGURE * unit, palette_for(_STORY, light))
        x, y, _, _ = drawn.box
        made.blit(cut, (spot * _LARGE[0] + x * FIGURE * unit, (_NECK + y * FIGURE) * unit))
    words = Sheet(body=rect(-60, _FOOT, 2040, 400, "#f8f0de"), shadow=TEXT_SHEET)
    made.blit(press(Picture(sheets=(words,), shade="#12203a"), unit), (0, 0))
    return made


def main() -> None:
    """Write the sheet to the file that is named."""
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    with TemporaryDirectory() as folder:
        made = sheet(Path(folder))
    pygame.image.save(made, sys.argv[1])


if __name__ == "__main__":
    main()
