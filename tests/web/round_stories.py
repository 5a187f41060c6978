"""Stories that go round: over a line, a plane, by sums; into a trap; to where nothing is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.diagnostics import Source
from game.loader import load

if TYPE_CHECKING:
    from game.story import Scenario

_HEAD: Final = """upward: 1.1
title: Odds
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats:
  right: {start: 2, min: 0, max: MOST, label: Right, meaning: How far right.}
  down: {start: 2, min: 0, max: MOST, label: Down, meaning: How far down.}
  deep: {start: 2, min: 0, max: MOST, label: Deep, meaning: How deep.}
start: field
scenes:
  home: {place: home, lines: [Home], ending: {title: Home, tone: quiet}}
  away: {place: lake, lines: [Away], ending: {title: Away, tone: quiet}}
"""
_LINE: Final = """  field:
    place: lake
    lines: [A line.]
    choices:
      left: {text: Left, effects: [right -= 1], goto: edge}
      onward: {text: Right, effects: [right += 1], goto: edge}
  edge:
    place: lake
    next:
      - {if: right <= 0, goto: home}
      - {if: right >= MOST, goto: away}
      - field
"""
_PLANE: Final = """  field:
    place: lake
    lines: [A plane.]
    choices:
      left: {text: Left, effects: [right -= 1], goto: edge}
      onward: {text: Right, effects: [right += 1], goto: edge}
      up: {text: Up, effects: [down -= 1], goto: edge}
      below: {text: Down, effects: [down += 1], goto: edge}
  edge:
    place: lake
    next:
      - {if: right <= 0 or down <= 0, goto: home}
      - {if: right >= MOST or down >= MOST, goto: away}
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
_SUMS: Final = """  field:
    place: lake
    lines: [A field.]
    choices:
      near: {text: Near, effects: [right += 7, deep += right // 3], goto: luck}
      far: {text: Far, if: right + down + deep < 160, effects: [down += 11], goto: luck}
  luck:
    place: lake
    chance:
      on: {weight: "right + down * 2 + deep", goto: field}
      off: {weight: "40 - min(right, down, deep)", goto: edge}
      over: {weight: 1, if: right + down + deep > 90, effects: [deep += 3], goto: field}
  edge:
    place: lake
    next:
      - {if: right + down + deep >= 75, goto: away}
      - home
"""
_LOCKED: Final = """  field:
    place: lake
    lines: [A field.]
    choices:
      out: {text: Out, if: right >= 3, goto: home}
"""


def line(most: int) -> Scenario:
    """To and fro from 2, each way as likely, until 0 or the most is reached: to `home` or `away`."""
    return _loaded(_LINE, most)


def plane(most: int) -> Scenario:
    """The same in four directions."""
    return _loaded(_PLANE, most)


def sums() -> Scenario:
    """Conditions, weights and effects that rest on three numbers at once, too many together for a table."""
    return _loaded(_SUMS, 100)


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
