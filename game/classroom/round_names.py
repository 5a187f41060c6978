"""What the rounds of a vote are called on the wall and in the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.room.rounds import RoundKind, kinds
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.classroom.room.ballot import Tally

_NAMES: Final = {
    RoundKind.FIRST: "room.round.first",
    RoundKind.BEFORE_TALK: "room.round.before_talk",
    RoundKind.AFTER_TALK: "room.round.after_talk",
    RoundKind.RUN_OFF: "room.round.run_off",
    RoundKind.AGAIN: "room.round.again",
}


def round_names(rounds: Sequence[Tally]) -> tuple[str, ...]:
    """A name for each round of one decision, no two alike; of a single one that it is the vote."""
    if len(rounds) == 1:
        return (say("room.round.only"),)
    found = kinds(rounds)
    return tuple(_numbered(found, place) for place in range(len(found)))


def _numbered(found: Sequence[RoundKind], place: int) -> str:
    before, name = found[:place].count(found[place]), say(_NAMES[found[place]])
    return say("room.round.numbered", name=name, number=before + 1) if before else name
