"""Skins from very pale to very dark: each is five colours, derived from the lit one."""

from __future__ import annotations

from typing import Final

from game.art.paper.shapes import mix
from game.art.people.face import Skin

_LIT: Final = {
    "pale": "#f8dcc4",
    "fair": "#f3cfae",
    "warm": "#eec39a",
    "tan": "#d3a071",
    "brown": "#9c6a46",
    "deep": "#68432f",
}


def skin(word: str) -> Skin:
    """The skin a word of `SKINS` names, or that is lit in a colour (#rrggbb)."""
    lit = _LIT.get(word, word)
    shade = mix(lit, "#5a2616", 0.24)
    return Skin(
        lit=lit,
        shade=shade,
        line=mix(shade, "#3a1612", 0.42),
        blush=mix(lit, "#c2493a", 0.36),
        lip=mix(lit, "#96323a", 0.55),
    )
