"""Slips: pieces of paper of any size, cut once and kept, for strips, ribbons, tags and cards."""

from __future__ import annotations

import pygame
from attrs import evolve, frozen

from game.art.paper import Picture, Shadow, Sheet
from game.art.paper.shapes import path, rgb
from game.desktop.raster import contrast
from game.desktop.raster.paper_effects import grain
from game.desktop.raster.picture_memory import remembered
from game.desktop.raster.press import press
from game.desktop.ui.theme import SHADE


@frozen
class Slip:
    """A cut piece of paper with its shadow, which reaches `margin` pixels beyond it."""

    image: pygame.Surface
    margin: int

    def lay(self, surface: pygame.Surface, x: float, y: float) -> None:
        """Draw the piece with its own corner, not its shadow's, at `x`, `y`."""
        surface.blit(self.image, (round(x) - self.margin, round(y) - self.margin))


def slip(size: tuple[int, int], colour: str, shape: str, shadow: Shadow, shade: str = SHADE) -> Slip:
    """A piece of paper of `size` pixels. Shapes: strip, ribbon, banner, tag, card, plain."""
    if contrast.plain():
        # What would lie higher, and throw the larger shadow, has the stronger outline.
        return _outlined(size, contrast.seen(colour), shape, max(2, round(shadow.blur / 5)))
    return _papery(size, colour, shape, shadow, shade)


@remembered
def _papery(size: tuple[int, int], colour: str, shape: str, shadow: Shadow, shade: str) -> Slip:
    return cut(_outline(shape, *size), size, colour, shadow, shade)


@remembered
def _outlined(size: tuple[int, int], colour: str, shape: str, width: int) -> Slip:
    """A solid piece with an outline."""
    stroke = f'stroke="{contrast.opposite(colour)}" stroke-width="{width}"'
    body = path(_outline(shape, *size), colour, extra=stroke)
    sheet = Sheet(body=body, contact=0, edge=False, grain=False)
    box = (-width, -width, size[0] + 2 * width, size[1] + 2 * width)
    return Slip(press(Picture(sheets=(sheet,), shade=SHADE, box=box), 1), width)


def cut(outline: str, size: tuple[int, int], colour: str, shadow: Shadow, shade: str) -> Slip:
    """A piece of paper with this outline (path data in pixels); the shadow is in pixels too."""
    margin = round(shadow.blur * 1.6 + max(abs(shadow.dx), abs(shadow.dy))) + 4
    box = (-margin, -margin, size[0] + 2 * margin, size[1] + 2 * margin)
    sheet = Sheet(body=path(outline, colour), shadow=shadow)
    return Slip(press(Picture(sheets=(sheet,), shade=shade, box=box), 1), margin)


def scaled(shadow: Shadow, unit: float) -> Shadow:
    """A shadow of picture units in pixels; `unit` is pixels for a picture unit."""
    return evolve(shadow, dx=shadow.dx * unit, dy=shadow.dy * unit, blur=max(1, shadow.blur * unit))


def _outline(shape: str, w: int, h: int) -> str:
    notch = min(h * 0.28, 18)
    match shape:
        case "strip":
            return f"M0,1 L{w},0 L{w - notch},{h / 2} L{w - 1},{h} L1,{h - 1} Z"
        case "ribbon":
            return f"M0,0 L{w},1 L{w - notch},{h / 2} L{w},{h} L0,{h - 1} L{notch},{h / 2} Z"
        case "banner":
            return f"M0,0 L{w},2 L{w - 2},{h} L2,{h - 2} Z"
        case "tag":
            ear = min(w, h) * 0.12
            return f"M{ear},0 L{w - ear},1 L{w},{ear} L{w},{h} L0,{h - 1} L0,{ear + 1} Z"
        case _:
            return f"M0,0 L{w},0 L{w},{h} L0,{h} Z"


def ground(size: tuple[int, int], colour: str) -> pygame.Surface:
    """A surface of paper for a whole window of `size` pixels."""
    return _ground(size, contrast.seen(colour), grained=not contrast.plain())


@remembered
def _ground(size: tuple[int, int], colour: str, *, grained: bool) -> pygame.Surface:
    paper = pygame.Surface(size)
    paper.fill(rgb(colour))
    if grained:
        grain(paper, 1)
    return paper.convert()
