"""The stage: a place in its light, and the people in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.art.ambience import airs
from game.art.palette import Palette, palette_for
from game.art.paper.planes import SPARE, planes
from game.art.paper.sheet import PERSON
from game.art.people import figure
from game.art.places import place
from game.desktop.raster import paper_effects
from game.desktop.raster.picture_files import Lasting
from game.desktop.raster.press import Press
from game.desktop.stage.draw_particles import draw_air
from game.desktop.ui.parallax import Parallax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.particles import Air
    from game.desktop.raster.render_queue import RenderQueue, Wanted
    from game.desktop.ui.theme import Theme
    from game.story import Page
    from game.story.catalogue import Light, Mood, Season, Weather
    from game.story.scenario import Scene

PLANES: Final = 3
# How near each plane is, and the people: what is nearer leans further.
_NEARNESS: Final = (0.25, 0.55, 1.0)
_PEOPLE: Final = 0.8
FIGURE: Final = 0.82  # picture units of the stage for one of a figure
# How far below the window's top the necks are, in units of 1080 to the window, and how high they may go.
_NECK: Final = 505
_HIGHEST_NECK: Final = 440
# How far below the neck a figure ends, and how much of it an upright window shows, in units of the figure.
_CUT_OFF: Final = 575
_UPRIGHT_SHOWN: Final = 340
_LEAST_SHOWN: Final = 110
_CROWN: Final = 280
_UPRIGHT: Final = 1080, 1500
# Where people stand across the window, as shares of its width, by how many there are.
_SPOTS: Final = {0: (), 1: (0.285,), 2: (0.285, 0.745), 3: (0.2, 0.52, 0.82)}


@frozen
class Setting:
    """A place at an hour, in the colours of a story; `look` is the protagonist's, which names them."""

    place: str
    light: Light
    look: str
    season: Season | None = None
    weather: Weather | None = None

    @classmethod
    def of(cls, page: Page | Scene, look: str) -> Setting:
        """The setting in which a page or scene plays, in the colours of the look."""
        return cls(page.place, page.light, look, page.season, page.weather)

    @property
    def palette(self) -> Palette:
        """The story's colours at this hour, in this season and weather."""
        return palette_for(self.look, self.light, self.season, self.weather)

    @property
    def airs(self) -> tuple[Air, ...]:
        """The particles that move in the place."""
        return airs(self.place, self.light, self.palette, self.season, self.weather)


@frozen
class Person:
    """Someone on the stage: look, mood, pose (None for the look's own), and whether they face left."""

    look: str
    mood: Mood
    left: bool = False
    pose: str | None = None

    def is_same(self, other: object) -> bool:
        """Whether the other is the same person on the same side, in whatever mood."""
        return isinstance(other, Person) and (self.look, self.left, self.pose) == (
            other.look,
            other.left,
            other.pose,
        )


def plane_work(
    setting: Setting, size: tuple[int, int], cover: float, number: int
) -> Iterator[pygame.Surface]:
    """A plane of a place, sheet by sheet, for a window of `size`; 0 is the far one. Trimmed when finished."""
    picture = planes(place(setting.place, setting.light, setting.palette))[number]
    work = Press(picture, cover, premultiplied=not picture.ground)
    window = _window(work.surface, size, cover)
    for _ in work.steps():
        yield window
    seen = window.get_bounding_rect()
    if picture.ground:
        yield window.convert()
    elif seen.w:
        yield window.subsurface(seen)


def _window(whole: pygame.Surface, size: tuple[int, int], cover: float) -> pygame.Surface:
    """The part of a covering plane that the window shows, with the spare rim by which planes slide."""
    rim = round(SPARE * cover)
    w = min(size[0] + 2 * rim, whole.get_width())
    h = min(size[1] + 2 * rim, whole.get_height())
    left, top = _offset((whole.get_width() - w, whole.get_height() - h))
    return whole.subsurface((left, top, w, h))


def _offset(over: tuple[int, int]) -> tuple[int, int]:
    """What is cut off at the left and above of so much too much: rather the foot than the top."""
    return over[0] // 2, round(over[1] * 0.3)


def person_work(person: Person, scale: float, palette: Palette) -> Iterator[pygame.Surface]:
    """A figure in the light of its place, with the shadow it casts; `scale` is pixels for a picture unit.

    It is blank until it is complete.
    """
    picture = figure(person.look, person.mood, person.pose, left=person.left).tinted(palette.shade)
    work = Press(picture, scale)
    blank = pygame.Surface((1, 1), pygame.SRCALPHA)
    for _ in work.steps():
        yield blank
    image = work.surface
    paper_effects.tint(image, palette.tint)
    whole = paper_effects.shadow(image, PERSON.blur * scale, PERSON.alpha, palette.shade)
    cast = pygame.Surface(image.get_size(), pygame.SRCALPHA)
    cast.blit(whole, (round(PERSON.dx * scale), round(PERSON.dy * scale)))
    cast.blit(image, (0, 0))
    yield cast


def people(page: Page) -> tuple[Person, ...]:
    """The first three people of a page, left to right: those in the right half face left, to the others."""
    standing = page.standing[:3]
    return tuple(
        Person(who.character.look, who.mood, left=_SPOTS[len(standing)][number] > 0.5)  # noqa: PLR2004 - the middle
        for number, who in enumerate(standing)
    )


def draw_place(
    surface: pygame.Surface,
    theme: Theme,
    render_queue: RenderQueue,
    setting: Setting,
    parallax: Parallax | None = None,
) -> bool:
    """Draw the planes of a place and its particles, shifted by the parallax; whether all planes are made."""
    parallax = parallax or Parallax()
    air = setting.airs
    parallax.stand(setting, airy=bool(air))
    made = [render_queue.picture(*_plane(theme, setting, number)) for number in reversed(range(PLANES))][::-1]
    if not made[0][1]:
        surface.fill(setting.palette.sky)
    rim, whole = round(SPARE * theme.cover), all(done for _, done in made)
    origin = _origin(theme)
    for number, (plane, done) in enumerate(made):
        near = _NEARNESS[number]
        x, y = (part * theme.cover for part in parallax.shift(near, number))
        if plane is not None:
            inset = render_queue.corner(_plane(theme, setting, number)[0]) if done and number else (0, 0)
            at = round(x) - rim + inset[0], round(y) - rim + inset[1]
            surface.blit(plane, at, special_flags=pygame.BLEND_PREMULTIPLIED if number else 0)
        if whole:
            draw_air(surface, air, number, parallax.now, (origin[0] + x, origin[1] + y), theme.cover)
    return whole


def _plane(theme: Theme, setting: Setting, number: int) -> Wanted:
    """The key and the work of a plane, for the render queue."""
    key = Lasting(("plane", setting, theme.size, number))
    return key, lambda: plane_work(setting, theme.size, theme.cover, number)


def _origin(theme: Theme) -> tuple[int, int]:
    """Where the window shows the origin of a place that stands still."""
    rim = round(SPARE * theme.cover)
    whole = round((1920 + 2 * SPARE) * theme.cover), round((1080 + 2 * SPARE) * theme.cover)
    left, top = _offset(
        (max(0, whole[0] - theme.size[0] - 2 * rim), max(0, whole[1] - theme.size[1] - 2 * rim))
    )
    return -left, -top


def draw_people(  # noqa: PLR0913, PLR0917 - the stage, who is on it, and how it moves
    surface: pygame.Surface,
    theme: Theme,
    render_queue: RenderQueue,
    setting: Setting,
    cast: tuple[Person, ...],
    foot: int,
    parallax: Parallax | None = None,
    hung: int = 0,
) -> bool:
    """Draw the people above the text sheet, whose top is at `foot` pixels; whether all are finished.

    In an upright window they keep their heads, where there is room, below what hangs down to `hung` pixels.
    """
    finished, parallax = True, parallax or Parallax()
    unit, neck = standing(theme, foot, hung)
    scale = FIGURE * unit
    lean = [part * unit for part in parallax.shift(_PEOPLE, PLANES)]

    def picture(person: Person) -> tuple[pygame.Surface | None, bool]:
        return render_queue.picture(*_person(person, scale, setting.palette))

    for person, spot in zip(cast, _SPOTS[len(cast)], strict=True):
        done = picture(person)[1]
        finished &= done
        at = round(theme.size[0] * spot + lean[0]), round(neck + lean[1])
        shown: Person | None = person
        before: object = None
        share = 1.0
        if done:
            before, share = parallax.become(spot, person, alike=person.is_same)
        if not done:  # until the new face is cut the old one stays
            earlier = parallax.people.get(spot)
            shown = earlier if isinstance(earlier, Person) and person.is_same(earlier) else None
        for one, strength in ((before, 1.0), (shown, share)):
            cut = picture(one)[0] if isinstance(one, Person) else None
            if isinstance(one, Person) and cut is not None:
                cut.set_alpha(round(255 * strength))
                surface.blit(cut, _corner(one, at, scale))
    return finished


def _person(person: Person, scale: float, palette: Palette) -> Wanted:
    """The key and the work of a figure, for the render queue."""
    key = Lasting(("person", person, palette, round(scale, 4)))
    return key, lambda: person_work(person, scale, palette)


def standing(theme: Theme, foot: int, hung: int = 0) -> tuple[float, int]:
    """How large people are, in pixels for a unit of the picture space, and how far down their necks are.

    Nobody ends above the sheet at `foot`. In an upright window people are as large as its width bears, and
    their heads below what hangs down to `hung` pixels where that leaves them a face.
    """
    if theme.upright:
        unit = min(theme.size[0] / _UPRIGHT[0], theme.size[1] / _UPRIGHT[1])
        wanted = max(foot - _UPRIGHT_SHOWN * unit, hung + _CROWN * unit)
        return unit, round(min(wanted, foot - _LEAST_SHOWN * unit))
    usual = max(min(theme.px(_NECK), foot - theme.px(270)), theme.px(_HIGHEST_NECK))
    return theme.unit, max(usual, foot - theme.px(_CUT_OFF))


def _corner(person: Person, neck: tuple[int, int], scale: float) -> tuple[int, int]:
    x, y, _, _ = figure(person.look, person.mood, person.pose, left=person.left).box
    return neck[0] + round(x * scale), neck[1] + round(y * scale)


def place_wanted(theme: Theme, setting: Setting) -> Iterator[Wanted]:
    """The pictures of a place, far to near, for the render queue."""
    for number in range(PLANES):
        yield _plane(theme, setting, number)


def people_wanted(theme: Theme, setting: Setting, cast: tuple[Person, ...]) -> Iterator[Wanted]:
    """The pictures of people on a stage, for the render queue."""
    unit, _ = standing(theme, theme.size[1])
    for person in cast:
        yield _person(person, FIGURE * unit, setting.palette)
