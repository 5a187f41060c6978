"""What every test of a command stands on: what other tests left in this process is not the command's."""

from __future__ import annotations

import pytest

from game.cli import progress_bar
from game.memory_room import memory_used


@pytest.fixture(autouse=True)
def _its_own_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command begins in a small process; here it is counted from what this one holds already."""
    before = max(0, memory_used() - 100_000_000)
    monkeypatch.setattr(progress_bar, "memory_used", lambda: memory_used() - before)
