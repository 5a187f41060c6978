"""A run is its steps: playing, stepping back and replaying are one short list of ids."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from game.story.page import page
from game.story.play import NotOpenError, begin, choose, draw
from game.story.scenario import Chance, Choices

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.story.dice import Dice
    from game.story.scenario import Scenario
    from game.story.state import State
    from game.story.text import Text


@frozen
class Step:
    """What was taken where: a scene's id and the id of a choice, an outcome, or `next`."""

    scene: str
    id: str


@frozen(slots=False)
class Playthrough:
    """A scenario and the steps taken in it."""

    scenario: Scenario
    steps: tuple[Step, ...] = ()
    circumstance: str | None = None

    @cached_property
    def states(self) -> tuple[State, ...]:
        """Every state passed through, the first and the present one included."""
        states = [begin(self.scenario, self.circumstance)]
        for step in self.steps:
            states.append(choose(self.scenario, states[-1], step.id))
        return tuple(states)

    @property
    def state(self) -> State:
        """Where the reader is now."""
        return self.states[-1]

    def take(self, step: str) -> Playthrough:
        """One step further. Raises NotOpenError if it is not open."""
        after = choose(self.scenario, self.state, step)
        longer = Playthrough(self.scenario, (*self.steps, Step(self.state.scene, step)), self.circumstance)
        longer.__dict__["states"] = (*self.states, after)
        return longer

    def back(self, steps: int = 1) -> Playthrough:
        """So many steps less; never before the beginning."""
        kept = max(0, len(self.steps) - steps)
        shorter = Playthrough(self.scenario, self.steps[:kept], self.circumstance)
        shorter.__dict__["states"] = self.states[: kept + 1]
        return shorter

    @property
    def because(self) -> Text | None:
        """Why the numbers moved at the last step, in the author's words."""
        if not self.steps:
            return None
        then = self.scenario.scenes[self.steps[-1].scene].then
        ways = then.choices if isinstance(then, Choices) else then.outcomes if isinstance(then, Chance) else ()
        taken = next((way for way in ways if way.id == self.steps[-1].id), None)
        return taken.because.filled(self.state.values) if taken and taken.because else None


@frozen
class Stopped:
    """Where a replay could not go on, and why, in words."""

    scene: str
    step: str
    why: str


@frozen
class Replay:
    """A playthrough replayed as far as it goes."""

    playthrough: Playthrough
    stopped: Stopped | None = None


def replay(scenario: Scenario, steps: Iterable[Step], circumstance: str | None = None) -> Replay:
    """Take recorded steps again; where the story has changed, stop and say how."""
    if circumstance is not None and circumstance not in scenario.circumstances:
        why = f"the story no longer has the start “{circumstance}”"
        return Replay(Playthrough(scenario), Stopped(scenario.start, "", why))
    play = Playthrough(scenario, (), circumstance)
    for step in steps:
        stopped = _hindrance(play, step)
        if stopped:
            return Replay(play, stopped)
        play = play.take(step.id)
    return Replay(play)


def _hindrance(play: Playthrough, step: Step) -> Stopped | None:
    here = play.state.scene
    if here != step.scene:
        return Stopped(here, step.id, f"the way now leads to the scene “{here}”, where it led to “{step.scene}”")
    try:
        choose(play.scenario, play.state, step.id)
    except NotOpenError:
        then = play.scenario.scenes[here].then
        known = isinstance(then, Choices) and any(choice.id == step.id for choice in then.choices)
        why = "is closed now" if known else "is no longer there"
        return Stopped(here, step.id, f"in the scene “{here}” the choice “{step.id}” {why}")
    return None


def settle(play: Playthrough, dice: Dice) -> Playthrough:
    """Pass through scenes that show nothing, luck falling by the dice, until there is something to read."""
    seen = {play.state}
    while (here := page(play.scenario, play.state)).silent:
        play = play.take(fall(play, dice) if here.kind == "chance" else "next")
        if play.state in seen:
            return play
        seen.add(play.state)
    return play


def fall(play: Playthrough, dice: Dice) -> str:
    """The outcome that falls at this step: the same for the same seed and number of steps."""
    return draw(play.scenario, play.state, evolve(dice, throw=len(play.steps)))
