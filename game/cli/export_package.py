"""`export --scorm` and `export --cmi5`: a story as a package for a school's platform."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from game.cli.missing import tell_missing_faces
from game.cli.stories import read_translated
from game.web.record import NAMES, Record, Sends, Standard
from game.web.school_package import PRIVACY, school_package

if TYPE_CHECKING:
    from pathlib import Path

_WRONG_USAGE: Final = 2
_KILOBYTE: Final = 1024
_SCORM: Final = {"1.2": Standard.SCORM_12, "2004": Standard.SCORM_2004}
_SENT: Final = {
    Sends.NOTHING: "sends nothing",
    Sends.COMPLETION: "sends whether it was finished, and the place",
    Sends.CHOICES: "sends the choices, the ending, and the place",
}


def package_asked(scorm: str | None, *, cmi5: bool, sends: str | None, folder: bool) -> Record | str | None:
    """What the options ask for: a package, none, or as a sentence why they do not go together."""
    if scorm is None and not cmi5:
        return None if sends is None else "--sends is said of a package: add --scorm or --cmi5."
    if scorm is not None and cmi5:
        return "A package is by SCORM or by cmi5: leave one of --scorm and --cmi5 away."
    if folder:
        return "A package is one file: leave --folder away."
    return Record(Standard.CMI5 if scorm is None else _SCORM[scorm], Sends(sends or Sends.COMPLETION))


def export_package(
    path: Path, out: Path, record: Record, *, language: str | None = None, sounds: bool = True
) -> int:
    """Write the package of a story: 0, 1 if it has mistakes, 2 if it cannot be written so.

    `language` is the code of the translation that is played (1 if there is none); else the author's words.
    """
    if out.suffix.lower() != ".zip":
        print(f"“{out.name}” is no package: end it in .zip.", file=sys.stderr)
        return _WRONG_USAGE
    scenario = read_translated(path, language)
    if scenario is None:
        return 1
    made = school_package(scenario, record, sounds=sounds)
    tell_missing_faces()
    try:
        out.write_bytes(made)
    except OSError as problem:
        print(f"It cannot be written to “{out}”: {problem.strerror or problem}.", file=sys.stderr)
        return _WRONG_USAGE
    print(f"Written: {out} ({len(made) / _KILOBYTE:,.0f} KB), a package by {NAMES[record.standard]}.")
    print(f"It {_SENT[record.sends]}; {PRIVACY} in it says so in full.")
    return 0
