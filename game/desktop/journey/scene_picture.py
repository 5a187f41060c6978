"""The picture of a scene in any shape: its moment, or its place and people, as its page shows them; and faces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.art.paper import Picture, Sheet
from game.art.paper.shapes import circle
from game.art.paper.sheet import SMALL
from game.art.people import figure
from game.art.people.heads import head
from game.art.places import place
from game.desktop.journey.moment_picture import moment_work
from game.desktop.raster.press import Press, press
from game.desktop.stage.setting import Setting
from game.desktop.stage.stage import people, person_work
from game.desktop.stage.standing import FIGURE, SPOTS
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.raster.render_queue import Wanted
    from game.desktop.stage.stage import Person
    from game.story import Page
    from game.story.appearance import AnyLook

# Of the stage, in units of the picture space: where what is shown begins, and how much of it at least.
_TOP: Final = 50
_SHOWN: Final = 800
_NECK: Final = 500
_CHEST: Final = 0.64  # of a picture's height: necks are not farther down
_SHADE: Final = "#2a1a18"
_ROUND: Final = "#f3dcc4"  # the paper behind a face
_ABOUT: Final = 1.16  # of a head's larger side: how wide the paper behind it is


def scene_picture(page: Page, look: AnyLook, size: tuple[int, int]) -> Wanted:
    """The key and the work of a page's picture, `size` pixels large, in the colours of the look."""
    setting, cast = Setting.of(page, look), people(page)
    if setting.moment:
        return ("scene", setting, size), lambda: moment_work(setting, size)
    return ("scene", setting, cast, size), lambda: _work(setting, cast, size)


def _work(setting: Setting, cast: tuple[Person, ...], size: tuple[int, int]) -> Iterator[pygame.Surface]:
    """The place, sheet by sheet, and then its people; it is shown as it grows."""
    scale = max(size[0] / 1920, size[1] / _SHOWN)
    window = pygame.Surface(size)
    work = Press(place(setting.place, setting.light, setting.palette), scale)
    top = max(_TOP, _NECK - _CHEST * size[1] / scale)
    corner = (size[0] - work.surface.get_width()) // 2, -round(top * scale)
    for _ in work.steps():
        yield window
    window.blit(work.surface, corner)
    every = zip(cast, SPOTS[len(cast)], strict=True)
    for person, spot in sorted(every, key=lambda one: one[0].step.near):
        drawn, unit = None, FIGURE * scale * person.step.near
        for drawn in person_work(person, unit, setting.palette):  # noqa: B007 - the last is whole
            yield window
        if drawn is not None:
            (x, y, _, _), step = person.picture.box, person.step
            neck = size[0] * spot + step.aside * FIGURE * scale, (_NECK - top + step.drop * FIGURE) * scale
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
