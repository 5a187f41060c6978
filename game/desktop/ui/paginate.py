"""Pagination: long text cut into pages that fit a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from game.desktop.raster.text_layout import Block, lay_out
from game.desktop.ui.text_widgets import placed
from game.desktop.ui.widget import Role, Widget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.desktop.raster.text_layout import Row
    from game.desktop.ui.theme import Theme
    from game.story.text import Text


@frozen
class Entry:
    """A piece of a long text: its words, the kind of type, the gap above it in text units.

    With `keep` it never ends a page: what follows belongs to it.
    """

    words: Text | str
    kind: str = "prose"
    colour: str = "#2b2326"
    gap: float = 10
    role: Role = Role.TEXT
    indent: float = 0
    keep: bool = False


@frozen
class Set:
    """Rows of an entry at their place on a page, in pixels from its upper left corner."""

    entry: Entry
    block: Block
    y: int
    x: int


@frozen
class TurnPage:
    """Turn so many pages on, or back."""

    pages: int


Leaf = tuple[Set, ...]
# Rows left free below what is kept with its follower.
_FOLLOWING = 4


def leaves(entries: Iterable[Entry], theme: Theme, width: int, height: int) -> tuple[Leaf, ...]:
    """The pages of entries set `width` pixels wide, none higher than `height`; at least one, maybe empty."""
    done: list[Leaf] = []
    page: list[Set] = []
    y = 0
    for entry in entries:
        indent = round(entry.indent * theme.text)
        block = lay_out(entry.words, theme.style(entry.kind, entry.colour), width - indent)
        rows = block.rows
        while rows:
            gap = round(entry.gap * theme.text) if page else 0
            fits = _fits(rows, block, height - y - gap - (_FOLLOWING * block.style.row if entry.keep else 0))
            if fits == 0 and page:
                done.append(tuple(page))
                page, y = [], 0
                continue
            taken = Block(rows[: max(1, fits)], block.style)
            page.append(Set(entry, taken, y + gap, indent))
            y += gap + taken.height
            rows = rows[max(1, fits) :]
    return (*done, tuple(page))


def full_at_the_end(cut: tuple[Leaf, ...], theme: Theme, height: int) -> tuple[Leaf, ...]:
    """The same pages with the last one filled from the one before: for what is read from its end.

    `height` is that of a page in pixels. The page before keeps something, and only whole pieces move.
    """
    if len(cut) < 2:  # noqa: PLR2004 - there is none to fill from
        return cut
    before, last = list(cut[-2]), list(cut[-1])
    while len(before) > 1 and last:
        gap = round(last[0].entry.gap * theme.text)
        moved = before[-1].block.height + gap
        if last[-1].y + last[-1].block.height + moved > height:
            break
        last = [evolve(before.pop(), y=0), *(evolve(part, y=part.y + moved) for part in last)]
    return (*cut[:-2], tuple(before), tuple(last))


def _fits(rows: tuple[Row, ...], block: Block, room: int) -> int:
    """How many rows go here: all, or those that fit unless that would leave a row alone."""
    fits = min(len(rows), max(0, room // block.style.row))
    return 0 if fits == 1 < len(rows) else fits


def laid(leaf: Leaf, x: int, y: int, on: str) -> list[Widget]:
    """The widgets of a page with its upper left corner at `x`, `y`, on paper of the colour `on`."""
    return [
        placed(part.block, (x + part.x, y + part.y), role=part.entry.role, label=str(part.entry.words), on=on)
        for part in leaf
    ]
