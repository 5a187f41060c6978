"""The shutters of a window that is not open yet: two wooden leaves, and light behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import gradient, mix, path, rect
from game.desktop.raster import contrast
from game.desktop.raster.paper_effects import grain
from game.desktop.raster.picture_memory import remembered
from game.desktop.raster.raster import raster

if TYPE_CHECKING:
    import pygame

_LIGHT: Final = "#ffd98c"
_WOOD: Final = "#e3cfa3"
_SLATS: Final = 15  # from one slat to the next, in units of a window
_RIM: Final = 15


def draw_shutters(
    window: pygame.Surface, colour: str, unit: float, opened: float, *, corner: tuple[int, int] = (0, 0)
) -> None:
    """Draw the leaves over a window of this surface's size; `opened` is how far they are slid apart, 0 to 1.

    They are painted in a story's `colour`; `unit` is pixels for a unit of the title's own space.
    """
    w, h = window.get_size()
    leaves, half = _leaves((w, h), colour, round(unit, 4), plain=contrast.plain()), (w + 1) // 2
    slid = round(opened * opened * (3 - 2 * opened) * half)
    window.blit(leaves, (corner[0] - slid, corner[1]), (0, 0, half, h))
    window.blit(leaves, (corner[0] + half + slid, corner[1]), (half, 0, w - half, h))


@remembered
def _leaves(size: tuple[int, int], colour: str, unit: float, *, plain: bool) -> pygame.Surface:
    """Both leaves, closed. They are drawn at one go, since a window must not wait for its shutters."""
    w, h = size[0] / unit, size[1] / unit
    wood = mix(_WOOD, colour, 0.34)
    body = (
        rect(0, 0, w, h, "url(#behind)")
        + _leaf(0, w / 2, h, wood)
        + _leaf(w / 2, w / 2, h, mix(wood, "#000000", 0.05))
    )
    glow = gradient(
        "behind",
        ((0, _LIGHT), (0.6, mix(_LIGHT, "#e8944a", 0.4)), (1, mix(colour, "#e8944a", 0.6))),
        (0, 0),
        (0, h),
    )
    drawn = raster(body, glow, (0, 0, w, h), size)
    if not plain:
        grain(drawn, 3)
    return drawn


def _leaf(x: float, w: float, h: float, wood: str) -> str:
    """One leaf: its frame, and slats that let a line of light through between them."""
    dark, pale = mix(wood, "#3a1c10", 0.36), mix(wood, "#fffaf0", 0.5)
    x, w = x + 1.2, w - 2.4
    inner, left, low = w - 2 * _RIM, x + _RIM, h - _RIM
    frame = (
        f"M{x},0 L{x + w},0 L{x + w},{h} L{x},{h} Z "
        f"M{left},{_RIM} L{left},{low} L{left + inner},{low} L{left + inner},{_RIM} Z"
    )
    slats = ""
    for number in range(int((h - 2 * _RIM) / _SLATS) + 1):
        y = _RIM + number * _SLATS
        high = min(_SLATS - 2.6, h - _RIM - y)
        if high > 0:
            slats += rect(left, y, inner, high, wood) + rect(left, y, inner, 1.4, pale)
            slats += rect(left, y + high - 3.4, inner, 3.4, dark, 0.5)
    rail = rect(left, h * 0.56, inner, _RIM, wood) + rect(left, h * 0.56 + _RIM - 2, inner, 2, dark, 0.6)
    edges = rect(x, 0, 1.6, h, pale, 0.8) + rect(x + w - 2, 0, 2, h, dark, 0.6)
    inside = rect(left, _RIM, 2.4, h - 2 * _RIM, dark, 0.5) + rect(
        left + inner - 1.2, _RIM, 1.2, h - 2 * _RIM, pale, 0.7
    )
    return slats + rail + path(frame, wood, extra='fill-rule="evenodd"') + edges + inside
