"""How choices slide in and tags swing when a page opens: shares and angles by the seconds since then."""

from __future__ import annotations

import math
from typing import Final

_ARRIVE: Final = 0.30
_STAGGER: Final = 0.06
_SWING: Final = 0.9
_DEGREES: Final = 9.0
LONGEST: Final = max(_SWING, _ARRIVE + 6 * _STAGGER)  # seconds after which nothing of this moves


def offset(age: float, number: int) -> float:
    """How far choice `number`, from 0, still is from its place: from 1 down to 0."""
    t = min(1.0, max(0.0, (age - number * _STAGGER) / _ARRIVE))
    return (1 - t) ** 3


def swing(age: float) -> float:
    """The angle at which the tags of stats that moved hang, in degrees."""
    if age >= _SWING:
        return 0.0
    return _DEGREES * math.sin(age * 11) * (1 - age / _SWING) ** 2
