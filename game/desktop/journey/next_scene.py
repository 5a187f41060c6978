"""What a choice leads to next: the page after it, past what shows nothing, and whether luck fell on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.story import Dice, page_of, settle
from game.story.page import silent
from game.story.scenario import Chance

if TYPE_CHECKING:
    from collections.abc import Collection

    from game.story import Page, Playthrough


@frozen(kw_only=True)
class NextScene:
    """The page a choice leads to, with what has moved since it; `luck` where luck fell before it.

    `kept` where it is an ending that was never met: nothing of it is shown.
    """

    page: Page
    luck: bool
    kept: bool


def next_scene(play: Playthrough, step: int, option: str, seed: int, met: Collection[str]) -> NextScene:
    """What comes after so many steps of a playthrough, had this option been taken there.

    Luck falls by the play's `seed`; along the way that was taken, as it fell. Endings in `met` are shown.
    """
    after = _taken(play, step) if play.steps[step].id == option else _instead(play, step, option)
    there = settle(after, Dice(seed))
    scenes = play.scenario.scenes
    page = page_of(there)
    return NextScene(
        page=page,
        luck=any(isinstance(scenes[each.scene].then, Chance) for each in there.steps[step + 1 :]),
        kept=page.kind == "ending" and page.scene not in met,
    )


def _instead(play: Playthrough, step: int, option: str) -> Playthrough:
    return play.back(len(play.steps) - step).take(option)


def _taken(play: Playthrough, step: int) -> Playthrough:
    """The playthrough as it went on from a decision, up to the next page that shows something."""
    number = step + 1
    while number < len(play.steps) and silent(play.scenario, play.states[number]):
        number += 1
    return play.back(len(play.steps) - number)
