"""Where the focus goes: the nearest thing in a direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pygame

    from game.desktop.platform.intents import Move


def nearest(here: pygame.Rect, all_of_them: Sequence[pygame.Rect], move: Move) -> int | None:
    """The number of the one that lies nearest in a direction; None where there is none.

    What lies wholly ahead comes before what hangs only a little lower or further on in the same row.
    """
    ahead = [
        (not _beyond(here, there, move), distance, number)
        for number, there in enumerate(all_of_them)
        if (distance := _distance(here, there, move)) is not None
    ]
    return min(ahead)[2] if ahead else None


def _beyond(here: pygame.Rect, there: pygame.Rect, move: Move) -> bool:
    """Whether the middle of a widget lies beyond the edge of this one."""
    x, y = there.center
    if move.across:
        return x > here.right if move.across > 0 else x < here.left
    return y > here.bottom if move.down > 0 else y < here.top


def _distance(here: pygame.Rect, there: pygame.Rect, move: Move) -> float | None:
    """How far a widget lies in a direction, aside counting double; nothing when it lies elsewhere."""
    dx, dy = there.centerx - here.centerx, there.centery - here.centery
    along = dx * move.across + dy * move.down
    aside = abs(dy) if move.across else abs(dx)
    return along + 2 * aside if along > 0 else None
