"""`guide`: the teacher's guide to a story, as a page or a PDF as its file name asks."""

from __future__ import annotations

import sys
from itertools import count
from typing import TYPE_CHECKING, Final

from game.authoring.map.overview import overview
from game.authoring.odds import odds
from game.classroom.guide import guide
from game.classroom.plan import measured
from game.cli.paper_file import FORMS, write_paper
from game.cli.progress_bar import progress_bar
from game.cli.stories import read_story
from game.diagnostics import no_such
from game.words import language, languages, speaking

if TYPE_CHECKING:
    from pathlib import Path

    from game.authoring.odds import Odds
    from game.classroom.plan import Measured
    from game.papers import Document
    from game.story import Scenario

_WRONG_USAGE: Final = 2
_AT_LEAST: Final = 500  # visits of a scene that are tried though there is no time left


def write_guide(
    path: Path, out: Path, states: int, seconds: float, memory: float, spoken: str | None = None
) -> int:
    """Write the guide to a story: 0, 1 if it has mistakes, 2 if it cannot be written so.

    `spoken` is the code of the language it is in; without it the program's.
    """
    if out.suffix.lower() not in FORMS:
        forms = " or ".join(FORMS)
        print(f"“{out.name}” does not say which form is wanted: end it in {forms}.", file=sys.stderr)
        return _WRONG_USAGE
    if spoken is not None and spoken not in (there := languages()):
        print(no_such("language", spoken, there), file=sys.stderr)
        return _WRONG_USAGE
    scenario = read_story(path, spoken or language())
    if scenario is None:
        return 1
    with progress_bar(f"Looking into {scenario.id}", states, seconds, memory) as patient:
        (known,) = odds(scenario, budget=patient.budget, later=1)
        few = count()
        exact = known.scenes if known.proven else None
        told = measured(scenario, exact, lambda: patient.time_left() > 0 or next(few) < _AT_LEAST)
    with speaking(spoken or language()):
        return write_paper(_guide(scenario, known, told), out)


def _guide(scenario: Scenario, known: Odds, told: Measured) -> Document:
    story_map = overview(scenario, known.passages, [each.scene for each in told.stops])
    return guide(scenario, told, known.scenes, story_map, exact=known.proven)
