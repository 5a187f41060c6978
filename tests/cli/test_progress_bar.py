"""The bar of long work: one for all of it, which counts on and comes to no end before the work does."""

from __future__ import annotations

import re
from io import StringIO
from typing import TYPE_CHECKING

from game.cli import progress_bar as module
from game.cli.progress_bar import progress_bar

if TYPE_CHECKING:
    import pytest


class _Terminal(StringIO):
    """Something to write to that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_states_are_counted_on_over_all_explorations(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second exploration does not begin at 0 again, and nothing is told in percent of a bound."""
    screen = _Terminal()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setattr(module, "_SHOWN_AFTER", -1)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "120")
    with progress_bar("Looking into it", 20_000_000, 120) as patient:
        for states in (1_000_000, 500_000, 34_567):
            patient.budget().spend(states)
    shown = [int(each.replace(",", "")) for each in re.findall(r"([\d,]+) states", screen.getvalue())]
    assert shown == sorted(shown)
    assert shown[-1] == 1_534_567
    assert "of at most 120 seconds" in screen.getvalue()
    assert "%" not in screen.getvalue()
