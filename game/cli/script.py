"""`script`: a reading copy of a story, as a page or a PDF as its file name asks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from game.authoring.script import script
from game.cli.paper_file import FORMS, write_paper
from game.cli.stories import read_translated
from game.words import speaking

if TYPE_CHECKING:
    from pathlib import Path

_WRONG_USAGE = 2


def write_script(path: Path, out: Path, language: str | None = None) -> int:
    """Write the reading copy of a story: 0, 1 if it has mistakes, 2 if it cannot be written so.

    `language` is the code of the translation that is read (1 if there is none); else the author's words.
    """
    if out.suffix.lower() not in FORMS:
        forms = " or ".join(FORMS)
        print(f"“{out.name}” does not say which form is wanted: end it in {forms}.", file=sys.stderr)
        return _WRONG_USAGE
    scenario = read_translated(path, language)
    if scenario is None:
        return 1
    with speaking("en"):  # authors are told in English
        return write_paper(script(scenario), out)
