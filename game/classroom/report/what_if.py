"""What-if for a report: what every decision opened and closed, and the same choices from other starts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.memory_room import memory_room
from game.story.scenario import Ending
from game.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.analysis import Elsewhere, Fork
    from game.analysis.what_if import Branch
    from game.story import Playthrough

_STATES: Final = 12_000_000


def roads(play: Playthrough) -> Mapping[int, Fork]:
    """What every decision left within reach, by its step; empty for a story too large to be explored."""
    from game.analysis import Budget, fork_states, forks, graph_of, outlook_from  # noqa: PLC0415 - loads NumPy

    with memory_room() as room:
        budget = Budget(_STATES, room=room)
        ahead = outlook_from(graph_of(play.scenario), play.circumstance, fork_states(play), budget)
    return {} if ahead is None else {fork.step: fork for fork in forks(play, ahead)}


def road_words(play: Playthrough, fork: Fork, letters: Mapping[str, str]) -> str:
    """What a decision did to the endings within reach and what its other options would have, as sentences.

    `letters` are those of the options, by id.
    """
    everything = sum(isinstance(scene.then, Ending) for scene in play.scenario.scenes.values())
    before, after = len(fork.shares), len(fork.chosen.shares)
    open_ways = [branch for branch in fork.branches if branch.locked is None and branch.shares]
    shut = [branch for branch in fork.branches if branch not in open_ways]
    if all(len(branch.shares) == before for branch in open_ways):
        said = (
            f"All {before} of {everything}" if before == everything else f"The same {before} of {everything}"
        )
        said += " endings stayed within reach, whichever was taken."
    else:
        said = f"Before it, {before} of {everything} endings were within reach; after it, {after}."
        others = [branch for branch in open_ways if not branch.taken]
        said += "".join(
            f" {_name(branch, letters)} would have kept {len(branch.shares)}." for branch in others
        )
    said += "".join(f" {_name(branch, letters)} was locked." for branch in shut)
    return said + _nearer(play, fork)


def _name(branch: Branch, letters: Mapping[str, str]) -> str:
    return letters.get(branch.id) or f"“{str(branch.text).strip('“”')}”"


def _nearer(play: Playthrough, fork: Fork) -> str:
    """How the decision moved the odds of the ending the class came to, every choice after it as likely."""
    here = play.state.scene
    then = play.scenario.scenes[here].then
    before, after = (percent(shares.get(here, 0)) for shares in (fork.shares, fork.chosen.shares))
    if not isinstance(then, Ending) or before == after:
        return ""
    return f" “{then.name}” went from {before} to {after} of the ways on."


def other_starts(play: Playthrough) -> tuple[str, ...]:
    """A sentence for every other start: where the same choices lead from there."""
    from game.analysis import elsewhere  # noqa: PLC0415 - loads NumPy

    return tuple(_start(play, each) for each in elsewhere(play))


def _start(play: Playthrough, each: Elsewhere) -> str:
    label = each.label or "the start as it is usually told"
    end = play.scenario.scenes[each.playthrough.state.scene].then
    here = play.state.scene
    if not isinstance(end, Ending):
        return f"{label}: the same choices could not all be made again; a door was shut on the way."
    if each.playthrough.state.scene == here:
        return f"{label}: the same choices lead to the same ending."
    return f"{label}: the same choices lead to “{end.name}”."
