"""Where the focus goes: the nearest thing in a direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pygame

    from game.desktop.platform.intents import Move


def nearest(here: pygame.Rect, all_of_them: Sequence[pygame.Rect], move: Move) -> int | None:
    """The number of the one that lies nearest in a direction; None where there is none."""
    ahead = [(d, i) for i, there in enumerate(all_of_them) if (d := _distance(here, there, move)) is not None]
    return min(ahead)[1] if ahead else None


def _distance(here: pygame.Rect, there: pygame.Rect, move: Move) -> float | None:
    """How far a widget lies in a direction, aside counting double; nothing when it lies elsewhere."""
    dx, dy = there.centerx - here.centerx, there.centery - here.centery
    along = dx * move.across + dy * move.down
    aside = abs(dy) if move.across else abs(dx)
    return along + 2 * aside if along > 0 else None
