"""The stage: a place in its light, and the people in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.art.paper.sheet import PERSON
from game.art.people import figure, whole_figure
from game.art.people.heads import head
from game.desktop.raster import paper_effects
from game.desktop.raster.picture_files import Lasting
from game.desktop.raster.press import Press
from game.desktop.stage.draw_particles import draw_air
from game.desktop.stage.moment_view import draw_moment, moment_wanted
from game.desktop.stage.place_planes import framed, plane
from game.desktop.stage.standing import FIGURE, SPOTS, STILL, Step, necks, standing, steps
from game.desktop.ui.parallax import Parallax
from game.story.catalogue import Posture, Shot

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from game.art.palette import Palette
    from game.art.paper.sheet import Picture
    from game.desktop.raster.render_queue import RenderQueue, Wanted
    from game.desktop.stage.setting import Setting
    from game.desktop.ui.theme import Theme
    from game.story import Page
    from game.story.appearance import AnyLook
    from game.story.catalogue import Mood

PLANES: Final = 3
# How near each plane is, and the people: what is nearer leans further.
_NEARNESS: Final = (0.25, 0.55, 1.0)
_PEOPLE: Final = 0.8
_WIDE: Final = 840  # how wide a figure may be, in its units


@frozen
class Person:
    """Someone on the stage: look, mood, pose (None for the look's own), and whether they face left.

    `holds` is a thing of the catalogue, or nothing.
    """

    look: AnyLook
    mood: Mood
    left: bool = False
    pose: str | None = None
    holds: str = ""
    posture: Posture = Posture.STANDING
    whole: bool = False  # down to the shoes
    step: Step = STILL

    def is_same(self, other: object) -> bool:
        """Whether the other is the same person on the same side, in any mood, with anything in hand."""
        return isinstance(other, Person) and evolve(other, mood=self.mood, holds=self.holds) == self

    @property
    def head(self) -> tuple[int, int, int, int]:
        """The box of their head from where their neck usually is, in units of a figure."""
        return self.step.seen(head(self.look, left=self.left, posture=self.posture))

    @property
    def picture(self) -> Picture:
        """The figure, as it stands on the stage."""
        drawn = whole_figure if self.whole else figure
        return drawn(self.look, self.mood, self.pose, holds=self.holds, posture=self.posture, left=self.left)


def person_work(person: Person, scale: float, palette: Palette) -> Iterator[pygame.Surface]:
    """A figure in the light of its place, with the shadow it casts; `scale` is pixels for a picture unit.

    It is blank until it is complete.
    """
    yield from figure_work(person.picture, scale, palette)


def figure_work(picture: Picture, scale: float, palette: Palette) -> Iterator[pygame.Surface]:
    """As `person_work`, of a figure that is drawn already."""
    work = Press(picture.tinted(palette.shade), scale)
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
    stood = steps(len(standing), _leads(page))
    return tuple(
        Person(
            who.character.look,
            who.mood,
            left=SPOTS[len(standing)][number] > 0.5,  # noqa: PLR2004 - the middle
            holds=who.holds,
            posture=who.posture,
            step=stood[number],
        )
        for number, who in enumerate(standing)
    )


def _leads(page: Page) -> int | None:
    """Which of the people of a page is the first to speak there; from far nobody steps forward."""
    first = next((line.speaker.id for line in page.lines if line.speaker), None)
    there = [who.character.id for who in page.standing[:3]]
    return there.index(first) if first in there and page.shot is not Shot.WIDE else None


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
    parallax.stand(evolve(setting, shot=Shot.MIDDLE), airy=bool(air))
    made = [render_queue.picture(*plane(theme, setting, number)) for number in reversed(range(PLANES))][::-1]
    if not made[0][1]:
        surface.fill(setting.palette.sky)
    whole = all(done for _, done in made)
    scale, rim, origin = framed(theme, setting)
    for number, (cut, done) in enumerate(made):
        near = _NEARNESS[number]
        x, y = (part * scale for part in parallax.shift(near, number))
        if cut is not None:
            inset = render_queue.corner(plane(theme, setting, number)[0]) if done and number else (0, 0)
            at = round(x) - rim + inset[0], round(y) - rim + inset[1]
            surface.blit(cut, at, special_flags=pygame.BLEND_PREMULTIPLIED if number else 0)
        if whole:
            draw_air(surface, air, number, parallax.now, (origin[0] + x, origin[1] + y), scale)
    return whole


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
    over: Sequence[pygame.Rect] = (),
    rim: int | None = None,
    unseen: Collection[int] = (),
) -> bool:
    """Draw the people above the text sheet, which begins at `foot` pixels and ends at `right`.

    The answer is whether all are finished. They keep their heads clear of the boxes `around`, such as tags,
    of the ribbons `over` them, and of what lies across the sheet's edge from `rim` on; who is `unseen` has no
    room for that. In an upright window they are, where there is room, below what hangs down to `hung` pixels.
    Before a moment nobody stands.
    """
    if setting.moment:
        return True
    finished, parallax, cast = True, parallax or Parallax(), as_seen(setting, cast)
    unit, _ = standing(theme, foot, hung, setting.shot)
    scale = FIGURE * unit
    heads = [person.head for person in cast]
    lean = [part * unit for part in parallax.shift(_PEOPLE, PLANES)]

    def picture(person: Person) -> tuple[pygame.Surface | None, bool]:
        return render_queue.picture(*_person(person, scale * person.step.near, setting.palette))

    _draw_leaving(surface, theme, render_queue, setting, cast, parallax)
    at_necks = necks(theme, heads, foot, around, hung, right=right, shot=setting.shot, over=over, rim=rim)
    places = zip(range(len(cast)), cast, SPOTS[len(cast)], at_necks, strict=True)
    for number, person, spot, (x, y) in sorted(places, key=lambda one: one[1].step.near):
        if number in unseen:
            continue
        done = picture(person)[1]
        finished &= done
        step = person.step
        at = round(x + step.aside * scale + lean[0]), round(y + step.drop * scale + lean[1])
        shown: Person | None = person
        before: object = None
        share = 1.0
        if done:
            before, share = parallax.become(spot, person, alike=person.is_same)
            left = parallax.entrances.away(person.look, (person, at, scale * step.near), parallax.now)
            at = round(at[0] + left * _aside(theme, at[0], _WIDE * scale)), at[1]
        if not done:  # until the new face is cut the old one stays
            earlier = parallax.people.get(spot)
            shown = earlier if isinstance(earlier, Person) and person.is_same(earlier) else None
        for one, strength in ((before, 1.0), (shown, share)):
            cut = picture(one)[0] if isinstance(one, Person) else None
            if isinstance(one, Person) and cut is not None:
                cut.set_alpha(round(255 * strength))
                surface.blit(cut, _corner(one, at, scale * one.step.near))
    return finished


def _draw_leaving(
    surface: pygame.Surface,
    theme: Theme,
    render_queue: RenderQueue,
    setting: Setting,
    cast: tuple[Person, ...],
    parallax: Parallax,
) -> None:
    """Take note of who is there, and draw those on their way out, who were there on the page before."""
    here, names = (setting.place, setting.light), [person.look for person in cast]
    parallax.entrances.show(here, names, parallax.now, motion=parallax.motion and theme.motion)
    for (gone, (x, y), scale), share in parallax.entrances.going(parallax.now):
        cut = render_queue.picture(*_person(gone, scale, setting.palette))[0]
        if cut is not None:
            away = round(_aside(theme, x, cut.get_width()) * share)
            surface.blit(cut, _corner(gone, (x + away, y), scale))


def _aside(theme: Theme, x: int, wide: float) -> float:
    """How far from where somebody stands it is out of the window, at their side, in pixels."""
    across = theme.size[0]
    return -x - wide / 2 if x < across / 2 else across - x + wide / 2


def as_seen(setting: Setting, cast: tuple[Person, ...]) -> tuple[Person, ...]:
    """People as the shot shows them: from far down to the shoes."""
    return tuple(evolve(one, whole=setting.shot is Shot.WIDE) for one in cast)


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
        yield plane(theme, setting, number)


def people_wanted(theme: Theme, setting: Setting, cast: tuple[Person, ...]) -> Iterator[Wanted]:
    """The pictures of people on a stage, for the render queue."""
    unit, _ = standing(theme, theme.size[1], shot=setting.shot)
    for person in as_seen(setting, cast):
        yield _person(person, FIGURE * unit * person.step.near, setting.palette)
