"""What a moment is made of: cut sheets that lie still, and actors that slide and turn between its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from game.art.paper.actor import Actor
    from game.art.paper.sheet import Sheet
    from game.art.particles import Air

MOST_KEYS: Final = 4
TEXT_TOP: Final = 702  # picture units: the text sheet never begins higher


@frozen(kw_only=True)
class Moment:
    """A whole picture of 1920 by 1080 units: sheets and actors from far to near, in up to four keys.

    The keys are shown one after the other, each for `beat` seconds; the last one stays, and is all that is
    shown where motion is reduced. What carries the moment stands above `TEXT_TOP`. In a narrow window the
    picture is cut off about `focus`, a distance from the left. Whose head carries it begins at `crown`, from the
    top: where large letters move the picture up, it stays below what hangs there, as far as it can. From the first sheet on that says `nearer`
    all is near: it leans further after the pointer. `airs` move once the last key is reached.
    """

    layers: tuple[Sheet | Actor, ...]
    shade: str
    ground: str
    keys: int = 1
    beat: float = 0.12
    focus: float = 960
    crown: float = 400
    airs: tuple[Air, ...] = field(default=())
