"""Drawings for papers: a few shapes in units of their own, which each writer draws in its own way.

Colours are named by what they are for, so that a screen may turn dark and a page stay white; words in a
drawing stay words, to be found, copied and read aloud.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from attrs import frozen


class Tone(StrEnum):
    """What a colour is for: the paper, what is written on it, and the temperatures of endings."""

    PAPER = "paper"
    CARD = "card"
    INK = "ink"
    SOFT = "soft"
    LINE = "line"
    ACCENT = "accent"
    ON_COLOUR = "on-colour"
    WARM = "warm"
    QUIET = "quiet"
    BRIGHT = "bright"
    BITTERSWEET = "bittersweet"
    OPEN = "open"


@frozen(kw_only=True)
class Rect:
    """A box with round corners, filled, outlined or both; `x`, `y` is its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    fill: Tone | None = None
    stroke: Tone | None = None
    thick: float = 1  # of the stroke
    radius: float = 0


@frozen(kw_only=True)
class Circle:
    """A filled circle around `x`, `y`, outlined where it has a stroke."""

    x: float
    y: float
    radius: float
    fill: Tone
    stroke: Tone | None = None


@frozen(kw_only=True)
class Curve:
    """A line from the first point: each further three points are a Bézier curve's handles and end."""

    points: tuple[tuple[float, float], ...]
    stroke: Tone
    thick: float = 1


@frozen(kw_only=True)
class Label:
    """Words in one line; `x` is their start, middle or end, as `anchor` says, and `y` their baseline.

    `language` is theirs where it is another than the paper's.
    """

    x: float
    y: float
    words: str
    size: float
    fill: Tone = Tone.INK
    anchor: str = "start"
    strong: bool = False
    language: str = ""


Shape: TypeAlias = Rect | Circle | Curve | Label


@frozen(kw_only=True)
class Drawing:
    """Shapes in the order in which they are drawn, in a field of this size; x to the right, y down."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
