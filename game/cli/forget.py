"""`forget`: everything kept about the lessons of a story, deleted."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from game.classroom.lessons import Lessons
from game.cli.stories import read_story
from game.saves import Store

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario


def forget_lessons(path: Path, *, yes: bool) -> int:
    """Delete everything kept about the lessons of a story, after asking; the exit code.

    It is 0 if nothing is left, 1 if the story has mistakes, one does not agree, or the system refuses.
    """
    found = read_story(path)
    if found is None:
        return 1
    lessons = Lessons.of(Store.usual())
    if not lessons.any_kept(found):
        print(f"No lesson of {found.id} is kept here.")
        return 0
    if not yes and not _agreed(found):
        print("Nothing was deleted.")
        return 1
    try:
        lessons.delete(found)
    except OSError as problem:
        print(f"Not everything could be deleted: {problem.strerror or problem}.", file=sys.stderr)
        return 1
    print(f"Everything kept about lessons of {found.id} is deleted.")
    return 0


def _agreed(found: Scenario) -> bool:
    if not sys.stdin.isatty():
        print("Say --yes to delete without being asked.", file=sys.stderr)
        return False
    return (
        input(f"Delete votes, path and devices of the lessons of {found.id}? [y/N] ").strip().lower() == "y"
    )
