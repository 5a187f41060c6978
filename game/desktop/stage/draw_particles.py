"""Draws particles: small cut bits of paper, kept in a few sizes and turns."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import pygame

from game.art.paper.shapes import circle, group, path, rect
from game.art.particles import Kind, bits
from game.art.places.pieces.glows import fade, radial
from game.desktop.raster.picture_memory import remembered
from game.desktop.raster.raster import raster

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.art.particles import Air, Bit

_TURNS: Final = 15  # degrees between two turns that are kept
_SHADES: Final = 16  # degrees of opacity that are kept
_WINDOWED: Final = {Kind.STREAK, Kind.POLE, Kind.RAIN, Kind.SNOW}


def draw_air(
    surface: pygame.Surface,
    airs: Iterable[Air],
    plane: int,
    now: float,
    corner: tuple[float, float],
    scale: float,
) -> None:
    """Draw the particles that stand right before a plane, at `now` in seconds.

    `corner` is where the picture's origin is on the surface, in pixels; `scale` is pixels for a picture unit.
    """
    for air in airs:
        if air.plane != plane:
            continue
        if air.kind in _WINDOWED:
            x, y, w, h = (part * scale for part in air.box)
            surface.set_clip(pygame.Rect(round(corner[0] + x), round(corner[1] + y), round(w), round(h)))
        for bit in bits(air, now):
            _draw(surface, air, bit, corner, scale)
        surface.set_clip(None)


def _draw(surface: pygame.Surface, air: Air, bit: Bit, corner: tuple[float, float], scale: float) -> None:
    shade = round(bit.shows * _SHADES)
    if shade <= 0:
        return
    size = max(1, round(bit.size * scale * 2) / 2)
    drawn = _bit(air.kind, air.colour, size, round(bit.turn / _TURNS) % (360 // _TURNS), shade)
    at = corner[0] + bit.x * scale - drawn.get_width() / 2, corner[1] + bit.y * scale - drawn.get_height() / 2
    surface.blit(drawn, (round(at[0]), round(at[1])))


@remembered
def _bit(kind: Kind, colour: str, size: float, turn: int, shade: int) -> pygame.Surface:
    body, defs = _SHAPES[kind](colour, turn * _TURNS)
    wide, high = _EXTENT[kind]
    box = max(2, math.ceil(size * wide)), max(2, math.ceil(size * high))
    drawn = raster(body, defs, (-wide * 50, -high * 50, wide * 100, high * 100), box)
    drawn.fill((255, 255, 255, round(255 * shade / _SHADES)), special_flags=pygame.BLEND_RGBA_MULT)
    return drawn


def _leaf(colour: str, turn: float) -> tuple[str, str]:
    # Turning in depth as it falls: seen edge on, then from its face.
    return group(
        path(_LEAF, colour), 0, 0, 1.5, 1.5 * (0.25 + 0.75 * abs(math.cos(math.radians(turn)))), turn
    ), ""


def _soft(colour: str, _turn: float) -> tuple[str, str]:
    return circle(0, 0, 50, "url(#soft)"), radial("soft", colour, 1, (0, 0), 50)


def _glint(colour: str, _turn: float) -> tuple[str, str]:
    star = path("M-50,0 C-12,-3 -3,-8 0,-18 C3,-8 12,-3 50,0 C12,3 3,8 0,18 C-3,8 -12,3 -50,0 Z", colour)
    return star, ""


def _lamp(colour: str, _turn: float) -> tuple[str, str]:
    return circle(0, 0, 120, "url(#halo)") + circle(0, 0, 44, colour), radial(
        "halo", colour, 0.7, (0, 0), 120
    )


def _streak(colour: str, _turn: float) -> tuple[str, str]:
    return rect(-50, -4, 100, 8, "url(#tail)", rx=4), fade("tail", colour, (-50, 0), (50, 0), 1)


def _pole(colour: str, _turn: float) -> tuple[str, str]:
    arms = rect(-8, -40, 16, 1.6, colour) + rect(-6, -33, 12, 1.6, colour)
    return rect(-1.2, -50, 2.4, 100, colour) + arms, ""


def _drop(colour: str, _turn: float) -> tuple[str, str]:
    fading = fade("drop", colour, (0, -50), (0, 50), 0.1, 1)
    return path("M9,-50 L11,-50 L-8,50 L-11,50 Z", "url(#drop)"), fading


def _bird(colour: str, turn: float) -> tuple[str, str]:
    up = 26 * math.sin(math.radians(turn * 3))
    low = up * 0.4
    wings = (
        f"M-50,{-up:.0f} Q-22,{-up - 14:.0f} 0,0 Q22,{-up - 14:.0f} 50,{-up:.0f} "
        f"Q20,{-low:.0f} 0,8 Q-20,{-low:.0f} -50,{-up:.0f} Z"
    )
    return path(wings, colour), ""


_LEAF: Final = "M-34,0 C-20,-22 12,-24 34,0 C12,16 -20,18 -34,0 Z"
_SHAPES: Final = {
    Kind.LEAF: _leaf,
    Kind.MOTE: _soft,
    Kind.STEAM: _soft,
    Kind.GLINT: _glint,
    Kind.BLINK: _lamp,
    Kind.STREAK: _streak,
    Kind.POLE: _pole,
    Kind.RAIN: _drop,
    Kind.SNOW: _soft,
    Kind.FLOCK: _bird,
}
# How far each drawing reaches, in sizes of its bit.
_EXTENT: Final = {
    Kind.LEAF: (1.4, 1.4),
    Kind.MOTE: (1.0, 1.0),
    Kind.STEAM: (1.0, 1.0),
    Kind.GLINT: (1.0, 0.4),
    Kind.BLINK: (2.4, 2.4),
    Kind.STREAK: (1.0, 0.1),
    Kind.POLE: (0.3, 1.0),
    Kind.RAIN: (0.3, 1.0),
    Kind.SNOW: (1.0, 1.0),
    Kind.FLOCK: (1.0, 1.0),
}
