"""A playthrough is a list of steps: taking one, stepping back, and passing silent scenes."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from game.story.page import page, silent
from game.story.play import NEXT, begin, choose, draw, way_taken
from game.story.scenario import Chance
from game.story.telling import PLAIN, Moment, Telling

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story.dice import Dice
    from game.story.page import Page
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
    """A scenario and the steps taken in it; `states` are those passed through, first and present included.

    `telling` are the names typed and the seed of its wording, on which no state depends.
    """

    scenario: Scenario
    steps: tuple[Step, ...] = ()
    circumstance: str | None = None
    states: tuple[State, ...] = field(eq=False, repr=False)
    telling: Telling = field(default=PLAIN, eq=False, repr=False)

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
        return Playthrough(self.scenario, taken, self.circumstance, (*self.states, after), self.telling)

    def told_in(self, scenario: Scenario) -> Playthrough:
        """The same steps and values in the same story as it is told in another language."""
        return Playthrough(scenario, self.steps, self.circumstance, self.states, self.telling)

    def told_by(self, seed: int, names: Mapping[str, str] | None = None) -> Playthrough:
        """The same with the seed by which wording varies, and with the names typed if those are given."""
        return evolve(self, telling=Telling(self.telling.names if names is None else names, seed))

    def anew(self) -> Playthrough:
        """The same story from the same start, without a step."""
        return Playthrough(self.scenario, (), self.circumstance, telling=self.telling)

    def telling_at(self, number: int) -> Telling:
        """How the page after so many steps is told."""
        scene = self.states[number].scene
        visit = sum(state.scene == scene for state in self.states[: number + 1])
        return evolve(self.telling, scene=scene, visit=visit)

    def moment(self, number: int) -> Moment:
        """What texts are filled with after so many steps."""
        return Moment(self.states[number].values, self.telling_at(number))

    def back(self, n: int = 1) -> Playthrough:
        """The playthrough with `n` steps less; never before the beginning."""
        kept = max(0, len(self.steps) - n)
        return evolve(self, steps=self.steps[:kept], states=self.states[: kept + 1])

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
        """Why stats moved since the page that was read last: the author's latest reason, or None.

        A reason of what was taken comes before any of a scene that was entered.
        """
        steps = range(len(self.steps) - 1, len(self.steps) - 1 - self.since, -1)
        taken, entered = map(self._way_because, steps), map(self._scene_because, steps)
        return next((said for said in chain(taken, entered) if said is not None), None)

    def _way_because(self, number: int) -> Text | None:
        step, before = self.steps[number], self.states[number]
        way = way_taken(self.scenario.scenes[step.scene].then, step.id, before.values)
        return self._reason(number, None if way is None else way.because)

    def _scene_because(self, number: int) -> Text | None:
        return self._reason(number, self.scenario.scenes[self.states[number + 1].scene].because)

    def _reason(self, number: int, said: Text | None) -> Text | None:
        """A reason as it is read once that step was taken."""
        if said is None:
            return None
        after = self.moment(number + 1)
        return said.filled(after.values, after.telling, f"{self.steps[number].id} because")


def page_of(play: Playthrough, number: int | None = None) -> Page:
    """The page after so many steps; without a number where the playthrough stands, with what has moved."""
    at = len(play.steps) if number is None else number
    before = play.before if number is None else None
    return page(play.scenario, play.states[at], before, play.telling_at(at))


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
