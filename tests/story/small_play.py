"""A small story for plain examples: a choice that is locked, a silent scene, luck, another start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.diagnostics import Source
from game.loader import load

if TYPE_CHECKING:
    from game.story import Scenario

TEXT = """\
upward: 1
title: The yard
protagonist: lu
characters:
  lu: {name: Lu, look: wenzhu}
  wen: {name: Wen, look: student_man}
stats:
  confidence: 40
  energy: 50
  nerve: {label: Nerve, start: 1, max: 3, hidden: true}
flags: {asked: false}
circumstances:
  rain: {label: Rain, set: [energy = 10]}
start: gate
scenes:
  gate:
    place: campus_gate
    caption: The gate
    lines: [You stand at the gate.]
    choices:
      ask: {text: Ask, effects: [asked = true, confidence += 5, nerve += 1], because: Wen nods., goto: hall}
      wait: {text: Wait, effects: [energy -= 2], goto: hall}
      climb: {text: Climb, if: visited(yard), locked: The wall is high., effects: [energy -= 9], goto: yard}
      fly: {text: Fly, if: visited(yard), goto: yard}
  hall:
    place: auditorium
    light: dusk
    caption: The hall
    lines: [It is dark in the hall.]
    next: yard
  yard:
    place: lake
    lines:
      - You come out.
      - wen (glad): Here you are.
    choices:
      leave: {text: Leave, effects: [confidence += 1], goto: sky}
      back: {text: Back, goto: gate}
  sky:
    place: lake
    chance:
      sun: {weight: 3, effects: [energy += 4], because: The sun., goto: bench}
      snow: {weight: 1, goto: bench}
  bench: {place: lake, lines: [A bench.], ending: {title: Seated, tone: quiet}}
"""


def story(*edits: tuple[str, str]) -> Scenario:
    """The story, with pieces of its text replaced; it has to stand."""
    text = TEXT
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    loaded = load(Source("yard.yaml", text), id="yard")
    assert loaded.scenario is not None, loaded.diagnostics
    return loaded.scenario
