"""The picture in a window of the title: a story's place, and its protagonist leaning out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.art.palette import palette_for
from game.art.people import figure
from game.art.places import place
from game.desktop.raster.picture_files import Lasting
from game.desktop.raster.press import Press
from game.desktop.stage.stage import Person, person_work
from game.desktop.ui.window_art import stencil
from game.story.catalogue import Light, Mood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.raster.render_queue import Wanted
    from game.story import Scenario

_FIGURE: Final = 0.60
_PLACE: Final = 0.56


def title_window(story: Scenario, size: tuple[int, int], unit: float) -> Wanted:
    """The key and the work of a story's window, for the render queue; as `title_window_work` makes it."""
    look, cover = story.characters[story.protagonist].look, story.front
    key = Lasting(("title window", look, cover.place, cover.light, size, round(unit, 4)))
    return key, lambda: title_window_work(story, size, unit)


def title_window_work(story: Scenario, size: tuple[int, int], unit: float) -> Iterator[pygame.Surface]:
    """The picture of a story's window, sheet by sheet.

    `size` is the window's in pixels, `unit` pixels for a unit of the title's own space.
    """
    hero = story.characters[story.protagonist]
    cover = story.front
    palette = palette_for(hero.look, cover.light)
    window = pygame.Surface(size, pygame.SRCALPHA)
    scale = max(_PLACE * unit, size[1] / 1080)
    work = Press(place(cover.place, cover.light, palette), scale)
    corner = (size[0] - work.surface.get_width()) // 2, 0
    for _ in work.steps():
        window.blit(work.surface, corner)
        stencil(window)
        yield window
    neck = size[0] // 2, size[1] - round(300 * unit)
    yield from _leaning(window, Person(hero.look, Mood.CALM), neck, unit, hero.look)


def _leaning(
    window: pygame.Surface, person: Person, neck: tuple[int, int], unit: float, look: str
) -> Iterator[pygame.Surface]:
    scale = _FIGURE * unit
    box = figure(person.look, person.mood).box
    drawn = None
    for step in person_work(person, scale, palette_for(look, Light.DAY)):
        drawn = step
        yield window
    if drawn is not None:
        window.blit(drawn, (neck[0] + round(box[0] * scale), neck[1] + round(box[1] * scale)))
        stencil(window)
        yield window
