"""Widgets of words that are only read: headings, prose, notes, ribbons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.art.paper.sheet import STRIP
from game.desktop.raster.ink import Align, write
from game.desktop.raster.text_layout import Block, lay_out
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import INK, PAPER
from game.desktop.ui.widget import Role, Touch, Widget

if TYPE_CHECKING:
    from game.desktop.ui.theme import Theme
    from game.story.text import Text


def words(
    theme: Theme,
    text: Text | str,
    kind: str,
    corner: tuple[int, int],
    width: int,
    *,
    colour: str = INK,
    on: str = PAPER,
    role: Role = Role.TEXT,
    align: Align = "left",
) -> Widget:
    """The widget of a text, laid out to `width` pixels and aligned in them from the upper left `corner`."""
    block = lay_out(text, theme.style(kind, colour), width)
    return placed(block, corner, role=role, label=str(text), on=on, align=align, width=width)


def placed(
    block: Block,
    corner: tuple[int, int],
    *,
    role: Role,
    label: str,
    on: str = PAPER,
    align: Align = "left",
    width: int = 0,
) -> Widget:
    """The widget of a block already laid out, with its upper left corner at `corner`."""
    start = {"left": 0, "centre": width // 2, "right": width}[align]
    left = {"left": 0, "centre": (width - block.width) // 2, "right": width - block.width}[align]
    box = pygame.Rect(corner[0] + left, corner[1], block.width, block.height)

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        write(surface, block, at.x - left + start, at.y, align)

    return Widget(
        role=role, label=label, bounds=box, paint=paint, text_bounds=(box,), colours=(block.style.colour, on)
    )


def ribbon_size(
    theme: Theme, text: Text | str, *, shape: str = "ribbon", kind: str = "caption", within: int = 100_000
) -> tuple[int, int]:
    """Width and height in pixels of the ribbon that these words are put on, `within` pixels wide at most."""
    pad = _ribbon_pad(theme, shape)
    block = lay_out(text, theme.style(kind), within - 2 * pad)
    return block.width + 2 * pad, block.height + round(18 * theme.things)


def _ribbon_pad(theme: Theme, shape: str) -> int:
    return round((34 if shape == "ribbon" else 24) * theme.things)


def ribbon(
    theme: Theme,
    text: Text | str,
    corner: tuple[int, int],
    *,
    colour: str = INK,
    paper: str = PAPER,
    shape: str = "ribbon",
    kind: str = "caption",
    align: Align = "left",
    within: int = 100_000,
    role: Role = Role.NOTE,
) -> Widget:
    """A ribbon with a few words; `corner` is its upper left or, aligned right, its upper right corner."""
    pad = _ribbon_pad(theme, shape)
    block = lay_out(text, theme.style(kind, colour), within - 2 * pad)
    size = block.width + 2 * pad, block.height + round(18 * theme.things)
    x = corner[0] - size[0] if align == "right" else corner[0]
    bounds = pygame.Rect(x, corner[1], *size)

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        slip(at.size, paper, shape, scaled(STRIP, theme.things)).lay(surface, at.x, at.y)
        write(surface, block, at.x + pad, at.y + (at.h - block.height) // 2)

    inner = pygame.Rect(bounds.x + pad, bounds.y + (bounds.h - block.height) // 2, block.width, block.height)
    return Widget(
        role=role, label=str(text), bounds=bounds, paint=paint, text_bounds=(inner,), colours=(colour, paper)
    )
