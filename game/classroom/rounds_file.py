"""The rounds of a decision as a lesson's file keeps them: their tallies, and before which was a talk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.classroom.room.ballot import Tally
from game.classroom.room.room import Phase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_MOST: Final = 100_000  # votes for one option


def counts_of(rounds: Iterable[Tally]) -> list[list[list[object]]]:
    """The tallies as JSON keeps them: of each a list of options with their votes."""
    return [[list(pair) for pair in tally.counts] for tally in rounds]


def talked_of(rounds: Iterable[Tally]) -> list[int]:
    """The places of the rounds before which the class talked."""
    return [place for place, tally in enumerate(rounds) if tally.talked]


def rounds_of(found: object, talked: object) -> tuple[Tally, ...]:
    """The rounds again. Raises ValueError or TypeError; a round in which nobody voted is none.

    Lessons from before do not say where the class talked: `talked` is None then.
    """
    if not isinstance(found, list):
        raise TypeError(found)
    after = _talked_again(talked)
    made = [evolve(_tally(row), talked=place in after) for place, row in enumerate(found)]
    return tuple(tally for tally in made if tally.voters)


def talked_since(found: Mapping[str, object]) -> bool:
    """Whether the class has talked since the last round. Raises ValueError or TypeError.

    Of lessons from before that is known only while they talk.
    """
    rounds = found["rounds"]
    if "talked" not in found or not isinstance(rounds, list):
        return found["phase"] == Phase.TALKING
    return len(rounds) in _talked_again(found["talked"])


def _talked_again(found: object) -> frozenset[int]:
    if found is None:
        return frozenset()
    if not isinstance(found, list):
        raise TypeError(found)
    if not all(type(place) is int and 0 <= place < _MOST for place in found):
        raise ValueError(found)
    return frozenset(found)


def _tally(row: object) -> Tally:
    if not isinstance(row, list):
        raise TypeError(row)
    return Tally(tuple(map(_pair, row)))


def _pair(found: object) -> tuple[str, int]:
    match found:
        case [str(option), int(count)] if type(count) is int and 0 <= count < _MOST:
            return option, count
        case _:
            raise ValueError(found)
