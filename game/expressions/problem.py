"""A slip in an expression, as a value; inside the parser it is carried out by an exception of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from game.expressions.tokens import Token


@frozen
class Problem:
    """A slip: the rule it breaks, what is wrong, where (offset and length in characters), one remedy.

    `unknown` is a name that nothing has, for which whoever knows the names may suggest another.
    """

    rule: str
    message: str
    at: int
    length: int
    hint: str = ""
    unknown: str = ""


class Slip(Exception):  # noqa: N818 - an author's slip, which never leaves this room
    """Carries a Problem out of the parser."""

    def __init__(self, problem: Problem) -> None:
        """Wrap the problem."""
        super().__init__(problem.message)
        self.problem = problem


def slip(word: Token, rule: str, message: str, hint: str = "") -> Slip:
    """The slip at a token, to be raised."""
    return Slip(Problem(rule, message, word.at, max(1, len(word.text)), hint))


def unknown(word: Token, rule: str, what: str) -> Slip:
    """The slip at a name that nothing has; `what` says what it should be a name of."""
    message = f"there is no {what} called “{word.text}”"
    return Slip(Problem(rule, message, word.at, max(1, len(word.text)), unknown=word.text))
