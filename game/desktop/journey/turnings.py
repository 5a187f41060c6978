"""The decisions of a journey that are worth a picture: those in which most moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.journey.keepsake import ALONG, Turning
from game.desktop.journey.next_scene import next_scene

if TYPE_CHECKING:
    from game.desktop.journey.next_scene import NextScene
    from game.desktop.journey.route import Journey
    from game.story import Playthrough


def turnings(play: Playthrough, journey: Journey, seed: int) -> tuple[Turning, ...]:
    """The few decisions of a playthrough whose choices moved the stats most, first to last.

    A choice that leads straight to the ending is left out: that is shown anyway.
    """
    found: list[tuple[int, Turning]] = []
    for turn in journey.turns:
        there = next_scene(play, turn.step, play.steps[turn.step].id, seed, ())
        if there.page.kind != "ending":
            found.append((_moved(there), Turning(turn.chosen, there.page)))
    most = sorted(range(len(found)), key=lambda number: (-found[number][0], number))[:ALONG]
    return tuple(found[number][1] for number in sorted(most))


def _moved(there: NextScene) -> int:
    return sum(abs(change.value) for change in there.page.changes)
