"""Whether somebody's body and face are softly or squarely built, where their words say something of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.people.parts.chance import share

if TYPE_CHECKING:
    from game.story.appearance import Appearance

_SOFT: Final = frozenset(
    {
        *("pixie", "bob", "fringe", "long_curls", "straight", "half_up", "pigtails", "braid", "two_braids"),
        *("low_bun", "puffs", "ponytail", "headscarf", "hijab", "headwrap", "sun_hat", "flower", "blouse"),
        *("dress", "wrap_dress", "long_dress", "sari", "skirt", "long_skirt", "drops", "bindi", "hoops"),
        *("cat_eye", "wrapper"),
    }
)
_SQUARE: Final = frozenset(
    {
        *("bald", "receding", "wisps", "buzz", "brush", "undercut", "tie", "bow_tie", "turban", "kippah"),
    }
)


def frame(who: Appearance) -> float:
    """0 for a soft build, 1 for a square one: what their words suggest, or else by the name."""
    words = {who.hair, who.head, who.top, who.below, who.glasses, who.neck, *who.jewellery}
    chance = share(who.name, "frame")
    if who.beard or words & _SQUARE:
        return 0.78 + 0.22 * chance
    if words & _SOFT:
        return 0.24 * chance
    return 0.2 * chance if chance < 0.5 else 0.8 + 0.2 * chance


def is_soft(who: Appearance) -> bool:
    """Whether somebody is of the softly built."""
    return frame(who) < 0.5
