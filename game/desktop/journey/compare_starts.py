"""The same choices from another start: where they lead, and which were never open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.desktop.journey.what_if_text import OTHER, YOURS
from game.desktop.ui.paginate import Entry
from game.desktop.ui.theme import INK, SOFT
from game.story import options, page, page_of
from game.story.labels import ending_title, option_words
from game.story.scenario import Choices
from game.story_words import stat_label
from game.words import say, say_list

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from game.analysis import Elsewhere
    from game.story import Page, Playthrough


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

    def shown(self, met: Collection[str]) -> Page | None:
        """The page to which the same choices lead; None of an ending that is not among those `met`."""
        if self.found.ending is not None and self.found.ending not in met:
            return None
        return page_of(self.found.playthrough)

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
            lost=tuple(_doors(play, each.playthrough)),
            gained=tuple(_doors(each.playthrough, play)),
        )
        for each in elsewhere(play)
    )


def _doors(mine: Playthrough, theirs: Playthrough) -> Iterator[tuple[int, str]]:
    """Doors open in `mine` that are not open in the same scene of `theirs`, in the words of `mine`."""
    number = 0
    for step, (state, other) in enumerate(zip(mine.states, theirs.states, strict=False)):
        if state.scene != other.scene:
            return
        able = {option.id for option in options(theirs.scenario, other) if option.available}
        for option in options(mine.scenario, state, mine.telling_at(step)):
            if option.available and option.id not in able:
                yield number, str(option.text)
        number += isinstance(mine.scenario.scenes[state.scene].then, Choices)


def start_entries(play: Playthrough, one: Elsehow, met: Collection[str]) -> Iterator[Entry]:
    """The entries about one other start; endings not in `met` are not named."""
    yield from door_entries(play, one, met)
    yield from standing_entries(play, one)


def door_entries(play: Playthrough, one: Elsehow, met: Collection[str]) -> Iterator[Entry]:
    """Where the same choices lead from another start, and the doors that were not there, or only there."""
    yield Entry(_led(play, one, met), "prose", INK)
    yield from _listed(say("journey.starts.lost"), one.lost, YOURS)
    yield from _listed(say("journey.starts.gained"), one.gained, OTHER)
    if not one.lost and not one.gained:
        yield Entry(say("journey.starts.same_doors"), "note", SOFT, 12)


def standing_entries(play: Playthrough, one: Elsehow) -> Iterator[Entry]:
    """How the stats stand where the same choices lead from another start, beside one's own."""
    differing = list(_differing(play, one.found.playthrough))
    if differing:
        yield Entry(say("journey.starts.stands"), "small", OTHER, 16, keep=True)
        said = say("journey.starts.stats", stats=say_list(differing, style="unit"))
        yield Entry(said, "prose", INK, 2, indent=18)


def place_told(one: Elsehow, met: Collection[str]) -> Iterator[Entry]:
    """Where that is, and its first line; nothing of an ending that was not met."""
    there = one.shown(met)
    if there is not None and there.caption:
        yield Entry(there.caption, "small", OTHER, 18, keep=bool(there.lines))
    if there is not None and there.lines:
        yield Entry(there.lines[0].text, "prose", INK, 2)


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
            yield say(
                "journey.starts.stat", stat=stat_label(here), value=str(there.value), mine=str(here.value)
            )


def _led(play: Playthrough, one: Elsehow, met: Collection[str]) -> str:
    found, scenario = one.found, play.scenario
    if found.ending == play.state.scene:
        return say("journey.starts.same_ending")
    if found.ending is not None and found.ending in met:
        return say("journey.starts.other_ending", ending=ending_title(scenario, found.ending))
    if found.ending is not None:
        return say("journey.starts.unmet_ending")
    if found.stop is not None and found.stop.why == "locked":
        there = found.playthrough.moment(len(found.playthrough.steps))
        shut = option_words(scenario, found.stop.scene, found.stop.step, there)
        return say("journey.starts.shut", number=one.decisions + 1, option=shut)
    if found.stop is not None and found.stop.why == "luck":
        return say("journey.starts.luck", count=one.decisions)
    return say("journey.starts.elsewhere", count=one.decisions)
