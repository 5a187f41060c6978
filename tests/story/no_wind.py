"""A story in which luck can find nothing that falls: a calm lake, and a boat that only the wind moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.diagnostics import Source
from game.expressions import Amount, Kind, Name, Names, read_amount
from game.loader import load
from game.story.scenario import Chance

if TYPE_CHECKING:
    from game.story import Scenario

_TEXT: Final = """upward: 1
title: Boat
protagonist: me
characters: {me: {name: Me, look: student_man}}
stats: {confidence: 5}
start: shore
scenes:
  shore:
    place: lake
    lines: [A boat.]
    choices:
      row: {text: Row out, goto: lake}
      wait: {text: Wait for wind, effects: [confidence += 10], goto: lake}
      stay: {text: Stay, goto: dry}
  lake: {place: lake, chance: {east: {weight: 1, goto: far}, west: {weight: 1, goto: far}}}
  far: {place: lake, lines: [Far.], ending: {title: Far, tone: quiet}}
  dry: {place: lake, lines: [Dry.], ending: {title: Dry, tone: quiet}}
"""


def boat(east: str = "confidence - 5", west: str = "confidence // 10") -> Scenario:
    """The story; the wind on the lake weighs so much. Who rows out at once finds none."""
    scenario = load(Source("boat.yaml", _TEXT)).scenario
    assert scenario is not None
    lake = scenario.scenes["lake"]
    assert isinstance(lake.then, Chance)
    names = Names({"confidence": Name("confidence", 0, Kind.NUMBER, 0, 100)}, {})
    winds = [read_amount(words, names) for words in (east, west)]
    outcomes = tuple(
        evolve(one, weight=wind)
        for one, wind in zip(lake.then.outcomes, winds, strict=True)
        if isinstance(wind, Amount)
    )
    scenes = {**scenario.scenes, "lake": evolve(lake, then=Chance(outcomes=outcomes))}
    return evolve(scenario, scenes=scenes)
