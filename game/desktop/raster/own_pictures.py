"""A story's own pictures put on the sheets they are pasted on, as sharp as the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import define

from game.art.paper.pasted import name_at, standing_in
from game.art.paper.shapes import rgb
from game.desktop.raster.fonts import lettering
from game.media.decode import cut_out, cut_out_aspect, part_of

if TYPE_CHECKING:
    from game.art.paper.pasted import Box, Pasted
    from game.media.decode import Cutting

_INK: Final = "#5a4a44"
_LETTERS: Final = 0.07  # how high a missing picture's name is, of its box


@define
class Missed:
    """How many pictures could not be had since the program began: what shows them is not to be kept."""

    count: int = 0


MISSED: Final = Missed()


def paste(image: pygame.Surface, pasted: Pasted, box: Box, scale: float) -> None:
    """Fill the shapes of a sheet, which are drawn on `image` already, with its picture.

    `box` is what the image shows in picture units, `scale` pixels for one of them. Where the picture cannot be
    had its name is written there.
    """
    done = _stand(image, pasted, box, scale) if pasted.standing else _fill(image, pasted, box, scale)
    if not done:
        MISSED.count += 1
        _name(image, pasted, box, scale)


def _fill(image: pygame.Surface, pasted: Pasted, box: Box, scale: float) -> bool:
    """Cover the shapes with the part of the picture that is seen there."""
    whole = _in_pixels(pasted.box, box, scale)
    seen = whole.clip(image.get_rect())
    if not seen.w or not seen.h:
        return True
    left, top, wide, high = pasted.part
    across, down = wide / whole.w, high / whole.h
    from_left = whole.right - seen.right if pasted.mirrored else seen.x - whole.x
    part = left + from_left * across, top + (seen.y - whole.y) * down, seen.w * across, seen.h * down
    made = _surface(part_of(pasted.file, part, seen.size), mirrored=pasted.mirrored)
    if made is None:
        return False
    shown = image.subsurface(seen)
    shown.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    shown.blit(made, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return True


def _stand(image: pygame.Surface, pasted: Pasted, box: Box, scale: float) -> bool:
    """Put who is cut out in the place of the shapes."""
    aspect = cut_out_aspect(pasted.file)
    if aspect is None:
        return False
    at = _in_pixels(standing_in(pasted.box, aspect, pasted.least), box, scale)
    made = _surface(cut_out(pasted.file, at.size), mirrored=pasted.mirrored)
    if made is None:
        return False
    image.fill((0, 0, 0, 0))
    image.blit(made, at, special_flags=pygame.BLEND_RGBA_ADD)
    return True


def _surface(cutting: Cutting | None, *, mirrored: bool) -> pygame.Surface | None:
    if cutting is None:
        return None
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
