"""`preview`: opens the window that follows a story while it is edited."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from game.cli.stories import read_story
from game.diagnostics import did_you_mean
from game.story import Playthrough

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario

_WRONG_USAGE = 2


def show_preview(path: Path, at: str | None, seed: int | None) -> int:
    """Open the preview: 0; 1 where the story has mistakes or there is no display; 2 for no such scene."""
    scenario = read_story(path)
    if scenario is None:
        return 1
    play = _standing(scenario, at)
    if isinstance(play, str):
        print(play, file=sys.stderr)
        return _WRONG_USAGE
    try:
        from game.desktop import NoDisplay
        from game.desktop.preview.start import preview
    except ImportError as problem:
        print(f"The window needs pygame, which does not load here ({problem}).", file=sys.stderr)
        return 1
    try:
        return preview(path, play, seed)
    except NoDisplay as reason:
        print(reason, file=sys.stderr)
        return 1


def _standing(scenario: Scenario, at: str | None) -> Playthrough | str:
    """A playthrough that stands in a scene, by a shortest legal walk; or a sentence why there is none."""
    if at is None:
        return Playthrough(scenario)
    if at not in scenario.scenes:
        return f"There is no scene “{at}”. {did_you_mean(at, scenario.scenes)}".strip()
    from game.analysis import graph_of, nearest, reach, walk_to
    from game.analysis.shortest_walks import played

    for start in (None, *scenario.circumstances):
        reached = reach(graph_of(scenario), (start,))
        layer = reached.layers.get(at)
        place = None if layer is None else nearest(layer)
        if place is not None:
            return played(reached, walk_to(reached, at, place))
    return f"No play comes to “{at}”; main.py check says why."
