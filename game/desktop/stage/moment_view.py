"""A moment in the window: its planes, its actors key after key, and what moves once the last is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.desktop.raster.picture_files import Lasting
from game.desktop.stage.crop import Crop
from game.desktop.stage.draw_particles import draw_air
from game.desktop.stage.moment_parts import staged
from game.desktop.stage.moment_press import actor_at, actor_work, part_work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.paper.actor import Actor
    from game.desktop.raster.render_queue import RenderQueue, Wanted
    from game.desktop.stage.moment_parts import Part, Staged
    from game.desktop.stage.setting import Setting
    from game.desktop.ui.parallax import Parallax
    from game.desktop.ui.theme import Theme

# How far the whole leans, and what is near: both rise on entering, the near a little later.
_FAR, _NEAR = (0.5, 0), (1.0, 2)
_IN_FRONT: Final = 2  # the plane of particles before everything


def draw_moment(
    surface: pygame.Surface,
    theme: Theme,
    render_queue: RenderQueue,
    setting: Setting,
    parallax: Parallax,
    *,
    still: bool,
) -> bool:
    """Draw the moment of a setting; whether all its pictures are made.

    Its keys are played by the clock of `parallax` once they are; kept `still`, the last one is shown.
    """
    setting = evolve(setting, place="")  # wherever it is
    shown = staged(setting)
    moment, keys = shown.moment, parallax.keyframes
    crop = Crop.about(theme, moment.focus, moment.crown)
    every = list(_wanted(setting, crop))
    made = [render_queue.picture(*one)[1] for one in reversed(every)]
    whole = all(made)
    keys.show(setting, moment.keys, moment.beat)
    parallax.entrances.leave()
    key = keys.key(parallax.now, ready=whole, still=still or not theme.settings.moving_places)
    parallax.stand(setting, airy=bool(moment.airs) and keys.ended)
    if not whole:
        surface.fill(moment.ground)
    for number, part in enumerate(shown.parts):
        lean = parallax.shift(*(_NEAR if part.near else _FAR))
        at = crop.origin[0] + lean[0] * crop.scale, crop.origin[1] + lean[1] * crop.scale
        _draw_part(surface, render_queue, (setting, crop), part, key, at)
        if whole and keys.ended:
            for plane in _before(shown, number):
                draw_air(surface, moment.airs, plane, parallax.now, at, crop.scale)
    return whole


def _before(shown: Staged, number: int) -> Iterator[int]:
    """The planes of particles that are drawn after a part: far, before what is near, in front of all."""
    if number == 0:
        yield 0
    last = number + 1 == len(shown.parts)
    far = not shown.parts[number].near
    if far and (last or shown.parts[number + 1].near):
        yield 1
    if last:
        yield _IN_FRONT


def _draw_part(
    surface: pygame.Surface,
    render_queue: RenderQueue,
    where: tuple[Setting, Crop],
    part: Part,
    key: int,
    at: tuple[float, float],
) -> None:
    """Draw a part as far as it is made, at where the picture's origin is now."""
    setting, crop = where
    actor = part.moves
    move = None if actor is None else actor.at(key)
    if actor is None:
        wanted = _plane(setting, crop, part)
        corner: tuple[float, float] = -crop.origin[0] - crop.rim, -crop.origin[1] - crop.rim
    elif move is not None:
        wanted, corner = _actor(setting, crop, part, actor, move.turn), actor_at(actor, move, crop.scale)
    else:
        return
    image, done = render_queue.picture(*wanted)
    if image is None or (actor is not None and not done):
        return
    inset = render_queue.corner(wanted[0]) if done else (0, 0)
    spot = round(at[0] + corner[0]) + inset[0], round(at[1] + corner[1]) + inset[1]
    surface.blit(image, spot, special_flags=pygame.BLEND_PREMULTIPLIED if part.first else 0)


def _plane(setting: Setting, crop: Crop, part: Part) -> Wanted:
    drawn = staged(setting).moment
    return Lasting(("moment", setting, crop, part.first)), lambda: part_work(drawn, part, crop)


def _actor(setting: Setting, crop: Crop, part: Part, actor: Actor, turn: float) -> Wanted:
    shade = staged(setting).moment.shade
    body = ("moment", setting, crop, part.first)
    return Lasting((*body, turn)), lambda: actor_work(actor, shade, crop.scale, turn, body)


def _wanted(setting: Setting, crop: Crop) -> Iterator[Wanted]:
    for part in staged(setting).parts:
        actor = part.moves
        if actor is None:
            yield _plane(setting, crop, part)
            continue
        for turn in dict.fromkeys(move.turn for move in actor.moves if move):
            yield _actor(setting, crop, part, actor, turn)


def moment_wanted(theme: Theme, setting: Setting) -> Iterator[Wanted]:
    """The pictures of a moment, far to near, for the render queue."""
    setting = evolve(setting, place="")
    moment = staged(setting).moment
    yield from _wanted(setting, Crop.about(theme, moment.focus, moment.crown))
