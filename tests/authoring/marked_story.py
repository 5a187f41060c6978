"""A story whose words look like the marks of a page that is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.diagnostics import Source
from game.loader import load

if TYPE_CHECKING:
    from game.story import Scenario

_TEXT: Final = """
upward: 1
title: Why @MAP@ matters
protagonist: me
characters: {me: {name: "@WHO@", look: student_woman}}
stats: {confidence: 30}
start: s
scenes:
  s:
    place: home
    lines: ["The note says @MAP@ and @SCENES@, and </script> below it."]
    choices: {go: {text: "Go, <b>now</b>", goto: e}}
  e: {place: home, lines: [Done.], ending: {title: "@TITLE@", tone: open}}
"""


def marked_story() -> Scenario:
    """Loaded without a complaint."""
    scenario = load(Source("marked", _TEXT.lstrip())).scenario
    assert scenario is not None
    return scenario
