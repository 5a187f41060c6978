"""The picture of a moment in any shape, as it lies still once its last key is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.desktop.stage.crop import Crop
from game.desktop.stage.moment_parts import staged
from game.desktop.stage.moment_press import actor_at, actor_work, part_work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.stage.setting import Setting

_SHOWN: Final = 836  # picture units from the top: what carries a moment stands in them


def moment_work(setting: Setting, size: tuple[int, int]) -> Iterator[pygame.Surface]:
    """The moment of a setting, `size` pixels large and cut off about its focus; it is shown as it grows."""
    drawn = staged(setting).moment
    scale = max(size[0] / 1920, size[1] / _SHOWN)
    left = min(max(0.0, drawn.focus * scale - size[0] / 2), max(0.0, 1920 * scale - size[0]))
    top = max(0.0, _SHOWN * scale - size[1]) / 2
    crop = Crop(size, scale, (-round(left), -round(top)))
    window = pygame.Surface(size)
    for number, part in enumerate(staged(setting).parts):
        actor, origin = part.moves, (-float(crop.rim), -float(crop.rim))
        move = None if actor is None else actor.at(drawn.keys - 1)
        if actor is not None and move is None:
            continue  # it is not seen in the end
        if actor is not None and move is not None:
            x, y = actor_at(actor, move, scale)
            origin = crop.origin[0] + x, crop.origin[1] + y
            work = actor_work(actor, drawn.shade, scale, move.turn, None)
        else:
            work = part_work(drawn, part, crop)
        image = None
        for image in work:  # noqa: B007 - the last is the finished one
            yield window
        if image is not None:
            inset = image.get_offset()
            at = round(origin[0]) + inset[0], round(origin[1]) + inset[1]
            window.blit(image, at, special_flags=pygame.BLEND_PREMULTIPLIED if number else 0)
    yield window.convert()
