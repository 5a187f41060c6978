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
    """How many voted for each option, in the order the options stand on the page."""

    counts: tuple[tuple[str, int], ...]

    @property
    def voters(self) -> int:
        """How many voted, over all options."""
        return sum(count for _, count in self.counts)

    @property
    def leaders(self) -> tuple[str, ...]:
        """The options with most votes: several at a tie, none where nobody voted."""
        most = max((count for _, count in self.counts), default=0)
        return tuple(option for option, count in self.counts if count == most) if most else ()

    def of(self, option: str) -> int:
        """How many voted for this option; 0 for one that was not asked about."""
        return dict(self.counts).get(option, 0)


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
