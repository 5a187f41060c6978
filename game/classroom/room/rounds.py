"""What each vote at a decision was: the first, one more, a run-off between the tied, one after a talk."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.classroom.room.ballot import Tally


class RoundKind(StrEnum):
    """What a round of voting was, beside those before it."""

    FIRST = "first"
    BEFORE_TALK = "before_talk"  # the first, where the next one came after a talk
    AFTER_TALK = "after_talk"
    RUN_OFF = "run_off"  # asked about fewer options than the rounds before it
    AGAIN = "again"


def kinds(rounds: Sequence[Tally]) -> tuple[RoundKind, ...]:
    """The kind of each round of one decision, in their order."""
    return tuple(_kind(rounds, place) for place in range(len(rounds)))


def _kind(rounds: Sequence[Tally], place: int) -> RoundKind:
    if place == 0:
        talked = len(rounds) > 1 and _kind(rounds, 1) is RoundKind.AFTER_TALK
        return RoundKind.BEFORE_TALK if talked else RoundKind.FIRST
    before = {option for tally in rounds[:place] for option in tally.options}
    if before > set(rounds[place].options):
        return RoundKind.RUN_OFF
    return RoundKind.AFTER_TALK if rounds[place].talked else RoundKind.AGAIN
