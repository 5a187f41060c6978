"""A cloth: the tones of one colour, as the light finds it and where it folds; and drawings that fit any body."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.paper.shapes import mix, path, rgb
from game.art.people.outline import sliver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.art.people.body import Build, Frame

DARK: Final = "#20101a"
PALE: Final = "#fff4e0"
_PAIR: Final = re.compile(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)")
# How far the side turned away is foreshortened in the body that drawings are made for.
_FAR: Final = 0.92


def brightness(colour: str) -> float:
    """How bright a colour is to the eye, from 0 to 1."""
    r, g, b = rgb(colour)
    return (0.299 * r + 0.587 * g + 0.114 * b) / 255


@frozen
class Cloth:
    """A colour (#rrggbb) and its tones; folds of a dark cloth are lighter than it, or nobody would see them."""

    lit: str

    @property
    def shade(self) -> str:
        """The side that looks away from the light."""
        return mix(self.lit, DARK, 0.17)

    @property
    def fold(self) -> str:
        """A crease, a seam."""
        return mix(self.lit, "#d8cabc", 0.16) if self.is_dark else mix(self.lit, DARK, 0.3)

    @property
    def deep(self) -> str:
        """The inside of it."""
        return mix(self.lit, DARK, 0.42)

    @property
    def light(self) -> str:
        """A rib, a collar, a raised edge."""
        return mix(self.lit, PALE, 0.2)

    @property
    def pale(self) -> str:
        """Stitches, and what is bleached."""
        return mix(self.lit, PALE, 0.45)

    @property
    def sleeve(self) -> str:
        """The near sleeve, a little nearer to the light than the body."""
        return mix(self.lit, PALE, 0.07)

    @property
    def far(self) -> str:
        """The far sleeve, a little darker than the body."""
        return mix(self.lit, DARK, 0.2)

    @property
    def is_dark(self) -> bool:
        """Whether it is nearly black."""
        return brightness(self.lit) < 0.24

    def on(self, *, light: str = "#f6ecd8", dark: str = "#2a2430") -> str:
        """The colour that is read upon it."""
        return light if brightness(self.lit) < 0.6 else dark


def fit(frame: Frame, d: str) -> str:
    """Path data in absolute pairs, drawn for a usual body, fitted to a frame's neck, chest and shoulders."""

    def placed(found: re.Match[str]) -> str:
        x, y = spot(frame, float(found[1]), float(found[2]))
        return f"{x:.1f},{y:.1f}"

    return _PAIR.sub(placed, d)


def spot(frame: Frame, x: float, y: float) -> Point:
    """A point of a usual body on a frame's."""
    b = frame.build
    k = _breadth(b, y)
    if x > 0:
        k *= b.far / _FAR
    high = 1 - min(1.0, max(0.0, y / 220))
    return _within(frame, x * k, y), y + high * (frame.lift * 0.35 + b.slope * 0.6 * min(1.0, abs(x) / 110))


# What is sewn onto a garment ends so far beyond the body; below the arms, away from the middle.
_BEYOND: Final = 4.0
_BELOW_ARMS: Final = 150.0
_ASIDE: Final = 70.0


def _within(frame: Frame, x: float, y: float) -> float:
    """An x that does not stick out of the side of a body."""
    if y < _BELOW_ARMS or abs(x) < _ASIDE:
        return x
    side = frame.width(min(y, frame.hem), far=x > 0)
    return min(x, side + _BEYOND) if x > 0 else max(x, side - _BEYOND)


def _breadth(b: Build, y: float) -> float:
    """How broad a body is at a height, as a share of the usual."""
    marks = ((-40.0, b.neck / 38), (120.0, b.chest / 122), (220.0, b.chest / 122), (345.0, b.waist / 104), (450.0, (b.waist * 0.3 + b.hip * 0.7) / 122.2), (560.0, b.hip / 130))  # fmt: skip
    if y <= marks[0][0] or y >= marks[-1][0]:
        return marks[0][1] if y <= marks[0][0] else marks[-1][1]
    (y0, k0), (y1, k1) = next((low, high) for low, high in pairwise(marks) if y <= high[0])
    return k0 + (k1 - k0) * (y - y0) / (y1 - y0)


def fitted(frame: Frame, points: Sequence[Point]) -> list[Point]:
    """Points of a usual body on a frame's."""
    return [spot(frame, x, y) for x, y in points]


def cut(frame: Frame, d: str, colour: str, opacity: float = 1) -> str:
    """A shape of path data in absolute pairs, fitted to a frame."""
    return path(fit(frame, d), colour, opacity)


def fold(frame: Frame, points: Sequence[Point], colour: str, wide: float = 6, heavy: float = 0.5) -> str:
    """A tapered crease through points of a usual body."""
    return path(sliver(fitted(frame, points), wide, heavy=heavy), colour)


def roomy(
    frame: Frame, *, chest: float = 0, waist: float = 0, hip: float = 0, straight: bool = False
) -> Frame:
    """A frame for what is cut wider than the body; `straight` falls from the chest without a waist."""
    b = frame.build
    wide = b.waist + waist
    if straight:
        wide = max(wide, b.chest + chest)
    return evolve(
        frame,
        build=evolve(b, chest=b.chest + chest, waist=wide, hip=max(b.hip + hip, wide if straight else 0)),
    )


def hanging(frame: Frame, c: Cloth, top: float, *, deep: float = 1) -> str:
    """Folds that fall from `top` to the hem."""
    low = frame.hem
    if low - top < 40:
        return ""
    shapes = ""
    for share, sway, begin in ((0.2, -8, 0.2), (0.38, 5, 0.45), (0.66, 4, 0.3), (0.84, 10, 0.5)):
        y0 = top + (low - top) * begin
        xs = [_across(frame, y, share) for y in (y0, (y0 + low) / 2, low)]
        spine = [(xs[0], y0), (xs[1] + sway * 0.4, (y0 + low) / 2), (xs[2] + sway, low + 3)]
        tone = c.fold if share < 0.5 else mix(c.shade, c.fold if c.is_dark else DARK, 0.3)
        shapes += path(sliver(spine, 8 * deep, heavy=0.8), tone, 0.8)
    return shapes


def _across(frame: Frame, y: float, share: float) -> float:
    near, far = frame.width(y), frame.width(y, far=True)
    return near + (far - near) * share
