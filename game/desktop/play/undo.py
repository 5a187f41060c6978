"""Other playthroughs of the same steps: fewer of them, or more of those that were taken back."""

from __future__ import annotations

from game.story import Playthrough, silent
from game.story.scenario import Choices


def decision(play: Playthrough) -> Playthrough:
    """The playthrough at the last scene before this one in which something was chosen."""
    found = play.back()
    while found.steps and not isinstance(found.scenario.scenes[found.state.scene].then, Choices):
        found = found.back()
    return found


def leads(play: Playthrough, farthest: Playthrough | None) -> bool:
    """Whether `farthest` goes on from this playthrough, or ends where it does."""
    return farthest is not None and farthest.steps[: len(play.steps)] == play.steps


def later(play: Playthrough, farthest: Playthrough | None) -> Playthrough | None:
    """The playthrough at the next page towards `farthest` that showed something; None if there is none."""
    if farthest is None or not leads(play, farthest):
        return None
    for left in reversed(range(len(farthest.steps) - len(play.steps))):
        found = farthest.back(left) if left else farthest
        if not left or not silent(found.scenario, found.state):
            return found
    return None
