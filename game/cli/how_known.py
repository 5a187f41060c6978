"""How what `odds` says is known: exact, or estimated from plays, and what the signs for that mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from game.terminal.clean import clean
from game.typography.english import capital
from game.words.percent import percent_in_tenths

if TYPE_CHECKING:
    from collections.abc import Sequence

NOT_MET: Final = "not met"  # in so many plays, which is not never


class Known(Protocol):
    """What `odds` worked out for one start and persona."""

    @property
    def proven(self) -> bool:
        """Whether it is exact."""

    @property
    def states(self) -> int:
        """How many states were looked at."""

    @property
    def explored(self) -> bool:
        """Whether these are all."""

    @property
    def plays(self) -> int:
        """How many plays it is estimated from, where it is not exact."""

    @property
    def lost(self) -> float:
        """The share (0 to 1) of plays that come to no ending, or were broken off."""


def how_known(each: Known) -> str:
    """A sentence on how it is known."""
    if each.proven:
        return f"Exact: all {each.states:,} states that can be told apart were looked at."
    why = f"there are more states than the {each.states:,} looked at"
    if each.explored:
        why = f"the {each.states:,} states there are could not be worked out"
    return (
        f"[bold]Estimated[/bold] from {each.plays:,} plays, each share to 99 % within the range given: "
        f"{why} (see --states, --seconds and --memory)."
    )


def marks(all_: Sequence[Known]) -> str:
    """What the signs in the tables mean, where something in them is estimated."""
    plays = max((each.plays for each in all_), default=0)
    not_met = f"what is “{NOT_MET}” happened in none of them"
    if not plays:
        return ""
    if not any(each.proven for each in all_):
        return f"All of this is estimated from {plays:,} plays; {not_met}."
    marked = f"What is marked with ~ is estimated from {plays:,} plays"
    return f"{marked}, and {not_met}; everything else is exact."


def lost(each: Known) -> str:
    """A sentence on the plays that come to no ending."""
    said = percent_in_tenths(each.lost)
    if each.proven:
        return capital(f"{said} of plays never come to an ending; `check` shows a walk there.")
    return capital(
        f"{said} of these plays were at no ending when they were broken off: what they come to is not known."
    )


def safe(words: str) -> str:
    """Authors' words, which command no terminal and whose brackets are no markup of ours."""
    return clean(words).replace("[", "\\[")
