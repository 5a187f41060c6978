"""Packs made by hand, each field as one wishes; the faults that a stranger's pack may have, by name."""

from __future__ import annotations

import struct
import zlib
from typing import Final

from attrs import frozen

from game.loader.pack.write import pack_bytes
from tests.loader.small import STORY

HEAD: Final = "gate/scenario.yaml"
TEXT: Final = STORY.encode()
_REGULAR, _LINK, _FOLDER, _DEVICE = 0o100644 << 16, 0o120777 << 16, 0o040755 << 16, 0o020644 << 16
_DEFLATED, _UTF_8 = 8, 0x800


@frozen(kw_only=True)
class Part:
    """A file of a zip as its two heads tell of it; None is what is true."""

    name: str | bytes = HEAD
    content: bytes = TEXT
    method: int = _DEFLATED
    flags: int | None = None
    attributes: int = _REGULAR
    size: int | None = None
    packed: bytes | None = None
    crc: int | None = None
    start: int | None = None
    fields: bytes = b""
    comment: bytes = b""
    disk: int = 0
    local_name: bytes | None = None
    local_flags: int | None = None
    local_size: int | None = None
    before: bytes = b""  # what lies before its head

    @property
    def written_name(self) -> bytes:
        """The bytes of its name."""
        return self.name.encode() if isinstance(self.name, str) else self.name

    @property
    def written_flags(self) -> int:
        """Its flags, of which one says that its name is in UTF-8."""
        return (0 if self.written_name.isascii() else _UTF_8) if self.flags is None else self.flags

    @property
    def written(self) -> bytes:
        """What is packed."""
        if self.packed is not None:
            return self.packed
        return squeezed(self.content) if self.method == _DEFLATED else self.content


@frozen(kw_only=True)
class End:
    """The end of a zip; None is what is true."""

    count: int | None = None
    here: int | None = None
    disk: int = 0
    size: int | None = None
    start: int | None = None
    comment: bytes = b""
    before: bytes = b""  # what lies between the list and it
    gap: bytes = b""  # what lies between the files and the list
    after: bytes = b""


def squeezed(content: bytes) -> bytes:
    """Deflated, as zips have it."""
    way = zlib.compressobj(9, zlib.DEFLATED, -15)
    return way.compress(content) + way.flush()


def zipped(*parts: Part, end: End = End()) -> bytes:
    """The bytes of a zip of these files."""
    made, listed = b"", b""
    for part in parts:
        made += part.before
        start = len(made) if part.start is None else part.start
        size = len(part.content) if part.size is None else part.size
        crc = zlib.crc32(part.content) if part.crc is None else part.crc
        name, packed, flags = part.written_name, part.written, part.written_flags
        local = name if part.local_name is None else part.local_name
        told = flags if part.local_flags is None else part.local_flags
        told_size = size if part.local_size is None else part.local_size
        made += struct.pack(
            "<4s5H3L2H",
            b"PK\x03\x04",
            20,
            told,
            part.method,
            0,
            33,
            crc,
            len(packed),
            told_size,
            len(local),
            0,
        )
        made += local + packed
        told_of = (len(name), len(part.fields), len(part.comment), part.disk, 0, part.attributes, start)
        listed += struct.pack(
            "<4s4B4H3L", b"PK\x01\x02", 20, 3, 20, 0, flags, part.method, 0, 33, crc, len(packed), size
        )
        listed += struct.pack("<5H2L", *told_of)
        listed += name + part.fields + part.comment
    made += end.gap
    count = len(parts) if end.count is None else end.count
    here = count if end.here is None else end.here
    size = len(listed) if end.size is None else end.size
    start = len(made) if end.start is None else end.start
    closing = struct.pack("<4s4H2LH", b"PK\x05\x06", end.disk, 0, here, count, size, start, len(end.comment))
    return made + listed + end.before + closing + end.comment + end.after


def _named(*names: str) -> bytes:
    return zipped(Part(), *(Part(name=name, content=b"hall: {}\n") for name in names))


def _overlapping(size: int) -> bytes:
    """The bomb of David Fifield in small: one kernel of that many bytes that every file unpacks."""
    kernel, content = squeezed(bytes(size)), bytes(size)
    files = [
        Part(name=f"gate/scenes/{at}.yaml", packed=kernel, content=content, start=0) for at in range(250)
    ]
    first, *others = files
    body = zipped(first)
    listed = zipped(*others)
    at = listed.index(b"PK\x01\x02")
    start = body.index(b"PK\x01\x02")
    both = body[start:-22] + listed[at:-22]
    return body[:start] + both + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 250, 250, len(both), start, 0)


def _nested() -> bytes:
    """The bomb called 42.zip in small: a zip of zips of zips."""
    inner = zipped(Part(name="0.dll", content=bytes(100_000)))
    for _ in range(3):
        inner = zipped(*(Part(name=f"{at}.zip", content=inner, method=0) for at in range(4)))
    return inner


_MEBIBYTE: Final = 1024 * 1024
_NOISE: Final = b"".join(
    zlib.crc32(bytes([at % 256, at // 256])).to_bytes(4, "little") for at in range(65_536)
)
GOOD: Final = pack_bytes({HEAD: TEXT})
BROKEN: Final = {
    # Not whole.
    "no pack": b"upward: 1\ntitle: The gate\n",
    "empty file": b"",
    "cut off": GOOD[:-30],
    "end alone": GOOD[-22:],
    "more behind": GOOD + b"\0",
    "comment": zipped(Part(), end=End(comment=b"Hello")),
    "before": b"#!/bin/sh\n" + GOOD,
    "other list": zipped(Part(), end=End(start=3)),
    "longer list": zipped(Part(), Part(name="gate/de.po"), end=End(count=1)),
    "shorter list": zipped(Part(), end=End(count=2)),
    "gap": zipped(Part(), end=End(gap=b"hidden")),
    "apart": zipped(Part(), Part(name="gate/de.po", before=b"hidden")),
    "two over each other": zipped(Part(), Part(name="gate/de.po", start=0)),
    "overlap bomb": _overlapping(200_000),
    "small overlap bomb": _overlapping(60_000),
    "breaks off": zipped(Part()).replace(struct.pack("<L", len(squeezed(TEXT))), struct.pack("<L", 60_000)),
    "other flags in its head": zipped(Part(local_flags=2)),
    "other size in its head": zipped(Part(local_size=3)),
    "other name in its head": zipped(Part(local_name=b"gate/scenario.yamm")),
    "longer name in its head": zipped(Part(local_name=b"gate/scenario.yaml2")),
    "other check sum": zipped(Part(crc=1)),
    "larger than it says": zipped(Part(size=len(TEXT) - 1)),
    "smaller than it says": zipped(Part(size=len(TEXT) + 1)),
    "two sizes": zipped(Part(method=0, size=3)),
    "no end within": zipped(Part(packed=squeezed(TEXT)[:-4])),
    "more within": zipped(Part(packed=squeezed(TEXT) + b"more")),
    "not squeezed": zipped(Part(packed=b"\xff" * 40)),
    # Too large.
    "nothing in it": zipped(end=End(gap=b"PK\x03\x04")),
    "too many": zipped(Part(), *(Part(name=f"gate/scenes/{at}.yaml", content=b"") for at in range(300))),
    "very many": zipped(Part(), end=End(count=60_000)),
    "ratio": zipped(Part(content=b"# a\n" * 100_000)),
    "one too large": zipped(Part(method=0, content=_NOISE * 17)),
    "says it is too large": zipped(Part(size=4 * _MEBIBYTE + 1)),
    "together too large": zipped(
        *(Part(name=f"gate/scenes/{at}.yaml", packed=_NOISE[:50_000], size=4 * _MEBIBYTE) for at in range(9))
    ),
    # Names.
    "absolute": _named("/etc/passwd"),
    "drive": _named("C:/scenario.yaml"),
    "drive without a slash": _named("c:scenario.yaml"),
    "out": _named("gate/../../scenario.yaml"),
    "out at once": _named("../gate.yaml"),
    "here": _named("gate/./scenario.yaml"),
    "backslash": _named("gate\\scenes\\hall.yaml"),
    "colon": _named("gate/scenario.yaml:hidden"),
    "zero": _named("gate/scenes/hall\0.yaml"),
    "line": _named("gate/scenes/hall\n.yaml"),
    "turned": _named("gate/scenes/\u202elmay.yaml"),
    "escape": _named("gate/scenes/\x1b[2J.yaml"),
    "space": _named("gate/scenes/the hall.yaml"),
    "hidden": _named("gate/.scenes/hall.yaml"),
    "dot at the end": _named("gate/scenes./hall.yaml"),
    "double slash": _named("gate//hall.yaml"),
    "long": _named("gate/scenes/" + "a" * 300 + ".yaml"),
    "device": _named("gate/scenes/con.yaml"),
    "device with a number": _named("gate/scenes/Lpt1.hall.yaml"),
    "device as a folder": zipped(Part(name="aux/scenario.yaml")),
    "twice": _named("gate/de.po", "gate/de.po"),
    "twice by case": _named("gate/scenes/hall.yaml", "gate/scenes/HALL.yaml"),
    "twice by width": _named("gate/scenes/hall.yaml", "gate/scenes/ｈall.yaml"),
    "parted letters": _named("gate/scenes/cafe\u0301.yaml"),
    "several folders": _named("hall/scenario.yaml"),
    "no id": zipped(Part(name="The gate/scenario.yaml")),
    "capital": zipped(Part(name="Gate/scenario.yaml")),
    "not in UTF-8": zipped(Part(name=b"gate/\xff.po", flags=_UTF_8)),
    "UTF-8 unsaid": zipped(Part(name="gate/scenes/门.yaml", flags=0)),
    # Kinds.
    "link": zipped(Part(), Part(name="gate/de.po", content=b"/etc/passwd", attributes=_LINK)),
    "device file": zipped(Part(), Part(name="gate/de.po", attributes=_DEVICE)),
    "folder": zipped(Part(), Part(name="gate/scenes/", content=b"", method=0, attributes=_FOLDER | 0x10)),
    "folder without a slash": zipped(Part(), Part(name="gate/scenes", content=b"", attributes=_FOLDER)),
    "locked": zipped(Part(flags=1)),
    "locked strongly": zipped(Part(flags=0x40)),
    "streamed": zipped(Part(flags=8)),
    "patched": zipped(Part(flags=0x20)),
    "other method": zipped(Part(method=14)),
    "fields": zipped(Part(fields=struct.pack("<2HQ", 1, 8, 4))),
    "comment of a file": zipped(Part(comment=b"Hello")),
    "on another disk": zipped(Part(disk=1)),
    "one of several": zipped(Part(), end=End(disk=1)),
    "several lists": zipped(Part(), end=End(here=0)),
    "large form": zipped(Part(), end=End(before=struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1))),
    "large size": zipped(Part(size=0xFFFFFFFF)),
    "large start": zipped(Part(), end=End(start=0xFFFFFFFF)),
    "archive": zipped(Part(), Part(name="gate/more.zip", content=GOOD, method=0)),
    "archive called otherwise": zipped(Part(), Part(name="gate/scenes/more.yaml", content=GOOD, method=0)),
    "42": _nested(),
    "no head": zipped(Part(name="gate/scenes/hall.yaml")),
    "program": _named("gate/play.exe"),
    "moving picture": _named("gate/hall.gif"),
    "walk": _named("gate/walks/hall.walk"),
    "deeper": _named("gate/scenes/more/hall.yaml"),
    "no language": _named("gate/german.po"),
    "alone": zipped(Part(name="scenario.yaml")),
}  # fmt: skip
