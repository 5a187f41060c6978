"""What a moment is made of: cut sheets that lie still, and actors that slide and turn between its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from game.art.paper.sheet import Shadow, Sheet

if TYPE_CHECKING:
    from game.art.particles import Air

STANDING: Final = Shadow(8, 8, 16, 0.36)
MOST_KEYS: Final = 4
TEXT_TOP: Final = 702  # picture units: the text sheet never begins higher


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


@frozen(kw_only=True)
class Moment:
    """A whole picture of 1920 by 1080 units: sheets and actors from far to near, in up to four keys.

    The keys are shown one after the other, each for `beat` seconds; the last one stays, and is all that is
    shown where motion is reduced. What carries the moment stands above `TEXT_TOP`. In a narrow window the
    picture is cut off about `focus`, a distance from the left. From the first sheet on that says `nearer`
    all is near: it leans further after the pointer. `airs` move once the last key is reached.
    """

    layers: tuple[Sheet | Actor, ...]
    shade: str
    ground: str
    keys: int = 1
    beat: float = 0.12
    focus: float = 960
    airs: tuple[Air, ...] = field(default=())
