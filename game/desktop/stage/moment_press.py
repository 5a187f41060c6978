"""Presses the parts of a moment: its still planes sheet by sheet, and each actor with the shadow it casts.

All pictures hold their colours multiplied by their alpha, so that nothing turned or laid over gets a rim.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, assert_never

import pygame

from game.art.paper.actor import Actor
from game.art.paper.shapes import rgb
from game.art.paper.sheet import Picture, Sheet
from game.desktop.raster import paper_effects
from game.desktop.raster.picture_memory import MEMORY
from game.desktop.raster.press import Press, lay

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from game.art.moments.moment import Moment
    from game.art.paper.actor import Move
    from game.desktop.stage.crop import Crop
    from game.desktop.stage.moment_parts import Part

_OPAQUE = 255


def part_work(drawn: Moment, part: Part, crop: Crop) -> Iterator[pygame.Surface]:
    """A plane of what lies still, layer by layer, cut to what a window shows; the farthest has no holes."""
    farthest = part.first == 0
    surface = pygame.Surface(crop.pixels, pygame.SRCALPHA)
    if farthest:
        surface.fill(rgb(drawn.ground))
    picture = Picture(sheets=(), shade=drawn.shade, box=crop.box)
    for number, layer in enumerate(part.layers, part.first):
        match layer:
            case Sheet():
                for _ in lay(surface, layer, picture, crop.scale, number, premultiplied=not farthest):
                    yield surface
            case Actor():
                yield from _laid(surface, layer, drawn, crop)
            case _:
                assert_never(layer)
        yield surface
    seen = surface.get_bounding_rect()
    if farthest:
        yield surface.convert()
    elif seen.w:
        yield surface.subsurface(seen)


def _laid(surface: pygame.Surface, actor: Actor, drawn: Moment, crop: Crop) -> Iterator[pygame.Surface]:
    """An actor that never moves, laid into a plane."""
    image = surface
    for image in _cast(actor, drawn.shade, crop.scale, 0, None):  # noqa: B007 - the last is the finished one
        yield surface
    x, y = actor_at(actor, actor.at(0), crop.scale)
    left, top = crop.origin[0] + crop.rim, crop.origin[1] + crop.rim
    surface.blit(image, (round(left + x), round(top + y)), special_flags=pygame.BLEND_PREMULTIPLIED)


def actor_work(
    actor: Actor, shade: str, scale: float, turn: float, body: Hashable
) -> Iterator[pygame.Surface]:
    """An actor that moves, turned by so many degrees; trimmed when finished, and blank until then.

    Its body is pressed once for all turns and remembered under the key `body`.
    """
    image = pygame.Surface((1, 1), pygame.SRCALPHA)
    for image in _cast(actor, shade, scale, turn, body):
        yield image
    seen = image.get_bounding_rect()
    if seen.w:
        yield image.subsurface(seen)


def _cast(
    actor: Actor, shade: str, scale: float, turn: float, body: Hashable | None
) -> Iterator[pygame.Surface]:
    """The actor turned, with its shadow, which falls as the light does; in the middle of its canvas."""
    blank = pygame.Surface((1, 1), pygame.SRCALPHA)
    image = None if body is None else MEMORY.get(body)
    if image is None:
        work = Press(Picture(sheets=actor.sheets, shade=shade, box=actor.box, within=True), scale)
        for _ in work.steps():
            yield blank
        image = work.surface
        paper_effects.tint(image, actor.tint)
        image.premul_alpha_ip()
        if body is not None:
            MEMORY.keep(body, image)
    if turn:
        image = pygame.transform.rotozoom(image, -turn, 1)
        yield blank
    yield _shaded(actor, image, shade, scale, turn)


def _shaded(actor: Actor, image: pygame.Surface, shade: str, scale: float, turn: float) -> pygame.Surface:
    canvas = pygame.Surface(_canvas(actor, scale, turn), pygame.SRCALPHA)
    middle = image.get_rect(center=canvas.get_rect().center)
    canvas.blit(image, middle)
    if actor.cast is not None:
        body, cast = canvas, actor.cast
        dark = paper_effects.shadow(body, cast.blur * scale, cast.alpha, shade)
        dark.premul_alpha_ip()
        canvas = pygame.Surface(body.get_size(), pygame.SRCALPHA)
        canvas.blit(dark, (round(cast.dx * scale), round(cast.dy * scale)))
        canvas.blit(body, (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)
    if actor.strength < 1:
        canvas.fill((round(_OPAQUE * actor.strength),) * 4, special_flags=pygame.BLEND_RGBA_MULT)
    return canvas


def _canvas(actor: Actor, scale: float, turn: float) -> tuple[int, int]:
    """How large an actor is drawn, with room for its shadow, in pixels."""
    _, _, wide, high = actor.box
    if turn:
        wide = high = math.hypot(wide, high)
    cast = actor.cast
    room = 2 * cast.blur + max(abs(cast.dx), abs(cast.dy)) if cast else 0
    return math.ceil((wide + 2 * room) * scale), math.ceil((high + 2 * room) * scale)


def actor_at(actor: Actor, move: Move | None, scale: float) -> tuple[float, float]:
    """Where the corner of an actor's canvas is after a move, in pixels from the picture's origin."""
    x, y, wide, high = actor.box
    middle = x + wide / 2, y + high / 2
    pivot = actor.pivot or middle
    turn, dx, dy = (move.turn, move.x, move.y) if move else (0.0, 0.0, 0.0)
    sine, cosine = math.sin(math.radians(turn)), math.cos(math.radians(turn))
    across, down = middle[0] - pivot[0], middle[1] - pivot[1]
    at = pivot[0] + dx + across * cosine - down * sine, pivot[1] + dy + across * sine + down * cosine
    size = _canvas(actor, scale, turn)
    return at[0] * scale - size[0] / 2, at[1] * scale - size[1] / 2
