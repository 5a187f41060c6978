"""Collars and necklines, around the pit of the neck at the origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import Point, mix, path
from game.art.people.outline import curve, drawn

if TYPE_CHECKING:
    from game.art.people.body import Frame

_DARK = "#20101a"


def crew(frame: Frame, low: float = 34) -> list[Point]:
    """The points of a round neckline, `low` units below the pit at its lowest."""
    n = frame.build.neck
    return [
        (-n - 5, -15),
        (-n - 1, 0),
        (-n * 0.5, low * 0.8),
        (6, low),
        (n * 0.62, low * 0.72),
        (n + 1, -2),
        (n + 5, -15),
    ]


def vee(frame: Frame, low: float) -> list[Point]:
    """The points of a pointed neckline, `low` units below the pit at its lowest."""
    n = frame.build.neck
    return [
        (-n - 5, -15),
        (-n, 0),
        (-n * 0.45, low * 0.5),
        (7, low),
        (9, low),
        (n * 0.5, low * 0.48),
        (n, -2),
        (n + 5, -15),
    ]


def ribbed(frame: Frame, low: float, colour: str, wide: float = 15) -> str:
    """The band of a round neckline, `wide` units broad."""
    n = frame.build.neck
    outer = [
        (-n - 12, -14),
        (-n - 13, 3),
        (-n * 0.55 - 6, low * 0.8 + wide * 0.8),
        (6, low + wide),
        (n * 0.62 + 8, low * 0.72 + wide * 0.8),
        (n + 12, 1),
        (n + 11, -14),
    ]
    return path(drawn([*curve(crew(frame, low)), *reversed(curve(outer))]), colour)


def shirt(frame: Frame, colour: str, *, long: float = 84, spread: float = 44, low: float = 52) -> str:
    """Two collar points over a shirt's neck."""
    n, u = frame.build.neck, frame.lift * 0.2
    near = f"M{-n - 12},{-28 + u:.1f} C{-n - 2},-2 -22,{low * 0.6:.1f} 6,{low} L{-spread + 2},{long} C-70,{long * 0.62:.1f} {-n - 44},{38 + u:.1f} {-n - 42},{14 + u:.1f} C{-n - 30},{-2 + u:.1f} {-n - 20},{-16 + u:.1f} {-n - 12},{-28 + u:.1f} Z"
    far = f"M{n + 10},{-28 + u:.1f} C{n},-4 30,{low * 0.58:.1f} 8,{low} L{spread + 6},{long - 4} C66,{long * 0.6:.1f} {n + 38},{36 + u:.1f} {n + 36},{14 + u:.1f} C{n + 26},{-2 + u:.1f} {n + 18},{-16 + u:.1f} {n + 10},{-28 + u:.1f} Z"
    return path(near, colour) + path(far, mix(colour, _DARK, 0.13))


def inside(frame: Frame, colour: str) -> str:
    """The back of a collar, behind the neck."""
    n, u = frame.build.neck, frame.lift * 0.2
    return path(
        f"M{-n - 24},{10 + u:.1f} C{-n - 18},{-66 + u:.1f} {n + 16},{-66 + u:.1f} {n + 22},{10 + u:.1f} L{n},60 L{-n},60 Z",
        colour,
    )
