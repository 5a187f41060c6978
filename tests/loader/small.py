"""A small scenario, and pieces of it, as text to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.diagnostics import Source
from game.loader import Loaded, load

if TYPE_CHECKING:
    from game.story import Scenario

STORY = """\
upward: 1
title: The gate
protagonist: lu
characters:
  lu: {name: Lu, look: wenzhu}
  wen: {name: Wen, look: student_man}
stats:
  confidence: 40
  nerve: {start: 1, max: 3, hidden: true}
flags:
  asked: false
start: gate
scenes:
  gate:
    place: campus_gate
    lines:
      - You stand at the gate.
    choices:
      ask: {text: Ask the way, effects: [asked = true], goto: hall}
      wait: {text: Wait, goto: hall}
  hall:
    place: auditorium
    ending: {title: Inside, tone: warm}
"""
LINE = "      - You stand at the gate.\n"
WAIT = "      wait: {text: Wait, goto: hall}\n"


def story(old: str = "", new: str = "") -> Loaded:
    """The small scenario with one piece of its text replaced."""
    assert old in STORY
    return load(Source("small.yaml", STORY.replace(old, new, 1)))


def grown(old: str = "", new: str = "", *more: tuple[str, str], version: str = "1.1") -> Loaded:
    """The small scenario in a newer version of the format, with pieces of its text replaced."""
    text = STORY.replace("upward: 1\n", f"upward: {version}\n")
    for before, after in ((old, new), *more):
        assert before in text
        text = text.replace(before, after, 1)
    return load(Source("small.yaml", text))


def rules(loaded: Loaded) -> list[str]:
    """The rules that are broken, in the order of their places."""
    return [one.rule for one in loaded.diagnostics]


def scenario(old: str = "", new: str = "") -> Scenario:
    """The small scenario with one piece replaced, which must stand."""
    loaded = story(old, new)
    assert loaded.scenario is not None, loaded.diagnostics
    return loaded.scenario


def with_line(*lines: str) -> tuple[str, str]:
    """Other lines for the first scene."""
    return LINE, "".join(f"      {line}\n" for line in lines)
