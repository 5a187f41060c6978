"""Two programs keep what was met and read at once: each finds what the other kept, and nothing is lost."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from game.saves import Store
from tests.samples.samples import lake
from tests.saves.stopping_disk import StoppingDisk

if TYPE_CHECKING:
    from pathlib import Path


def test_what_another_program_kept_meanwhile_is_not_lost(tmp_path: Path) -> None:
    """Both read before either wrote: what the second writes holds what the first wrote."""
    first, second = Store(tmp_path), Store(tmp_path)
    for store in (first, second):
        assert store.seen("lake") == {}
    assert first.see("lake", "shore", ["One."])
    assert second.see("lake", "shore", ["Two."])
    assert second.see("lake", "water", ["Three."])
    assert {scene: len(marks) for scene, marks in Store(tmp_path).seen("lake").items()} == {
        "shore": 2,
        "water": 1,
    }


def test_two_programs_at_once_lose_nothing(tmp_path: Path) -> None:
    """Of all that was answered to be kept, all is there."""

    def play(name: str) -> list[str]:
        store = Store(tmp_path, disk=StoppingDisk(-1))
        for number in range(40):
            assert store.meet("lake", f"{name}{number}")
            assert store.see("lake", f"{name}{number}", ["A line."])
        return store.notes

    with ThreadPoolExecutor(2) as programs:
        assert list(programs.map(play, "ab")) == [[], []]
    both = {f"{name}{number}" for name in "ab" for number in range(40)}
    assert Store(tmp_path).met("lake") == both
    assert set(Store(tmp_path).seen("lake")) == both


def test_a_reader_never_sees_an_empty_list(tmp_path: Path) -> None:
    """While another program writes over and over, the slot, the story and the endings are always there."""
    scenario = lake()
    from game.story import Playthrough  # noqa: PLC0415

    play = Playthrough(scenario)
    writer = Store(tmp_path, disk=StoppingDisk(-1))
    assert writer.slots().keep(play, 1, "here", b"", "a")
    assert writer.save(play, 1)
    assert writer.meet("lake", "end")

    def write() -> None:
        for number in range(60):
            writer.slots().keep(play, number, "here", b"", "a")
            writer.save(play, number)
            writer.meet("lake", f"{number}")

    with ThreadPoolExecutor(1) as other:
        done = other.submit(write)
        while not done.done():
            reader = Store(tmp_path)
            assert len(reader.slots().all()) == 1
            assert reader.latest() == "lake"
            assert reader.met("lake")
            assert reader.notes == []
        done.result()
