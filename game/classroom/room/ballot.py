"""Ballots as values: what is voted on, one vote for each device, and hands that were counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

# No class is larger; a slip of the keyboard is.
MOST_HANDS = 999


@frozen
class Vote:
    """The option a device last voted for. `number` is its own count of its votes: the highest counts."""

    option: str
    number: int


@frozen
class Tally:
    """How many voted for each option that was asked about, in the order the options stand on the page.

    `talked` where the class talked after the round before it, or before the first.
    """

    counts: tuple[tuple[str, int], ...]
    talked: bool = False

    @property
    def options(self) -> tuple[str, ...]:
        """What was asked about."""
        return tuple(option for option, _ in self.counts)

    @property
    def voters(self) -> int:
        """How many voted, over all options."""
        return sum(count for _, count in self.counts)

    @property
    def leaders(self) -> tuple[str, ...]:
        """The options with most votes: several at a tie."""
        most = max(count for _, count in self.counts)
        return tuple(option for option, count in self.counts if count == most)

    def of(self, option: str) -> int | None:
        """How many voted for this option; None for one that was not asked about."""
        return dict(self.counts).get(option)


@frozen(kw_only=True)
class Ballot:
    """A question that is open, or was closed last. `number` is never used twice in a room."""

    number: int
    options: tuple[str, ...]
    votes: Mapping[str, Vote] = field(factory=dict)  # by device
    hands: Mapping[str, int] = field(factory=dict)  # by option

    def voted(self, device: str, vote: Vote) -> Ballot:
        """The ballot with this vote, unless a later one of the same device is here already.

        One that arrives twice, or after a later one, changes nothing. KeyError for an unknown option.
        """
        if vote.option not in self.options:
            raise KeyError(vote.option)
        known = self.votes.get(device)
        if known is not None and known.number >= vote.number:
            return self
        return evolve(self, votes={**self.votes, device: vote})

    def without(self, device: str) -> Ballot:
        """The ballot without a device's vote."""
        return evolve(self, votes={each: vote for each, vote in self.votes.items() if each != device})

    def counted(self, option: str, hands: int) -> Ballot:
        """The ballot with so many hands for an option.

        KeyError for an unknown option, ValueError for less than 0 hands or more than 999.
        """
        if option not in self.options:
            raise KeyError(option)
        if not 0 <= hands <= MOST_HANDS:
            raise ValueError(f"hands are counted from 0 to {MOST_HANDS}")
        return evolve(self, hands={**self.hands, option: hands})

    @property
    def cast(self) -> int:
        """How many votes there are, on devices and by hand."""
        return len(self.votes) + sum(self.hands.values())

    @property
    def tally(self) -> Tally:
        """The tally of votes and hands together."""
        counts = {option: self.hands.get(option, 0) for option in self.options}
        for vote in self.votes.values():
            counts[vote.option] += 1
        return Tally(tuple(counts.items()))
