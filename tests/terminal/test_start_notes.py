"""In the terminal a start's content note is said once the start is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.loader import load_path
from game.saves import Store
from game.story import Playthrough
from game.terminal import Talk
from tests.loader.corpus import CORPUS

if TYPE_CHECKING:
    from pathlib import Path

_USUAL = "It touches on: A drink at a work dinner.\n\n"
_TIRED = "“After a week of nights” touches on: Not having slept.\n\n"


def _greeted(store: Store, circumstance: str | None) -> str:
    toast = load_path(CORPUS / "playable" / "the_toast.yaml").scenario
    assert toast is not None
    written: list[str] = []
    Talk(store, Playthrough(toast, (), circumstance), 7, lambda: None, written.append, 80).run()
    return "\n".join(written)


def test_a_start_says_what_it_touches_on(tmp_path: Path) -> None:
    """After the story's own; from the usual start nothing of it."""
    assert _USUAL + _TIRED in _greeted(Store(tmp_path), "tired")
    usual = _greeted(Store(tmp_path), None)
    assert _USUAL in usual
    assert "touches on: Not" not in usual
