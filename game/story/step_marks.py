"""What the steps of a playthrough met, in short marks by which a story that was changed since is noticed."""

from __future__ import annotations

from enum import StrEnum
from hashlib import blake2b
from typing import TYPE_CHECKING

from attrs import frozen

from game.story.chosen_words import others_words, words_of
from game.story.scenario import Chance, Choices
from game.story.slots import Flag, Stat

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.story.playthrough import Playthrough, Step
    from game.story.scenario import Scenario
    from game.story.state import State


class DifferenceKind(StrEnum):
    """What steps meet otherwise than before."""

    START = "start"  # other values to begin with
    EFFECT = "effect"  # other values after a step
    BEGINS = "begins"  # in another scene
    LEADS = "leads"  # to another scene
    WORDS = "words"  # the words that were chosen are another choice's


class StepKind(StrEnum):
    """What a step is."""

    CHOICE = "choice"
    OUTCOME = "outcome"
    WAY = "way"  # on from a scene that asks nothing


@frozen(kw_only=True)
class Difference:
    """One thing that steps met otherwise: at which of them, and what it is now.

    `values` are the ids that are others at the start, `whose` the choice that has the words now; `here` is
    the scene where one comes to now, `there` the one before.
    """

    kind: DifferenceKind
    step: Step | None = None
    of: StepKind = StepKind.WAY
    values: tuple[str, ...] = ()
    whose: str = ""
    here: str = ""
    there: str = ""


@frozen(kw_only=True)
class Met:
    """What a playthrough met: the values it began with, by id; a mark for each step; the scene it stands in.

    A mark is of what the step changed: eight hexadecimal digits of BLAKE2b of each value's id and number
    after it. The scenes that steps lead to need none: the next step names them. `words` are such digits of
    the words each step chose, or nothing; None in saves from before that was kept.
    """

    start: Mapping[str, int]
    marks: tuple[str, ...]
    scene: str
    words: tuple[str, ...] | None = None


def met(play: Playthrough) -> Met:
    """What a playthrough met."""
    return Met(
        start=_values(play.scenario, play.states[0]),
        marks=_marks(play),
        scene=play.state.scene,
        words=words_of(play),
    )


def differences(was: Met, again: Playthrough, *, whole: bool) -> Iterator[Difference]:
    """In what the same steps met something else this time: the start, an effect, words, the end.

    `again` are the steps as far as they can still be taken; `whole` is whether those are all. Of effects the
    first that is another is told, since later values follow from it; where the start is another, none is.
    """
    now = _values(again.scenario, again.states[0])
    moved = [name for name, value in was.start.items() if now.get(name, value) != value]
    if moved:
        yield Difference(kind=DifferenceKind.START, values=tuple(moved))
    else:
        yield from _other_effect(was, again)
    for step, whose in others_words(again, was.words or ()):
        yield Difference(kind=DifferenceKind.WORDS, step=step, of=StepKind.CHOICE, whose=whose)
    if whole and was.scene != again.state.scene:
        yield _leads_elsewhere(was, again)


def _other_effect(was: Met, again: Playthrough) -> Iterator[Difference]:
    pairs = zip(again.steps, was.marks, _marks(again), strict=False)
    step = next((step for step, before, now in pairs if before != now), None)
    if step is not None:
        yield Difference(kind=DifferenceKind.EFFECT, step=step, of=_of(again.scenario, step))


def _leads_elsewhere(was: Met, again: Playthrough) -> Difference:
    here, there = again.state.scene, was.scene
    if not again.steps:
        return Difference(kind=DifferenceKind.BEGINS, here=here, there=there)
    last = again.steps[-1]
    of = _of(again.scenario, last)
    return Difference(kind=DifferenceKind.LEADS, step=last, of=of, here=here, there=there)


def _of(scenario: Scenario, step: Step) -> StepKind:
    match scenario.scenes[step.scene].then:
        case Choices():
            return StepKind.CHOICE
        case Chance():
            return StepKind.OUTCOME
        case _:
            return StepKind.WAY


def _marks(play: Playthrough) -> tuple[str, ...]:
    named = [(at, slot.id) for at, slot in enumerate(play.scenario.slots) if isinstance(slot, Stat | Flag)]
    pairs = zip(play.states, play.states[1:], strict=False)
    return tuple(_mark(named, before, after) for before, after in pairs)


def _mark(named: list[tuple[int, str]], before: State, after: State) -> str:
    changed = sorted((name, after.values[at]) for at, name in named if before.values[at] != after.values[at])
    return blake2b(repr(changed).encode(), digest_size=4).hexdigest()


def _values(scenario: Scenario, state: State) -> dict[str, int]:
    pairs = zip(scenario.slots, state.values, strict=True)
    return {slot.id: value for slot, value in pairs if isinstance(slot, Stat | Flag)}
