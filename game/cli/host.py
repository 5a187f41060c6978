"""`report` and `forget`: what is kept of a lesson, written down or deleted."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING, Final

from game.classroom.lesson import Lessons
from game.classroom.report import write_report
from game.loader import load_path
from game.saves import Store

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario

_WRONG_USAGE: Final = 2
FORMS: Final = (".html", ".pdf")


def write(path: Path, out: Path) -> int:
    """Write the report of the last lesson of a story: 0, 1 if there is none, 2 if it cannot be written so."""
    if out.suffix.lower() not in FORMS:
        print(f"“{out.name}” does not say which form is wanted: end it in .html or .pdf.", file=sys.stderr)
        return _WRONG_USAGE
    found = _story(path)
    if found is None:
        return 1
    lessons = _lessons()
    kept = lessons.latest(found)
    for note in lessons.notes:
        print(note, file=sys.stderr)
    if kept is None:
        print(f"No lesson of {found.id} is kept here. main.py host {found.id} begins one.", file=sys.stderr)
        return 1
    try:
        write_report(kept.room, out, date.fromisoformat(kept.saved_at[:10]))
    except OSError as problem:
        print(f"It cannot be written to “{out}”: {problem.strerror or problem}.", file=sys.stderr)
        return _WRONG_USAGE
    print(f"Written: {out}")
    return 0


def forget(path: Path, *, yes: bool) -> int:
    """Delete everything kept about the lessons of a story, after asking; the exit code.

    It is 0 if nothing is left, 1 if the story has mistakes, one does not agree, or the system refuses.
    """
    found = _story(path)
    if found is None:
        return 1
    lessons = _lessons()
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


def _story(path: Path) -> Scenario | None:
    loaded = load_path(path)
    if loaded.scenario is None:
        from game.cli.play import complain

        complain(loaded)
    return loaded.scenario


def _lessons() -> Lessons:
    store = Store.usual()
    return Lessons(store.folder / "lessons", store.now)
