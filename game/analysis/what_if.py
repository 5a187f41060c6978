"""What-if: what each option of a playthrough left within reach; the same choices from other starts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal, assert_never

from attrs import frozen

from game.analysis.budget import OverBudgetError
from game.analysis.forward_shares import shares
from game.analysis.personas import ANYONE
from game.analysis.reachable_states import reach
from game.story.play import NEXT, choose, options, steps
from game.story.playthrough import Playthrough
from game.story.scenario import Chance, Choices, Ending, Next
from game.story.state import State

if TYPE_CHECKING:
    from game.analysis.budget import Budget
    from game.analysis.story_graph import Graph
    from game.story.text import Text


@frozen(kw_only=True)
class Branch:
    """An option of a decision, and what it would have left within reach. A locked one has no shares."""

    id: str
    text: Text
    taken: bool
    locked: Text | None
    shares: Mapping[str, float]  # of each ending that is within reach after it
    closed: frozenset[str]  # endings that were within reach before it and are not after it


@frozen(kw_only=True)
class Fork:
    """A decision of a playthrough: the shares of endings (0 to 1) before it, and its options."""

    step: int  # its place among the playthrough's steps
    scene: str
    shares: Mapping[str, float]
    branches: tuple[Branch, ...]

    @property
    def chosen(self) -> Branch:
        """The branch of the option that was taken."""
        return next(branch for branch in self.branches if branch.taken)


Ahead = Mapping[State, Mapping[str, float]]


def fork_states(playthrough: Playthrough) -> Iterator[State]:
    """The states that `forks` compares: that of every decision, and those after each option open in it."""
    scenario = playthrough.scenario
    for number, _ in _decided(playthrough):
        yield (state := playthrough.states[number])
        for option in options(scenario, state):
            if option.available:
                yield choose(scenario, state, option.id)


def forks(playthrough: Playthrough, ahead: Ahead) -> tuple[Fork, ...]:
    """Every decision of a playthrough, with what each of its options leaves within reach.

    `ahead` has the share of each ending from each of `fork_states`, as `outlook` does; else LookupError.
    """
    scenario = playthrough.scenario
    found: list[Fork] = []
    for number, step in _decided(playthrough):
        state = playthrough.states[number]
        before = ahead[state]
        branches = []
        for option in options(scenario, state, playthrough.telling_at(number)):
            after = ahead[choose(scenario, state, option.id)] if option.available else {}
            branches.append(
                Branch(
                    id=option.id,
                    text=option.text,
                    taken=option.id == step,
                    locked=option.locked,
                    shares=after,
                    closed=frozenset(before.keys() - after.keys()) if option.available else frozenset(),
                )
            )
        found.append(Fork(step=number, scene=state.scene, shares=before, branches=tuple(branches)))
    return tuple(found)


def _decided(play: Playthrough) -> Iterator[tuple[int, str]]:
    """Every decision: the number of its step, and what was chosen."""
    for number, step in enumerate(play.steps):
        if isinstance(play.scenario.scenes[step.scene].then, Choices):
            yield number, step.id


def from_state(graph: Graph, state: State, budget: Budget | None = None) -> Mapping[str, float] | None:
    """The share of each ending within reach of a state, by exploring from there; None beyond the budget."""
    reached = reach(graph, (state,), None, budget)
    if not reached.complete:
        return None
    try:
        endings = shares(reached, ANYONE, state).endings
    except OverBudgetError:
        return None
    return {ending: share for ending, share in endings.items() if share > 0}


@frozen
class Stop:
    """Why the same choices go no further: a choice is locked, luck cannot fall so, or none is to repeat."""

    why: Literal["locked", "luck", "unseen", "circle"]
    scene: str
    step: str = ""

    def __str__(self) -> str:
        """The reason as an author reads it."""
        match self.why:
            case "locked":
                return f"in “{self.scene}” the choice “{self.step}” is locked from this start"
            case "luck":
                return f"in “{self.scene}” luck cannot fall on “{self.step}” from this start"
            case "unseen":
                return f"you were never in “{self.scene}”, so there is no choice to repeat"
            case "circle":
                return f"it goes round in a circle at “{self.scene}”"
            case _:
                assert_never(self.why)


@frozen(kw_only=True)
class Elsewhere:
    """The same choices from another start: as far as they went, where that led, and what stood in the way."""

    circumstance: str | None
    label: str
    playthrough: Playthrough
    ending: str | None  # the scene of the ending, if the choices led to one
    stop: Stop | None  # what kept them from it


def elsewhere(playthrough: Playthrough) -> tuple[Elsewhere, ...]:
    """The same choices from every start but the playthrough's own."""
    scenario = playthrough.scenario
    found: list[Elsewhere] = []
    for start in (None, *scenario.circumstances):
        if start == playthrough.circumstance:
            continue
        play, stop = same_choices(playthrough, start)
        here = scenario.scenes[play.state.scene].then
        found.append(
            Elsewhere(
                circumstance=start,
                label=scenario.circumstances[start].label if start else "",
                playthrough=play,
                ending=play.state.scene if isinstance(here, Ending) else None,
                stop=stop,
            )
        )
    return tuple(found)


def same_choices(mine: Playthrough, start: str | None) -> tuple[Playthrough, Stop | None]:
    """What was chosen in each scene, chosen again from another start; and why it goes no further, if so.

    Luck falls as it fell. In a scene that was never seen there is nothing to repeat.
    """
    scenario = mine.scenario
    chosen: dict[str, list[str]] = {}
    for step in mine.steps:
        chosen.setdefault(step.scene, []).append(step.id)
    play = Playthrough(scenario, (), start, telling=mine.telling)
    for _ in range(2 * len(mine.steps) + len(scenario.scenes)):
        here = play.state.scene
        then = scenario.scenes[here].then
        if isinstance(then, Ending):
            return play, None
        again = chosen.get(here, [])
        step_id = NEXT if isinstance(then, Next) else again[0] if again else None
        if step_id is None:
            return play, Stop("unseen", here)
        if step_id not in steps(scenario, play.state):
            return play, Stop("luck" if isinstance(then, Chance) else "locked", here, step_id)
        if len(again) > 1:
            again.pop(0)
        play = play.take(step_id)
    return play, Stop("circle", play.state.scene)
