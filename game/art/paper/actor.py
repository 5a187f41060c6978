"""Something cut of several sheets that is one piece, and slides and turns as one."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from game.art.paper.sheet import Shadow, Sheet

STANDING: Final = Shadow(8, 8, 16, 0.36)


@frozen(kw_only=True)
class Move:
    """How far an actor is from where it was drawn, in picture units, and how it is turned, in degrees.

    A positive turn is with the clock, about the actor's pivot.
    """

    x: float = 0
    y: float = 0
    turn: float = 0


HERE: Final = Move()


@frozen(kw_only=True)
class Actor:
    """Somebody, or something with parts, in one piece: shadows between its sheets stay within it.

    It casts one shadow as a whole. `box` is the part of the picture it needs: x, y, width, height; `tint` is
    multiplied over it; `strength` is its opacity, from 0 to 1. `moves` has a move for each key of the moment,
    None where it is not seen; empty, it stands where it was drawn. It turns about `pivot`; without one, about
    the middle of its box.
    """

    sheets: tuple[Sheet, ...]
    box: tuple[float, float, float, float]
    tint: str = "#ffffff"
    cast: Shadow | None = STANDING
    strength: float = 1.0
    moves: tuple[Move | None, ...] = ()
    pivot: tuple[float, float] | None = None

    def at(self, key: int) -> Move | None:
        """Its move at a key; None while it is not seen."""
        return self.moves[key] if self.moves else HERE
