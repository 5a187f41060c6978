"""A small story of version 1.1: names typed, words, entering, cases, no place, wording that varies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.diagnostics import Source
from game.loader import load

if TYPE_CHECKING:
    from game.story import Scenario

TEXT = """\
upward: 1.1
title: The bench
protagonist: wen
constants: {price: 12}
words:
  call: {start: an, values: {an: An, miss: Miss An}}
names:
  sister: {ask: "What is your sister called?", start: Lan}
  town: {ask: "Where are you from?", start: Qufu}
characters:
  wen: {name: Wen, look: wenzhu}
  lu: {name: Lu, look: senior_woman}
stats: {confidence: 30, energy: 40}
flags: {asked: false}
start: morning
scenes:
  morning:
    effects: [energy -= 3]
    because: You walked here, {sister}.
    caption:
      - {if: visits(morning) == 1, is: "Monday in {town}"}
      - Another day
    light:
      - {if: asked, is: dusk}
      - morning
    cast: [wen, {who: lu (glad), if: asked}]
    lines:
      - if: asked
        lines: ["lu: You again, {call}. {sister} was here."]
        else: ["lu: First year?"]
      - "You {asked ? lean | sit}, and she {~ nods | waits | looks up}. Tea is {price} yuan."
    choices:
      ask: {text: "Ask about {sister}", once: true, effects: [asked = true, call = miss], goto: morning}
      go: {text: Go, goto: late}
  late:
    lines: ["{sister} has the keys, {call}."]
    ending: {title: "Keys of {sister}", tone: quiet, reflection: ["{sister} never said."]}
"""


def grown(*edits: tuple[str, str]) -> Scenario:
    """The story, with pieces of its text replaced; it has to stand."""
    text = TEXT
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    loaded = load(Source("bench.yaml", text), id="bench")
    assert loaded.scenario is not None, loaded.diagnostics
    return loaded.scenario
