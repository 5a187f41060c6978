"""How bright colours are, and how far apart: what bears light words and what stands out."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from game.art.paper.shapes import mix, rgb

# Light words on colour need 4.5; the common colour blindnesses take a tenth of a contrast away.
_CREAM: Final = "#fff6e2"
_BEARS: Final = 5.2
_DARKEST: Final = "#0c0c0e"


@lru_cache(maxsize=128)
def bearing(colour: str) -> str:
    """The colour made dark enough to bear cream words, or to be words on light paper."""
    for step in range(20):
        darker = mix(colour, "#000000", step / 20)
        if ratio(darker, _CREAM) >= _BEARS:
            return darker
    return _DARKEST


def luminance(colour: str) -> float:
    """The relative luminance of a colour, as WCAG 2.2 defines it: 0 to 1."""
    parts = [part / 255 for part in rgb(colour)[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, two: str) -> float:
    """The contrast of two colours, as WCAG 2.2 defines it: 1 to 21."""
    dark, light = sorted((luminance(one), luminance(two)))
    return (light + 0.05) / (dark + 0.05)
