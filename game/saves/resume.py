"""A saved game taken up again in the story as it is now, and what the player is told of the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

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
        playthrough=again.playthrough,
        seed=kept.seed,
        saved_at=kept.saved_at,
        note=" ".join(filter(None, (note, _changed(again)))),
    )


def _changed(again: Replay) -> str:
    stopped = again.stopped
    why = "; ".join((*again.changes, *([] if stopped is None else [stopped.why])))
    if not why:
        return ""
    on = "You go on with what it is now." if stopped is None else "You go on as far as it still holds."
    return f"The story has changed since you stopped: {why}. {on}"
