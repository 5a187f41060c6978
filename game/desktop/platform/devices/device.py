"""The kinds of device a player may hold."""

from __future__ import annotations

from enum import Enum


class Device(Enum):
    """What was used last; hints are for keys and pads alone."""

    POINTER = "pointer"
    KEYS = "keys"
    PAD = "pad"
