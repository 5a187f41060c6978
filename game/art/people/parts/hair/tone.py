"""The colours that hair of any colour is cut and printed in."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from game.art.paper.shapes import mix, rgb

_PALE: Final = 150  # from this brightness (0 to 255) on, hair is told by its shade rather than by its light


@frozen
class Tone:
    """Hair's own colour, the light on it, its shade, the line between two locks, and what ties it; each #rrggbb."""

    colour: str
    light: str
    deep: str
    line: str
    tie: str


def tone(colour: str) -> Tone:
    """The tones of hair in a colour (#rrggbb): light keeps its hue, so that black, white and blue all shine."""
    mean = sum(rgb(colour)) / 3
    bright = "#{:02x}{:02x}{:02x}".format(*(min(255, round(part * 1.26 + 26)) for part in rgb(colour)))
    # What is pale already would only grow gaudy: its light is nearer to white.
    light = mix(bright, "#fff8ec", 0.55 * min(1, max(0, (mean - 90) / 110)))
    pale = mean > _PALE
    deep = mix(colour, "#3c2430" if pale else "#0c060c", 0.24)
    line = mix(colour, "#3c2430" if pale else "#08040a", 0.4)
    return Tone(colour, light, deep, line, "#7c2a35" if pale else "#d9a441")
