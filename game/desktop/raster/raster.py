"""Rasters SVG text, no larger than what it shows."""

import io

import pygame

Box = tuple[float, float, float, float]

COARSE = 1 / 12


def raster(body: str, defs: str, box: Box, size: tuple[int, int]) -> pygame.Surface:
    """The part `box` (x, y, width, height) of the picture space as a surface of `size` pixels."""
    x, y, w, h = box
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]}" height="{size[1]}" '
        f'viewBox="{x:.3f} {y:.3f} {w:.3f} {h:.3f}" preserveAspectRatio="none"><defs>{defs}</defs>{body}</svg>'
    )
    drawn = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), size)
    exact = pygame.Surface(size, pygame.SRCALPHA)
    exact.blit(drawn, (0, 0))
    return exact


def extent(body: str, defs: str, box: Box) -> Box | None:
    """The smallest part of `box` that holds all that is drawn, with a little air; None if nothing is.

    Boxes are x, y, width and height in the picture space.
    """
    x, y, w, h = box
    size = max(1, round(w * COARSE)), max(1, round(h * COARSE))
    seen = raster(body, defs, box, size).get_bounding_rect()
    if not seen.w:
        return None
    seen.inflate_ip(4, 4)
    across, down = w / size[0], h / size[1]
    return x + seen.x * across, y + seen.y * down, seen.w * across, seen.h * down
