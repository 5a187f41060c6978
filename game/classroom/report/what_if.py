"""What-if for a report: what every decision opened and closed, and the same choices from other starts."""

from __future__ import annotations

from functools import partial, reduce
from typing import TYPE_CHECKING, Final

from game.classroom.story_runs import told
from game.memory_room import memory_room
from game.papers.said import said, sentences
from game.story.scenario import Ending
from game.words import say
from game.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.analysis import Elsewhere, Fork
    from game.analysis.what_if import Branch
    from game.papers import Run, Words
    from game.story import Playthrough, Scenario

_STATES: Final = 12_000_000


def roads(play: Playthrough) -> Mapping[int, Fork]:
    """What every decision left within reach, by its step; empty for a story too large to be explored."""
    from game.analysis import Budget, fork_states, forks, graph_of, outlook_from  # noqa: PLC0415 - loads NumPy

    with memory_room() as room:
        budget = Budget(_STATES, room=room)
        ahead = outlook_from(graph_of(play.scenario), play.circumstance, fork_states(play), budget)
    return {} if ahead is None else {fork.step: fork for fork in forks(play, ahead)}


def road_words(play: Playthrough, fork: Fork, letters: Mapping[str, str]) -> Words:
    """What a decision did to the endings within reach and what its other options would have, as sentences.

    `letters` are those of the options, by id.
    """
    everything = sum(isinstance(scene.then, Ending) for scene in play.scenario.scenes.values())
    before, after = len(fork.shares), len(fork.chosen.shares)
    open_ways = [branch for branch in fork.branches if branch.locked is None and branch.shares]
    shut = [branch for branch in fork.branches if branch not in open_ways]
    name = partial(_name, play.scenario, letters=letters)
    if all(len(branch.shares) == before for branch in open_ways):
        stayed = "report.what_if.all_stayed" if before == everything else "report.what_if.same_stayed"
        found = [said(stayed, before=before, count=everything)]
    else:
        found = [said("report.what_if.fewer", before=before, count=everything, after=after)]
        found += [
            said("report.what_if.would_keep", option=name(branch), kept=len(branch.shares))
            for branch in open_ways
            if not branch.taken
        ]
    found += [said("report.what_if.locked", option=name(branch)) for branch in shut]
    return reduce(sentences, [*found, *_nearer(play, fork)])


def _name(story: Scenario, branch: Branch, letters: Mapping[str, str]) -> Words:
    if letter := letters.get(branch.id):
        return letter
    return said("report.what_if.quoted", option=told(story, str(branch.text).strip("“”")))


def _nearer(play: Playthrough, fork: Fork) -> list[tuple[Run, ...]]:
    """How the decision moved the odds of the ending the class came to, every choice after it as likely."""
    here = play.state.scene
    then = play.scenario.scenes[here].then
    before, after = (percent(shares.get(here, 0)) for shares in (fork.shares, fork.chosen.shares))
    if not isinstance(then, Ending) or before == after:
        return []
    ending = told(play.scenario, then.name)
    return [said("report.what_if.nearer", ending=ending, before=before, after=after)]


def other_starts(play: Playthrough) -> tuple[Words, ...]:
    """A sentence for every other start: where the same choices lead from there."""
    from game.analysis import elsewhere  # noqa: PLC0415 - loads NumPy

    return tuple(_start(play, each) for each in elsewhere(play))


def _start(play: Playthrough, each: Elsewhere) -> Words:
    start = told(play.scenario, each.label) if each.label else say("report.starts.usual")
    end = play.scenario.scenes[each.playthrough.state.scene].then
    here = play.state.scene
    if not isinstance(end, Ending):
        return said("report.starts.shut", start=start)
    if each.playthrough.state.scene == here:
        return said("report.starts.same", start=start)
    return said("report.starts.other", start=start, ending=told(play.scenario, end.name))
