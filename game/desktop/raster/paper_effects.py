"""Effects on a sheet of pixels: grain, lit edges, shadows. Surfaces have per-pixel alpha."""

import math
import random
from collections.abc import Iterator
from functools import cache

import pygame

from game.art.paper.shapes import rgb

TILE = 512


@cache
def grain_tile() -> pygame.Surface:
    """A tile of paper's noise and fibres, 512 pixels square, mean near 246 of 255, to multiply with."""
    dice = random.Random(7)  # noqa: S311 - paper, not a secret
    tile = pygame.Surface((TILE, TILE))
    tile.fill((253, 252, 251))
    for size, strength in ((TILE, 20), (TILE // 2, 14), (TILE // 64, 6)):
        tile.blit(_noise(dice, size, strength), (0, 0))
    for _ in range(230):
        _fibre(tile, dice)
    return tile


def _noise(dice: random.Random, size: int, strength: int) -> pygame.Surface:
    noise = pygame.image.frombytes(dice.randbytes(size * size), (size, size), "P")
    noise.set_palette([(grey, grey, grey) for grey in (140 + v * 115 // 255 for v in range(256))])
    layer = pygame.transform.smoothscale(noise.convert(24), (TILE, TILE))
    layer.set_alpha(strength)
    return layer


def _fibre(tile: pygame.Surface, dice: random.Random) -> None:
    x, y = dice.random() * TILE, dice.random() * TILE
    turn, length = dice.random() * math.tau, dice.uniform(6, 26)
    shade = dice.choice((236, 250, 253, 240))
    end = (x + math.cos(turn) * length, y + math.sin(turn) * length)
    pygame.draw.aaline(tile, (shade, shade, shade - 3), (x, y), end)


def grain(surface: pygame.Surface, seed: int) -> None:
    """Multiply paper grain into a surface, the tile shifted by `seed` so that no two sheets match."""
    tile, (w, h) = grain_tile(), surface.get_size()
    left, top = seed * 197 % TILE, seed * 331 % TILE
    for x in range(-left, w, TILE):
        for y in range(-top, h, TILE):
            surface.blit(tile, (x, y), special_flags=pygame.BLEND_RGB_MULT)


def edge(
    surface: pygame.Surface, width: int = 2, lit: float = 0.34, dark: float = 0.22, band: int = 1_000_000
) -> Iterator[None]:
    """Light the upper-left rim of a sheet and darken the lower-right one, both `width` pixels wide.

    `lit` and `dark` are opacities from 0 to 1. Done in bands of `band` pixels, a step for each.
    """
    w, h = surface.get_size()
    rows = max(1, band // max(1, w))
    for top in range(0, h, rows):
        _rim(surface, pygame.Rect(0, top, w, min(rows, h - top)), width, (lit, dark))
        yield


def _rim(surface: pygame.Surface, band: pygame.Rect, width: int, strengths: tuple[float, float]) -> None:
    """The rims within a band of rows; the rows beside it say where a sheet goes on."""
    around = band.inflate(0, 2 * width).clip(surface.get_rect())
    part, inner = surface.subsurface(around), surface.subsurface(band)
    outline, rims = _flat(inner, (255, 255, 255)), []
    kinds = (((255, 250, 238), width), ((30, 16, 20), -width))
    for (colour, shift), strength in zip(kinds, strengths, strict=True):
        rim = _flat(part, colour)
        rim.blit(_flat(part, (0, 0, 0)), (shift, shift), special_flags=pygame.BLEND_RGBA_SUB)
        rim.fill((255, 255, 255, int(255 * strength)), special_flags=pygame.BLEND_RGBA_MULT)
        rims.append(rim)
    for rim in rims:
        inner.blit(rim, (0, 0), band.move(-around.x, -around.y))
    inner.blit(outline, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)


def out_of_focus(surface: pygame.Surface, radius: int) -> pygame.Surface:
    """A surface blurred by so many pixels, with colours that hold their alpha, so that no dark gets into rims.

    A wide blur is worked out at a part of the size, which nobody sees.
    """
    coarse, (w, h) = min(4, max(1, (radius + 1) // 2)), surface.get_size()
    held = surface.premul_alpha()
    if coarse == 1:
        return pygame.transform.gaussian_blur(held, radius)
    small = pygame.transform.smoothscale(held, (max(1, w // coarse), max(1, h // coarse)))
    return pygame.transform.smoothscale(pygame.transform.gaussian_blur(small, round(radius / coarse)), (w, h))


def shadow(
    surface: pygame.Surface, blur: float, alpha: float, colour: str, coarse: int = 4
) -> pygame.Surface:
    """The blurred shadow of a surface, of the same size; worked out at 1/`coarse` of the size.

    `blur` is a radius in pixels, `alpha` an opacity from 0 to 1. The blur reaches `2 * blur` beyond the
    shape: leave that margin around it.
    """
    w, h = surface.get_size()
    small = pygame.transform.smoothscale(surface, (max(1, w // coarse), max(1, h // coarse)))
    small = _flat(small, rgb(colour))
    radius = round(blur / coarse)
    if radius > 0:
        small = _flat(pygame.transform.gaussian_blur(small, radius), rgb(colour))
    full = pygame.transform.smoothscale(small, (w, h))
    full.fill((255, 255, 255, int(255 * alpha)), special_flags=pygame.BLEND_RGBA_MULT)
    return full


def _flat(surface: pygame.Surface, colour: tuple[int, int, int]) -> pygame.Surface:
    """The same outline in one colour."""
    flat = surface.copy()
    flat.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    flat.fill((*colour, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return flat


def tint(surface: pygame.Surface, colour: str) -> None:
    """Multiply a colour into a surface, as coloured light does."""
    surface.fill((*rgb(colour), 255), special_flags=pygame.BLEND_RGBA_MULT)
