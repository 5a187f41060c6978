"""The list of files of a zip, read so strictly that it can mean only one thing.

Every byte belongs to exactly one file's head, its content, the list or its end, in this order: nothing lies
over anything else, before, between or behind. What `pack` never writes (links, folders, locks, parts on other
disks, the large form of zips, comments, fields of other programs) is refused by name.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.loader.pack.limits import check_count, check_file, check_pack, check_sum
from game.loader.pack.names import check_name
from game.loader.pack.refused import KINDS, WHOLE, PackRefused

if TYPE_CHECKING:
    from collections.abc import Iterator

STORED, DEFLATED = 0, 8  # how a file is packed
_END: Final = struct.Struct("<4s4H2LH")
_LISTED: Final = struct.Struct("<4s6H3L5H2L")
_HEAD: Final = struct.Struct("<4s5H3L2H")
_HEAD_SIGN, _LISTED_SIGN, _END_SIGN, _LARGE_SIGN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"PK\x06\x07"
_LARGE_LOCATOR: Final = 20  # bytes, before the end of a zip in the large form
_LOCKED: Final = 0x0001 | 0x0040 | 0x2000  # flags of a file
_STREAMED, _PATCHED, _UTF_8 = 0x0008, 0x0020, 0x0800
_FLAGS: Final = 0x0006 | _UTF_8  # those that change nothing here: how hard it was squeezed, and the name's
_FOLDER: Final = 0x10  # an attribute of DOS
_REGULAR: Final = {0, 8}  # kinds of files in Unix, of which 0 says nothing


@frozen
class ZipEntry:
    """A file in a zip: its name, how it is packed, its packed bytes, and what it is to be unpacked."""

    name: str
    method: int
    packed: bytes
    size: int  # bytes, unpacked
    crc: int


@frozen(kw_only=True)
class _Listed:
    """What the list of a zip says of a file."""

    name: bytes
    fixed: tuple[int, ...]  # flags, method, check sum, packed and unpacked size: its head says the same
    attributes: int
    start: int
    more: int  # bytes of fields and comments

    @property
    def shown(self) -> str:
        """Its name, whatever it is written in."""
        return self.name.decode(errors="replace")


def zip_entries(content: bytes) -> tuple[ZipEntry, ...]:
    """The files of a zip, in its order, none unpacked yet. Raises PackRefused."""
    check_pack(len(content))
    count, size, start = _end(content)
    check_count(count)
    listed = list(_listed(content, count, start, start + size))
    for each in listed:
        _check_kind(each)
        check_file(each.shown, each.fixed[4], each.fixed[3])
    check_sum(sum(each.fixed[4] for each in listed))
    entries, at = [], 0
    for each in listed:
        entry, at = _entry(content, each, at, start)
        entries.append(entry)
    if at != start:
        raise PackRefused(WHOLE, "there is something between the files of this pack and their list")
    return tuple(entries)


def _end(content: bytes) -> tuple[int, int, int]:
    """How many files the list has, its bytes, and where it begins."""
    if not content.startswith(_HEAD_SIGN):
        hint = "a story that is not packed has a name that ends in .yaml"
        raise PackRefused(WHOLE, "this is no pack: it does not begin as one", hint)
    at = len(content) - _END.size
    if at < 0 or content[at : at + 4] != _END_SIGN:
        more = _END_SIGN in content[-0x10000 - _END.size :]
        what = "there is something behind its end" if more else "it breaks off before its end"
        raise PackRefused(WHOLE, f"this pack is not whole: {what}")
    _, disk, first, here, count, size, start, comment = _END.unpack_from(content, at)
    if content[at - _LARGE_LOCATOR : at].startswith(_LARGE_SIGN) or start == 0xFFFFFFFF or count == 0xFFFF:  # noqa: PLR2004 - what the large form writes there
        raise PackRefused(KINDS, "this pack is a zip in the large form (zip64), which no story needs")
    if disk or first or here != count:
        raise PackRefused(KINDS, "this pack is one part of several")
    if comment or start + size != at:
        raise PackRefused(WHOLE, "this pack is not whole: the list of its files is not where it should be")
    return count, size, start


def _listed(content: bytes, count: int, start: int, end: int) -> Iterator[_Listed]:
    at = start
    for _ in range(count):
        if at + _LISTED.size > end or content[at : at + 4] != _LISTED_SIGN:
            raise PackRefused(WHOLE, "this pack is not whole: the list of its files breaks off")
        read = _LISTED.unpack_from(content, at)
        flags, method, crc, packed, size = read[3], read[4], *read[7:10]
        name, fields, comment = read[10:13]
        at += _LISTED.size
        yield _Listed(
            name=content[at : min(end, at + name)],
            fixed=(flags, method, crc, packed, size),
            attributes=read[15],
            start=read[16],
            more=fields + comment + read[13],
        )
        at += name + fields + comment
    if at != end:
        raise PackRefused(WHOLE, "this pack is not whole: the list of its files is longer than it says")


def _check_kind(one: _Listed) -> None:
    """Raises PackRefused for a name that is none, and for what is no regular file that is only squeezed."""
    flags, method, _, packed, size = one.fixed
    name = one.shown
    unix, dos = one.attributes >> 28, one.attributes & 0xFF
    if name.endswith("/") or dos & _FOLDER or unix == 4:  # noqa: PLR2004 - a folder's kind
        raise PackRefused(KINDS, f"“{name}” is a folder of its own, and a pack lists files alone")
    if unix not in _REGULAR:
        what = "a link" if unix == 10 else "no file that can be read"  # noqa: PLR2004 - a link's kind
        raise PackRefused(KINDS, f"“{name}” is {what}, and a pack holds files alone")
    if flags & _LOCKED:
        hint = "its author packs it anew, without a password"
        raise PackRefused(KINDS, f"“{name}” is locked with a password", hint)
    if method not in {STORED, DEFLATED} or flags & ~_FLAGS or one.more:
        raise PackRefused(KINDS, f"“{name}” is packed in a way that is not read here")
    if 0xFFFFFFFF in {packed, size, one.start}:  # noqa: PLR2004 - where the large form has it elsewhere
        raise PackRefused(KINDS, "this pack is a zip in the large form (zip64), which no story needs")
    if method == STORED and packed != size:
        raise PackRefused(WHOLE, f"this pack is not whole: “{name}” has two sizes")
    check_name(_decoded(one))


def _decoded(one: _Listed) -> str:
    """Its name. Raises PackRefused where it is not in UTF-8, or is so without saying it."""
    try:
        return one.name.decode("utf-8" if one.fixed[0] & _UTF_8 else "ascii")
    except UnicodeDecodeError as problem:
        raise PackRefused(KINDS, f"the name “{one.shown}” is not written in UTF-8") from problem


def _entry(content: bytes, one: _Listed, at: int, end: int) -> tuple[ZipEntry, int]:
    """A file that begins there, and where the next one does."""
    name = _decoded(one)
    if one.start != at:
        raise PackRefused(WHOLE, f"“{name}” lies over another file of this pack, or apart from it")
    begins = at + _HEAD.size + len(one.name)
    _, method, crc, packed, size = one.fixed
    if begins + packed > end:
        raise PackRefused(WHOLE, f"this pack is not whole: “{name}” breaks off")
    sign, _, *rest = _HEAD.unpack_from(content, at)
    said = (*rest[:2], *rest[4:7])
    if sign != _HEAD_SIGN or said != one.fixed or rest[7:] != [len(one.name), 0]:
        raise PackRefused(WHOLE, f"this pack says two things of “{name}”")
    if content[at + _HEAD.size : begins] != one.name:
        raise PackRefused(WHOLE, f"“{name}” has two names in this pack")
    return ZipEntry(name, method, content[begins : begins + packed], size, crc), begins + packed
