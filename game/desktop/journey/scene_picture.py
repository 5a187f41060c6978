"""The picture of a scene in any shape: its moment, or its place and people, as its page shows them; and faces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.art.paper import Picture, Sheet
from game.art.paper.shapes import circle
from game.art.paper.sheet import SMALL
from game.art.people import GROUND, figure
from game.art.people.heads import head
from game.art.places import place
from game.desktop.journey.moment_picture import moment_work
from game.desktop.raster.press import Press, press
from game.desktop.stage.crop import NEARER
from game.desktop.stage.setting import Setting
from game.desktop.stage.stage import as_seen, people, person_work
from game.desktop.stage.standing import FIGURE, SPOTS, WIDE_SPOTS, standing
from game.desktop.ui.theme import Theme
from game.saves import Settings
from game.story.catalogue import Mood, Shot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.raster.render_queue import Wanted
    from game.desktop.stage.stage import Person
    from game.desktop.stage.standing import Step
    from game.story import Page
    from game.story.appearance import AnyLook

# Of the stage, in units of the picture space: where what is shown begins, and how much of it at most.
_TOP: Final = 50
_SHOWN: Final = 800
_STAGE: Final = Theme((1920, 1080), Settings())  # a pixel of it is a unit
_CHEST: Final = 0.64  # of a picture's height: necks are not farther down, but from far
_SIDE_BY_SIDE: Final = 1140  # units across that people of the usual size take who do not hide one another
_ABOVE: Final = 110  # units that a head keeps from its upper edge, where a drape may hang
_BELOW: Final = 24  # and soles from its lower one
_SHADE: Final = "#2a1a18"
_ROUND: Final = "#f3dcc4"  # the paper behind a face
_ABOUT: Final = 1.16  # of a head's larger side: how wide the paper behind it is


def scene_picture(page: Page, look: AnyLook, size: tuple[int, int]) -> Wanted:
    """The key and the work of a page's picture, `size` pixels large, in the colours of the look."""
    setting = Setting.of(page, look)
    if setting.moment:
        return ("scene", setting, size), lambda: moment_work(setting, size)
    if size[0] < size[1]:
        setting = evolve(setting, shot=Shot.MIDDLE)  # as in an upright window
    cast = as_seen(setting, people(page))
    return ("scene", setting, cast, size), lambda: _work(setting, cast, size)


@frozen
class SceneFrame:
    """How a picture of `size` pixels shows a stage, which it covers in width or height.

    `scale` is pixels for a unit of the stage, `near` how much nearer its place is seen, `each` how many units
    of the stage one of a figure is; `neck` and `top` are heights on the stage, of necks and the upper edge.
    """

    size: tuple[int, int]
    scale: float
    near: float
    each: float
    neck: float
    top: float

    @classmethod
    def of(cls, shot: Shot, cast: tuple[Person, ...], size: tuple[int, int]) -> SceneFrame:
        """As the stage has it at that shot: all heads are in it, and from far all soles."""
        scale = max(size[0] / 1920, size[1] / _SHOWN)
        across, shown = size[0] / scale, size[1] / scale
        larger, neck = standing(_STAGE, _TOP + _SHOWN, shot=shot)
        if len(cast) > 1:
            larger = min(larger, max(1.0, across / _SIDE_BY_SIDE))
        near, each = NEARER if shot is Shot.CLOSE else 1.0, FIGURE * larger
        crown = neck + each * min((person.head[1] for person in cast), default=0)
        wanted = neck + each * GROUND + _BELOW - shown if shot is Shot.WIDE else neck - _CHEST * shown
        top = max(_highest(near), min(max(_TOP, wanted), crown - _ABOVE))
        return cls(size, scale, near, each, neck, top)

    def place(self, wide: int) -> tuple[int, int]:
        """Where the corner of a place is that is so many pixels wide."""
        return (self.size[0] - wide) // 2, round((_highest(self.near) - self.top) * self.scale)

    def stands(self, spot: float, step: Step) -> tuple[float, float]:
        """Where the neck is of somebody who steps from a spot, a share of the width."""
        aside, drop = step.aside * self.each, step.drop * self.each
        return self.size[0] * spot + aside * self.scale, (self.neck - self.top + drop) * self.scale


def _highest(near: float) -> float:
    """Where the upper edge of a place is on the stage, that is seen so much nearer about its middle."""
    return _STAGE.size[1] / 2 * (1 - near)


def _work(setting: Setting, cast: tuple[Person, ...], size: tuple[int, int]) -> Iterator[pygame.Surface]:
    """The place, sheet by sheet, and then its people, as near as the shot has them; shown as it grows."""
    frame = SceneFrame.of(setting.shot, cast, size)
    window = pygame.Surface(size)
    work = Press(place(setting.place, setting.light, setting.palette), frame.scale * frame.near)
    for _ in work.steps():
        yield window
    window.blit(work.surface, frame.place(work.surface.get_width()))
    spots = WIDE_SPOTS if setting.shot is Shot.WIDE else SPOTS
    every = zip(cast, spots[len(cast)], strict=True)
    for person, spot in sorted(every, key=lambda one: one[0].step.near):
        drawn, unit = None, frame.each * frame.scale * person.step.near
        for drawn in person_work(person, unit, setting.palette):  # noqa: B007 - the last is whole
            yield window
        if drawn is not None:
            (x, y, _, _), neck = person.picture.box, frame.stands(spot, person.step)
            window.blit(drawn, (round(neck[0] + x * unit), round(neck[1] + y * unit)))
    yield window.convert()


def face_picture(look: AnyLook, pixels: int) -> Wanted:
    """The key and the work of a face on a round piece of paper, so many pixels across, its shadow beyond."""
    return ("face", look, pixels), lambda: _face_work(look, pixels)


def _face_work(look: AnyLook, pixels: int) -> Iterator[pygame.Surface]:
    x, y, w, h = head(look, left=False)
    side = _ABOUT * max(w, h)
    box = x + w / 2 - side / 2, y + h / 2 - side / 2, side, side
    work = Press(evolve(figure(look, Mood.CALM), box=box, within=True), pixels / side)
    blank = pygame.Surface((1, 1), pygame.SRCALPHA)
    for _ in work.steps():
        yield blank
    paper = Sheet(body=circle(0, 0, 100, _ROUND), shadow=SMALL)
    whole = press(Picture(sheets=(paper,), shade=_SHADE, box=(-120, -120, 240, 240)), pixels / 200)
    face = pygame.transform.smoothscale(work.surface, (pixels, pixels))
    mask = pygame.Surface((pixels, pixels), pygame.SRCALPHA)
    pygame.draw.aacircle(mask, (255, 255, 255, 255), (pixels // 2, pixels // 2), pixels // 2 - 1)
    face.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    whole.blit(face, face.get_rect(center=whole.get_rect().center))
    yield whole
