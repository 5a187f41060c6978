"""Luck and effort: what the numbers say of where one begins, and of what one chose."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from game.desktop.journey.what_if_text import STATES
from game.memory_room import memory_room
from game.story import begin
from game.words import say
from game.words.paragraph import paragraph
from game.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis import Elsewhere, Fork
    from game.story import Playthrough, State


@frozen(kw_only=True)
class Turning:
    """The decision, from 0, whose choice moved the ending most: its share before and after, from 0 to 1."""

    number: int
    was: float
    now: float


@frozen(kw_only=True)
class Luck:
    """The share of all roads, 0 to 1, that come to this ending: from one's own start and from each other.

    Of the `starts` other starts the very same choices come to it from `alike`.
    """

    mine: float
    others: tuple[float, ...]
    turning: Turning | None
    alike: int
    starts: int


class _TooLargeError(Exception):
    """The numbers of a story cannot be counted in the room there is now."""


def luck(play: Playthrough) -> Luck | None:
    """What the numbers say of where one begins and of what one chose; None for too large a story."""
    try:
        return counted(play)
    except _TooLargeError:
        return None


# Asked again each time somebody looks back, it takes seconds and no words are in it. What could not be counted
# is tried anew: there may be more room then.
@lru_cache(maxsize=8)
def counted(play: Playthrough) -> Luck:
    """The same for a story that can be counted; raises `_TooLargeError` for another."""
    from game.analysis import elsewhere, fork_states, forks  # noqa: PLC0415 - loads NumPy

    end = play.state.scene
    shares: dict[str | None, float] = {}
    turns: tuple[Fork, ...] = ()
    for start in (None, *play.scenario.circumstances):
        first, mine = begin(play.scenario, start), start == play.circumstance
        ahead = _towards(end, play, start, (first, *(fork_states(play) if mine else ())))
        if ahead is None:
            raise _TooLargeError
        shares[start] = ahead[first].get(end, 0.0)
        if mine:
            turns = forks(play, ahead)
    found = elsewhere(play)
    return Luck(
        mine=shares[play.circumstance],
        others=tuple(share for start, share in shares.items() if start != play.circumstance),
        turning=_turning(turns, end),
        alike=_alike(play, found),
        starts=len(found),
    )


def _towards(
    end: str, play: Playthrough, start: str | None, states: Sequence[State]
) -> Mapping[State, Mapping[str, float]] | None:
    """The share of one ending from each of these states; None for a story too large to be explored."""
    from game.analysis import Budget, graph_of, outlook_from  # noqa: PLC0415 - loads NumPy

    with memory_room() as room:
        return outlook_from(graph_of(play.scenario), start, states, Budget(STATES, room=room), (end,))


def _turning(found: tuple[Fork, ...], end: str) -> Turning | None:
    """The one choice that moved the ending most."""
    shares = [(fork.shares.get(end, 0.0), fork.chosen.shares.get(end, 0.0)) for fork in found]
    moved = [(now - was, -number) for number, (was, now) in enumerate(shares)]
    if not moved:
        return None
    place = -max(moved)[1]
    return Turning(number=place, was=shares[place][0], now=shares[place][1])


def _alike(play: Playthrough, found: Sequence[Elsewhere]) -> int:
    return sum(each.ending == play.state.scene for each in found)


def luck_in_words(found: Luck) -> str:
    """What the numbers say, and no more, in a paragraph."""
    return paragraph(_beginning(found), _choosing(found), _starts_alike(found.alike, found.starts))


def _beginning(found: Luck) -> str:
    least, most = percent(min(found.others, default=0)), percent(max(found.others, default=0))
    if least == most:
        return say("journey.starts.luck_alike", mine=percent(found.mine), others=least)
    return say("journey.starts.luck_between", mine=percent(found.mine), least=least, most=most)


def _choosing(found: Luck) -> str:
    turn = found.turning
    if turn is None:
        return ""
    was, now = percent(turn.was), percent(turn.now)
    return say("journey.starts.effort", number=turn.number + 1, was=was, now=now)


def starts_alike(play: Playthrough, found: Sequence[Elsewhere]) -> str:
    """From how many of the other starts the very same choices come to the same ending."""
    return _starts_alike(_alike(play, found), len(found))


def _starts_alike(same: int, starts: int) -> str:
    if not starts:
        return say("journey.starts.no_other")
    if same == starts:
        return say("journey.starts.all_alike")
    if not same:
        return say("journey.starts.none_alike")
    return say("journey.starts.some_alike", same=same, count=starts)
