"""`map`: a story as a picture, in the form its file name asks for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from game.authoring.map import Known, cards_of, dot, lay_out_cards, mermaid, page, svg
from game.authoring.odds import odds
from game.cli.progress_bar import progress_bar
from game.cli.stories import read_story
from game.typography.english import counted
from game.words.percent import percent

if TYPE_CHECKING:
    from pathlib import Path

    from game.authoring.odds import Odds
    from game.story import Scenario

_WRONG_USAGE: Final = 2
FORMS: Final = (".svg", ".html", ".mmd", ".dot")


def draw_map(path: Path, out: Path, states: int, seconds: float, memory: float) -> int:
    """Write the map of a story: 0, 1 if it has mistakes, 2 if it cannot be written so."""
    if out.suffix not in FORMS:
        print(
            f"“{out.name}” does not say which form is wanted: end it in {', '.join(FORMS)}.", file=sys.stderr
        )
        return _WRONG_USAGE
    scenario = read_story(path)
    if scenario is None:
        return 1
    with progress_bar(f"Looking into {scenario.id}", states, seconds, memory) as patient:
        (known,) = odds(scenario, budget=patient.budget)
    try:
        out.write_text(_written(scenario, known, out.suffix), encoding="utf-8")
    except OSError as problem:
        print(f"It cannot be written to “{out}”: {problem.strerror or problem}.", file=sys.stderr)
        return _WRONG_USAGE
    print(f"Written: {out}")
    return 0


def _written(scenario: Scenario, found: Odds, form: str) -> str:
    cards = cards_of(scenario, _known(scenario, found))
    match form:
        case ".dot":
            return dot(cards, scenario.title)
        case ".mmd":
            return mermaid(cards, scenario.title)
        case ".svg":
            return svg(lay_out_cards(cards), scenario.title, _note(scenario, found))
        case _:
            return page(scenario, lay_out_cards(cards), _note(scenario, found))


def _known(scenario: Scenario, found: Odds) -> Known:
    steps = {key: share for key, share in found.steps.items() if share > 0}
    never = frozenset(scenario.scenes.keys() - found.scenes.keys()) if found.proven else frozenset()
    return Known(proven=found.proven, scenes=found.scenes, steps=steps, never=never)


def _note(scenario: Scenario, found: Odds) -> str:
    how = "exact" if found.proven else f"estimated from {found.plays:,} plays"
    scenes, endings = counted(len(scenario.scenes), "scene"), counted(len(found.endings), "ending")
    said = f"{scenes}, {endings}; shares {how}, every open choice as likely"
    if not found.lost:
        return said
    return f"{said}; {percent(found.lost)} of plays {'never end' if found.proven else 'were broken off'}"
