"""What has been read is remembered, line by line, and an edited line counts as new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.saves import Store
from game.saves.progress import mark

if TYPE_CHECKING:
    from pathlib import Path


def test_lines_read_are_known_again(tmp_path: Path) -> None:
    """Lines of a scene add up over visits and outlive the program; another story knows nothing of them."""
    store = Store(tmp_path)
    store.see("wenzhu", "dorm", ["One.", "Two."])
    store.see("wenzhu", "dorm", ["Two.", "Three."])
    again = Store(tmp_path)
    assert again.seen("wenzhu") == {"dorm": frozenset(map(mark, ("One.", "Two.", "Three.")))}
    assert again.seen("lin_feng") == {}
    assert mark("One") not in again.seen("wenzhu")["dorm"]


def test_a_damaged_list_is_put_aside_and_told(tmp_path: Path) -> None:
    """What cannot be understood is no reason to stop; it is told, and kept beside."""
    (tmp_path / "seen.json").write_text('{"format": 1, "seen": {"wenzhu": 5}}', encoding="utf-8")
    store = Store(tmp_path)
    assert store.seen("wenzhu") == {}
    assert store.notes
    assert store.see("wenzhu", "dorm", ["One."])
    assert set(Store(tmp_path).seen("wenzhu")) == {"dorm"}
