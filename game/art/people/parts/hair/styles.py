"""Which drawing each word for hair is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import mix, path
from game.art.people.hair.behind import colour_of
from game.art.people.parts.hair import bare, close, coiled, loose, roped, rows, tied
from game.art.people.parts.hair.tone import tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.people.face import Skin, Skull
    from game.art.people.hair.hair import Hair
    from game.art.people.parts.hair.cut import Cut
    from game.art.people.parts.hair.tone import Tone

_TEMPLES: Final = (
    "M-46,-98 C-70,-84 -71,-40 -62,2 L-44,2 L-44,-96 Z M44,-98 C68,-84 71,-44 65,-6 L46,0 L44,-96 Z"
)

STYLES: Final[dict[str, Callable[[Tone, Skin], Cut]]] = {
    "bald": bare.bald,
    "receding": bare.receding,
    "wisps": bare.wisps,
    "shaved": bare.shaved,
    "buzz": bare.buzz,
    "short": close.short,
    "side_part": close.side_part,
    "brush": close.brush,
    "messy": close.messy,
    "undercut": close.undercut,
    "mohawk": close.mohawk,
    "crop": close.crop,
    "pixie": close.pixie,
    "bob": loose.bob,
    "fringe": loose.fringe,
    "short_curls": loose.short_curls,
    "long_curls": loose.long_curls,
    "wavy": loose.wavy,
    "straight": loose.straight,
    "half_up": loose.half_up,
    "ponytail": tied.ponytail,
    "pigtails": tied.pigtails,
    "braid": tied.braid,
    "two_braids": tied.two_braids,
    "low_bun": tied.low_bun,
    "top_knot": tied.top_knot,
    "coils": coiled.coils,
    "afro": coiled.afro,
    "puffs": coiled.puffs,
    "cornrows": rows.cornrows,
    "braids": roped.braids,
    "locs": roped.locs,
    "long_locs": roped.long_locs,
}


# Hair that leaves the crown bare.
_BARE: Final = {"bald", "wisps"}


def skull_below(style: str, skull: Skull) -> Skull:
    """The skull as it is seen below hair of this style: round where no hair covers it."""
    return evolve(skull, bare=style in _BARE)


@lru_cache(maxsize=64)
def cut(style: str, colour: str, skin: Skin) -> Hair:
    """The hair of this word in a colour, on a skin, with what is seen of it below a hat. KeyError for no style."""
    made = STYLES[style](tone(colour), skin)
    return evolve(_filled(made.hair), under=_filled(made.under))


def _filled(hair: Hair) -> Hair:
    """Hair with its shade behind the temples, so that beside a narrow face there is no gap."""
    if "fill" not in hair.front:
        return hair
    return evolve(hair, back=path(_TEMPLES, mix(colour_of(hair.front), "#0c060c", 0.2)) + hair.back)
