"""How long an Ogg Vorbis sound is (Vorbis I specification): by what its packets hold, not by what it says."""

from __future__ import annotations

import struct
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.media.ogg import pages
from game.media.refused import CUT_SHORT, DAMAGED, LONGEST, RefusedError
from game.media.vorbis_setup import long_modes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEAD: Final = struct.Struct("<7sIBIiiiBB")
_NAME: Final = b"\x01vorbis"
_NOTES: Final = b"\x03vorbis"
_BLOCKS: Final = range(6, 14)  # 64 to 8192 samples
_RATES: Final = range(8_000, 96_001)
_OTHER: Final = "It is an Ogg file of another kind than Vorbis: save it as Ogg Vorbis."
_RARE: Final = "It has an unusual sample rate or many channels: save it in stereo, at 44,100 a second."
_LONG: Final = "It is longer than ten minutes: cut it, or let a shorter one loop."


@frozen
class _Stream:
    """`rate` is in samples a second, `short` and `long` are blocks in samples."""

    channels: int
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
    _check_notes(packets[1])
    modes = long_modes(packets[2], stream.channels)
    held = _held(packets[3:], modes, stream)
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
    _, version, channels, rate, _, _, _, blocks, ended = _HEAD.unpack(first)
    short, long = blocks & 15, blocks >> 4
    if version or not ended & 1 or short not in _BLOCKS or long not in _BLOCKS or short > long:
        raise RefusedError(DAMAGED)
    if channels not in {1, 2} or rate not in _RATES:
        raise RefusedError(_RARE)
    return _Stream(channels, rate, 1 << short, 1 << long)


def _check_notes(notes: bytes) -> None:
    """Lengths of the notes have to be those of the bytes there are: decoders make room for what they say."""
    try:
        at = len(_NAME) + 4 + struct.unpack_from("<I", notes, len(_NAME))[0]
        (count,) = struct.unpack_from("<I", notes, at)
        at += 4
        for _ in range(count):
            at += 4 + struct.unpack_from("<I", notes, at)[0]
        ended = notes[at]
    except (struct.error, IndexError):
        raise RefusedError(DAMAGED) from None
    if not notes.startswith(_NOTES) or not ended & 1:
        raise RefusedError(DAMAGED)


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
