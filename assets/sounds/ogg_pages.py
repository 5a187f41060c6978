"""The pages of an Ogg file (RFC 3533), given a serial number of our own: libsndfile draws one by chance."""

from __future__ import annotations

from itertools import pairwise

_SERIAL, _SUM, _COUNT, _HEADER = 14, 22, 26, 27  # bytes from the beginning of a page
_POLYNOMIAL = 0x04C11DB7


def with_serial(file: bytes, serial: int) -> bytes:
    """The same file with this serial number on all its pages, and their check sums put right."""
    starts = [0]
    while starts[-1] < len(file):
        at = starts[-1]
        parts = file[at + _COUNT]
        starts.append(at + _HEADER + parts + sum(file[at + _HEADER : at + _HEADER + parts]))
    return b"".join(_numbered(file[start:end], serial) for start, end in pairwise(starts))


def _numbered(page: bytes, serial: int) -> bytes:
    made = bytearray(page)
    made[_SERIAL : _SERIAL + 4] = serial.to_bytes(4, "little")
    made[_SUM : _SUM + 4] = bytes(4)
    made[_SUM : _SUM + 4] = _check_sum(made).to_bytes(4, "little")
    return bytes(made)


def _check_sum(page: bytearray) -> int:
    total = 0
    for byte in page:
        total = (total << 8 & 0xFFFFFFFF) ^ _TABLE[total >> 24 ^ byte]
    return total


def _turned(byte: int) -> int:
    total = byte << 24
    for _ in range(8):
        total = (total << 1 ^ (_POLYNOMIAL if total >> 31 else 0)) & 0xFFFFFFFF
    return total


_TABLE = [_turned(byte) for byte in range(256)]
