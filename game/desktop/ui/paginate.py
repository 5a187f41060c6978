"""Pagination: long text cut into pages that fit a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.desktop.raster.text_layout import Block, lay_out
from game.desktop.ui.text_widgets import placed
from game.desktop.ui.widget import Role, Widget

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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


def leaves_from_end(entries: Sequence[Entry], theme: Theme, width: int, height: int) -> tuple[Leaf, ...]:
    """The pages of what is read from its end: the last is full, and the first has what is left over."""
    done: list[list[_Piece]] = []
    page: list[_Piece] = []  # from below
    for entry in reversed(entries):
        indent = round(entry.indent * theme.text)
        block = lay_out(entry.words, theme.style(entry.kind, entry.colour), width - indent)
        rows = block.rows
        while rows:
            fits = _fits(rows, block, height - _high(page, theme))
            if fits == 0 and page:
                # What belongs to what follows takes it along.
                kept = [page.pop()] if entry.keep and len(page) > 1 else []
                done.append(page)
                page = kept
                continue
            taken = max(1, fits)
            begins = taken == len(rows)
            page.append(_Piece(entry, Block(rows[len(rows) - taken :], block.style), begins=begins))
            rows = rows[: len(rows) - taken]
    return tuple(_from_above(each, theme) for each in (page, *reversed(done)))


@frozen
class _Piece:
    """Rows of an entry on a page; `begins` where they are its first."""

    entry: Entry
    block: Block
    begins: bool

    def gap(self, theme: Theme) -> int:
        """The gap above it in pixels, where something is above it."""
        return round(self.entry.gap * theme.text) if self.begins else 0


def _high(page: Sequence[_Piece], theme: Theme) -> int:
    """How high pieces are with the gaps above each of them, in pixels."""
    return sum(piece.block.height + piece.gap(theme) for piece in page)


def _from_above(page: Sequence[_Piece], theme: Theme) -> Leaf:
    """The pieces of a page, given from below, each at its place."""
    made, y = list[Set](), 0
    for piece in reversed(page):
        y += piece.gap(theme) if made else 0
        made.append(Set(piece.entry, piece.block, y, round(piece.entry.indent * theme.text)))
        y += piece.block.height
    return tuple(made)


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
