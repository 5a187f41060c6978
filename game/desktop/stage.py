"""What stands behind the text: a place in its light, and the people in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.desktop.palette import Palette, palette_for
from game.desktop.paper import Press, surfaces
from game.desktop.paper.sheet import PERSON
from game.desktop.people import figure
from game.desktop.places import place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.theme import Theme
    from game.desktop.workshop import Workshop
    from game.story import Page
    from game.story.catalogue import Light, Mood

FIGURE: Final = 0.82
_NECK: Final = 505
_HIGHEST_NECK: Final = 440
# Where people stand across the window, as shares of its width, by how many there are.
_SPOTS: Final = {0: (), 1: (0.285,), 2: (0.285, 0.745), 3: (0.2, 0.52, 0.82)}


@frozen
class Setting:
    """A place at an hour, in the colours of a story."""

    place: str
    light: Light
    look: str

    @property
    def palette(self) -> Palette:
        """The story's colours at this hour."""
        return palette_for(self.look, self.light)


@frozen
class Person:
    """Someone on the stage: look, mood, pose, and whether they face left."""

    look: str
    mood: Mood
    left: bool = False
    pose: str | None = None


def place_work(setting: Setting, size: tuple[int, int], cover: float) -> Iterator[pygame.Surface]:
    """The place, sheet by sheet, for a window of `size`."""
    picture = place(setting.place, setting.light, setting.palette)
    work = Press(picture, cover)
    window = _window(work.surface, size)
    for _ in work.steps():
        yield window
    yield window.convert()


def _window(whole: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """The part of a covering picture that the window shows: its middle, and rather its top than its foot."""
    w, h = min(size[0], whole.get_width()), min(size[1], whole.get_height())
    left = (whole.get_width() - w) // 2
    top = round((whole.get_height() - h) * 0.3)
    return whole.subsurface((left, top, w, h))


def person_work(person: Person, scale: float, palette: Palette) -> Iterator[pygame.Surface]:
    """A figure in the light of its place, with the shadow it casts; shown only when complete."""
    picture = figure(person.look, person.mood, person.pose).tinted(palette.shade)
    work = Press(picture, scale)
    blank = pygame.Surface((1, 1), pygame.SRCALPHA)
    for _ in work.steps():
        yield blank
    image = pygame.transform.flip(work.surface, person.left, False)  # noqa: FBT003 - pygame's own signature
    surfaces.tint(image, palette.tint)
    whole = surfaces.shadow(image, PERSON.blur * scale, PERSON.alpha, palette.shade)
    cast = pygame.Surface(image.get_size(), pygame.SRCALPHA)
    cast.blit(whole, (round(PERSON.dx * scale), round(PERSON.dy * scale)))
    cast.blit(image, (0, 0))
    yield cast


def people(page: Page) -> tuple[Person, ...]:
    """Who stands where: those in the right half face left, towards the others."""
    standing = page.standing[:3]
    return tuple(
        Person(who.character.look, who.mood, left=_SPOTS[len(standing)][number] > 0.5)  # noqa: PLR2004 - the middle
        for number, who in enumerate(standing)
    )


def draw_place(surface: pygame.Surface, theme: Theme, workshop: Workshop, setting: Setting) -> bool:
    """Draw the place as far as it is made; whether it is finished."""
    key = ("place", setting, theme.size)
    made, done = workshop.picture(key, lambda: place_work(setting, theme.size, theme.cover))
    if not done:
        surface.fill(setting.palette.sky)
    if made is not None:
        surface.blit(made, (0, 0))
    return done


def draw_people(
    surface: pygame.Surface,
    theme: Theme,
    workshop: Workshop,
    setting: Setting,
    cast: tuple[Person, ...],
    foot: int,
) -> bool:
    """Draw the people above the text sheet, whose top is at `foot` pixels; whether all are finished."""
    finished = True
    scale = FIGURE * theme.unit
    for person, spot in zip(cast, _SPOTS[len(cast)], strict=True):
        key = ("person", person, setting.palette, round(scale, 4))
        made, done = workshop.picture(key, lambda p=person: person_work(p, scale, setting.palette))  # type: ignore[misc]
        finished &= done
        if made is not None and done:
            neck = max(min(theme.px(_NECK), foot - theme.px(270)), theme.px(_HIGHEST_NECK))
            surface.blit(made, _corner(person, (round(theme.size[0] * spot), neck), scale))
    return finished


def _corner(person: Person, neck: tuple[int, int], scale: float) -> tuple[int, int]:
    x, y, w, _ = figure(person.look, person.mood, person.pose).box
    across = -x if not person.left else w + x
    return neck[0] - round(across * scale), neck[1] + round(y * scale)


def prepare(theme: Theme, workshop: Workshop, setting: Setting) -> None:
    """Have a place made that may come next."""
    workshop.soon(("place", setting, theme.size), lambda: place_work(setting, theme.size, theme.cover))
