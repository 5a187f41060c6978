"""The same choices from another start: where they lead, which were never open, what luck had to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.desktop.journey.paragraph import paragraph
from game.desktop.journey.what_if_text import OTHER, STATES, YOURS
from game.desktop.ui.paginate import Entry
from game.desktop.ui.theme import INK, SOFT
from game.story import begin, options, page
from game.story.labels import ending_title, option_words
from game.story.scenario import Choices
from game.words import say, say_list
from game.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from game.analysis import Elsewhere, Fork
    from game.story import Playthrough, State


@frozen(kw_only=True)
class Elsehow:
    """The same choices from one other start: as the analysis found it, with the doors gained and lost."""

    found: Elsewhere
    lost: tuple[tuple[int, str], ...]  # the number of the decision, and the words of the door
    gained: tuple[tuple[int, str], ...]

    @property
    def label(self) -> str:
        """The name of this start for the player."""
        return self.found.label or say("journey.starts.usual")

    @property
    def decisions(self) -> int:
        """How many of the decisions could be made again."""
        play = self.found.playthrough
        return sum(isinstance(play.scenario.scenes[step.scene].then, Choices) for step in play.steps)


def other_starts(play: Playthrough) -> tuple[Elsehow, ...]:
    """The same choices from every other start, with the choices gained and lost there."""
    from game.analysis import elsewhere  # noqa: PLC0415 - loads NumPy

    return tuple(
        Elsehow(
            found=each,
            lost=tuple(_doors(play, play.states, each.playthrough.states)),
            gained=tuple(_doors(play, each.playthrough.states, play.states)),
        )
        for each in elsewhere(play)
    )


def _doors(
    play: Playthrough, mine: tuple[State, ...], theirs: tuple[State, ...]
) -> Iterator[tuple[int, str]]:
    """Doors open in `mine` that are not open in the same scene of `theirs`."""
    number = 0
    for state, other in zip(mine, theirs, strict=False):
        if state.scene != other.scene:
            return
        able = {option.id for option in options(play.scenario, other) if option.available}
        for option in options(play.scenario, state):
            if option.available and option.id not in able:
                yield number, str(option.text)
        number += isinstance(play.scenario.scenes[state.scene].then, Choices)


def start_entries(play: Playthrough, one: Elsehow, met: Collection[str]) -> Iterator[Entry]:
    """The entries about one other start; endings not in `met` are not named."""
    yield Entry(_led(play, one, met), "prose", INK)
    yield from _listed(say("journey.starts.lost"), one.lost, YOURS)
    yield from _listed(say("journey.starts.gained"), one.gained, OTHER)
    if not one.lost and not one.gained:
        yield Entry(say("journey.starts.same_doors"), "note", SOFT, 12)
    differing = list(_differing(play, one.found.playthrough))
    if differing:
        yield Entry(say("journey.starts.stands"), "small", OTHER, 16, keep=True)
        said = say("journey.starts.stats", stats=say_list(differing, style="unit"))
        yield Entry(said, "prose", INK, 2, indent=18)


def _listed(head: str, doors: tuple[tuple[int, str], ...], colour: str) -> Iterator[Entry]:
    if doors:
        yield Entry(head, "small", colour, 16, keep=True)
    for number, said in doors:
        yield Entry(say("journey.starts.door", number=number + 1, option=said), "note", SOFT, 2, indent=18)


def _differing(play: Playthrough, other: Playthrough) -> Iterator[str]:
    mine = page(play.scenario, play.state).readings
    theirs = page(play.scenario, other.state).readings
    for here, there in zip(mine, theirs, strict=True):
        if here.value != there.value:
            yield say("journey.starts.stat", stat=here.label, value=str(there.value), mine=str(here.value))


def _led(play: Playthrough, one: Elsehow, met: Collection[str]) -> str:
    found, scenario = one.found, play.scenario
    if found.ending == play.state.scene:
        return say("journey.starts.same_ending")
    if found.ending is not None and found.ending in met:
        return say("journey.starts.other_ending", ending=ending_title(scenario, found.ending))
    if found.ending is not None:
        return say("journey.starts.unmet_ending")
    if found.stop is not None and found.stop.why == "locked":
        shut = option_words(scenario, found.stop.scene, found.stop.step, found.playthrough.state.values)
        return say("journey.starts.shut", number=one.decisions + 1, option=shut)
    return say("journey.starts.elsewhere", count=one.decisions)


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


def luck(play: Playthrough) -> Luck | None:
    """What the numbers say of where one begins and of what one chose; None for too large a story."""
    from game.analysis import Budget, elsewhere, forks, graph_of, outlook_from  # noqa: PLC0415 - loads NumPy

    graph, end = graph_of(play.scenario), play.state.scene
    shares: dict[str | None, float] = {}
    turns: tuple[Fork, ...] = ()
    for start in (None, *play.scenario.circumstances):
        ahead = outlook_from(graph, start, Budget(STATES))
        if ahead is None:
            return None
        shares[start] = (ahead.at(begin(play.scenario, start)) or {}).get(end, 0.0)
        if start == play.circumstance:
            turns = forks(play, ahead.at)
    found = elsewhere(play)
    return Luck(
        mine=shares[play.circumstance],
        others=tuple(share for start, share in shares.items() if start != play.circumstance),
        turning=_turning(turns, end),
        alike=_alike(play, found),
        starts=len(found),
    )


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
    return paragraph((_beginning(found), _choosing(found), _starts_alike(found.alike, found.starts)))


def _beginning(found: Luck) -> str:
    least, most = percent(min(found.others, default=0)), percent(max(found.others, default=0))
    if least == most:
        return say("journey.starts.luck", mine=percent(found.mine), others=least)
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
