"""What a class decides: by its vote, by the rule for ties, or by its teacher."""

from __future__ import annotations

from game.classroom.room.not_now import NotNow, NotNowError
from game.classroom.room.room import Decided, How, Phase, Room, TieRule, stand
from game.classroom.room.voting import run_off
from game.story import Dice


def settle_vote(room: Room) -> Room:
    """The room after what the last round comes to: the winner, or what the rule for ties says.

    Raises NotNowError where no vote was counted, or the teacher has to choose.
    """
    if room.phase not in {Phase.REVEALED, Phase.TALKING} or room.tally is None:
        raise NotNowError(NotNow.NO_VOTE_COUNTED)
    leaders = room.tally.leaders
    if len(leaders) == 1:
        return _take(room, leaders[0], How.VOTE)
    if room.tie_rule is TieRule.REVOTE:
        return run_off(room)
    if room.tie_rule is TieRule.DRAW:
        return _take(room, leaders[Dice(room.seed, room.ballots)(len(leaders))], How.DRAW)
    raise NotNowError(NotNow.TIE)


def choose_for_class(room: Room, option: str) -> Room:
    """The room after the teacher took an option. Raises NotNowError."""
    if room.phase not in {Phase.READING, Phase.REVEALED, Phase.TALKING}:
        raise NotNowError(NotNow.VOTE_OPEN)
    if option not in {each.id for each in room.options}:
        raise NotNowError(NotNow.OPTION_NOT_OPEN)
    return _take(room, option, How.TEACHER)


def _take(room: Room, option: str, how: How) -> Room:
    made = Decided(
        step=len(room.play.steps), scene=room.play.state.scene, rounds=room.rounds, taken=option, how=how
    )
    return stand(room, room.play.take(option), decided=(*room.decided, made))
