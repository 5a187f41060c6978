"""A disk that fills up: `python -m tests.soak.full --rounds 300`.

Everything a player keeps is kept, again and again, until there is no room: on a real small disk where
`--folder` names one (`mount -t tmpfs -o size=200k tmpfs DIR`), else on one that counts its bytes. After each
refusal all that was kept last is read without a word, and nothing half written is left behind. In half of the
rounds a slot is forgotten, so that there is room again.
"""

from __future__ import annotations

import argparse
import errno
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, frozen

from game.saves import Disk, Store
from tests.saves.kinds import KINDS, PLAY

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class Small(Disk):
    """A disk with room for so many bytes below a folder; a write that does not fit is cut off."""

    folder: Path
    room: int

    def write(self, path: Path, content: bytes) -> None:
        """Write as much as fits."""
        others = (each for each in self.folder.rglob("*") if each.is_file() and each != path)
        left = max(0, self.room - sum(each.stat().st_size for each in others))
        path.write_bytes(content[:left])
        if left < len(content):
            raise OSError(errno.ENOSPC, "No space left on device")


@frozen
class Counted:
    """How many keepings succeeded and were refused, and every trouble by its name."""

    kept: int
    refused: int
    troubles: Counter[str]


def run(rounds: int, folder: Path, disk: Disk, seed: int = 1) -> Counted:
    """Keep until nothing fits, so many times."""
    dice, counts, troubles = random.Random(seed), Counter[str](), Counter[str]()
    last: dict[str, set[int]] = {name: set() for name in KINDS}
    for number in range(rounds):
        store = Store(folder, disk=disk)
        for name, kind in KINDS.items():
            done = kind.keep(store, number)
            counts["kept" if done else "refused"] += 1
            if done:
                last[name].add(number)
        done = store.slots().keep(PLAY, number, f"place {number}", dice.randbytes(2_000))
        counts["kept" if done else "refused"] += 1
        troubles.update(_troubles(folder, last))
        others = [slot.id for slot in store.slots().all() if slot.id != "a"]
        if others and dice.random() < 1 / 2:
            store.slots().delete(dice.choice(others))
    return Counted(counts["kept"], counts["refused"], troubles)


def _troubles(folder: Path, last: dict[str, set[int]]) -> Sequence[str]:
    found = []
    for name, kept in last.items():
        if name == "slot":  # others are kept beside it
            slots = [slot.record.seed for slot in Store(folder).slots().all() if slot.id == "a"]
            wrong = "" if not kept or slots == [max(kept)] else "lost"
        else:
            wrong = KINDS[name].trouble(Store(folder), kept, set()) if kept else ""
        found += [f"{name}: {wrong}"] if wrong else []
    halves = [
        path.name for path in folder.rglob("*") if path.suffix in {".new", ".spare"} or ".new." in path.name
    ]
    return [*found, *(f"left behind: {half}" for half in halves)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--folder", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = asked.folder or Path(made)
        found = run(asked.rounds, folder, Disk() if asked.folder else Small(folder, 50_000))
    print(f"{found.kept:,} kept, {found.refused:,} refused for want of room")
    print(f"troubles: {dict(found.troubles) or 'none'}")
    sys.exit(bool(found.troubles))
