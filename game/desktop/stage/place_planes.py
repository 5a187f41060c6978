"""The planes of a place: how they are pressed for a window and a shot, and where the window shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.planes import SPARE, planes
from game.art.places import place
from game.desktop.raster.picture_files import Lasting
from game.desktop.raster.press import Press
from game.desktop.stage.crop import Crop
from game.story.catalogue import Shot

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pygame

    from game.desktop.raster.render_queue import Wanted
    from game.desktop.stage.setting import Setting
    from game.desktop.ui.theme import Theme


def plane(theme: Theme, setting: Setting, number: int) -> Wanted:
    """The key and the work of a plane, for the render queue."""
    shown = evolve(setting, shot=Shot.CLOSE if setting.shot is Shot.CLOSE else Shot.MIDDLE)
    key = Lasting(("plane", shown, theme.size, number))
    return key, lambda: _work(shown, theme, number)


def framed(theme: Theme, setting: Setting) -> tuple[float, int, tuple[int, int]]:
    """Pixels for a unit of a place, how far planes reach beyond the window, and where their origin is."""
    if setting.shot is Shot.CLOSE:
        crop = Crop.close(theme)
        return crop.scale, crop.rim, crop.origin
    rim = round(SPARE * theme.cover)
    whole = round((1920 + 2 * SPARE) * theme.cover), round((1080 + 2 * SPARE) * theme.cover)
    left, top = _offset(
        (max(0, whole[0] - theme.size[0] - 2 * rim), max(0, whole[1] - theme.size[1] - 2 * rim))
    )
    return theme.cover, rim, (-left, -top)


def _work(setting: Setting, theme: Theme, number: int) -> Iterator[pygame.Surface]:
    """A plane of a place, sheet by sheet, for a window; 0 is the far one. Trimmed when finished."""
    picture = planes(place(setting.place, setting.light, setting.palette))[number]
    if setting.shot is Shot.CLOSE:
        crop = Crop.close(theme)
        work = Press(evolve(picture, box=crop.box), crop.scale, premultiplied=not picture.ground)
        window = work.surface
    else:
        work = Press(picture, theme.cover, premultiplied=not picture.ground)
        window = _window(work.surface, theme.size, theme.cover)
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
