"""Where the focus goes with an arrow key: to the next row of what can be pressed, or along the row.

Edges are compared, not centres: below a wide strip lies the first of the strips in the next row, however wide
each is, and nothing between two rows is passed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pygame

    from game.desktop.platform.intents import Move

_BESIDE: Final = 0.5  # of the lower one's height by which two overlap that stand in one row


def nearest(here: pygame.Rect, all_of_them: Sequence[pygame.Rect], move: Move) -> int | None:
    """The number of the one that comes next in a direction; None where there is none."""
    numbered = [(number, there) for number, there in enumerate(all_of_them) if there != here]
    if move.across and any(_in_row(here, there) for _, there in numbered):
        return _along(here, numbered, move.across)  # the end of a row is its end
    found = None if move.across else _next_row(here, numbered, move.down)
    return found if found is not None else _by_centre(here, numbered, move)


Numbered = list[tuple[int, "pygame.Rect"]]


def _along(here: pygame.Rect, others: Numbered, across: int) -> int | None:
    """The next one in the same row."""
    ahead = [
        ((there.centerx - here.centerx) * across, number)
        for number, there in others
        if _in_row(here, there) and (there.centerx - here.centerx) * across > 0
    ]
    return min(ahead)[1] if ahead else None


def _next_row(here: pygame.Rect, others: Numbered, down: int) -> int | None:
    """Of the nearest row above or below, what lies least aside, and of that what begins most alike."""
    ahead = [
        (number, there)
        for number, there in others
        if not _in_row(here, there) and (there.centery - here.centery) * down > 0
    ]
    if not ahead:
        return None
    first = min((there for _, there in ahead), key=lambda there: _gap_down(here, there, down))
    row = [(number, there) for number, there in ahead if _in_row(first, there)]
    return min(row, key=lambda one: (_gap_across(here, one[1]), abs(one[1].left - here.left), one[0]))[0]


def _in_row(one: pygame.Rect, other: pygame.Rect) -> bool:
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    return overlap >= _BESIDE * min(one.h, other.h)


def _gap_down(here: pygame.Rect, there: pygame.Rect, down: int) -> int:
    return there.top - here.bottom if down > 0 else here.top - there.bottom


def _gap_across(here: pygame.Rect, there: pygame.Rect) -> int:
    return max(0, there.left - here.right, here.left - there.right)


def _by_centre(here: pygame.Rect, others: Numbered, move: Move) -> int | None:
    """Where no row says it: what lies ahead, aside counting double."""
    ahead = [(d, number) for number, there in others if (d := _distance(here, there, move)) is not None]
    return min(ahead)[1] if ahead else None


def _distance(here: pygame.Rect, there: pygame.Rect, move: Move) -> float | None:
    dx, dy = there.centerx - here.centerx, there.centery - here.centery
    along = dx * move.across + dy * move.down
    aside = abs(dy) if move.across else abs(dx)
    return along + 2 * aside if along > 0 else None
