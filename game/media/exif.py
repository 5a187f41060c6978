"""Which way up a picture is, as a camera notes it in the file (EXIF 2.32, tag 0x0112 of a TIFF directory)."""

from __future__ import annotations

import struct
from typing import Final

UPRIGHT: Final = 1
ON_ITS_SIDE: Final = 5  # from this turn on width and height change places
_TAG: Final = 0x0112
_SHORT: Final = 3
_MOST: Final = 200  # entries of a directory that are looked at
_TURNS: Final = range(1, 9)
_ORDERS: Final = {b"II*\0": "<", b"MM\0*": ">"}


def turn_of(exif: bytes) -> int:
    """From 1 to 8 as EXIF counts; 1, upright, where nothing is said that can be understood."""
    order = _ORDERS.get(exif[:4])
    if order is None:
        return UPRIGHT
    try:
        return _noted(exif, order)
    except struct.error:
        return UPRIGHT


def _noted(exif: bytes, order: str) -> int:
    (start,) = struct.unpack_from(f"{order}I", exif, 4)
    (count,) = struct.unpack_from(f"{order}H", exif, start)
    for number in range(min(count, _MOST)):
        tag, kind, _, value = struct.unpack_from(f"{order}HHIH", exif, start + 2 + 12 * number)
        if tag == _TAG:
            return value if kind == _SHORT and value in _TURNS else UPRIGHT
    return UPRIGHT
