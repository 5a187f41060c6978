"""Two programs that keep at once, and one that looks: `python -m tests.soak.two_programs --seconds 15`.

Each of the two keeps endings, lines read, its own slot and the same saved game as often as it can; a third
lists and reads all the time. Counts what was answered to be kept and is not there, and looks that found
something missing. Unix only.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Final

from attrs import frozen

from game.saves import Store
from tests.saves.kinds import LAKE, PLAY

_MEMORY: Final = next((each for each in ("/dev/shm",) if Path(each).is_dir()), None)  # noqa: S108 - quick to sync
_PROGRAMS: Final = "ab"


@frozen
class Counted:
    """What was answered to be kept, how much of it is lost, and how often one looked, and in vain."""

    kept: int
    lost: int
    looks: int
    empty: int
    notes: tuple[str, ...]
    tracebacks: int


def run(seconds: float) -> Counted:
    """Let them play for so long."""
    with tempfile.TemporaryDirectory(dir=_MEMORY) as path:
        folder = Path(path)
        _begin(folder)
        until = time.monotonic() + seconds
        children = [_program(folder, name, until) for name in _PROGRAMS]
        looks, empty, notes = _look(folder, until)
        answered, tracebacks = set(), 0
        for child, pipe in children:
            with os.fdopen(pipe, encoding="utf-8") as heard:
                answered |= set(heard.read().split())
            tracebacks += os.waitpid(child, 0)[1] != 0
        last = Store(folder)
        there = {f"met:{each}" for each in last.met("lake")} | {f"seen:{each}" for each in last.seen("lake")}
        notes |= set(last.notes)
        return Counted(len(answered), len(answered - there), looks, empty, tuple(sorted(notes)), tracebacks)


def _begin(folder: Path) -> None:
    store = Store(folder)
    assert store.meet("lake", "end")
    assert store.see("lake", "end", ["The end."])
    assert store.save(PLAY, 1)
    for name in _PROGRAMS:
        assert store.slots().keep(PLAY, 1, name, b"png", name)


def _program(folder: Path, name: str, until: float) -> tuple[int, int]:
    """A child that keeps until then; its number, and where what was kept is heard."""
    heard, says = os.pipe()
    child = os.fork()
    if child:
        os.close(says)
        return child, heard
    try:
        _keep_on(folder, name, until, says)
    except BaseException:  # noqa: BLE001 - whatever it is, it is counted
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _keep_on(folder: Path, name: str, until: float, says: int) -> None:
    number, store = 0, Store(folder)
    while time.monotonic() < until:
        number += 1
        scene = f"{name}{number}"
        if store.meet("lake", scene):
            os.write(says, f"met:{scene}\n".encode())
        if store.see("lake", scene, [scene]):
            os.write(says, f"seen:{scene}\n".encode())
        store.slots().keep(PLAY, number, name, b"png", name)
        store.save(PLAY, number)


def _look(folder: Path, until: float) -> tuple[int, int, set[str]]:
    looks, empty, notes = 0, 0, set[str]()
    while time.monotonic() < until:
        store = Store(folder)
        kept = store.load(LAKE)
        whole = (
            len(store.slots().all()) == len(_PROGRAMS),
            store.latest() == "lake",
            "end" in store.met("lake"),
            "end" in store.seen("lake"),
            kept is not None,
        )
        looks += 1
        empty += not all(whole)
        notes |= {*store.notes, *([kept.note] if kept is not None and kept.note else [])}
    return looks, empty, notes


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=15)
    found = run(parser.parse_args().seconds)
    print(f"{found.kept:,} answered to be kept: {found.lost} lost; {found.tracebacks} tracebacks")
    print(f"{found.looks:,} looks: {found.empty} at something missing; told: {found.notes or 'nothing'}")
    sys.exit(bool(found.lost or found.empty or found.notes or found.tracebacks))
