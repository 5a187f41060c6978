"""What a player is told of a code: why it cannot be used, and where it could not be followed further."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.saves.follow_code import StopKind, story_of
from game.saves.walk_code import Problem, ProblemKind, read_code
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.saves.follow_code import Stop
    from game.saves.walk_code import Code
    from game.story import Scenario

_PROBLEMS: Final = {
    ProblemKind.EMPTY: "walk_code.problem.empty",
    ProblemKind.SIGN: "walk_code.problem.sign",
    ProblemKind.SHORT: "walk_code.problem.short",
    ProblemKind.LONG: "walk_code.problem.long",
    ProblemKind.SLIP: "walk_code.problem.slip",
    ProblemKind.NEWER: "walk_code.problem.newer",
}
_STOPS: Final = {
    StopKind.NO_START: "walk_code.stop.no_start",
    StopKind.NO_WAY: "walk_code.stop.no_way",
    StopKind.LOCKED: "walk_code.stop.locked",
    StopKind.NO_MORE: "walk_code.stop.no_more",
    StopKind.ELSEWHERE: "walk_code.stop.elsewhere",
}


def problem_in_words(problem: Problem) -> str:
    """Why a text is no code: a sentence."""
    sign = problem.sign
    return say(_PROBLEMS[problem.kind], sign=sign if sign.isprintable() else f"U+{ord(sign):04X}")


def code_for(text: str, story: Scenario, others: Iterable[Scenario] = ()) -> Code | str:
    """What a text says as a code of this story; or why it says nothing, a sentence.

    A code of one of the `others` is said to be one of it.
    """
    code = read_code(text)
    if isinstance(code, Problem):
        return problem_in_words(code)
    if code.is_of(story):
        return code
    other = story_of(code, others)
    if other is None:
        return say("walk_code.problem.other_story")
    return say("walk_code.problem.of", title=other.title)


def stop_in_words(stop: Stop | None) -> str:
    """That the story has changed since a code was given, and where: sentences; nothing where it has not."""
    return "" if stop is None else say(_STOPS[stop.kind], scene=stop.scene, id=stop.id)
