"""Jerseys with sewn-on numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import path, readable, rect
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import SideCut, thick
from game.art.people.outline import drawn
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, brightness
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.knits import short_sleeve

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


def jersey(dye: Dye) -> Garment:
    """A sports jersey with a number, and stripes down its sides."""
    c, s = dye.main, dye.second
    if abs(brightness(c.lit) - brightness(s.lit)) < 0.2:
        s = Cloth(c.on())
    digits = f"{dye.number % 22 + 2}"

    def layers(frame: Frame) -> Layers:
        top = tops.body(frame, collars.vee(frame, 66), c.lit, c.shade) + tops.creases(frame, c.fold)
        middle = frame.middle(220)
        body = top + _flanks(frame, s) + _vee_band(frame, s)
        return Layers(body=(thick(body + readable(number(digits, middle, 180, s.lit), middle)),))

    def behind(frame: Frame) -> str:
        return _flanks(frame, s) + readable(number(digits, 0, 130, s.lit, 1.5), 0)

    return Garment(
        cut=layers,
        sleeve=short_sleeve(c, end=0.4, bands=((0.28, 0.32, s.lit),), cuff=s.lit),
        hem=474,
        side=SideCut(trunk=c.lit, collar=s.lit, tail=18),
        back=backs.plain(c, s.lit, extra=behind, seam=False),
    )


def _vee_band(frame: Frame, s: Cloth) -> str:
    n = frame.build.neck
    return path(f"M{-n - 6},-14 L7,66 L{n + 6},-14 L{n + 14},-10 L8,88 L{-n - 15},-10 Z", s.lit)


def _flanks(frame: Frame, s: Cloth) -> str:
    near, far = ([p for p in frame.side(far=away) if p[1] > 170] for away in (False, True))
    return path(drawn([*near, *[(x + 20, y + 3) for x, y in reversed(near)]]), s.lit) + path(
        drawn([*far, *[(x - 18, y + 3) for x, y in reversed(far)]]), s.shade
    )


# The strokes of a figure on a grid of 2 by 4: which of seven segments are lit.
_SEGMENTS = {
    "0": "abcdef", "1": "bc", "2": "abged", "3": "abgcd", "4": "fgbc",
    "5": "afgcd", "6": "afgedc", "7": "abc", "8": "abcdefg", "9": "abcdfg",
}  # fmt: skip


_PLACES = {
    "a": (0, 0, 40, 12), "b": (28, 0, 12, 40), "c": (28, 34, 12, 40), "d": (0, 62, 40, 12),
    "e": (0, 34, 12, 40), "f": (0, 0, 12, 40), "g": (0, 31, 40, 12),
}  # fmt: skip


def number(digits: str, x: float, y: float, colour: str, size: float = 1) -> str:
    """Sewn-on figures about `x`, from `y` down; 74 units high at size 1."""
    left = x - (len(digits) * 52 - 12) * size / 2
    shapes = ""
    for i, digit in enumerate(digits):
        for part in _SEGMENTS[digit]:
            px, py, w, h = _PLACES[part]
            shapes += rect(left + (i * 52 + px) * size, y + py * size, w * size, h * size, colour, rx=2)
    return shapes
