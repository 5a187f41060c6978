"""A playthrough is a list of steps: taking one, stepping back, and passing silent scenes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from game.story.page import silent
from game.story.play import NEXT, begin, choose, draw, way_taken
from game.story.scenario import Chance

if TYPE_CHECKING:
    from game.story.dice import Dice
    from game.story.scenario import Scenario
    from game.story.state import State
    from game.story.text import Text


@frozen
class Step:
    """What was taken where: a scene's id and the id of a choice, an outcome, or `next`."""

    scene: str
    id: str


@frozen
class Playthrough:
    """A scenario and the steps taken in it; `states` are those passed through, first and present included."""

    scenario: Scenario
    steps: tuple[Step, ...] = ()
    circumstance: str | None = None
    states: tuple[State, ...] = field(eq=False, repr=False)

    @states.default
    def _pass_through(self) -> tuple[State, ...]:
        states = [begin(self.scenario, self.circumstance)]
        for step in self.steps:
            states.append(choose(self.scenario, states[-1], step.id))
        return tuple(states)

    @property
    def state(self) -> State:
        """The state the reader is in now."""
        return self.states[-1]

    def take(self, step: str) -> Playthrough:
        """The playthrough one step further. Raises NotOpenError if the step is not open."""
        after = choose(self.scenario, self.state, step)
        taken = (*self.steps, Step(self.state.scene, step))
        return Playthrough(self.scenario, taken, self.circumstance, (*self.states, after))

    def told_in(self, scenario: Scenario) -> Playthrough:
        """The same steps and values in the same story as it is told in another language."""
        return Playthrough(scenario, self.steps, self.circumstance, self.states)

    def back(self, n: int = 1) -> Playthrough:
        """The playthrough with `n` steps less; never before the beginning."""
        kept = max(0, len(self.steps) - n)
        return Playthrough(self.scenario, self.steps[:kept], self.circumstance, self.states[: kept + 1])

    def step_back(self) -> Playthrough:
        """At the page that was read last, past silent scenes; itself at the beginning."""
        return self.back(self.since)

    @property
    def since(self) -> int:
        """How many steps lead here from the page that was read last: more than one past silent scenes."""
        count = 1
        while count < len(self.steps) and silent(self.scenario, self.states[-1 - count]):
            count += 1
        return min(count, len(self.steps))

    @property
    def before(self) -> State | None:
        """The state of the page that was read last; None at the beginning."""
        return self.states[-1 - self.since] if self.steps else None

    @property
    def because(self) -> Text | None:
        """Why stats moved since the page that was read last: the author's latest reason, or None."""
        reasons = (self._reason(len(self.steps) - 1 - back) for back in range(self.since))
        return next((reason for reason in reasons if reason is not None), None)

    def _reason(self, number: int) -> Text | None:
        step = self.steps[number]
        before, after = self.states[number], self.states[number + 1]
        way = way_taken(self.scenario.scenes[step.scene].then, step.id, before.values)
        said = (way and way.because) or self.scenario.scenes[after.scene].because
        return said.filled(after.values) if said else None


def settle(play: Playthrough, dice: Dice) -> Playthrough:
    """The playthrough past scenes that show nothing, luck falling by the dice, up to something to read.

    A circle of silent scenes is left where it closes.
    """
    seen = {play.state}
    while silent(play.scenario, play.state):
        chance = isinstance(play.scenario.scenes[play.state.scene].then, Chance)
        play = play.take(fall(play, dice) if chance else NEXT)
        if play.state in seen:
            return play
        seen.add(play.state)
    return play


def fall(play: Playthrough, dice: Dice) -> str:
    """The id of the outcome that falls at this step: the same for the same seed and number of steps."""
    return draw(play.scenario, play.state, evolve(dice, throw=len(play.steps)))
