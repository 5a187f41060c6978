"""`play --record`: writes what is played as a walk, a file of its own and never over another."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from game.authoring.walk_files import walk_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.story import Playthrough


def may_record(path: Path) -> str:
    """Why a walk cannot be written there, as a sentence; empty if it can."""
    if path.exists():
        return f"“{path}” is there already; name a file that is not, so that nothing is lost."
    if not path.parent.is_dir() and not (path.parent.name == "walks" and path.parent.parent.is_dir()):
        return f"There is no folder “{path.parent}” to write the walk to."
    return ""


def recorder(path: Path) -> Callable[[Playthrough], None]:
    """A function that writes a playthrough to this file as a walk, and never over another file."""

    def record(play: Playthrough) -> None:
        words = walk_of(play)
        try:
            path.parent.mkdir(exist_ok=True)  # walks/, which a new story may not have yet
            with path.open("x", encoding="utf-8") as file:  # x: never over one that has come in the meantime
                file.write(words)
        except OSError as problem:
            why = problem.strerror or problem
            print(f"The walk cannot be written to {path}: {why}. Here it is:\n{words}", file=sys.stderr)
            return
        print(f"The walk is written to {path}.")

    return record
