"""The kinds of input device."""

from __future__ import annotations

from enum import Enum


class Device(Enum):
    """The kind of device used last; hints are shown for keys and pads alone."""

    POINTER = "pointer"
    KEYS = "keys"
    PAD = "pad"
