"""Stories that go round: over a line and a plane of so many states, into a trap, to where nothing is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.diagnostics import Source
from game.loader import load

if TYPE_CHECKING:
    from game.story import Scenario

_HEAD: Final = """upward: 1
title: Odds
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats:
  x: {start: 2, min: 0, max: MOST, label: X, meaning: How far right.}
  y: {start: 2, min: 0, max: MOST, label: Y, meaning: How far down.}
start: field
scenes:
  home: {place: home, lines: [Home], ending: {title: Home, tone: quiet}}
  away: {place: lake, lines: [Away], ending: {title: Away, tone: quiet}}
"""
_LINE: Final = """  field:
    place: lake
    lines: [A line.]
    choices:
      left: {text: Left, effects: [x -= 1], goto: edge}
      right: {text: Right, effects: [x += 1], goto: edge}
  edge:
    place: lake
    next:
      - {if: x <= 0, goto: home}
      - {if: x >= MOST, goto: away}
      - field
"""
_PLANE: Final = """  field:
    place: lake
    lines: [A plane.]
    choices:
      left: {text: Left, effects: [x -= 1], goto: edge}
      right: {text: Right, effects: [x += 1], goto: edge}
      up: {text: Up, effects: [y -= 1], goto: edge}
      down: {text: Down, effects: [y += 1], goto: edge}
  edge:
    place: lake
    next:
      - {if: x <= 0 or y <= 0, goto: home}
      - {if: x >= MOST or y >= MOST, goto: away}
      - field
"""
_TRAP: Final = """  field:
    place: lake
    lines: [A field.]
    choices:
      in: {text: In, goto: trap}
      out: {text: Out, goto: home}
  trap:
    place: lake
    lines: [A trap.]
    choices:
      stay: {text: Stay, goto: trap}
"""
_LOCKED: Final = """  field:
    place: lake
    lines: [A field.]
    choices:
      out: {text: Out, if: x >= 3, goto: home}
"""


def line(most: int) -> Scenario:
    """To and fro from 2, each way as likely, until 0 or the most is reached: to `home` or `away`."""
    return _loaded(_LINE, most)


def plane(most: int) -> Scenario:
    """The same in four directions."""
    return _loaded(_PLANE, most)


def trap() -> Scenario:
    """Half of all plays come home; the others never end."""
    return _loaded(_TRAP, 9)


def locked() -> Scenario:
    """The only choice is locked."""
    return _loaded(_LOCKED, 9)


def _loaded(scenes: str, most: int) -> Scenario:
    loaded = load(Source("round.yaml", (_HEAD + scenes).replace("MOST", str(most))))
    assert loaded.scenario is not None, [each.message for each in loaded.diagnostics]
    return loaded.scenario
