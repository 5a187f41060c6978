"""The stage: a place in its light, and the people in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.art.paper.planes import SPARE, planes
from game.art.paper.sheet import PERSON
from game.art.people import figure
from game.art.people.heads import head
from game.art.places import place
from game.desktop.raster import paper_effects
from game.desktop.raster.picture_files import Lasting
from game.desktop.raster.press import Press
from game.desktop.stage.draw_particles import draw_air
from game.desktop.stage.moment_view import draw_moment, moment_wanted
from game.desktop.stage.standing import FIGURE, SPOTS, necks, standing
from game.desktop.ui.parallax import Parallax
from game.story.catalogue import Posture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.art.palette import Palette
    from game.art.paper.sheet import Picture
    from game.desktop.raster.render_queue import RenderQueue, Wanted
    from game.desktop.stage.setting import Setting
    from game.desktop.ui.theme import Theme
    from game.story import Page
    from game.story.catalogue import Mood

PLANES: Final = 3
# How near each plane is, and the people: what is nearer leans further.
_NEARNESS: Final = (0.25, 0.55, 1.0)
_PEOPLE: Final = 0.8


@frozen
class Person:
    """Someone on the stage: look, mood, pose (None for the look's own), and whether they face left.

    `holds` is a thing of the catalogue, or nothing.
    """

    look: str
    mood: Mood
    left: bool = False
    pose: str | None = None
    holds: str = ""
    posture: Posture = Posture.STANDING

    def is_same(self, other: object) -> bool:
        """Whether the other is the same person on the same side, in any mood, with anything in hand."""
        return isinstance(other, Person) and (self.look, self.left, self.pose, self.posture) == (
            other.look,
            other.left,
            other.pose,
            other.posture,
        )

    @property
    def picture(self) -> Picture:
        """The figure, as it stands on the stage."""
        return figure(self.look, self.mood, self.pose, holds=self.holds, posture=self.posture, left=self.left)


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
    picture = person.picture.tinted(palette.shade)
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
        Person(
            who.character.look,
            who.mood,
            left=SPOTS[len(standing)][number] > 0.5,  # noqa: PLR2004 - the middle
            holds=who.holds,
            posture=who.posture,
        )
        for number, who in enumerate(standing)
    )


def draw_place(
    surface: pygame.Surface,
    theme: Theme,
    render_queue: RenderQueue,
    setting: Setting,
    parallax: Parallax | None = None,
    *,
    still: bool = False,
) -> bool:
    """Draw the planes of a place and its particles, shifted by the parallax; whether all planes are made.

    A moment is drawn in its stead; kept `still`, its last key.
    """
    still = still or parallax is None or not theme.motion
    parallax = parallax or Parallax()
    if setting.moment:
        return draw_moment(surface, theme, render_queue, setting, parallax, still=still)
    parallax.keyframes.leave()
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
    around: Sequence[pygame.Rect] = (),
    *,
    right: int | None = None,
) -> bool:
    """Draw the people above the text sheet, which begins at `foot` pixels and ends at `right`.

    The answer is whether all are finished. They keep their heads clear of the boxes `around`, such as tags;
    in an upright window, where there is room, below what hangs down to `hung` pixels.
    """
    finished, parallax = True, parallax or Parallax()
    unit, _ = standing(theme, foot, hung)
    scale = FIGURE * unit
    heads = [head(person.look, left=person.left) for person in cast]
    lean = [part * unit for part in parallax.shift(_PEOPLE, PLANES)]

    def picture(person: Person) -> tuple[pygame.Surface | None, bool]:
        return render_queue.picture(*_person(person, scale, setting.palette))

    places = zip(cast, SPOTS[len(cast)], necks(theme, heads, foot, around, hung, right=right), strict=True)
    for person, spot, (x, y) in places:
        done = picture(person)[1]
        finished &= done
        at = round(x + lean[0]), round(y + lean[1])
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


def _corner(person: Person, neck: tuple[int, int], scale: float) -> tuple[int, int]:
    x, y, _, _ = person.picture.box
    return neck[0] + round(x * scale), neck[1] + round(y * scale)


def place_wanted(theme: Theme, setting: Setting) -> Iterator[Wanted]:
    """The pictures of a place or moment, far to near, for the render queue."""
    if setting.moment:
        yield from moment_wanted(theme, setting)
        return
    for number in range(PLANES):
        yield _plane(theme, setting, number)


def people_wanted(theme: Theme, setting: Setting, cast: tuple[Person, ...]) -> Iterator[Wanted]:
    """The pictures of people on a stage, for the render queue."""
    unit, _ = standing(theme, theme.size[1])
    for person in cast:
        yield _person(person, FIGURE * unit, setting.palette)
