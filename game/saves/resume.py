"""A saved game taken up again in the story as it is now, and what the player is told of the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.words import say

if TYPE_CHECKING:
    from game.saves.record import Record
    from game.story import Playthrough, Replay, Scenario


@frozen(kw_only=True)
class Kept:
    """A saved game taken up again; `note` is what the player should be told first, or nothing."""

    playthrough: Playthrough
    seed: int
    saved_at: str
    note: str = ""


def taken_up(scenario: Scenario, kept: Record, note: str = "") -> Kept:
    """A saved game of this story, replayed as far as it still goes; `note` is told before all else."""
    from game.story import replay  # noqa: PLC0415 - settings come before the rules of play

    again = replay(scenario, kept.steps, kept.circumstance, kept.met)
    return Kept(
        playthrough=again.playthrough.told_by(kept.seed, kept.names),
        seed=kept.seed,
        saved_at=kept.saved_at,
        note=" ".join(filter(None, (note, _changed(again)))),
    )


def _changed(again: Replay) -> str:
    from game.saves.change_words import changes_in_words  # noqa: PLC0415 - as above

    what = changes_in_words(again)
    if not what:
        return ""
    return say("saves.changed.go_on" if again.stopped is None else "saves.changed.as_far", what=what)
