"""Colours by lightness, chroma and hue as eyes see them, to derive others that belong together.

OKLab is Björn Ottosson's (2020, "A perceptual color space for image processing"); OKLCH is its polar form.
"""

from __future__ import annotations

import math
from typing import Final

from attrs import frozen

from game.art.paper.shapes import rgb

# From linear red, green, blue to the cones' answers, and from their cube roots to OKLab; then back.
_TO_CONES: Final = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB: Final = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
_FROM_LAB: Final = (
    (1.0, 0.3963377774, 0.2158037573),
    (1.0, -0.1055613458, -0.0638541728),
    (1.0, -0.0894841775, -1.2914855480),
)
_FROM_CONES: Final = (
    (4.0767416621, -3.3077115913, 0.2309699292),
    (-1.2684380046, 2.6097574011, -0.3413193965),
    (-0.0041960863, -0.7034186147, 1.7076147010),
)
_LESS: Final = 0.96  # so much of its chroma a colour keeps, again and again, until a screen can show it


@frozen
class Oklch:
    """Lightness from 0 to 1, chroma from 0 (grey) to about 0.3, hue in degrees."""

    light: float
    chroma: float
    hue: float

    @classmethod
    def of(cls, colour: str) -> Oklch:
        """The same of `#rrggbb`."""
        cones = _times(_TO_CONES, tuple(_linear(part / 255) for part in rgb(colour)))
        light, a, b = _times(_TO_LAB, tuple(math.cbrt(part) for part in cones))
        return cls(light, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)

    @property
    def colour(self) -> str:
        """`#rrggbb`; with as much chroma as a screen shows at this lightness and hue."""
        chroma = self.chroma
        while any(not -0.001 <= part <= 1.001 for part in self._screen(chroma)):
            chroma *= _LESS
        parts = (round(255 * _curved(min(1.0, max(0.0, part)))) for part in self._screen(chroma))
        return "#{:02x}{:02x}{:02x}".format(*parts)

    def _screen(self, chroma: float) -> tuple[float, ...]:
        turned = math.radians(self.hue)
        lab = self.light, chroma * math.cos(turned), chroma * math.sin(turned)
        return _times(_FROM_CONES, tuple(part**3 for part in _times(_FROM_LAB, lab)))


def _times(rows: tuple[tuple[float, ...], ...], column: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(a * b for a, b in zip(row, column, strict=True)) for row in rows)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _curved(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)
