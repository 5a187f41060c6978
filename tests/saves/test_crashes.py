"""The machine may stop at any moment, twice in a row: nothing kept is lost, nothing misses from a list."""

from __future__ import annotations

import contextlib
import shutil
from typing import TYPE_CHECKING

import pytest

from game.saves import Store
from tests.saves.kinds import KINDS, PLAY
from tests.saves.stopping_disk import PowerCut, StoppingDisk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.saves.kinds import Kind

NEVER = -1  # a moment that does not come


def _until(kind: Kind, folder: Path, number: int, stop: int, *, links: bool) -> bool:
    """Keep a number while the machine stops at this moment; whether it came to the end before."""
    try:
        assert kind.keep(Store(folder, disk=StoppingDisk(stop, links)), number)
    except PowerCut:
        return False
    return True


def _check(kind: Kind, folder: Path, kept: int, tried: set[int]) -> None:
    """What was kept is there, and nothing that was never tried; every list has it, and no word is needed."""
    assert kind.trouble(Store(folder), set(range(kept + 1)), tried) == ""


def _moments(kind: Kind, folder: Path, *, links: bool) -> range:
    """The moments of keeping one more number, in a copy of a folder."""
    copy = folder.with_name("measured")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    disk = StoppingDisk(NEVER, links)
    assert kind.keep(Store(copy, disk=disk), 30)
    return range(3 * disk.calls)


@pytest.mark.one_in(3)
@pytest.mark.parametrize("links", [True, False], ids=["links", "copies"])
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_two_crashes_in_a_row_lose_nothing_that_was_kept(tmp_path: Path, kind: Kind, *, links: bool) -> None:
    """Before, within and after each call of the file system, in writing and in the writing after that."""
    start = tmp_path / "start"
    for number in range(3):
        assert kind.keep(Store(start), number)
    for first in _moments(kind, start, links=links):
        once = tmp_path / "once"
        shutil.copytree(start, once)
        kept = 3 if _until(kind, once, 3, first, links=links) else 2
        _check(kind, once, kept, {3})
        for second in _moments(kind, once, links=links):
            twice = tmp_path / "twice"
            shutil.copytree(once, twice)
            _until(kind, twice, 4, second, links=links)
            _check(kind, twice, kept, {3, 4})
            assert _until(kind, twice, 5, NEVER, links=links)
            _check(kind, twice, 2, {3, 4, 5})
            assert 5 in kind.found(Store(twice))
            shutil.rmtree(twice)
        shutil.rmtree(once)


# What an older Upward, or a damaged medium, may have left: which generations are there, and in which state.
LEFT = {
    "named in between": ("new", "previous"),
    "only the new one": ("new",),
    "only the one before": ("previous",),
    "a torn new one": ("", "half new", "previous"),
    "a damaged one and a whole new one": ("half ", "new", "previous"),
}


@pytest.mark.parametrize("left", LEFT.values(), ids=LEFT)
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_what_was_left_is_found_and_survives_a_crash(
    tmp_path: Path, kind: Kind, left: tuple[str, ...]
) -> None:
    """The newest whole generation is listed and read, and the next writing may stop wherever it likes."""
    start = tmp_path / "start"
    assert kind.keep(Store(start), 0)
    [path] = [each for each in start.rglob("*.json") if "." not in each.stem]
    whole = path.read_bytes()
    path.unlink()
    for each in left:
        half, _, generation = each.rpartition(" ")
        place = path.with_suffix(f".{generation}.json") if generation else path
        place.write_bytes(whole[: len(whole) // 2] if half else whole)
    for stop in _moments(kind, start, links=True):
        folder = tmp_path / "again"
        shutil.copytree(start, folder)
        _until(kind, folder, 1, stop, links=True)
        store = Store(folder)
        assert kind.listed(store)
        assert kind.found(store) & {0, 1}
        assert _until(kind, folder, 2, NEVER, links=True)
        assert 2 in kind.found(Store(folder))
        shutil.rmtree(folder)


@pytest.mark.parametrize("stop", range(12))
def test_a_slot_that_is_forgotten_never_comes_back_older(tmp_path: Path, stop: int) -> None:
    """Where forgetting is cut off, it is as it was or gone, with nothing to be told."""
    for number in range(2):
        Store(tmp_path).slots().keep(PLAY, number, "here", b"png", "a")
    with contextlib.suppress(PowerCut):
        Store(tmp_path, disk=StoppingDisk(stop)).slots().delete("a")
    store = Store(tmp_path)
    assert {slot.record.seed for slot in store.slots().all()} <= {1}
    assert store.notes == []
