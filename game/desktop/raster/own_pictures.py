"""A story's own pictures put on the sheets they are pasted on, as sharp as the window is."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

import pygame
from attrs import define

from game.art.paper.pasted import name_at, standing_in
from game.art.paper.shapes import rgb
from game.desktop.raster.fonts import lettering
from game.media.decode import Cutting, cut_out, cut_out_aspect, part_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.paper.pasted import Box, Pasted
_Placed: TypeAlias = tuple[Cutting, pygame.Rect]

_PATIENCE: Final = 0.002  # seconds to wait before the window may do something else
_INK: Final = "#5a4a44"
_LETTERS: Final = 0.07  # how high a missing picture's name is, of its box


@define
class Missed:
    """How many pictures could not be had since the program began: what shows them is not to be kept."""

    count: int = 0


MISSED: Final = Missed()


def paste(image: pygame.Surface, pasted: Pasted, box: Box, scale: float) -> Iterator[None]:
    """Fill the shapes of a sheet, which are drawn on `image` already, with its picture, at the last step.

    `box` is what the image shows in picture units, `scale` pixels for one of them. A large picture is decoded in
    a thread meanwhile. Where it cannot be had its name is written there.
    """
    work = _cut_out if pasted.standing else _cropped
    made = _decoder().submit(work, pasted, box, scale, image.get_rect())
    while not wait((made,), _PATIENCE).done:
        yield
    found = made.result()
    if found is None:
        MISSED.count += 1
        _name(image, pasted, box, scale)
    else:
        _lay(image, pasted, *found)


@cache
def _decoder() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, "own pictures")


def _cropped(pasted: Pasted, box: Box, scale: float, image: pygame.Rect) -> _Placed | None:
    """The part of the picture that is seen on an image, and where it is there."""
    whole = _in_pixels(pasted.box, box, scale)
    seen = whole.clip(image)
    if not seen.w or not seen.h:
        return Cutting((0, 0), b""), seen
    left, top, wide, high = pasted.part
    across, down = wide / whole.w, high / whole.h
    from_left = whole.right - seen.right if pasted.mirrored else seen.x - whole.x
    part = left + from_left * across, top + (seen.y - whole.y) * down, seen.w * across, seen.h * down
    made = part_of(pasted.file, part, seen.size)
    return None if made is None else (made, seen)


def _cut_out(pasted: Pasted, box: Box, scale: float, _image: pygame.Rect) -> _Placed | None:
    """Who is cut out, and where they are on an image."""
    aspect = cut_out_aspect(pasted.file)
    if aspect is None:
        return None
    at = _in_pixels(standing_in(pasted.box, aspect, pasted.least), box, scale)
    made = cut_out(pasted.file, at.size)
    return None if made is None else (made, at)


def _lay(image: pygame.Surface, pasted: Pasted, cutting: Cutting, at: pygame.Rect) -> None:
    """Cover the shapes with a part of a picture, or put who is cut out in their place."""
    made = _surface(cutting, mirrored=pasted.mirrored)
    if pasted.standing:
        image.fill((0, 0, 0, 0))
        image.blit(made, at, special_flags=pygame.BLEND_RGBA_ADD)
    elif at.w and at.h:
        shown = image.subsurface(at)
        shown.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
        shown.blit(made, (0, 0), special_flags=pygame.BLEND_RGB_ADD)


def _surface(cutting: Cutting, *, mirrored: bool) -> pygame.Surface:
    made = pygame.image.frombytes(cutting.pixels, cutting.size, "RGBA")
    return pygame.transform.flip(made, flip_x=True, flip_y=False) if mirrored else made


def _in_pixels(part: Box, box: Box, scale: float) -> pygame.Rect:
    left, top = round((part[0] - box[0]) * scale), round((part[1] - box[1]) * scale)
    right, low = (part[0] + part[2] - box[0]) * scale, (part[1] + part[3] - box[1]) * scale
    return pygame.Rect(left, top, max(1, round(right) - left), max(1, round(low) - top))


def _name(image: pygame.Surface, pasted: Pasted, box: Box, scale: float) -> None:
    """Write a picture's name where it would be, no wider than that."""
    at = _in_pixels(pasted.box, box, scale)
    face = lettering("medium", max(6, round(min(at.w, at.h) * _LETTERS)))
    words = face.render(pasted.file.name, antialias=True, color=rgb(_INK))
    across, down = name_at((*at,))
    room = 2 * 0.9 * min(across - at.x, at.right - across) / max(1, words.get_width())
    if room < 1:
        words = pygame.transform.smoothscale_by(words, room)
    image.blit(words, words.get_rect(center=(round(across), round(down))))
