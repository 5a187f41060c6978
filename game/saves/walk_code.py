"""A play as a short code, which every program of ours gives and reads: the story, the luck, the ways taken.

A letter stands for each choice and each throw of luck; where there is only one way on, that follows by
itself. The names that were typed are not in it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.saves.code_letters import (
    BASE,
    CHECK,
    LetterReader,
    UnknownSign,
    checked,
    digits,
    in_groups,
    is_whole,
    letters_of,
)
from game.saves.way_numbers import MARK, START, STORY, scene_marks, start_numbers, story_number, ways_of
from game.story import begin
from game.story.scenario import Next

if TYPE_CHECKING:
    from game.saves.way_numbers import Way
    from game.story import Playthrough, Scenario, Step

VERSION: Final = 1
SHORTEST: Final = 20  # letters
LONGEST: Final = 4_000
_LARGE: Final = BASE - 1  # in place of a number: it did not fit, and follows in more letters
_SEED, _ONWARD = (7, 11), (1, 4)  # letters, and those of a large one
_USUAL_SEEDS: Final = 2**32
_SEEDS: Final = 2**53  # what a browser counts exactly


class ProblemKind(StrEnum):
    """Why a text is not the code of a play."""

    EMPTY = "empty"
    SIGN = "sign"  # one that is in no code
    SHORT = "short"
    LONG = "long"
    SLIP = "slip"  # a letter is wrong, or missing
    NEWER = "newer"  # of a version that is not known here
    OTHER_STORY = "other_story"


@frozen
class Problem:
    """Why a text cannot be used, and the sign that is in no code."""

    kind: ProblemKind
    sign: str = ""


@frozen
class Code:
    """What a code says. `onward` is how many single ways on were taken after the last letter of `ways`."""

    story: int
    start: int
    seed: int
    onward: int
    ways: tuple[int, ...]
    mark: int

    def is_of(self, scenario: Scenario) -> bool:
        """Whether it is a code of this story, in whatever edition."""
        return self.story == story_number(scenario.id)


def code_of(play: Playthrough, seed: int) -> str:
    """The code of a play, in groups of four letters; empty where it or its seed is too long for one."""
    scenario = play.scenario
    if not 0 <= seed < _SEEDS or play.states[0] != begin(scenario, play.circumstance):
        return ""
    ways = [_way_letters(scenario, step) for step in play.steps]
    onward = next((at for at, way in enumerate(reversed(ways)) if way is not None), len(ways))
    taken = [way for way in ways if way is not None]
    mark = sum(way.mark for way, _ in taken) + scene_marks(scenario, play.state.scene)[0]
    whole = (
        VERSION,
        *digits(story_number(scenario.id), STORY),
        *digits(start_numbers(scenario)[play.circumstance] if play.circumstance is not None else 0, START),
        *_or_large(seed, _SEED, _USUAL_SEEDS),
        *_or_large(onward, _ONWARD, _LARGE),
        *(letter for way, count in taken for letter in digits(way.number, count)),
        *digits(mark, MARK),
    )
    return in_groups(checked(whole)) if len(whole) + CHECK <= LONGEST else ""


def _or_large(number: int, counts: tuple[int, int], usual: int) -> tuple[int, ...]:
    """A number in the fewer letters; one that is not below the usual in more, with a sign before them."""
    few, many = counts
    return digits(number, few) if number < usual else (_LARGE, *digits(number, many))


def _way_letters(scenario: Scenario, step: Step) -> tuple[Way, int] | None:
    """The way that a step took and in how many letters it is said; None for the single way on."""
    if isinstance(scenario.scenes[step.scene].then, Next):
        return None
    ways = ways_of(scenario, step.scene)
    return ways.called(step.id), ways.letters


def read_code(text: str) -> Code | Problem:
    """What a text says as a code, however its letters are grouped; or why it says nothing."""
    letters = letters_of(text)
    if isinstance(letters, UnknownSign):
        return Problem(ProblemKind.SIGN, letters.sign)
    if not letters or len(letters) > LONGEST:
        return Problem(ProblemKind.LONG if letters else ProblemKind.EMPTY)
    if not is_whole(letters):
        return Problem(ProblemKind.SHORT if len(letters) < SHORTEST else ProblemKind.SLIP)
    if letters[0] != VERSION:
        return Problem(ProblemKind.NEWER)
    try:
        return _understood(LetterReader(letters[1:-CHECK]))
    except IndexError:
        return Problem(ProblemKind.SLIP)


def _understood(letters: LetterReader) -> Code:
    """What the letters between version and check say. Raises IndexError where they say nothing."""
    story, start = letters.number(STORY), letters.number(START)
    seed, onward = _read_large(letters, _SEED), _read_large(letters, _ONWARD)
    if seed >= _SEEDS:
        raise IndexError(seed)
    ways = tuple(letters.number(1) for _ in range(letters.left - MARK))
    return Code(story, start, seed, onward, ways, letters.number(MARK))


def _read_large(letters: LetterReader, counts: tuple[int, int]) -> int:
    few, many = counts
    first = letters.number(1)
    return letters.number(many) if first == _LARGE else first * BASE ** (few - 1) + letters.number(few - 1)
