"""A program killed while it keeps: `python -m tests.soak.kills --times 10000`.

A child keeps saved games, slots, settings, endings met and lines read as fast as it can, and says what was
kept; kill -9 comes at a random moment. Every second child has a slow disk, so that it is killed between or
within the calls of the file system. After each kill, all that was kept is there and in its list, nothing
is told, and the next child goes on where this one stopped. Counts what was lost, missing or told. Unix only.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Final

import filelock  # noqa: F401 - so that a child does not spend its life importing it
from attrs import define, field, frozen

from game.saves import Disk, Store
from tests.saves.kinds import KINDS

_LIVES: Final = 40  # children in one folder
_LONGEST: Final = 0.03  # seconds until a kill
_MOMENT: Final = 0.001  # seconds that a call of every second child takes
_MEMORY: Final = next((each for each in ("/dev/shm",) if Path(each).is_dir()), None)  # noqa: S108 - quick to sync


class _Slow(Disk):
    """A disk that takes a moment between two calls, so that many kills fall there, and within a write."""

    def write(self, path: Path, content: bytes) -> None:
        """Half, and the other half."""
        with path.open("wb") as file:
            for part in (content[: len(content) // 2], content[len(content) // 2 :]):
                file.write(part)
                file.flush()
                time.sleep(_MOMENT)

    def link(self, path: Path, other: Path) -> None:
        """A second name, and a moment."""
        super().link(path, other)
        time.sleep(_MOMENT)

    def rename(self, old: Path, new: Path) -> None:
        """Another name, and a moment."""
        super().rename(old, new)
        time.sleep(_MOMENT)


@frozen
class Survived:
    """How many kills, how many acknowledged keepings, and every trouble by its name."""

    kills: int
    kept: int
    troubles: Counter[str]


@define
class _Folder:
    """One folder, and the numbers that each kind of file was kept with, or tried to be."""

    path: Path
    kept: dict[str, set[int]] = field(factory=lambda: {name: set() for name in KINDS})
    tried: dict[str, set[int]] = field(factory=lambda: {name: set() for name in KINDS})

    def live(self, seconds: float, disk: Disk) -> tuple[int, str]:
        """One child's life; how much it kept, and whether it ended by itself."""
        heard, says = os.pipe()
        began = {name: max(self.tried[name], default=-1) + 1 for name in KINDS}
        child = os.fork()
        if child == 0:
            _keep_on(self.path, disk, began, says)
        os.close(says)
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        with os.fdopen(heard, encoding="utf-8") as pipe:
            said = pipe.read().splitlines()
        self._heard(said)
        wrong = "" if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL else "traceback"
        return sum(each.startswith("kept") for each in said), wrong

    def _heard(self, said: list[str]) -> None:
        for each in said:
            word, _, rest = each.partition(" ")
            number, _, name = rest.partition(" ")
            if word in {"kept", "tries"} and name in KINDS:
                held = self.kept if word == "kept" else self.tried
                held[name].add(int(number))

    def troubles(self) -> list[str]:
        """What is wrong with what was kept."""
        found = []
        for name, kind in KINDS.items():
            kept = self.kept[name]
            if kept:
                maybe = (
                    self.tried[name] if kind.adds else {one for one in self.tried[name] if one > max(kept)}
                )
                wrong = kind.trouble(Store(self.path), kept, maybe)
                found += [f"{name}: {wrong}"] if wrong else []
        return found


def _keep_on(folder: Path, disk: Disk, numbers: dict[str, int], says: int) -> None:
    """The child: keep one kind after the other, and say so; never returns."""
    try:
        while True:
            for name, kind in KINDS.items():
                os.write(says, f"tries {numbers[name]} {name}\n".encode())
                assert kind.keep(Store(folder, disk=disk), numbers[name])
                os.write(says, f"kept {numbers[name]} {name}\n".encode())
                numbers[name] += 1
    except BaseException:  # noqa: BLE001 - whatever it is, it is counted
        traceback.print_exc()
    finally:
        os._exit(1)


def run(times: int, seed: int = 1) -> Survived:
    """Kill so many children."""
    dice, troubles, kept = random.Random(seed), Counter[str](), 0
    done = 0
    while done < times:
        with tempfile.TemporaryDirectory(dir=_MEMORY) as path:
            folder = _Folder(Path(path))
            for _ in range(min(_LIVES, times - done)):
                disk = dice.choice((Disk(), _Slow()))
                lived, wrong = folder.live(dice.uniform(0, _LONGEST), disk)
                kept += lived
                done += 1
                troubles.update([wrong] if wrong else [])
                troubles.update(folder.troubles())
    return Survived(times, kept, troubles)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    found = run(asked.times, asked.seed)
    lost, missing = (
        sum(count for name, count in found.troubles.items() if name.endswith(word))
        for word in ("lost", "missing")
    )
    print(f"killed {found.kills:,} times, {found.kept:,} kept: {lost} lost, {missing} missing from a list")
    print(f"other troubles: {dict(found.troubles) or 'none'}")
    sys.exit(bool(found.troubles))
