"""Particles: what floats, falls, glints and blinks in a place. Where each is follows from time alone."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

_GOLDEN: Final = 0.618034


class Kind(Enum):
    """How the particles of a kind move and look."""

    LEAF = "leaf"  # falls, swaying and turning
    MOTE = "mote"  # hangs in the light and rises slowly
    STEAM = "steam"  # curls up from the foot of the box, widening
    GLINT = "glint"  # flashes where it is: water, stars, foil
    BLINK = "blink"  # a small lamp, on and off
    STREAK = "streak"  # a light that hurries past a window, from right to left
    RAIN = "rain"  # falls aslant, fast
    SNOW = "snow"  # falls slowly, swaying
    POLE = "pole"  # a post that passes a window, as high as the window
    FLOCK = "flock"  # crosses the sky at leisure, wings beating


@frozen
class Air:
    """Particles of one kind in a box (x, y, width, height in picture units), drawn right before a plane.

    `plane` is 0 for the far plane, 1 for the middle and 2 for the near one. `size` is a multiple of the
    kind's usual size.
    """

    kind: Kind
    box: tuple[float, float, float, float]
    count: int
    colour: str
    plane: int = 2
    size: float = 1.0


@frozen
class Bit:
    """One particle now: its middle and size in picture units, its turn in degrees, its opacity.

    `shows` is the opacity, from 0 to 1.
    """

    x: float
    y: float
    size: float
    turn: float
    shows: float


def bits(air: Air, now: float) -> Iterator[Bit]:
    """All particles of an air at `now` seconds."""
    way = _WAYS[air.kind]
    for number in range(air.count):
        yield way(air, _die(number, 1), _die(number, 2), now)


def _die(number: int, face: int) -> float:
    """A number from 0 to 1 that is always the same for the same bit, spread evenly over the bits."""
    return (number * _GOLDEN + face * 0.37 + math.sin(number * 12.9898 + face * 78.233) * 0.2) % 1.0


def _leaf(air: Air, a: float, b: float, now: float) -> Bit:
    x, y, w, h = air.box
    u = (now / (15 + 11 * b) + a * 3 + b) % 1.0
    across = x + w * a - 90 * u + 46 * math.sin(math.tau * (1.6 * u + b))
    return Bit(across, y + h * u, air.size * (22 + 14 * b), 360 * (u * 1.4 + a), _ends(u, 0.08))


def _mote(air: Air, a: float, b: float, now: float) -> Bit:
    x, y, w, h = air.box
    u = (now / (13 + 9 * a) + a + b) % 1.0
    across = x + w * b + 26 * math.sin(math.tau * (u + a))
    return Bit(across, y + h * a - 60 * u, air.size * (5 + 6 * b), 0, 0.8 * math.sin(math.pi * u) ** 2)


def _steam(air: Air, a: float, b: float, now: float) -> Bit:
    x, y, w, h = air.box
    u = (now / (4.5 + 2.5 * b) + a + b) % 1.0
    across = x + w * a + (8 + 14 * u) * math.sin(math.tau * (0.9 * u + a))
    return Bit(across, y + h * (1 - u), air.size * (10 + 26 * u), 0, 0.36 * math.sin(math.pi * u))


def _glint(air: Air, a: float, b: float, now: float) -> Bit:
    x, y, w, h = air.box
    wave = math.sin(math.tau * (now / (3.4 + 3 * b) + a))
    return Bit(x + w * a, y + h * b, air.size * (20 + 26 * b), 0, max(0.0, wave) ** 2)


def _blink(air: Air, a: float, b: float, now: float) -> Bit:
    x, y, w, h = air.box
    beat = int(now * (2.2 + 1.6 * b) + a * 10)
    on = _die(beat, 5) > 0.3 + 0.4 * b
    return Bit(x + w * a, y + h * b, air.size * 5, 0, 1.0 if on else 0.16)


def _streak(air: Air, a: float, b: float, now: float) -> Bit:
    x, y, w, h = air.box
    u = (now / (1.7 + 2.4 * b) + a) % 1.0
    return Bit(x + w * (1.2 - 1.4 * u), y + h * b, air.size * (26 + 40 * a), 0, 0.4 + 0.5 * b)


def _pole(air: Air, a: float, b: float, now: float) -> Bit:
    x, y, w, h = air.box
    u = (now / (2.6 + 1.1 * b) + a) % 1.0
    return Bit(x + w * (1.3 - 1.6 * u), y + h / 2, h, 0, 0.8)


def _rain(air: Air, a: float, b: float, now: float) -> Bit:
    x, y, w, h = air.box
    u = (now / (0.7 + 0.4 * b) + a * 7) % 1.0
    return Bit(x + w * a - 70 * u, y - 40 + (h + 80) * u, air.size * (34 + 26 * b), 0, 0.3 + 0.35 * b)


def _snow(air: Air, a: float, b: float, now: float) -> Bit:
    x, y, w, h = air.box
    u = (now / (7 + 5 * b) + a * 5) % 1.0
    across = x + w * a + 30 * math.sin(math.tau * (1.3 * u + b))
    return Bit(across, y + h * u, air.size * (9 + 9 * b), 0, 0.9 * _ends(u, 0.06))


def _flock(air: Air, a: float, b: float, now: float) -> Bit:
    x, y, w, h = air.box
    u = (now / 46 + 0.05 * a) % 1.0
    across = x + w * (u * 1.2 - 0.1) + 60 * a
    down = y + h * (0.3 + 0.4 * b) + 8 * math.sin(math.tau * (now / 3 + a))
    return Bit(
        across, down, air.size * (11 + 5 * b), 24 * math.sin(math.tau * now * (1.3 + 0.3 * a)), _ends(u, 0.06)
    )


def _ends(u: float, share: float) -> float:
    """Fading in and out at the two ends of a way."""
    return min(1.0, u / share, (1 - u) / share)


_WAYS: Final = {
    Kind.LEAF: _leaf,
    Kind.MOTE: _mote,
    Kind.STEAM: _steam,
    Kind.GLINT: _glint,
    Kind.BLINK: _blink,
    Kind.STREAK: _streak,
    Kind.POLE: _pole,
    Kind.RAIN: _rain,
    Kind.SNOW: _snow,
    Kind.FLOCK: _flock,
}
