"""Replays recorded steps, as far as the story still goes that way."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from attrs import evolve, frozen

from game.story.play import NotOpenError, begin, choose
from game.story.playthrough import Playthrough, Step
from game.story.renamed import scene_now, step_now
from game.story.scenario import Chance, Choices
from game.story.step_marks import differences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.story.scenario import Scenario
    from game.story.state import State
    from game.story.step_marks import Difference, Met


class StopKind(StrEnum):
    """Why a step cannot be taken again."""

    NO_START = "no_start"  # the circumstance is gone
    NO_SCENE = "no_scene"
    WAY_LEADS = "way_leads"  # to another scene
    LOCKED = "locked"
    NO_CHOICE = "no_choice"
    NO_OUTCOME = "no_outcome"


@frozen(kw_only=True)
class Stopped:
    """Where a replay could not go on: the scene, the id that was to be taken there, and why.

    `id` is the circumstance's where that is gone; `here` is the scene the way leads to now.
    """

    kind: StopKind
    scene: str
    id: str
    here: str = ""

    @property
    def why(self) -> str:
        """The reason as an author is told it: a clause, in English."""
        match self.kind:
            case StopKind.NO_START:
                return f"the story no longer has the start `{self.id}`"
            case StopKind.NO_SCENE:
                return f"the story no longer has the scene `{self.scene}`"
            case StopKind.WAY_LEADS:
                return f"the way that led to the scene `{self.scene}` now leads to `{self.here}`"
            case StopKind.LOCKED:
                return f"in the scene `{self.scene}` the choice `{self.id}` is locked now"
            case StopKind.NO_CHOICE:
                return f"the scene `{self.scene}` no longer has the choice `{self.id}`"
            case StopKind.NO_OUTCOME:
                return f"the scene `{self.scene}` no longer has the outcome `{self.id}`"
            case _:
                assert_never(self.kind)


@frozen
class Replay:
    """A playthrough replayed as far as it goes, and where it stopped; None if it did not.

    `changes` are what the steps that were taken met otherwise than before.
    """

    playthrough: Playthrough
    stopped: Stopped | None = None
    changes: tuple[Difference, ...] = ()


def replay(
    scenario: Scenario,
    steps: Iterable[Step],
    circumstance: str | None = None,
    met: Met | None = None,
    first: State | None = None,
) -> Replay:
    """The playthrough of recorded steps; where the story has changed, it stops and says why.

    `met` is what they met when they were recorded, where that is known. It begins as the story does, or in
    `first`. Ids that were renamed since are read as those of today.
    """
    if circumstance is not None and circumstance not in scenario.circumstances:
        gone = Stopped(kind=StopKind.NO_START, scene=scenario.start, id=circumstance)
        return Replay(Playthrough(scenario), gone)
    fresh = Playthrough(scenario, (), circumstance, (first or begin(scenario, circumstance),))
    taken: list[Step] = []
    states: list[State] = [fresh.state]
    stopped = None
    for step in (step_now(scenario, each) for each in steps):
        try:
            states.append(_again(scenario, states[-1], step))
        except NotOpenError:
            stopped = _stopped(scenario, states[-1].scene, step)
            break
        taken.append(step)
    again = Playthrough(scenario, tuple(taken), circumstance, tuple(states))
    was = None if met is None else evolve(met, scene=scene_now(scenario, met.scene))
    changes = () if was is None else tuple(differences(was, again, whole=stopped is None))
    return Replay(again, stopped, changes)


def _again(scenario: Scenario, state: State, step: Step) -> State:
    if state.scene != step.scene:
        raise NotOpenError(step.scene, step.id)
    return choose(scenario, state, step.id)


def _stopped(scenario: Scenario, here: str, step: Step) -> Stopped:
    return Stopped(kind=_kind(scenario, here, step), scene=step.scene, id=step.id, here=here)


def _kind(scenario: Scenario, here: str, step: Step) -> StopKind:
    if step.scene not in scenario.scenes:
        return StopKind.NO_SCENE
    if here != step.scene:
        return StopKind.WAY_LEADS
    then = scenario.scenes[here].then
    if isinstance(then, Choices) and any(choice.id == step.id for choice in then.choices):
        return StopKind.LOCKED
    return StopKind.NO_OUTCOME if isinstance(then, Chance) else StopKind.NO_CHOICE
