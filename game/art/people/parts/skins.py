"""Skins from very pale to very dark: each is five colours, derived from the lit one."""

from __future__ import annotations

from typing import Final

from game.art.paper.shapes import mix, rgb
from game.art.people.face import Skin

_LIT: Final = {
    "pale": "#f9dfcb",
    "fair": "#f4d0ae",
    "warm": "#e9bb8c",
    "tan": "#cd9767",
    "brown": "#9d6743",
    "deep": "#6e442f",
}
# What is darker than this has lines that are lighter than itself: darker ones could not be seen.
_DARKEST: Final = 0.055
_DARK: Final = 0.2
# Even shade would be lighter than this, were it the usual brown.
_BLACKEST: Final = 0.035
# How far brows are from a skin at least, and what is as dark as can be.
_READABLE: Final = 1.75
_BLACK: Final = 0.01


def skin(word: str) -> Skin:
    """The skin a word of `SKINS` names, or that is lit in a colour (#rrggbb)."""
    lit = _LIT.get(word, word)
    bright = luminance(lit)
    depth = max(0.0, min(1.0, (0.75 - bright) / 0.7))
    shade = mix(
        lit, mix("#a8542c", "#3a120e" if bright > _BLACKEST else "#060204", depth**0.7), 0.26 + 0.06 * depth
    )
    line = mix(shade, "#3a1612", 0.4 + 0.1 * depth)
    if bright < _DARKEST:
        line = mix(lit, "#e6a878", 0.3)
    return Skin(
        lit=lit,
        shade=shade,
        line=line,
        blush=mix(lit, "#d2553c", 0.4 - 0.2 * depth),
        lip=mix(lit, "#a52f3c" if bright > _DARK else "#c4525a", 0.56 - 0.1 * depth),
    )


def luminance(colour: str) -> float:
    """How bright a colour is, from 0 to 1, by WCAG 2.2's relative luminance."""
    red, green, blue = (_linear(part / 255) for part in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How far two colours are apart in brightness, from 1 to 21, by WCAG 2.2's contrast ratio."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def is_dark(colour: Skin) -> bool:
    """Whether dark eyes and brows need something light beside them to be seen."""
    return luminance(colour.lit) < _DARK


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def eye_white(colour: Skin) -> str:
    """What is seen beside the iris over a dark skin; nothing over a light one, where a dark eye is seen."""
    return mix(colour.lit, "#f6e6d2", 0.72) if is_dark(colour) else ""


def readable_brow(hair: str, colour: Skin) -> str:
    """The colour of brows over a hair's, darkened until they can be told from a skin."""
    dark = hair
    while contrast(dark, colour.lit) < _READABLE and luminance(dark) > _BLACK:
        dark = mix(dark, "#140c10", 0.2)
    return dark
