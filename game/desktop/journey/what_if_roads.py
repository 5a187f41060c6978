"""The road not taken, in words: what other options would have opened; the same choices elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.desktop.ui.paginate import Entry
from game.desktop.ui.theme import SOFT
from game.story import page
from game.story.scenario import Choices, Ending
from game.story.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.analysis import Branch, Elsewhere, Fork
    from game.story import Playthrough, Scenario

_BROWN: Final = "#6a4a34"
_RED: Final = "#a5321f"
# Beyond so many states a story is not worked out here: the numbers would take too long.
_STATES: Final = 12_000_000


def roads(play: Playthrough, met: frozenset[str]) -> tuple[Entry, ...]:
    """Everything that can be said of the roads beside this one; endings not met yet are not named."""
    from game.analysis import Budget, elsewhere, forks, graph_of, outlook, reach  # noqa: PLC0415 - loads NumPy

    reached = reach(graph_of(play.scenario), (play.circumstance,), None, Budget(_STATES))
    others = (*_beginning(), *_elsewhere(play, elsewhere(play), met))
    if not reached.complete:
        return (Entry("This story has more roads than can be counted here.", "note", SOFT), *others)
    return (*_decisions(play, forks(play, outlook(reached).at)), *others)


def _decisions(play: Playthrough, found: tuple[Fork, ...]) -> Iterator[Entry]:
    end = play.state.scene
    endings = sum(isinstance(scene.then, Ending) for scene in play.scenario.scenes.values())
    yield Entry(f"The story has {endings} endings. Where each of your decisions left you:", "note", SOFT)
    for fork in found:
        here = page(play.scenario, play.states[fork.step])
        if here.caption:
            yield Entry(here.caption, "small", _RED, 20, keep=True)
        yield Entry(fork.chosen.text, "prose", gap=2 if here.caption else 20, keep=True)
        before, after = len(fork.shares), len(fork.chosen.shares)
        yield Entry(
            _within(before, after, fork.shares.get(end, 0), fork.chosen.shares.get(end, 0)),
            "note",
            SOFT,
            2,
            indent=24,
        )
        for branch in fork.branches:
            if not branch.taken:
                yield Entry(_branch(branch, end), "note", _BROWN, 2, indent=24)


def _within(before: int, after: int, was: float, now: float) -> str:
    reach = (
        f"{_endings(after)} within reach"
        if before == after
        else f"{before} endings were within reach, then {after}"
    )
    if f"{was:.0%}" == f"{now:.0%}":
        return f"{reach}; the one you came to stayed at {now:.0%}."
    return f"{reach}; the one you came to went from {was:.0%} to {now:.0%}."


def _branch(branch: Branch, end: str) -> str:
    if branch.locked is not None or not branch.shares:
        why = f" {branch.locked}" if branch.locked is not None else ""
        return f"Locked: {branch.text}.{why}"
    chance = branch.shares.get(end, 0)
    yours = f"yours at {chance:.0%}" if chance else "not yours"
    return f"Instead, {_quoted(branch)}: {_endings(len(branch.shares))} within reach, {yours}."


def _quoted(branch: Branch) -> str:
    return f"“{str(branch.text).rstrip('.')}”"


def _endings(count: int) -> str:
    return "1 ending" if count == 1 else f"{count} endings"


def _beginning() -> Iterator[Entry]:
    yield Entry("Same choices, another start", "subhead", gap=34, keep=True)


def _elsewhere(play: Playthrough, found: tuple[Elsewhere, ...], met: frozenset[str]) -> Iterator[Entry]:
    end = play.state.scene
    same = [one for one in found if one.ending == end]
    yield Entry(_luck(len(same), len(found)), "note", SOFT, keep=True)
    for one in found:
        yield Entry(one.label or "The start as it is usually told", "prose", gap=18, keep=True)
        yield Entry(_led(play, one, met), "note", _BROWN, 2, indent=24)
        for scene, choice in one.missing:
            yield Entry(
                f"A door you had and this start has not: “{_choice(play.scenario, scene, choice)}”",
                "note",
                SOFT,
                2,
                indent=24,
            )


def _luck(same: int, others: int) -> str:
    """What the numbers say of choice and circumstance, and no more."""
    if same == others:
        return (
            "From every start the very same choices come to the same ending: on this road it was the choices."
        )
    if same == 0:
        return "From no other start do the very same choices come here: it needed them, and where you began."
    return f"From {same} of {others} other starts the very same choices come here; from the rest they do not."


def _led(play: Playthrough, one: Elsewhere, met: frozenset[str]) -> str:
    scenario = play.scenario
    if one.ending == play.state.scene:
        return "Your choices come to the same ending."
    if one.ending is not None:
        then = scenario.scenes[one.ending].then
        title = (
            f"“{then.title}”"
            if one.ending in met and isinstance(then, Ending)
            else "an ending you have not met"
        )
        return f"Your choices come to {title}."
    stop = one.stop
    if stop is not None and stop.why == "locked":
        return f"Your choices come to a door that is shut: “{_choice(scenario, stop.scene, stop.step)}”."
    steps = len(one.playthrough.steps)
    return f"After {steps} steps the road turns where you have never been: there is no choice to repeat."


def _choice(scenario: Scenario, scene: str, choice: str) -> str:
    then = scenario.scenes[scene].then
    ways = then.choices if isinstance(then, Choices) else ()
    return next((str(way.text) for way in ways if way.id == choice), str(plain(choice)))
