"""The same choices from another start: where they lead, which were never open, what luck had to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.desktop.journey.what_if_text import OTHER, STATES, YOURS
from game.desktop.ui.paginate import Entry
from game.desktop.ui.theme import INK, SOFT
from game.memory_room import memory_room
from game.story import begin, options, page
from game.story.labels import ending_title, option_words
from game.story.scenario import Choices
from game.story_words import stat_label
from game.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from game.analysis import Elsewhere, Fork
    from game.story import Playthrough, State

USUAL: Final = "The start as it is usually told"


@frozen(kw_only=True)
class Elsehow:
    """The same choices from one other start: as the analysis found it, with the doors gained and lost."""

    found: Elsewhere
    lost: tuple[tuple[int, str], ...]  # the number of the decision, and the words of the door
    gained: tuple[tuple[int, str], ...]

    @property
    def label(self) -> str:
        """The name of this start for the player."""
        return self.found.label or USUAL

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
    yield from _listed("Doors you had that were never there", one.lost, YOURS)
    yield from _listed("Doors that were there and not for you", one.gained, OTHER)
    if not one.lost and not one.gained:
        yield Entry("At every decision you share, the very same doors stood open.", "note", SOFT, 12)
    differing = list(_differing(play, one.found.playthrough))
    if differing:
        yield Entry("How one stands at the end of it", "small", OTHER, 16, keep=True)
        yield Entry(", ".join(differing) + ".", "prose", INK, 2, indent=18)


def _listed(head: str, doors: tuple[tuple[int, str], ...], colour: str) -> Iterator[Entry]:
    if doors:
        yield Entry(head, "small", colour, 16, keep=True)
    for number, said in doors:
        yield Entry(f"Decision {number + 1}: {said}", "note", SOFT, 2, indent=18)


def _differing(play: Playthrough, other: Playthrough) -> Iterator[str]:
    mine = page(play.scenario, play.state).readings
    theirs = page(play.scenario, other.state).readings
    for here, there in zip(mine, theirs, strict=True):
        if here.value != there.value:
            yield f"{stat_label(here)} {there.value} (you {here.value})"


def _led(play: Playthrough, one: Elsehow, met: Collection[str]) -> str:
    found, scenario = one.found, play.scenario
    if found.ending == play.state.scene:
        return "Your choices come to the same ending."
    if found.ending is not None:
        title = f"“{ending_title(scenario, found.ending)}”"
        return f"Your choices come to {title if found.ending in met else 'an ending you have not met'}."
    if found.stop is not None and found.stop.why == "locked":
        shut = option_words(scenario, found.stop.scene, found.stop.step, found.playthrough.state.values)
        return f"At decision {one.decisions + 1} the door you took is shut: {shut}."
    return f"After {one.decisions} decisions the road turns where you have never been: there is no choice to repeat."


def luck(play: Playthrough) -> str:
    """What the numbers say of where one begins and of what one chose, and no more."""
    from game.analysis import elsewhere, fork_states, forks  # noqa: PLC0415 - loads NumPy

    end = play.state.scene
    shares: dict[str | None, float] = {}
    turns: tuple[Fork, ...] = ()
    for start in (None, *play.scenario.circumstances):
        first, mine = begin(play.scenario, start), start == play.circumstance
        ahead = _towards(end, play, start, (first, *(fork_states(play) if mine else ())))
        if ahead is None:
            return ""
        shares[start] = ahead[first].get(end, 0.0)
        if mine:
            turns = forks(play, ahead)
    return f"{_beginning(shares, play.circumstance)} {_choosing(turns, end)} {starts_alike(play, elsewhere(play))}"


def _towards(
    end: str, play: Playthrough, start: str | None, states: Sequence[State]
) -> Mapping[State, Mapping[str, float]] | None:
    """The share of one ending from each of these states; None for a story too large to be explored."""
    from game.analysis import Budget, graph_of, outlook_from  # noqa: PLC0415 - loads NumPy

    with memory_room() as room:
        return outlook_from(graph_of(play.scenario), start, states, Budget(STATES, room=room), (end,))


def _beginning(shares: Mapping[str | None, float], mine: str | None) -> str:
    others = [share for start, share in shares.items() if start != mine]
    low, high = percent(min(others, default=0)), percent(max(others, default=0))
    span = low if low == high else f"{low} to {high}"
    return (
        f"Luck: {percent(shares[mine])} of all roads from your start come to this ending; "
        f"from the other starts, {span}."
    )


def _choosing(found: tuple[Fork, ...], end: str) -> str:
    """The one choice that moved the ending most."""
    moved = [
        (fork.chosen.shares.get(end, 0.0) - fork.shares.get(end, 0.0), -number)
        for number, fork in enumerate(found)
    ]
    if not moved:
        return ""
    place = -max(moved)[1]
    was, now = (percent(each.shares.get(end, 0)) for each in (found[place], found[place].chosen))
    return f"Effort: your choice that turned most was decision {place + 1}, from {was} to {now}."


def starts_alike(play: Playthrough, found: Sequence[Elsewhere]) -> str:
    """From how many of the other starts the very same choices come to the same ending."""
    same = sum(each.ending == play.state.scene for each in found)
    if not found:
        return "This story has no other start."
    if same == len(found):
        return "With your very choices every other start comes here too: it was the choices."
    if not same:
        return "With your very choices no other start comes here: it took your start as well."
    return f"With your very choices, {same} of {len(found)} other starts come here too."
