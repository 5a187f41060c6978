"""The play that a code says, taken again in the story as it is now: as far as it still goes that way."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from game.saves.code_letters import LetterReader
from game.saves.record import MOST_STEPS
from game.saves.way_numbers import MARKS, scene_marks, start_numbers, ways_of
from game.story import NEXT, Playthrough, Step, begin, choose, steps
from game.story.scenario import Next

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.saves.walk_code import Code
    from game.story import Scenario, State


class StopKind(StrEnum):
    """Why a code cannot be followed further, or not as it was meant: the story has changed."""

    NO_START = "no_start"
    NO_WAY = "no_way"  # what was taken in this scene is gone
    LOCKED = "locked"
    NO_MORE = "no_more"  # nothing can be taken in this scene
    ELSEWHERE = "elsewhere"  # every letter could be followed, but not all is as it was then


@frozen
class Stop:
    """Where a code could not be followed further: the scene, and the way taken there where it is known."""

    kind: StopKind
    scene: str
    id: str = ""


@frozen
class Followed:
    """A play made from a code; `stop` is why it is not the one that was meant, or None."""

    playthrough: Playthrough
    stop: Stop | None = None


def story_of(code: Code, stories: Iterable[Scenario]) -> Scenario | None:
    """The story that a code is of; None if it is none of these."""
    return next((story for story in stories if code.is_of(story)), None)


def follow(code: Code, scenario: Scenario) -> Followed:
    """The play that a code of this story says, as far as the story still goes that way."""
    starts = {number: id_ for id_, number in start_numbers(scenario).items()}
    start = starts.get(code.start)
    if code.start and start is None:
        play = Playthrough(scenario).told_by(code.seed)
        return Followed(play, Stop(StopKind.NO_START, scenario.start))
    walk = _Walk(scenario, [begin(scenario, start)])
    stop = walk.follow(code)
    play = Playthrough(scenario, tuple(walk.steps), start, tuple(walk.states))
    return Followed(play.told_by(code.seed), stop)


@define
class _Walk:
    """Takes what the letters say, one after the other; `mark` is the sum of what the ways add to it."""

    scenario: Scenario
    states: list[State]
    steps: list[Step] = field(factory=list)
    mark: int = 0

    @property
    def _here(self) -> str:
        return self.states[-1].scene

    def follow(self, code: Code) -> Stop | None:
        """Take all that a code says; why that cannot be, or is not as it was meant."""
        letters = LetterReader(code.ways)
        while letters.left:
            while self._goes_on():
                self._take(NEXT)
            if (stop := self._way(letters)) is not None:
                return stop
        for _ in range(code.onward):
            if not self._goes_on():
                return Stop(StopKind.ELSEWHERE, self._here)
            self._take(NEXT)
        marks = {(self.mark + mark) % MARKS for mark in scene_marks(self.scenario, self._here)}
        return None if code.mark in marks else Stop(StopKind.ELSEWHERE, self._here)

    def _goes_on(self) -> bool:
        """Whether there is a single way on here; a circle of them ends as well."""
        there = isinstance(self.scenario.scenes[self._here].then, Next)
        return there and len(self.steps) < MOST_STEPS and NEXT in steps(self.scenario, self.states[-1])

    def _way(self, letters: LetterReader) -> Stop | None:
        """Take the way of the next letters; why that cannot be."""
        ways, here = ways_of(self.scenario, self._here), self._here
        if not ways.ways or len(self.steps) >= MOST_STEPS:
            return Stop(StopKind.NO_MORE, here)
        way = ways.numbered(letters.number(ways.letters)) if letters.left >= ways.letters else None
        if way is None:
            return Stop(StopKind.NO_WAY, here)
        if way.id not in steps(self.scenario, self.states[-1]):
            return Stop(StopKind.LOCKED, here, way.id)
        self.mark += way.mark
        self._take(way.id)
        return None

    def _take(self, step: str) -> None:
        self.steps.append(Step(self._here, step))
        self.states.append(choose(self.scenario, self.states[-1], step))
