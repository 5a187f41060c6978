"""`list`: the stories that ship, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from game.cli.stories import shipped
from game.loader import load_path
from game.story.scenario import Ending

if TYPE_CHECKING:
    from pathlib import Path


def show_list() -> None:
    """Print a line for each story; rich leaves colour out where it does not belong."""
    table = Table("id", "story", "minutes", "scenes", "endings", "about", box=None, pad_edge=False)
    for path in shipped():
        table.add_row(*_row(path))
    Console(highlight=False).print(table, markup=False)


def _row(path: Path) -> tuple[str, ...]:
    story = load_path(path).scenario
    if story is None:
        return path.name, "cannot be played yet: run check", "", "", "", ""
    endings = sum(isinstance(scene.then, Ending) for scene in story.scenes.values())
    minutes = str(story.minutes or "")
    return story.id, story.title, minutes, str(len(story.scenes)), str(endings), story.summary
