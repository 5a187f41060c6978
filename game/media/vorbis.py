"""How long an Ogg Vorbis sound is (Vorbis I specification): by what its packets hold, not by what it says."""

from __future__ import annotations

import struct
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.media.ogg import pages
from game.media.refused import CUT_SHORT, DAMAGED, LONGEST, RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEAD: Final = struct.Struct("<7sIBIiiiBB")
_NAME: Final = b"\x01vorbis"
_SETUP: Final = b"\x05vorbis"
_BLOCKS: Final = range(6, 14)  # 64 to 8192 samples
_RATES: Final = range(8_000, 96_001)
_MODES: Final = 64
_MODE: Final = 41  # bits of a mode: whether it is long, two zeros of 16 bits, its mapping
_OTHER: Final = "It is an Ogg file of another kind than Vorbis: save it as Ogg Vorbis."
_RARE: Final = "It has an unusual sample rate or many channels: save it in stereo, at 44,100 a second."
_LONG: Final = "It is longer than ten minutes: cut it, or let a shorter one loop."


@frozen
class _Stream:
    """`rate` is in samples a second, `short` and `long` are blocks in samples."""

    rate: int
    short: int
    long: int


def seconds(content: bytes) -> float:
    """How long it is heard. Raises `RefusedError` for what is no such sound, is damaged, or too long."""
    packets, last, stream = [], 0, None
    for packet, until in _joined(content):
        stream = stream or _stream(packet)
        last = max(last, until)
        packets.append(packet)
    if stream is None or len(packets) < 4:
        raise RefusedError(CUT_SHORT)
    held = _held(packets[3:], _long_modes(packets[2]), stream)
    length = max(held, last) / stream.rate
    if length > LONGEST:
        raise RefusedError(_LONG)
    if not last or held < last:
        raise RefusedError(DAMAGED)
    return last / stream.rate


def _joined(content: bytes) -> Iterator[tuple[bytes, int]]:
    """Each packet whole, with the samples up to the end of the page it ends on."""
    begun = b""
    for page in pages(content):
        for number, part in enumerate(page.packets, 1):
            begun += part
            if number < len(page.packets) or not page.goes_on:
                yield begun, page.until
                begun = b""


def _stream(first: bytes) -> _Stream:
    if len(first) != _HEAD.size or not first.startswith(_NAME):
        raise RefusedError(_OTHER)
    _, version, channels, rate, _, _, _, blocks, _ = _HEAD.unpack(first)
    short, long = blocks & 15, blocks >> 4
    if version or short not in _BLOCKS or long not in _BLOCKS or short > long:
        raise RefusedError(DAMAGED)
    if channels not in {1, 2} or rate not in _RATES:
        raise RefusedError(_RARE)
    return _Stream(rate, 1 << short, 1 << long)


def _long_modes(setup: bytes) -> list[bool]:
    """Whether blocks of each mode are long. Modes stand at the end of the setup: it is read from there."""
    if not setup.startswith(_SETUP):
        raise RefusedError(DAMAGED)
    bits = int.from_bytes(setup[-400:], "little")
    at, counted = bits.bit_length() - 1, 0  # below the bit that ends it
    found: list[bool] = []
    while at >= _MODE + 6 and len(found) < _MODES:
        mode = bits >> (at - _MODE) & (1 << _MODE) - 1
        if mode >> 33 >= _MODES or mode >> 1 & 0xFFFFFFFF:
            break
        at -= _MODE
        found.append(bool(mode & 1))
        if (bits >> (at - 6) & 63) + 1 == len(found):
            counted = len(found)
    if not counted:
        raise RefusedError(DAMAGED)
    return found[counted - 1 :: -1]


def _held(packets: Sequence[bytes], modes: Sequence[bool], stream: _Stream) -> int:
    """How many samples packets come to: half of each overlaps half of the one before."""
    which = (len(modes) - 1).bit_length()
    sizes = [_block(packet, modes, which, stream) for packet in packets if packet]
    return sum((one + other) // 4 for one, other in pairwise(sizes))


def _block(packet: bytes, modes: Sequence[bool], which: int, stream: _Stream) -> int:
    number = packet[0] >> 1 & (1 << which) - 1
    if packet[0] & 1 or number >= len(modes):
        raise RefusedError(DAMAGED)
    return stream.long if modes[number] else stream.short
