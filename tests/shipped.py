"""The stories that ship, each read once in a process: it takes longer than most of what is tried on them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from game.loader import find, load_path
from game.resources import SCENARIOS
from game.words import language

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario

STORIES: Final = {path.name: path for path in find(SCENARIOS)}


@cache
def shipped(name: str) -> Scenario:
    """A story that ships, in English; there is no other thing of it to change."""
    found = load_path(SCENARIOS / name).scenario
    assert found is not None
    return found


def all_read() -> dict[Path, Scenario | None]:
    """What a window has that has read all stories; nothing where it speaks another language than English."""
    return {path: shipped(name) for name, path in STORIES.items()} if language() == "en" else {}
