"""The nearest sheet, on which the text lies: a hand-cut upper edge over a darker sheet."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from game.desktop.paper import Picture, Sheet, press
from game.desktop.paper.shapes import path
from game.desktop.paper.sheet import GROUND, TEXT_SHEET
from game.desktop.widgets.slips import Slip, scaled

if TYPE_CHECKING:
    import pygame

    from game.desktop.theme import Theme


def text_sheet(box: pygame.Rect, theme: Theme, paper: str, tray: str, shade: str) -> Slip:
    """The sheet that fills `box` and runs out of the window below and at the sides it touches."""
    return _cut(box.size, round(theme.unit, 3), paper, tray, shade, whole=box.w >= theme.size[0])


@lru_cache(maxsize=12)
def _cut(size: tuple[int, int], unit: float, paper: str, tray: str, shade: str, *, whole: bool) -> Slip:
    w, h = size
    margin = round(70 * unit) + 8
    lift = 20 * unit
    sheets = (
        Sheet(body=path(_edge(w, h, unit, -lift, whole=whole), tray), shadow=scaled(TEXT_SHEET, unit)),
        Sheet(body=path(_edge(w, h, unit, 0, whole=whole), paper), shadow=scaled(GROUND, unit)),
    )
    picture = Picture(sheets=sheets, shade=shade, box=(-margin, -margin, w + 2 * margin, h + 2 * margin))
    return Slip(press(picture, 1), margin)


def _edge(w: int, h: int, unit: float, y: float, *, whole: bool) -> str:
    """The outline: a slow wave above, straight down at the right unless it runs out of the window."""
    sway = 12 * unit
    right = w + 80 if whole else w - (0 if y else 18 * unit)
    foot = h + 80
    return (
        f"M-80,{y + sway} C{w * 0.12},{y - sway} {w * 0.24},{y + sway} {w * 0.38},{y + sway * 0.2} "
        f"S{w * 0.66},{y + sway} {w * 0.8},{y - sway * 0.2} S{right - 10},{y + sway * 0.4} {right},{y} "
        f"L{right + (0 if whole else 10 * unit)},{foot} L-80,{foot} Z"
    )
