"""What the plan says of the page: whether the class stops there to talk, when, and what time is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.words import say

if TYPE_CHECKING:
    from game.classroom.plan import Plan, Stop
    from game.desktop.projector.class_session import ClassSession

# By how many votes a stop has.
_PLANNED: Final = ("class.stop.talk", "class.stop.talk_vote", "class.stop.vote_talk_vote")
_MORE: Final = ("class.stop.more_talk", "class.stop.more_talk_vote", "class.stop.more_vote_talk_vote")


def said_of_stop(held: ClassSession) -> str:
    """How the stop goes that the plan has here; of one more than it counts on, what time is left for it."""
    plan, stop = held.plan, _stop(held)
    if plan is None or stop is None:
        return ""
    votes = min(stop.votes, 2)
    if not _is_more(held, plan):
        return say(_PLANNED[votes], count=stop.talk)
    left = _left(held, plan)
    if left <= stop.minutes:
        return say("class.stop.no_time")
    return say(_MORE[votes], minutes=stop.talk, count=left)


def talk_comes_first(held: ClassSession) -> bool:
    """Whether the class talks here before it votes, and has not yet."""
    return not held.room.rounds and _votes_before_talk(held) == 0 and not held.room.talked


def talk_comes_now(held: ClassSession) -> bool:
    """Whether the class talks here after the vote it has just had: at a stop without a talk so far."""
    talked = held.room.talked or any(tally.talked for tally in held.room.rounds)
    return _votes_before_talk(held) is not None and not talked


def _votes_before_talk(held: ClassSession) -> int | None:
    """How many votes come before the talk; None where the class is not to stop.

    Without a plan it stops wherever the author asks something.
    """
    plan, stop = held.plan, _stop(held)
    if plan is None:
        return 0 if held.room.page.discuss is not None else None
    if stop is None or (_is_more(held, plan) and _left(held, plan) <= stop.minutes):
        return None
    return max(0, stop.votes - 1)


def _stop(held: ClassSession) -> Stop | None:
    stops = held.plan.stops if held.plan is not None else ()
    return next((each for each in stops if each.scene == held.room.page.scene), None)


def _is_more(held: ClassSession, plan: Plan) -> bool:
    """Whether the class has met as many other stops as the plan counts on."""
    stops = {each.scene for each in plan.stops} - {held.room.page.scene}
    return len({each.scene for each in held.room.decided} & stops) >= plan.met


def _left(held: ClassSession, plan: Plan) -> int:
    return plan.minutes - plan.debrief - held.minute
