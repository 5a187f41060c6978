"""Pictures and sounds gone wrong in every way: `python -m tests.soak.media --count 100000`.

Bytes are flipped, cut, put in, doubled, numbers replaced by odd ones; half of what has check sums gets true
ones again, so that a lie gets further. Each is refused in words by its header, or shown and played: pictures
by the decoder, sounds by the mixer. It is done in child processes that may have little memory and time: one
that ends by itself is a finding, and says which file it was. Counts what came of them, and the slowest.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import signal
import struct
import subprocess
import sys
import time
import zlib
from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, Final

from attrs import define, field

from game.media.decode import cut_out, part_of
from game.media.headers import own_content
from game.media.ogg import SIGNATURE as OGG
from game.media.ogg import check_sum
from game.media.png import SIGNATURE as PNG
from game.story.own_files import Medium, OwnFile
from tests.media.hostile import SOUND, image, turned_jpeg, written

_BATCH: Final = 2000
_MEMORY: Final = 700 * 1024 * 1024  # bytes of addresses in a child, with its libraries
_HEADER_MOST: Final = 1.0  # seconds
_MOST: Final = 10  # seconds for one file
_ODD: Final = (0, 1, 2, 7, 0x7F, 0x80, 0xFF, 0xFFF, 0x1000, 0x7FFF, 0xFFFF, 0x10000, 0x7FFFFFFF, 0xFFFFFFFF)


@define
class Counts:
    """What came of files; `slowest` are seconds of work for a header, and for all."""

    came: Counter[str] = field(factory=Counter)
    slowest: list[float] = field(factory=lambda: [0.0, 0.0])
    memory: int = 0  # bytes, the most that a child had
    faults: list[str] = field(factory=list)

    def add(self, other: dict[str, Any]) -> None:
        """Add what a child counted."""
        self.came.update(other["came"])
        self.slowest = [max(pair) for pair in zip(self.slowest, other["slowest"], strict=True)]
        self.memory = max(self.memory, other["memory"])
        self.faults += other["faults"]


def _seeds() -> list[tuple[str, bytes, Medium]]:
    """Small sound files of every kind."""
    pictures = [
        ("a.png", written(image(), "PNG")),
        ("b.png", written(image(mode="P"), "PNG")),
        ("c.png", written(image(mode="RGBA"), "PNG", optimize=True)),
        ("a.jpg", turned_jpeg(6)),
        ("b.jpg", written(image(200, 120), "JPEG", progressive=True)),
        ("c.jpg", written(image(mode="CMYK"), "JPEG")),
        ("a.webp", written(image(), "WEBP")),
        ("b.webp", written(image(mode="RGBA"), "WEBP", lossless=True)),
        ("c.webp", written(image(mode="RGBA"), "WEBP", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0")),
    ]
    sounds = [(path.name, path.read_bytes()) for path in sorted(SOUND.parent.glob("sign_*.ogg"))[:3]]
    return [(*one, Medium.PICTURE) for one in pictures] + [(*one, Medium.SOUND) for one in sounds]


def _mutated(content: bytes, dice: Random) -> bytes:
    made = bytearray(content)
    for _ in range(dice.choice((1, 1, 1, 2, 3, 8))):
        at = dice.randrange(len(made)) if dice.random() < 0.5 else dice.randrange(min(len(made), 120))
        end = min(len(made), at + dice.choice((1, 2, 4, 16, 200)))
        match dice.randrange(7):
            case 0:
                made[at] ^= 1 << dice.randrange(8)
            case 1:
                made[at:end] = dice.randbytes(end - at)
            case 2:
                del made[at:end]
            case 3:
                made[at:at] = made[at:end] * dice.choice((1, 2, 50))
            case 4:
                del made[max(at, 1) :]
            case 5:
                form = dice.choice((">I", "<I", ">H", "<H", "B"))
                odd = dice.choice(_ODD) & (1 << 8 * struct.calcsize(form)) - 1
                made[at : at + struct.calcsize(form)] = struct.pack(form, odd)
            case _:
                other = dice.randrange(len(made))
                made[at:end] = made[other : other + end - at]
        made = made or bytearray(b"\0")
    return bytes(made)


def _summed(content: bytes) -> bytes:
    """Chunks of a PNG and pages of an Ogg with true check sums, as far as they can be told apart."""
    made, at = bytearray(content), 8
    while content.startswith(PNG) and at + 12 <= len(made):
        end = at + 8 + int.from_bytes(made[at : at + 4], "big")
        if end + 4 > len(made):
            break
        made[end : end + 4] = struct.pack(">I", zlib.crc32(made[at + 4 : end]))
        at = end + 4
    at = 0
    while made[at : at + 4] == OGG and at + 27 <= len(made):
        body = at + 27 + made[at + 26]
        end = body + sum(made[at + 27 : body])
        made[at + 22 : at + 26] = struct.pack("<I", check_sum(bytes(made[at:end]).ljust(27)))
        at = end
    return bytes(made)


def _one(number: int, folder: Path, seeds: list[tuple[str, bytes, Medium]], counts: Counts) -> None:
    """Make a file, look at it, and show it if it may be shown."""
    dice = Random(number)
    name, content, medium = dice.choice(seeds)
    content = _mutated(content, dice)
    content = _summed(content) if dice.random() < 0.5 else content
    path = folder / name
    path.write_bytes(content)
    begun = time.process_time()
    file = own_content(content, name, medium, path)
    checked = time.process_time() - begun
    came = "refused" if file.broken else _shown(file)
    counts.came[f"{medium} {came}"] += 1
    counts.slowest = [max(counts.slowest[0], checked), max(counts.slowest[1], time.process_time() - begun)]
    if checked > _HEADER_MOST or (file.broken and not file.broken.endswith(".")):
        counts.faults.append(f"{number} {name}: {checked:.2f} s, {file.broken!r}")


def _shown(file: OwnFile) -> str:
    if file.medium is Medium.SOUND:
        return _played(file)
    made = part_of(file, (0.1, 0.1, 0.8, 0.8), (64, 36))
    if file.clear:
        cut_out(file, (40, 60))
    return "paper" if made is None else "shown"


def _played(file: OwnFile) -> str:
    import pygame  # noqa: PLC0415 - only where there are sounds

    if not pygame.mixer.get_init():
        pygame.mixer.init()
    try:
        return "played" if pygame.mixer.Sound(file.path).get_length() < 2 * 600 else "long"
    except pygame.error:
        return "silent"


def _child(first: int, count: int, folder: Path) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    counts, seeds = Counts(), _seeds()
    for number in range(first, first + count):
        (folder / "now").write_text(str(number), encoding="ascii")
        signal.alarm(_MOST)
        try:
            _one(number, folder, seeds, counts)
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is a finding
            counts.faults.append(f"{number}: {fault!r}")
    counts.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    told = {"came": counts.came, "slowest": counts.slowest, "memory": counts.memory, "faults": counts.faults}
    (folder / "told.json").write_text(json.dumps(told), encoding="utf-8")


def run(first: int, count: int, counts: Counts) -> None:
    """Have a child do these; one that ends before its time did so at the last file it began."""
    with TemporaryDirectory() as name:
        words = [sys.executable, "-m", "tests.soak.media", "--child", name, "--first", str(first)]
        environment = {**os.environ, "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
        ended = subprocess.run([*words, "--count", str(count)], env=environment, check=False).returncode
        told = Path(name, "told.json")
        if told.exists():
            counts.add(json.loads(told.read_text(encoding="utf-8")))
            return
        at = int(Path(name, "now").read_text(encoding="ascii"))
    counts.faults.append(f"{at}: the child ended with {ended}")
    if at + 1 < first + count:
        run(at + 1, first + count - at - 1, counts)


def main() -> int:
    """Do so many, and print what came of them; 1 where there was a finding."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--count", type=int, default=100_000)
    asked.add_argument("--first", type=int, default=0)
    asked.add_argument("--child", type=Path)
    given = asked.parse_args()
    if given.child:
        _child(given.first, given.count, given.child)
        return 0
    counts, begun = Counts(), time.perf_counter()
    for first in range(given.first, given.first + given.count, _BATCH):
        run(first, min(_BATCH, given.first + given.count - first), counts)
    print(f"{given.count} files in {time.perf_counter() - begun:.0f} s: {dict(sorted(counts.came.items()))}")
    print(f"slowest header {counts.slowest[0]:.3f} s, slowest of all {counts.slowest[1]:.3f} s")
    print(f"most memory of a child {counts.memory / 1e6:.0f} MB; findings: {counts.faults or 'none'}")
    return bool(counts.faults)


if __name__ == "__main__":
    sys.exit(main())
