"""A short story on plain paper, with other starts, luck, a typed name, a locked door and two endings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.diagnostics import Source
from game.loader import load

if TYPE_CHECKING:
    from game.story import Scenario

DOORS: Final = """upward: 1.1
title: Doors & <b>signs</b>
summary: A corridor with doors.
minutes: 4
content_note: waiting
protagonist: me
characters:
  me: {name: Mei, look: wenzhu}
  chen: {name: Chen Wu, about: professor, look: chen_wu}
stats: {confidence: 50, energy: 40}
names: {sister: {ask: What is your sister called?, start: Lan}}
circumstances:
  shy: {label: "Shy & small", set: [confidence = 10]}
  bold: {label: Bold, set: [confidence = 90, energy = 15]}
start: desk
scenes:
  desk:
    caption: A Monday.
    lines: ["A desk, and {sister}."]
    choices:
      ask: {text: Ask, if: confidence >= 40, locked: Dry mouth., effects: [confidence += 5], goto: coin}
      shout: {text: Shout, if: confidence >= 80, locked: You whisper., goto: home}
      wait: {text: Wait *long*, effects: [energy -= 5], goto: lake}
  coin:
    lines: [A coin.]
    chance: {heads: {weight: 3, goto: lake}, tails: {weight: 1, if: energy >= 20, goto: out}}
  lake:
    lines: ["me: Water."]
    choices:
      swim: {text: Swim, effects: [energy -= 30], goto: home}
      look: {text: Look, goto: out}
  home:
    lines: [Home.]
    ending:
      {title: Home, tone: quiet, reflection: ["chen: You were at home.", "*Well.*"], debrief: [Who was not?]}
  out: {lines: [Out.], ending: {title: Out, tone: open}}
"""


def doors(text: str = DOORS) -> Scenario:
    """The story, from this text of it."""
    found = load(Source("doors.yaml", text), id="doors")
    assert found.scenario is not None, found.diagnostics
    return found.scenario
