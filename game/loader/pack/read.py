"""Reads a pack into memory: its list is looked at first, then each file unpacked, no further than it says."""

from __future__ import annotations

import os
import zlib
from typing import TYPE_CHECKING, Final

from game.loader.pack.limits import check_pack
from game.loader.pack.names import check_all
from game.loader.pack.packed_story import PackedStory
from game.loader.pack.refused import KINDS, WHOLE, PackRefused
from game.loader.pack.zip_entries import STORED, zip_entries

if TYPE_CHECKING:
    from pathlib import Path

    from game.loader.pack.zip_entries import ZipEntry

_RAW: Final = -zlib.MAX_WBITS  # without the head that zlib itself writes
_ARCHIVES: Final = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf", b"\xfd7zXZ", b"Rar!\x1a")


def read_pack(path: Path) -> PackedStory:
    """The story in a pack. Raises PackRefused, and OSError where it cannot be opened."""
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        check_pack(size)
        return unpacked(file.read(size + 1))


def unpacked(content: bytes) -> PackedStory:
    """The story in the bytes of a pack. Raises PackRefused."""
    entries = zip_entries(content)
    id_ = check_all([entry.name for entry in entries])
    return PackedStory(id_, {entry.name: _content(entry) for entry in entries})


def _content(entry: ZipEntry) -> bytes:
    content = entry.packed if entry.method == STORED else _inflated(entry)
    if len(content) != entry.size or zlib.crc32(content) != entry.crc:
        raise _damaged(entry)
    if content.startswith(_ARCHIVES):
        message = f"“{entry.name}” is an archive in the pack, and none is opened"
        raise PackRefused(KINDS, message, "its author packs the files themselves")
    return content


def _inflated(entry: ZipEntry) -> bytes:
    """What was squeezed, at most a byte more than it says it is."""
    way = zlib.decompressobj(_RAW)
    try:
        content = way.decompress(entry.packed, entry.size + 1)
    except zlib.error as problem:
        raise _damaged(entry) from problem
    if not way.eof or way.unused_data:
        raise _damaged(entry)
    return content


def _damaged(entry: ZipEntry) -> PackRefused:
    return PackRefused(WHOLE, f"“{entry.name}” in this pack is damaged, or not of the size it says")
