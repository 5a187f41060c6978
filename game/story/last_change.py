"""What moved each stat last along a playthrough: by how much, and the author's line about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.story.page import moved
from game.story.text import NOTHING, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story.playthrough import Playthrough


@frozen
class LastChange:
    """How far a stat moved when it last did, and why; no words where the author gave none."""

    by: int
    because: Text


def last_changes(play: Playthrough) -> Mapping[str, LastChange]:
    """The last change of every visible stat that ever moved, by its id."""
    found: dict[str, LastChange] = {}
    while (before := play.before) is not None:
        for change in moved(play.scenario, before, play.state):
            found.setdefault(change.id, LastChange(change.value, play.because or NOTHING))
        play = play.step_back()
    return found
