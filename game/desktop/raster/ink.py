"""Draws blocks of prose; the pieces of words drawn last are kept with all other pictures."""

from typing import Literal

import pygame

from game.art.paper.shapes import rgb
from game.desktop.raster.contrast import opposite, plain, seen
from game.desktop.raster.fonts import lettering
from game.desktop.raster.picture_memory import remembered
from game.desktop.raster.text_layout import Block, Piece, Row, Style, lay_out, measure

Align = Literal["left", "centre", "right"]
_DOT = 0.065  # of the size: the radius of a dot of emphasis
_UNDER = 0.2  # of the size: how far below the baseline it stands
_MIDDLE = 0.54  # of a row: where a line through its words is
_CROSSED = "#a03420"
_SHIFT = {"left": 0.0, "centre": 0.5, "right": 1.0}


@remembered
def _rendered(words: str, face: str, size: int, colour: str) -> pygame.Surface:
    font = lettering(face, size)
    if not font.size(words)[0]:
        return pygame.Surface((0, 0))  # signs that are not seen, as a joiner alone; to draw them is an error
    return font.render(words, antialias=True, color=rgb(colour)).convert_alpha()


def write(
    surface: pygame.Surface, block: Block, x: float, y: float, align: Align = "left", *, grounded: bool = True
) -> None:
    """Draw a block with its top at `y`; `x` is its left edge, centre or right edge by `align`; in pixels.

    In high contrast words bring their own ground, unless they are not `grounded`: those on a paper of their
    own, whose outline is so near that the ground would break it.
    """
    places = [
        (row, round(x - row.width * _SHIFT[align]), round(y) + number * block.style.row)
        for number, row in enumerate(block.rows)
    ]
    if plain() and grounded:
        _ground(surface, block.style, [(left, top, row.width) for row, left, top in places if row.width])
    for row, left, top in places:
        write_row(surface, row, block.style, left, top)


def cross_out(surface: pygame.Surface, block: Block, x: int, y: int, thick: int) -> None:
    """Draw a line `thick` pixels high through each row of a block that is written at `x`, `y`."""
    for number, row in enumerate(block.rows):
        middle = y + round((number + _MIDDLE) * block.style.row)
        start, end = (x - 3, middle + 2), (x + row.width + 3, middle - 2)
        pygame.draw.line(surface, seen(_CROSSED), start, end, thick)


def _ground(surface: pygame.Surface, style: Style, rows: list[tuple[int, int, int]]) -> None:
    """In high contrast words bring their own ground: unseen on a sheet, and a label over a picture."""
    colour = opposite(seen(style.colour))
    for left, top, width in rows:
        surface.fill(colour, (left - 3, top, width + 6, style.row))


def write_row(surface: pygame.Surface, row: Row, style: Style, x: int, y: int) -> None:
    """Draw one row from `x`, `y` on, in pixels: its words on one baseline in the middle of its height."""
    font = lettering(style.face, style.size)
    baseline = y + (style.row - font.get_height()) // 2 + font.get_ascent()
    for piece in row.pieces:
        drawn = _rendered(piece.words, piece.face, piece.size, seen(style.colour))
        surface.blit(drawn, (x + piece.x, baseline - lettering(piece.face, piece.size).get_ascent()))
        if piece.dotted:
            _dot(surface, piece, style, (x + piece.x, baseline))


def _dot(surface: pygame.Surface, piece: Piece, style: Style, start: tuple[int, int]) -> None:
    """Put a dot under the middle of each character of a piece that begins at `start` on its baseline."""
    radius = max(1.5, piece.size * _DOT)
    for place in range(len(piece.words)):
        middle = measure(piece.words[:place], piece.face, piece.size) + piece.size / 2
        at = start[0] + middle, start[1] + piece.size * _UNDER
        pygame.draw.aacircle(surface, rgb(seen(style.colour)), at, radius)


def label(  # noqa: PLR0913 - what is written and how, and where
    surface: pygame.Surface,
    words: str,
    style: Style,
    x: float,
    y: float,
    align: Align = "left",
    *,
    grounded: bool = True,
) -> int:
    """Draw one unbroken line, as `write` does; its width in pixels."""
    block = lay_out(words, style, 1_000_000)
    write(surface, block, x, y, align, grounded=grounded)
    return block.width
