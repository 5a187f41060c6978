"""Replays recorded steps, as far as the story still goes that way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.story.play import NotOpenError, begin, choose
from game.story.playthrough import Playthrough, Step
from game.story.scenario import Chance, Choices
from game.story.step_marks import differences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.story.scenario import Scenario
    from game.story.state import State
    from game.story.step_marks import Met


@frozen
class Stopped:
    """Where a replay could not go on: the scene, the id that was to be taken there, and why, in words."""

    scene: str
    id: str
    why: str


@frozen
class Replay:
    """A playthrough replayed as far as it goes, and where it stopped; None if it did not.

    `changes` are clauses about what the steps that were taken met otherwise than before.
    """

    playthrough: Playthrough
    stopped: Stopped | None = None
    changes: tuple[str, ...] = ()


def replay(
    scenario: Scenario,
    steps: Iterable[Step],
    circumstance: str | None = None,
    met: Met | None = None,
    first: State | None = None,
) -> Replay:
    """The playthrough of recorded steps; where the story has changed, it stops and says why.

    `met` is what they met when they were recorded, where that is known. It begins as the story does, or in
    `first`.
    """
    if circumstance is not None and circumstance not in scenario.circumstances:
        why = f"the story no longer has the start `{circumstance}`"
        return Replay(Playthrough(scenario), Stopped(scenario.start, "", why))
    fresh = Playthrough(scenario, (), circumstance, (first or begin(scenario, circumstance),))
    taken: list[Step] = []
    states: list[State] = [fresh.state]
    stopped = None
    for step in steps:
        try:
            states.append(_again(scenario, states[-1], step))
        except NotOpenError:
            stopped = Stopped(step.scene, step.id, _why(scenario, states[-1].scene, step))
            break
        taken.append(step)
    again = Playthrough(scenario, tuple(taken), circumstance, tuple(states))
    changes = () if met is None else tuple(differences(met, again, whole=stopped is None))
    return Replay(again, stopped, changes)


def _again(scenario: Scenario, state: State, step: Step) -> State:
    if state.scene != step.scene:
        raise NotOpenError(step.scene, step.id)
    return choose(scenario, state, step.id)


def _why(scenario: Scenario, here: str, step: Step) -> str:
    if step.scene not in scenario.scenes:
        return f"the story no longer has the scene `{step.scene}`"
    if here != step.scene:
        return f"the way that led to the scene `{step.scene}` now leads to `{here}`"
    then = scenario.scenes[here].then
    if isinstance(then, Choices) and any(choice.id == step.id for choice in then.choices):
        return f"in the scene `{here}` the choice `{step.id}` is locked now"
    what = "outcome" if isinstance(then, Chance) else "choice"
    return f"the scene `{here}` no longer has the {what} `{step.id}`"
