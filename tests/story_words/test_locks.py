"""What a locked choice says of the stats it asked for."""

from __future__ import annotations

import pytest

from game.diagnostics import Source
from game.loader import load
from game.story import begin, options, shorts
from game.story_words import wanting_in_words

STORY = """
upward: 1
title: The door
language: en
protagonist: lin
characters:
  lin: {{name: Lin, look: wenzhu}}
stats: {{confidence: 20, energy: 28, purse: {{label: Purse, start: 1, hidden: true}}}}
flags: {{asked: false, known: true}}
start: door
scenes:
  door:
    place: lake
    lines: [A door.]
    choices:
      knock: {{text: Knock, if: "{condition}", locked: Not today., goto: end}}
      wait: {{text: Wait, goto: end}}
  end:
    place: lake
    lines: [It opens.]
    ending: {{title: In, tone: quiet}}
"""


def said(condition: str) -> tuple[str, str, list[str]]:
    """Of a choice locked so: what is wanting, the same with numbers, and whose signs are shown."""
    story = load(Source("door.yaml", STORY.format(condition=condition))).scenario
    assert story is not None
    locked = options(story, begin(story))[0]
    assert not locked.available
    signs = [short.stat.id for short in shorts(locked.wanting)]
    if locked.wanting is None:
        return "", "", signs
    names, numbers = (wanting_in_words(locked.wanting, numbers=numbers) for numbers in (False, True))
    return names, numbers, signs


@pytest.mark.parametrize(
    ("condition", "names", "numbers", "signs"),
    [
        ("energy >= 40", "Energy", "Energy 28 of 40", ["energy"]),
        ("energy > 39", "Energy", "Energy 28 of 40", ["energy"]),
        ("40 <= energy", "Energy", "Energy 28 of 40", ["energy"]),
        ("not energy < 40", "Energy", "Energy 28 of 40", ["energy"]),
        ("energy < 20", "Energy too high", "Energy 28, at most 19", ["energy"]),
        ("energy == 40", "Energy", "Energy 28 of 40", ["energy"]),
        ("energy != 28", "", "", []),
        ("asked", "", "", []),
        ("not known", "", "", []),
        ("purse >= 2", "", "", []),
        ("energy >= 40 and asked", "Energy", "Energy 28 of 40", ["energy"]),
        ("energy >= 20 and asked", "", "", []),
        ("purse >= 2 and energy >= 20", "", "", []),
        ("energy >= 40 or asked", "Energy", "Energy 28 of 40", ["energy"]),
        ("energy >= 40 or purse >= 2", "Energy", "Energy 28 of 40", ["energy"]),
        (
            "energy >= 40 and confidence >= 30",
            "Energy and Confidence",
            "Energy 28 of 40 and Confidence 20 of 30",
            ["energy", "confidence"],
        ),
        (
            "energy >= 40 or confidence >= 30",
            "Energy or Confidence",
            "Energy 28 of 40 or Confidence 20 of 30",
            ["energy", "confidence"],
        ),
        (
            "(energy >= 40 or known) and confidence >= 30",
            "Confidence",
            "Confidence 20 of 30",
            ["confidence"],
        ),
        ("not (energy < 40 or known)", "Energy", "Energy 28 of 40", ["energy"]),
        ("energy + purse >= 90", "", "", []),
        (
            "energy + confidence >= 90",
            "Energy and Confidence",
            "Energy and Confidence",
            ["energy", "confidence"],
        ),
    ],
)
def test_what_is_wanting_is_said_truly(condition: str, names: str, numbers: str, signs: list[str]) -> None:
    """Visible stats that fail, joined as they were asked for; flags and hidden stats are never spoken of."""
    assert said(condition) == (names, numbers, signs)
