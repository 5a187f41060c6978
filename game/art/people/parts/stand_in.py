"""Hair and clothes of looks that ship, by words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import mix
from game.art.people.children import knitted
from game.art.people.hair import men, women

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.people.clothes.outfit import Clothes
    from game.art.people.face import Skin
    from game.art.people.hair.hair import Hair
    from game.story.appearance import Appearance

_CUTS: Final[dict[str, Callable[[str, str], Hair]]] = {
    "short": men.crew_cut,
    "side_part": men.side_part,
    "brush": men.brush,
    "undercut": men.undercut,
    "receding": men.thin_top,
    "messy": men.curtains,
    "straight": women.long_straight,
    "short_curls": women.short_curls,
    "coils": women.short_curls,
    "afro": women.short_curls,
    "bob": women.neat_bob,
    "low_bun": women.pulled_back,
    "fringe": women.neat_bob,
    "wavy": women.waves,
}


def hair(style: str, colour: str, skin: Skin) -> Hair:
    """The hair of a look that ships which is nearest to a style."""
    if style in {"buzz", "bald", "shaved"}:
        return men.buzz(mix(colour, skin.lit, 0.5))
    return _CUTS.get(style, women.pulled_back)(colour, mix(colour, "#ffffff", 0.18))


def headwear(hair: Hair, style: str, head: str, colour: str) -> Hair:  # noqa: ARG001 - as hair has it
    """The hair as it is: no hat yet."""
    return hair


def reach(style: str, head: str) -> tuple[float, float, float]:  # noqa: ARG001 - as hair has it
    """How far hair reaches behind the neck, before and above it."""
    return -168, 172, -345


def clothes(who: Appearance, skin: Skin) -> Clothes:  # noqa: ARG001 - as clothes have it
    """A plain sweater with a stripe in two colours."""
    return knitted(who.top_colour or "#557788", who.over_colour)


def recoloured(clothes: Clothes, colour: str) -> Clothes:  # noqa: ARG001 - as clothes have it
    """The clothes as they are, in their own colours."""
    return clothes
