"""`report`: the last lesson of a story, written down as a page or a PDF."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING, Final

from game.classroom.lessons import Lessons
from game.classroom.report import FORMS, free_stem, write_report
from game.cli.missing import tell_missing_faces
from game.cli.stories import read_story
from game.program_name import program_name
from game.saves import Store
from game.words import language

if TYPE_CHECKING:
    from pathlib import Path

_WRONG_USAGE: Final = 2


def write_report_to(path: Path, out: Path, class_name: str = "") -> int:
    """Write the report of the last lesson of a story, or of one class: the exit code.

    It is 0, 1 if there is none, 2 if it cannot be written so. A file that is there is left as it is: the
    report gets a number.
    """
    if out.suffix.lower() not in FORMS:
        print(f"“{out.name}” does not say which form is wanted: end it in .html or .pdf.", file=sys.stderr)
        return _WRONG_USAGE
    found = read_story(path, language())
    if found is None:
        return 1
    lessons = Lessons.of(Store.usual())
    kept = lessons.latest(found, class_name)
    for note in lessons.notes:
        print(note, file=sys.stderr)
    if kept is None:
        whose = f" with “{class_name}”" if class_name else ""
        told = f"No lesson of {found.id}{whose} is kept here. {program_name()} host {found.id} begins one."
        print(told, file=sys.stderr)
        return 1
    out = out.with_name(free_stem(out.parent, out.stem) + out.suffix) if out.exists() else out
    try:
        write_report(kept.room, out, datetime.fromisoformat(kept.saved_at), kept.label.name)
    except OSError as problem:
        print(f"It cannot be written to “{out}”: {problem.strerror or problem}.", file=sys.stderr)
        return _WRONG_USAGE
    if out.suffix.lower() == ".pdf":
        tell_missing_faces()
    print(f"Written: {out}")
    return 0
