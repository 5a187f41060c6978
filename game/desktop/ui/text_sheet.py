"""The nearest sheet, on which text lies: a hand-cut upper edge over a darker sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.art.paper import Picture, Sheet
from game.art.paper.shapes import path
from game.art.paper.sheet import GROUND, TEXT_SHEET
from game.desktop.raster import contrast
from game.desktop.raster.picture_files import Lasting
from game.desktop.raster.press import Press
from game.desktop.ui.slips import scaled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.raster.render_queue import RenderQueue, Wanted
    from game.desktop.ui.theme import Theme


# Up to this height of a window, in pixels, a sheet is kept whole, once for all heights: 18 MB at most.
_ALL_KEPT: Final = 1440


@frozen
class _Cut:
    """A sheet as the render queue makes it, as high as the window; `kept` pixels of that may be shown."""

    size: tuple[int, int]
    unit: float
    paper: str
    tray: str
    shade: str
    whole: bool
    kept: int

    @property
    def margin(self) -> int:
        """How far its shadow may reach beyond it, in pixels."""
        return round(70 * self.unit) + 8

    def work(self) -> Iterator[pygame.Surface]:
        """The sheet, step by step; nothing of it is shown before it is finished."""
        (w, h), margin = self.size, self.margin
        below = path(_edge(w, h, self.unit, -20 * self.unit, whole=self.whole), self.tray)
        above = path(_edge(w, h, self.unit, 0, whole=self.whole), self.paper)
        sheets = (
            Sheet(body=below, shadow=scaled(TEXT_SHEET, self.unit)),
            Sheet(body=above, shadow=scaled(GROUND, self.unit)),
        )
        box = (-margin, -margin, w + 2 * margin, h + 2 * margin)
        press = Press(Picture(sheets=sheets, shade=self.shade, box=box), 1)
        for _ in press.steps():
            yield press.surface
        yield press.surface.subsurface((0, 0, press.surface.get_width(), margin + self.kept))

    def sketch(self, surface: pygame.Surface, box: pygame.Rect) -> None:
        """The sheet in plain colours, for the moments in which it is still being cut."""
        rim = round(20 * self.unit)
        surface.fill(self.tray, pygame.Rect(box.x, box.y - rim, box.w, rim))
        surface.fill(self.paper, box)


def lay_text_sheet(
    surface: pygame.Surface,
    theme: Theme,
    render_queue: RenderQueue,
    box: pygame.Rect,
    colours: tuple[str, str, str],
) -> None:
    """Draw the sheet that fills `box` (pixels) and runs out of the window.

    `colours` are its paper, that of the darker sheet below, and of the shadow.
    """
    if contrast.plain():
        _lay_plain(surface, box, contrast.seen(colours[0]), max(2, theme.px(4)))
        return
    cut = _cut(theme, box.size, colours)
    made, done = render_queue.picture(Lasting(("sheet", cut)), cut.work)
    if made is None or not done:
        cut.sketch(surface, box)
        return
    margin = cut.margin
    shown = pygame.Rect(0, 0, made.get_width(), margin + box.h)
    surface.blit(made, (box.x - margin, box.y - margin), shown)


def text_sheet_wanted(theme: Theme, size: tuple[int, int], colours: tuple[str, str, str]) -> Iterator[Wanted]:
    """The picture of a sheet of `size` pixels, for the render queue; none in high contrast."""
    if not contrast.plain():
        cut = _cut(theme, size, colours)
        yield Lasting(("sheet", cut)), cut.work


def _cut(theme: Theme, size: tuple[int, int], colours: tuple[str, str, str]) -> _Cut:
    """The sheet to cut; in a very large window only the quarters are kept that it reaches into."""
    wide, high = size[0], theme.size[1]
    kept = high if high <= _ALL_KEPT else min(high, -(-4 * size[1] // high) * high // 4)
    return _Cut((wide, high), round(theme.unit, 3), *colours, whole=wide >= theme.size[0], kept=kept)


def _lay_plain(surface: pygame.Surface, box: pygame.Rect, colour: str, width: int) -> None:
    """A solid sheet under a line, over a picture taken back."""
    contrast.dim(surface)
    surface.fill(contrast.opposite(colour), box.move(0, -width))
    inner = pygame.Rect(box.x, box.y, box.w - (0 if box.right >= surface.get_width() else width), box.h)
    surface.fill(colour, inner)


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
