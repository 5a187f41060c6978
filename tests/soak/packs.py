"""Packs gone wrong in every way: `python -m tests.soak.packs --count 1000000`.

Bytes are flipped, cut, put in, doubled, numbers of heads replaced by odd ones; half of the packs are made
with fields that lie (sizes, flags, kinds, names, places). Each is played as a story or refused in words. The
interpreter itself stops the run where a file is opened for writing, made, renamed or taken away, or a program
or a connection is begun. Counts what was read, refused by which rule, tracebacks, and the slowest.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import tracemalloc
from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, Final

from attrs import evolve, frozen

from game.diagnostics import RULES, render
from game.loader import load_path
from game.loader.pack.limits import LARGEST_SUM
from game.loader.pack.write import pack_bytes
from tests.loader.packs import BROKEN, GOOD, HEAD, TEXT, End, Part, zipped

_SMALL: Final = 16 * 1024
_ODD: Final = (
    0,
    1,
    2,
    8,
    20,
    0x7F,
    0xFF,
    0x800,
    0x8000,
    0xFFFF,
    0x10000,
    0x7FFFFFFF,
    0x80000000,
    0xFFFFFFFE,
    0xFFFFFFFF,
)
_SIGNS: Final = (
    b"PK\x01\x02",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"PK\x06\x06",
    b"PK\x06\x07",
    b"PK\x07\x08",
    b"../",
    b"\0",
)
_NAMES: Final = (
    *("gate/scenes/a.yaml", "gate/de.po", "gate/zh-Hans.po", "../a.yaml", "/a", "", "gate/", "gate\\a"),
    *("gate/scenes/CON.yaml", "hall/scenario.yaml", "gate/scenes/门.yaml", "gate/scenes/ß.yaml"),
    *("gate/scenes/a.zip", "scenario.yaml"),
)
_WRITES: Final = frozenset(
    {"subprocess.Popen", "socket.connect", "socket.bind", "tempfile.mkstemp", "tempfile.mkdtemp"}
    | {"shutil.copyfile", "shutil.move", "shutil.rmtree", "shutil.unpack_archive"}
    | {
        f"os.{name}"
        for name in ("mkdir", "rename", "remove", "rmdir", "link", "symlink", "truncate", "chmod")
    }
    | {f"os.{name}" for name in ("chown", "utime", "system", "exec", "posix_spawn")}
)
_TO_WRITE: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@frozen
class Tried:
    """How many packs were played and refused by which rule, the slowest in seconds, and every trouble."""

    played: int
    refused: Counter[str]
    slowest: float
    most: int  # bytes of memory that Python took at once beyond those before
    troubles: tuple[str, ...]


class _Watch:
    """The interpreter tells of everything it is asked for; while a pack is read, writing is a trouble."""

    def __init__(self) -> None:
        """Begin to listen, which never ends."""
        self.reading = False
        sys.addaudithook(self.told)

    def told(self, event: str, given: tuple[object, ...]) -> None:
        """Raises AssertionError for what reading a pack may not do."""
        if not self.reading:
            return
        writes = event == "open" and isinstance(given[2], int) and given[2] & _TO_WRITE
        if writes or event in _WRITES:
            raise AssertionError(f"{event} {given[:1]}")


def try_packs(count: int, seed: int) -> Tried:
    """Read so many broken packs; the same seed breaks the same ones."""
    random, watch = Random(seed), _Watch()
    played, refused, slowest, troubles = 0, Counter[str](), 0.0, []
    load_path(Path(__file__))  # whatever is imported late is there now
    with TemporaryDirectory() as folder:
        path = Path(folder) / "gate.upward"
        path.write_bytes(GOOD)
        load_path(path)
        tracemalloc.start()
        for number in range(count):
            content = broken_pack(random)
            path.write_bytes(content)
            began, watch.reading = time.process_time(), True
            try:
                loaded = load_path(path)
                render(loaded.diagnostics, loaded.sources)
            except Exception as problem:  # noqa: BLE001 - every kind is what is looked for
                troubles.append(f"{number}: {problem!r}")
                continue
            finally:
                watch.reading = False
            slowest = max(slowest, time.process_time() - began)
            if [*Path(folder).iterdir()] != [path]:
                troubles.append(f"{number}: something was written")
            if loaded.scenario is None:
                refused[loaded.diagnostics[0].rule] += 1
            played += loaded.scenario is not None
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return Tried(played, refused, slowest, most, tuple(troubles))


def broken_pack(random: Random) -> bytes:
    """A pack with one to six faults in its bytes, or in its fields, or both."""
    content = _lying(random) if random.random() < 0.5 else random.choice(_WHOLE)
    for _ in range(random.choice((0, 1, 1, 1, 2, 3, 6))):
        content = random.choice(_CHANGES)(random, content)[:_SMALL]
    return content


def _lying(random: Random) -> bytes:
    """A zip of one to four files, of which some fields say something else than is so."""
    parts = [
        Part(),
        *(Part(name=random.choice(_NAMES), content=b"a: {}\n") for _ in range(random.randrange(4))),
    ]
    for _ in range(random.randrange(3)):
        at = random.randrange(len(parts))
        field, value = random.choice(_fields(random))
        parts[at] = evolve(parts[at], **{field: value})
    end = End()
    if random.random() < 0.2:
        field, value = random.choice(_ends(random))
        end = evolve(end, **{field: value})
    random.shuffle(parts)
    return zipped(*parts, end=end)


def _fields(random: Random) -> list[tuple[str, Any]]:
    odd = random.choice(_ODD)
    return [
        ("name", random.choice(_NAMES)),
        ("content", random.choice((b"", TEXT, GOOD, bytes(70_000), b"\xff" * 100))),
        ("method", random.choice((0, 8, 8, 12, 99))),
        ("flags", odd & 0xFFFF),
        ("attributes", odd),
        ("size", odd),
        ("packed", random.choice((b"", b"\x03\x00", random.randbytes(50)))),
        ("crc", odd),
        ("start", odd),
        ("fields", random.randbytes(random.randrange(12))),
        ("local_name", random.choice(_NAMES).encode()),
        ("local_size", odd),
        ("before", random.randbytes(random.randrange(5))),
    ]


def _ends(random: Random) -> list[tuple[str, Any]]:
    odd = random.choice(_ODD)
    some = random.randbytes(random.randrange(30))
    return [
        *(
            ("count", odd & 0xFFFF),
            ("here", odd & 0xFFFF),
            ("disk", odd & 0xFFFF),
            ("size", odd),
            ("start", odd),
        ),
        *(("comment", some), ("before", some), ("gap", some), ("after", some)),
    ]


def _flip(random: Random, content: bytes) -> bytes:
    if not content:
        return content
    at = random.randrange(len(content))
    return content[:at] + bytes([content[at] ^ 1 << random.randrange(8)]) + content[at + 1 :]


def _cut(random: Random, content: bytes) -> bytes:
    at = random.randrange(len(content) + 1)
    return random.choice((content[:at], content[at:], content[:at] + content[at + random.randrange(1, 40) :]))


def _put_in(random: Random, content: bytes) -> bytes:
    at = random.randrange(len(content) + 1)
    some = random.choice((random.choice(_SIGNS), random.randbytes(random.randrange(1, 9))))
    return content[:at] + some + content[at:]


def _double(random: Random, content: bytes) -> bytes:
    start, end = sorted(random.randrange(len(content) + 1) for _ in range(2))
    return content[:end] + content[start:end] + content[end:]


def _number(random: Random, content: bytes) -> bytes:
    """An odd number somewhere behind a sign of a head."""
    signs = [at for sign in _SIGNS[:3] if (at := content.rfind(sign)) >= 0]
    at = (random.choice(signs) if signs else 0) + random.randrange(4, 44)
    width = random.choice((2, 4))
    new = random.choice(_ODD).to_bytes(4, "little")[:width]
    return content[:at] + new + content[at + width :]


_CHANGES: Final = (_flip, _flip, _cut, _put_in, _double, _number, _number)
_WHOLE: Final = [
    GOOD,
    pack_bytes({HEAD: TEXT, "gate/de.po": b'msgctxt "title"\nmsgid "The gate"\nmsgstr "Das Tor"\n'}),
    pack_bytes({HEAD: TEXT.replace(b"1\n", b"1.1\n", 1), "gate/scenes/a.yaml": b"# nothing\n"}),
    *(content for content in BROKEN.values() if len(content) < _SMALL),
]


def main() -> None:
    """Try as many as are asked for, and print what came of it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--count", type=int, default=100_000)
    asked.add_argument("--seed", type=int, default=17)
    given = asked.parse_args()
    tried = try_packs(given.count, given.seed)
    rules = ", ".join(
        f"{rule} {RULES[rule].name} {number:,}" for rule, number in sorted(tried.refused.items())
    )
    print(f"{given.count:,} packs: {tried.played:,} played, refused {rules}.")
    print(f"The slowest took {tried.slowest:.3f} s, the most memory was {tried.most / 2**20:.1f} MiB.")
    print(f"{len(tried.troubles)} troubles.", *tried.troubles[:20], sep="\n")
    sys.exit(bool(tried.troubles) or tried.most > 2 * LARGEST_SUM)


if __name__ == "__main__":
    main()
