"""The sheet with what would be written into the story, line by line as in the file."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

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
_KIND: Final = "prose"


def lay_sheet(surface: pygame.Surface, theme: Theme, box: pygame.Rect) -> None:
    """Draw the paper on which it is written."""
    slip(box.size, PAPER, "card", scaled(STRIP, theme.unit)).lay(surface, box.x, box.y)


def written(theme: Theme, heading: str, yaml: str, box: pygame.Rect) -> tuple[Widget, ...]:
    """The heading and the lines within a box, in two columns or smaller letters where it takes that."""
    inner = box.inflate(-2 * round(_PAD * theme.unit), -2 * round(0.6 * _PAD * theme.unit))
    tried = tuple(product(theme.at_most(130).sizes(), (1, 2)))
    found = largest(
        tried,
        lambda one: _lines(one[0], heading, yaml, inner, one[1]),
        lambda made: made.whole and made.body.bounds.bottom <= inner.bottom,
    )
    return found.head, found.body


@frozen
class _Lines:
    """The heading and the lines; `whole` where no line had to go on in the next."""

    head: Widget
    body: Widget
    whole: bool


def _lines(theme: Theme, heading: str, yaml: str, inner: pygame.Rect, columns: int) -> _Lines:
    head = words(theme, heading, "note", inner.topleft, inner.w, colour=SOFT)
    rows = _rows(theme, yaml, inner.w // columns)
    style = theme.plain.style(_KIND)
    down = -(-len(rows) // columns)
    high = max(
        sum(len(block.rows) for _, block in rows[start : start + down]) for start in range(0, len(rows), down)
    )
    top = head.bounds.bottom + round(4 * theme.things)
    box = pygame.Rect(inner.x, top, inner.w, high * style.row)

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        y = at.y
        for number, (indent, block) in enumerate(rows):
            if number % down == 0:
                y = at.y
            write(surface, block, at.x + number // down * (inner.w // columns) + indent, y)
            y += block.height

    body = Widget(
        role=Role.TEXT, label=yaml, bounds=box, paint=paint, text_bounds=(box,), colours=(INK, PAPER)
    )
    return _Lines(head, body, all(len(block.rows) == 1 for _, block in rows))


def _rows(theme: Theme, yaml: str, wide: int) -> list[tuple[int, Block]]:
    """Each line as far in as it stands in the file, by pixels."""
    style = theme.plain.style(_KIND, INK)
    space = lay_out("n", style, 100).width
    found = []
    for line in yaml.splitlines():
        indent = (len(line) - len(line.lstrip())) * space
        found.append((indent, lay_out(line.strip(), style, wide - indent - space)))
    return found
