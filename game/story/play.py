"""The rules of play, as pure functions from State to State."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from attrs import frozen

from game.story.scenario import Chance, Choices, Ending, Next, Outcome, Scenario, Stat, Visit
from game.story.state import State
from game.story.text import Text, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.expressions import Effect
    from game.story.scenario import Choice, Then

NEXT = "next"
_CONTINUE = plain("Go on")


class NotOpenError(Exception):
    """A step was taken that is not open there: a mistake of the program, never of an author."""


@frozen(kw_only=True)
class Option:
    """What is offered now. A locked option is not available and may say why."""

    id: str
    text: Text
    available: bool = True
    locked: Text | None = None


def begin(scenario: Scenario, circumstance: str | None = None) -> State:
    """The first state: the stats as they start, changed by a circumstance, the first scene entered."""
    values = [_start(slot) for slot in scenario.slots]
    if circumstance is not None:
        _apply(scenario.circumstances[circumstance].effects, values)
    return _enter(scenario, scenario.start, values)


def _start(slot: object) -> int:
    return int(slot.start) if not isinstance(slot, Visit) else 0  # type: ignore[attr-defined]


def options(scenario: Scenario, state: State) -> tuple[Option, ...]:
    """What the reader may take, and what is locked with a reason; nothing at a chance or an ending."""
    then = scenario.scenes[state.scene].then
    match then:
        case Choices():
            shown = (_option(choice, state) for choice in then.choices)
            return tuple(option for option in shown if option is not None)
        case Next():
            return (Option(id=NEXT, text=_CONTINUE),)
        case Chance() | Ending():
            return ()
        case _:
            assert_never(then)


def _option(choice: Choice, state: State) -> Option | None:
    text = choice.text.filled(state.values)
    if choice.condition is None or choice.condition.test(state.values):
        return Option(id=choice.id, text=text)
    if choice.locked is None:
        return None
    return Option(id=choice.id, text=text, available=False, locked=choice.locked.filled(state.values))


def outcomes(scenario: Scenario, state: State) -> tuple[Outcome, ...]:
    """How luck may fall here; nothing where luck has no say."""
    then = scenario.scenes[state.scene].then
    return then.outcomes if isinstance(then, Chance) else ()


def draw(scenario: Scenario, state: State, dice: Callable[[int], int]) -> str:
    """The id of the outcome that falls; `dice(n)` gives a number from 0 to n - 1."""
    weighed = outcomes(scenario, state)
    left = dice(sum(outcome.weight for outcome in weighed))
    for outcome in weighed:
        left -= outcome.weight
        if left < 0:
            return outcome.id
    raise NotOpenError(f"{state.scene}: no outcome to draw")


def choose(scenario: Scenario, state: State, step: str) -> State:
    """The state after a choice, an outcome, or `next`. Raises NotOpenError if that is not open here."""
    then = scenario.scenes[state.scene].then
    values = list(state.values)
    goto = _follow(then, step, values)
    if goto is None:
        raise NotOpenError(f"{state.scene} > {step} is not open")
    return _enter(scenario, goto, values)


def _follow(then: Then, step: str, values: list[int]) -> str | None:
    """Where a step leads, its effects applied to the values; nothing if it is not open."""
    match then:
        case Choices():
            for choice in then.choices:
                if choice.id == step and (choice.condition is None or choice.condition.test(values)):
                    _apply(choice.effects, values)
                    return choice.goto
        case Chance():
            for outcome in then.outcomes:
                if outcome.id == step and outcome.weight > 0:
                    _apply(outcome.effects, values)
                    return outcome.goto
        case Next():
            for way in then.exits if step == NEXT else ():
                if way.condition is None or way.condition.test(values):
                    return way.goto
        case Ending():
            pass
        case _:
            assert_never(then)
    return None


def ending(scenario: Scenario, state: State) -> Ending | None:
    """The ending reached, if this is one."""
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


def _apply(effects: Iterable[Effect], values: list[int]) -> None:
    for effect in effects:
        effect.apply(values)


def _enter(scenario: Scenario, scene: str, values: list[int]) -> State:
    for place, slot in enumerate(scenario.slots):
        if isinstance(slot, Visit) and slot.scene == scene:
            values[place] = 1
    return State(scene, tuple(values))


def stats(scenario: Scenario) -> tuple[tuple[int, Stat], ...]:
    """The stats shown to a reader, each with its place among the values."""
    return tuple((i, s) for i, s in enumerate(scenario.slots) if isinstance(s, Stat) and not s.hidden)
