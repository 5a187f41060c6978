"""The rules of play, as pure functions from one State to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from attrs import frozen

from game.story.scenario import Chance, Choices, Ending, Next, Outcome, Scenario
from game.story.slots import Flag, Return, Stat, Taken, Visit, WordValue
from game.story.state import State
from game.story.telling import PLAIN
from game.story.text import NOTHING
from game.story.wanting import Wanting, wanting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from game.expressions import Condition, Effect
    from game.story.scenario import Choice, Exit, Then
    from game.story.slots import Slot
    from game.story.telling import Telling
    from game.story.text import Text

NEXT = "next"


class NotOpenError(Exception):
    """A step was taken that is not open there: a mistake of the program, never of an author."""

    def __init__(self, scene: str, step: str) -> None:
        """Name the scene and the step."""
        super().__init__(f"{scene} > {step} is not open")


@frozen(kw_only=True)
class Option:
    """What is offered now; the way on where nothing is chosen has no words. A locked one says why.

    `wanting` are the visible stats that its condition asked for and did not find.
    """

    id: str
    text: Text
    available: bool = True
    locked: Text | None = None
    tags: tuple[str, ...] | None = None
    wanting: Wanting | None = None


def begin(scenario: Scenario, circumstance: str | None = None) -> State:
    """The first state: the stats as they start, changed by a circumstance, the first scene entered."""
    values = start_values(scenario)
    if circumstance is not None:
        _apply(scenario.circumstances[circumstance].effects, values)
    return _enter(scenario, scenario.start, values)


def start_values(scenario: Scenario) -> list[int]:
    """The values as the story has them, before any circumstance, and before the first scene is entered."""
    return [_start(slot) for slot in scenario.slots]


def _start(slot: Slot) -> int:
    match slot:
        case Stat() | WordValue():
            return slot.start
        case Flag():
            return int(slot.start)
        case Visit() | Taken() | Return():
            return 0
        case _:
            assert_never(slot)


def options(scenario: Scenario, state: State, telling: Telling = PLAIN) -> tuple[Option, ...]:
    """What the reader may take, and what is locked with a reason; nothing at a chance or an ending."""
    then = scenario.scenes[state.scene].then
    match then:
        case Choices():
            offered = (_offered(scenario, choice, state, telling) for choice in then.choices)
            return tuple(option for each in offered for option in each)
        case Next():
            return (Option(id=NEXT, text=NOTHING),)
        case Chance() | Ending():
            return ()
        case _:
            assert_never(then)


def _offered(scenario: Scenario, choice: Choice, state: State, telling: Telling) -> Iterator[Option]:
    if choice.taken is not None and state.values[choice.taken]:
        return
    text = choice.text.filled(state.values, telling, choice.id)
    if _holds(choice.condition, state.values):
        yield Option(id=choice.id, text=text, tags=choice.tags)
    elif choice.locked is not None and choice.condition is not None:
        yield Option(
            id=choice.id,
            text=text,
            available=False,
            locked=choice.locked.filled(state.values, telling, f"{choice.id} locked"),
            wanting=wanting(choice.condition, state.values, scenario.slots),
        )


def outcomes(scenario: Scenario, state: State) -> tuple[Outcome, ...]:
    """How luck may fall here; nothing where luck has no say."""
    then = scenario.scenes[state.scene].then
    if not isinstance(then, Chance):
        return ()
    return tuple(outcome for outcome in then.outcomes if outcome.weighs(state.values))


def draw(scenario: Scenario, state: State, dice: Callable[[int], int]) -> str:
    """The id of the outcome that falls; `dice(n)` gives a number from 0 to n - 1.

    Raises NotOpenError where nothing can fall.
    """
    weighed = outcomes(scenario, state)
    weights = [outcome.weighs(state.values) for outcome in weighed]
    left = dice(sum(weights)) if weighed else 0
    for outcome, weight in zip(weighed, weights, strict=True):
        left -= weight
        if left < 0:
            return outcome.id
    raise NotOpenError(state.scene, "a draw")


def steps(scenario: Scenario, state: State) -> tuple[str, ...]:
    """The ids of everything that may be taken here: choices, outcomes, or `next`."""
    then = scenario.scenes[state.scene].then
    match then:
        case Choices():
            return tuple(choice.id for choice in then.choices if _holds(choice.open_if, state.values))
        case Chance():
            return tuple(outcome.id for outcome in then.outcomes if outcome.weighs(state.values))
        case Next():
            return (NEXT,)
        case Ending():
            return ()
        case _:
            assert_never(then)


def choose(scenario: Scenario, state: State, step: str) -> State:
    """The state after a choice, an outcome, or `next`. Raises NotOpenError if that is not open here."""
    way = way_taken(scenario.scenes[state.scene].then, step, state.values)
    if way is None:
        raise NotOpenError(state.scene, step)
    values = list(state.values)
    _apply(way.effects, values)
    if not isinstance(way, Outcome):
        _apply(way.marks, values)
    return _enter(scenario, way.goto, values)


def way_taken(then: Then, step: str, values: tuple[int, ...]) -> Choice | Outcome | Exit | None:
    """What a step takes: a choice, an outcome, or of the exits the first that holds; None if none is open."""
    match then:
        case Choices():
            choices = (choice for choice in then.choices if choice.id == step)
            return next((choice for choice in choices if _holds(choice.open_if, values)), None)
        case Chance():
            return next((o for o in then.outcomes if o.id == step and o.weighs(values)), None)
        case Next():
            return next((way for way in then.exits if step == NEXT and _holds(way.condition, values)), None)
        case Ending():
            return None
        case _:
            assert_never(then)


def ending(scenario: Scenario, state: State) -> Ending | None:
    """The ending this state stands at; None where the story goes on."""
    then = scenario.scenes[state.scene].then
    return then if isinstance(then, Ending) else None


def onward(then: Then) -> tuple[str, ...]:
    """Every scene that may come next, by whatever step."""
    match then:
        case Choices():
            return tuple(choice.goto for choice in then.choices)
        case Chance():
            return tuple(outcome.goto for outcome in then.outcomes)
        case Next():
            return tuple(way.goto for way in then.exits)
        case Ending():
            return ()
        case _:
            assert_never(then)


def _holds(condition: Condition | None, values: tuple[int, ...]) -> bool:
    return condition is None or condition.test(values)


def _apply(effects: Iterable[Effect], values: list[int]) -> None:
    for effect in effects:
        effect.apply(values)


def _enter(scenario: Scenario, scene: str, values: list[int]) -> State:
    entering = scenario.entering.get(scene)
    if entering is not None:
        _apply(entering, values)
    return State(scene, tuple(values))
