"""Votes of a class: a ballot opened, voted on, counted by hand, closed, asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.classroom.room.ballot import Ballot, Vote
from game.classroom.room.not_now import NotNow, NotNowError
from game.classroom.room.room import Phase, TieRule

if TYPE_CHECKING:
    from game.classroom.room.room import Room


def open_ballot(room: Room) -> Room:
    """The room with a vote open: the first at a decision, or another after a round. Raises NotNowError."""
    if room.phase not in {Phase.READING, Phase.REVEALED, Phase.TALKING}:
        raise NotNowError(NotNow.NOTHING_TO_VOTE_ON)
    if not room.options:
        raise NotNowError(NotNow.NOTHING_TO_DECIDE)
    return _ask(room, tuple(option.id for option in room.options))


def run_off(room: Room) -> Room:
    """The room with a vote open on the options that were tied. Raises NotNowError."""
    if room.phase not in {Phase.REVEALED, Phase.TALKING} or room.tally is None or not room.tied:
        raise NotNowError(NotNow.NO_TIE)
    return _ask(room, room.tally.leaders)


def _ask(room: Room, options: tuple[str, ...]) -> Room:
    number = room.ballots + 1
    return evolve(
        room,
        phase=Phase.VOTING,
        ballot=Ballot(number=number, options=options),
        ballots=number,
        talk=None,
    )


def vote(room: Room, key: str, ballot: int, vote: Vote) -> Room:
    """The room with a device's vote; one no later than its last changes nothing. Raises NotNowError."""
    device = room.devices.get(key)
    if device is None or not device.inside:
        raise NotNowError(NotNow.NOT_IN_ROOM)
    if room.phase is not Phase.VOTING or room.ballot is None or room.ballot.number != ballot or room.paused:
        raise NotNowError(NotNow.VOTE_CLOSED)
    try:
        return evolve(room, ballot=room.ballot.voted(key, vote))
    except KeyError as unknown:
        raise NotNowError(NotNow.NO_SUCH_OPTION) from unknown


def count(room: Room, option: str, hands: int) -> Room:
    """The room with so many raised hands for an option. Raises NotNowError, KeyError or ValueError."""
    if room.phase is not Phase.VOTING or room.ballot is None:
        raise NotNowError(NotNow.NO_HANDS_NOW)
    return evolve(room, ballot=room.ballot.counted(option, hands))


def close_ballot(room: Room) -> Room:
    """The room with the vote closed and its tally shown. Raises NotNowError.

    A vote in which nobody voted is no round: the room is back where it was before, and knows of it.
    """
    if room.phase is not Phase.VOTING or room.ballot is None:
        raise NotNowError(NotNow.NO_VOTE_OPEN)
    if not room.ballot.cast:
        return evolve(room, phase=_before(room))
    tally = evolve(room.ballot.tally, talked=room.talked)
    return evolve(room, phase=Phase.REVEALED, rounds=(*room.rounds, tally), talked=False)


def drop_ballot(room: Room) -> Room:
    """The room with the vote closed and not counted, back where it was before. Raises NotNowError."""
    if room.phase is not Phase.VOTING:
        raise NotNowError(NotNow.NO_VOTE_OPEN)
    return evolve(room, phase=_before(room), ballot=None)


def _before(room: Room) -> Phase:
    return Phase.REVEALED if room.rounds else Phase.READING


def set_tie_rule(room: Room, rule: TieRule) -> Room:
    """The room with this rule for ties from now on."""
    return evolve(room, tie_rule=rule)
