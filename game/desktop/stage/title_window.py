"""The pictures in a window of the title: a story's place, its protagonist leaning out of it, and a guest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.ambience import airs
from game.art.palette import Palette, palette_for
from game.art.people import BOX, figure
from game.art.places import place
from game.art.window_guests import BOXES, Guest, guest, guest_of
from game.desktop.raster.picture_files import Lasting
from game.desktop.raster.press import Press
from game.desktop.stage.draw_particles import draw_air
from game.desktop.stage.stage import PLANES, figure_work
from game.desktop.stage.window_life import GONE, Stir, glances, keys, resting
from game.desktop.ui.window_art import stencil
from game.story.catalogue import Light, Mood, Season, Weather
from game.story.own_place import season_in, weather_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pygame

    from game.art.paper.sheet import Picture
    from game.art.particles import Air
    from game.art.people.moods import Glance
    from game.desktop.raster.render_queue import RenderQueue, Wanted
    from game.story import Scenario
    from game.story.appearance import AnyLook
    from game.story.own_place import AnyPlace

_FIGURE: Final = 0.60
_PLACE: Final = 0.56
_NECK: Final = 300  # units above the foot of the window
# How a protagonist looks out whose story does not say it, window by window.
_MOODS: Final = (Mood.GLAD, Mood.UNEASY, Mood.TIRED, Mood.CALM)
# How large each guest is, and where it is in units from the window's left edge. Those on the sill are before
# the person, the others hang from the head behind.
_GUESTS: Final = {
    Guest.BIRD: (0.72, 214),
    Guest.CAT: (0.66, 76),
    Guest.CURTAIN: (1.0, 0),
    Guest.LAMP: (0.62, 62),
}
_ON_THE_SILL: Final = frozenset({Guest.BIRD, Guest.CAT})
_SILL: Final = 8  # units above the foot


@frozen
class WindowView:
    """What one window of the title shows: `number` is its place from the left, from 0.

    `size` is in pixels, `unit` pixels for a unit of the title's own space.
    """

    number: int
    look: AnyLook
    mood: Mood
    holds: str
    left: bool
    place: AnyPlace
    light: Light
    season: Season | None
    weather: Weather | None
    guest: Guest
    size: tuple[int, int]
    unit: float

    @property
    def palette(self) -> Palette:
        """The story's colours at the hour of its cover, in the season and weather if it begins there."""
        return palette_for(self.look, self.light, self.season, self.weather)

    @property
    def airs(self) -> tuple[Air, ...]:
        """The particles of the place."""
        return airs(self.place, self.light, self.palette, self.season, self.weather)

    @property
    def scale(self) -> float:
        """Pixels for a unit of the place."""
        return max(_PLACE * self.unit, self.size[1] / 1080)

    @property
    def rest(self) -> tuple[Wanted, Wanted, Wanted]:
        """The keys and works of all that is seen while nothing happens: place, person, guest."""
        return self.ground, self.person(resting(self.mood)), self.visitor(0)

    @property
    def moments(self) -> tuple[Wanted, ...]:
        """The keys and works of all that is seen now and then."""
        eyes = tuple(self.person(glance) for glance in glances(self.mood))
        return (*eyes, *(self.visitor(key) for key in keys(self.guest)))

    @property
    def ground(self) -> Wanted:
        """The key and the work of the place, for the render queue."""
        seen = self.look, self.place, self.light, self.season, self.weather, self.size, round(self.unit, 4)
        return Lasting(("title place", *seen)), lambda: _ground_work(self)

    def person(self, glance: Glance | None) -> Wanted:
        """The key and the work of the protagonist, for the render queue."""
        scale = round(_FIGURE * self.unit, 4)
        key = Lasting(("title person", self.look, self.mood, self.holds, self.left, glance, scale))
        return key, lambda: figure_work(self._figure(glance), scale, palette_for(self.look, Light.DAY))

    def visitor(self, number: int) -> Wanted:
        """The key and the work of the guest at one of its keys, for the render queue."""
        scale = round(_GUESTS[self.guest][0] * self.unit, 4)
        hues = self.look, self.light, self.season, self.weather
        key = Lasting(("title guest", self.guest, number, *hues, scale))
        return key, lambda: _pressed(Press(guest(self.guest, number, self.palette), scale))

    def _figure(self, glance: Glance | None) -> Picture:
        return figure(self.look, self.mood, holds=self.holds, left=self.left, glance=glance)


def views(
    stories: tuple[Scenario | None, ...], sizes: tuple[tuple[int, int], ...], unit: float
) -> tuple[WindowView | None, ...]:
    """The windows of these stories from left to right; None for a story that cannot be read.

    No two have the same guest as long as there are others that would come there.
    """
    made: list[WindowView | None] = []
    for number, (story, size) in enumerate(zip(stories, sizes, strict=False)):
        taken = tuple(view.guest for view in made if view is not None)
        made.append(None if story is None else _view(story, number, size, unit, taken))
    return tuple(made)


def _view(
    story: Scenario, number: int, size: tuple[int, int], unit: float, taken: tuple[Guest, ...]
) -> WindowView:
    cover, begins = story.front, story.scenes[story.start]
    there = begins.place == cover.place
    return WindowView(
        number=number,
        look=story.characters[story.protagonist].look,
        mood=_mood(story, number),
        holds=cover.holds,
        left=number * 2 >= len(_MOODS),  # who is in the right half faces left, to the others
        place=cover.place,
        light=cover.light,
        season=season_in(cover.place, begins.season if there else None),
        weather=weather_in(cover.place, begins.weather if there else None),
        guest=guest_of(cover.place, cover.light, taken),
        size=size,
        unit=unit,
    )


def _mood(story: Scenario, number: int) -> Mood:
    """The mood of the cover; or that in which the story begins; or, where that is calm, the window's own."""
    first = (who.mood for who in story.scenes[story.start].cast if who.character == story.protagonist)
    begins = next((mood for mood in first if mood is not Mood.CALM), None)
    return story.front.mood or begins or _MOODS[number % len(_MOODS)]


def composed(view: WindowView, queue: RenderQueue, stir: Stir) -> pygame.Surface | None:
    """A window as it is now, cut to its shape; None until all that rests in it is made.

    What is missing of a moment is asked for, and shown as it rests until it is there.
    """
    rest = [queue.picture(*wanted) for wanted in view.rest]
    if not all(done for _, done in rest):
        return None
    ground, person, visitor = (surface for surface, _ in rest)
    if ground is None or person is None:
        return None
    person = _made(queue, view.person(stir.glance)) or person
    if stir.key == GONE:
        visitor = None
    elif visitor is not None:
        visitor = _made(queue, view.visitor(stir.key)) or visitor
    return _laid(view, (ground, person, visitor), stir)


def _made(queue: RenderQueue, wanted: Wanted) -> pygame.Surface | None:
    surface, done = queue.picture(*wanted)
    return surface if done else None


def _laid(
    view: WindowView, parts: tuple[pygame.Surface, pygame.Surface, pygame.Surface | None], stir: Stir
) -> pygame.Surface:
    ground, person, visitor = parts
    window = ground.copy()
    corner = (view.size[0] - 1920 * view.scale) / 2, 0
    for plane in range(PLANES):
        draw_air(window, view.airs, plane, stir.air, corner, view.scale)
    _seat(window, view, None if view.guest in _ON_THE_SILL else visitor)
    scale = _FIGURE * view.unit
    neck = view.size[0] // 2, view.size[1] - round(_NECK * view.unit)
    window.blit(person, (neck[0] + round(BOX[0] * scale), neck[1] + round(BOX[1] * scale)))
    _seat(window, view, visitor if view.guest in _ON_THE_SILL else None)
    stencil(window)
    return window


def _seat(window: pygame.Surface, view: WindowView, visitor: pygame.Surface | None) -> None:
    """Lay a guest where it sits or hangs."""
    if visitor is None:
        return
    scale, across = _GUESTS[view.guest]
    x, y, *_ = BOXES[view.guest]
    foot = view.size[1] - _SILL * view.unit if view.guest in _ON_THE_SILL else 0
    scale *= view.unit
    window.blit(visitor, (round(across * view.unit + x * scale), round(foot + y * scale)))


def _ground_work(view: WindowView) -> Iterator[pygame.Surface]:
    """The place in a window: only the part that is seen is drawn."""
    whole = place(view.place, view.light, view.palette)
    wide = view.size[0] / view.scale
    box = ((1920 - wide) / 2, 0.0, wide, view.size[1] / view.scale)
    return _pressed(Press(evolve(whole, box=box), view.scale))


def _pressed(work: Press) -> Iterator[pygame.Surface]:
    for _ in work.steps():
        yield work.surface
