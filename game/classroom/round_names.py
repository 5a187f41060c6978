"""What the rounds of a vote are called on the wall and in the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.room.rounds import RoundKind, kinds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.classroom.room.ballot import Tally

_NAMES: Final = {
    RoundKind.FIRST: "first vote",
    RoundKind.BEFORE_TALK: "before the talk",
    RoundKind.AFTER_TALK: "after the talk",
    RoundKind.RUN_OFF: "run-off",
    RoundKind.AGAIN: "vote again",
}


def round_names(rounds: Sequence[Tally]) -> tuple[str, ...]:
    """A name for each round of one decision, no two alike; of a single one that it is the vote."""
    if len(rounds) == 1:
        return ("the vote",)
    found = [_NAMES[kind] for kind in kinds(rounds)]
    return tuple(_numbered(found, place) for place in range(len(found)))


def _numbered(names: Sequence[str], place: int) -> str:
    before = names[:place].count(names[place])
    return f"{names[place]} {before + 1}" if before else names[place]
