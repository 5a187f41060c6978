"""Broken files for every reader of what players keep: `python -m tests.soak.mutants --count 1000000`.

The seeds are the samples of every version that ever landed, and walks. Half of the mutants have bytes
changed, cut or doubled; half have a part replaced by an odd value (half a letter, an endless number, a deep
nest), and of these every second one has a check sum that fits. A reader gives a value or a sentence, within
a second; what it gives can be kept again. Counts tracebacks, slow ones, and files after which nothing can.
Runs portion by portion, readers in turn; with --kept a run that was stopped goes on, and several add up.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from hashlib import blake2b
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.authoring.walk_files import follow_walk, read_walk
from game.classroom.lessons import Lessons
from game.loader import load_path
from game.saves import Store
from game.saves.finished import reopened
from game.saves.sealed_json import SUM
from game.story import Playthrough
from tests.samples.samples import lake, of
from tests.saves.stopping_disk import StoppingDisk
from tests.soak.garbage import broken
from tests.soak.one_folder import as_new, one_folder

if TYPE_CHECKING:
    from collections.abc import Callable

_SLOW: Final = 1.0  # seconds of work
_WHEN: Final = datetime(2026, 1, 1, tzinfo=UTC)
_SHIPPED: Final = Path(__file__).resolve().parents[2] / "scenarios"
LAKE: Final = lake()
PLAY: Final = Playthrough(LAKE).take("stay")
WENZHU: Final = load_path(_SHIPPED / "wenzhu").scenario
_HALF, _DEEPER, _GONE, _NEST = 0.5, 0.7, 0.2, 0.05  # shares
_ODD: Final[tuple[object, ...]] = (
    *(None, True, False, 0, -1, 1.5, 1e308, "", "a=b", "\ud800", "\x00", "x" * 5000, [], {}, [[]], {"": ""}),
    *(10**400, 10**4000, -(10**19), 1 << 53, 999, 1000, float("nan"), float("inf"), "..", "con", "/"),
    *(["a", "b"], [["shore", "wade"]], {"lake": ["end"]}, {"lake": {"shore": ["00"]}}, "\ufeff", "end"),
)


@frozen
class Tried:
    """How many mutants, of how many something was read, the slowest in seconds, every trouble by its name."""

    mutants: int
    read: int
    slowest: float
    troubles: Counter[str]


def _store(folder: Path) -> Store:
    return Store(folder, now=lambda: _WHEN, disk=StoppingDisk(-1))


def _kept(store: Store, done: bool) -> None:  # noqa: FBT001 - an answer
    """What could not be kept has to be the word of a newer file."""
    assert done or any("newer Upward" in note for note in store.notes), store.notes


def _save(folder: Path) -> bool:
    store = _store(folder)
    kept = store.load(LAKE)
    _kept(store, store.save(kept.playthrough if kept else PLAY, kept.seed if kept else 1))
    return kept is not None


def _slot(folder: Path) -> bool:
    store = _store(folder)
    slots = store.slots()
    found = slots.all()
    for slot in found:
        store.take_up(LAKE, slot.record)
        _kept(store, slots.rename(slot.id, slot.name))
        assert slots.put_aside(slot.record)
    _kept(store, slots.keep(PLAY, 1, "here", b"", "a"))
    return bool(found)


def _settings(folder: Path) -> bool:
    store = _store(folder)
    read = store.settings()
    whole = not store.notes
    _kept(store, store.save_settings(read))
    return whole


def _met(folder: Path) -> bool:
    store = _store(folder)
    met = store.met("lake")
    _kept(store, store.meet("lake", "another"))
    return bool(met)


def _seen(folder: Path) -> bool:
    store = _store(folder)
    seen = store.seen("lake")
    _kept(store, store.see("lake", "another", ["A line."]))
    return bool(seen)


def _finished(folder: Path) -> bool:
    store = _store(folder)
    ended = store.finished("lake")
    for one in ended:
        reopened(LAKE, one)
    _kept(store, store.finish(PLAY.take("wade").take("swim"), 7))
    return bool(ended)


def _lesson(folder: Path) -> bool:
    lessons = Lessons(folder, lambda: _WHEN, StoppingDisk(-1))
    kept = lessons.latest(LAKE)
    if kept is not None:
        lesson = lessons.resume(kept)
        assert lesson.keep() or "newer Upward" in lesson.problem, lesson.problem
    return kept is not None


def _walk(folder: Path) -> bool:
    assert WENZHU is not None
    return not follow_walk(read_walk(folder / "walks" / "a.walk"), WENZHU).diagnostics


# Each reader: how it is used on a folder, whether it read anything; and the file it reads there.
READERS: Final[dict[str, tuple[Callable[[Path], bool], str]]] = {
    "saves": (_save, "story_lake.json"),
    "slots": (_slot, "slots/slot_a.json"),
    "settings": (_settings, "settings.json"),
    "met": (_met, "met.json"),
    "seen": (_seen, "seen.json"),
    "finished": (_finished, "finished_lake.json"),
    "lessons": (_lesson, "lesson_lake.json"),
    "walks": (_walk, "walks/a.walk"),
}


def _seeds(reader: str) -> list[bytes]:
    if reader == "walks":
        return [path.read_bytes() for path in sorted((_SHIPPED / "wenzhu" / "walks").glob("*.walk"))]
    return [path.read_bytes() for path in of(reader)]


def run(reader: str, count: int, seed: int = 1) -> Tried:
    """Give so many mutants to a reader."""
    dice, troubles, read, slowest = random.Random(seed), Counter[str](), 0, 0.0
    use, name = READERS[reader]
    seeds = _seeds(reader)
    with one_folder(name) as folder:
        file = folder / name
        for _ in range(count):
            file.write_bytes(mutant(dice.choice(seeds), dice))
            began = time.process_time()
            try:
                read += use(folder)
            except Exception as problem:  # noqa: BLE001 - whatever it is, it is counted
                troubles[f"{type(problem).__name__}: {str(problem)[:200]}"] += 1
            took = time.process_time() - began
            slowest = max(slowest, took)
            troubles["slow"] += took > _SLOW
            as_new(folder, name)
    return Tried(count, read, slowest, +troubles)


def mutant(seed: bytes, dice: random.Random) -> bytes:
    """A file with bytes changed, or with a part of another kind."""
    if dice.random() < _HALF or not seed.startswith(b"{"):
        return broken(seed, dice)
    found = json.loads(seed)
    for _ in range(dice.randrange(1, 4)):
        _replace(found, dice)
    found.pop(SUM, None)
    body = json.dumps(found).encode()[:-1]
    if len(body) == 1 or dice.random() < _HALF:
        return body + b"}"
    return body + f', "{SUM}": "{blake2b(body, digest_size=8).hexdigest()}"}}'.encode()


def _replace(found: object, dice: random.Random) -> None:
    """Somewhere in it, at any depth, put in an odd value, or take one out."""
    at = found
    while isinstance(at, dict | list) and at:
        key = dice.choice(list(at)) if isinstance(at, dict) else dice.randrange(len(at))
        inner = at[key]
        if isinstance(inner, dict | list) and inner and dice.random() < _DEEPER:
            at = inner
            continue
        if dice.random() < _GONE:
            del at[key]
        elif isinstance(at, dict) and dice.random() < _GONE:
            at[str(dice.choice(_ODD))[:100]] = at.pop(key)
        else:
            at[key] = _nest(dice) if dice.random() < _NEST else copy.deepcopy(dice.choice(_ODD))
        return


def _nest(dice: random.Random) -> object:
    """Lists within lists."""
    made: object = []
    for _ in range(dice.choice((10, 100, 300))):
        made = [made]
    return made


@define
class Kept:
    """The portions of runs before this one, a line each in a file; nothing where there is none."""

    path: Path | None
    tried: dict[tuple[str, int, int], Tried] = field(factory=dict)  # by reader, seed and how many

    def __attrs_post_init__(self) -> None:
        """Read what is there."""
        if self.path is not None and self.path.exists():
            for line in self.path.read_text(encoding="utf-8").splitlines():
                reader, seed, count, read, slowest, troubles = json.loads(line)
                self.tried[reader, seed, count] = Tried(count, read, slowest, Counter(troubles))

    def run(self, reader: str, count: int, seed: int) -> None:
        """Give so many mutants to a reader, unless that was done before."""
        if (reader, seed, count) in self.tried:
            return
        found = self.tried[reader, seed, count] = run(reader, count, seed)
        if self.path is not None:
            line = [reader, seed, count, found.read, found.slowest, found.troubles]
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")

    def all(self, reader: str) -> Tried:
        """All portions of a reader, added up."""
        found = [tried for (of_reader, _, _), tried in sorted(self.tried.items()) if of_reader == reader]
        troubles = sum((each.troubles for each in found), Counter[str]())
        slowest = max((each.slowest for each in found), default=0.0)
        return Tried(sum(each.mutants for each in found), sum(each.read for each in found), slowest, troubles)


def main() -> int:
    """Run, readers in turn; print what came of all portions; the exit code is 1 where there was trouble."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=50_000, help="mutants for each reader")
    parser.add_argument("--portion", type=int, default=10_000, help="so many of them with each seed")
    parser.add_argument("--seed", type=int, default=1, help="of the first portion")
    parser.add_argument("--reader", choices=READERS, action="append")
    parser.add_argument("--kept", type=Path, help="a file of what was tried, to go on from and add up")
    asked = parser.parse_args()
    kept, readers = Kept(asked.kept), asked.reader or list(READERS)
    for portion in range(ceil(asked.count / asked.portion)):
        for reader in readers:
            kept.run(reader, min(asked.portion, asked.count - portion * asked.portion), asked.seed + portion)
    every = {reader: kept.all(reader) for reader in readers}
    for reader, found in every.items():
        print(f"{reader}: {found.mutants:,} mutants, {found.read:,} read, slowest {found.slowest:.2f} s")
        print(f"  troubles: {dict(found.troubles) or 'none'}")
    return int(any(found.troubles for found in every.values()))


if __name__ == "__main__":
    sys.exit(main())
