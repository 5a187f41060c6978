"""The sheet with what would be written into the story, line by line as in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.art.paper.sheet import STRIP
from game.desktop.raster.ink import write
from game.desktop.raster.text_layout import lay_out
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import INK, PAPER, SOFT
from game.desktop.ui.widget import Role, Touch, Widget
from game.typography.fit import largest

if TYPE_CHECKING:
    from game.desktop.raster.text_layout import Block
    from game.desktop.ui.theme import Theme

_PAD: Final = 22


def lay_sheet(surface: pygame.Surface, theme: Theme, box: pygame.Rect) -> None:
    """Draw the paper on which it is written."""
    slip(box.size, PAPER, "card", scaled(STRIP, theme.unit)).lay(surface, box.x, box.y)


def written(theme: Theme, heading: str, yaml: str, box: pygame.Rect) -> tuple[Widget, ...]:
    """The heading and the lines within a box, in the largest letters in which all of them fit."""
    inner = box.inflate(-2 * round(_PAD * theme.unit), -2 * round(0.6 * _PAD * theme.unit))
    return largest(
        theme.at_most(130).sizes(),
        lambda one: _lines(one, heading, yaml, inner),
        lambda made: made[-1].bounds.bottom <= inner.bottom,
    )


def _lines(theme: Theme, heading: str, yaml: str, inner: pygame.Rect) -> tuple[Widget, Widget]:
    head = words(theme, heading, "note", inner.topleft, inner.w, colour=SOFT)
    style = theme.plain.style("prose", INK)
    space = lay_out("n", style, 100).width
    rows: list[tuple[int, Block]] = []
    for line in yaml.splitlines():
        indent = (len(line) - len(line.lstrip())) * space
        rows.append((indent, lay_out(line.strip(), style, inner.w - indent)))
    top = head.bounds.bottom + round(4 * theme.things)
    box = pygame.Rect(inner.x, top, inner.w, sum(block.height for _, block in rows))

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        y = at.y
        for indent, block in rows:
            write(surface, block, at.x + indent, y)
            y += block.height

    body = Widget(
        role=Role.TEXT, label=yaml, bounds=box, paint=paint, text_bounds=(box,), colours=(INK, PAPER)
    )
    return head, body
