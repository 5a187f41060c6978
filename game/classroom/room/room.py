"""The room a class plays in, as a value: where the story is, what is asked, who is there."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from game.story import Dice, Playthrough, options, page_of, settle
from game.story.scenario import Choices

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.classroom.room.ballot import Ballot, Tally
    from game.classroom.room.pseudonyms import Pseudonym
    from game.classroom.room.talk import Talk
    from game.story import Option, Page, Scenario

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Mode(StrEnum):
    """Whether a class plays one story together or each their own."""

    TOGETHER = "together"  # one story, decided by all
    OWN_PACE = "own_pace"  # a story on every phone


class Phase(StrEnum):
    """What the class is doing now, in the lesson's course."""

    READING = "reading"
    VOTING = "voting"  # secret: only how many have voted is shown
    REVEALED = "revealed"
    TALKING = "talking"
    DEBRIEF = "debrief"
    OVER = "over"


class TieRule(StrEnum):
    """What follows when several options have most votes."""

    REVOTE = "revote"
    TEACHER = "teacher"
    DRAW = "draw"


class How(StrEnum):
    """Who or what settled a decision."""

    VOTE = "vote"
    TEACHER = "teacher"
    DRAW = "draw"


@frozen(kw_only=True)
class Device:
    """A phone that joined: the pseudonym it was given, and whether the teacher removed it.

    `waiting` is whether it waits for the teacher's nod; `address` where it came from, which is never kept.
    """

    mark: Pseudonym
    removed: bool = False
    waiting: bool = False
    address: str = ""

    @property
    def inside(self) -> bool:
        """Whether it is in the room: it may vote, and is shown what the class sees."""
        return not self.removed and not self.waiting


@frozen(kw_only=True)
class Decided:
    """A decision of the class: the tallies of its rounds, what was taken, and what settled it.

    `step` is its place among the playthrough's steps. Nothing was taken where the class left before deciding.
    """

    step: int
    scene: str
    rounds: tuple[Tally, ...]
    taken: str | None
    how: How | None


@frozen(kw_only=True)
class Room:
    """Everything about a class's lesson but the clock and the network.

    `play` is the class's playthrough, `seed` that of all its luck. `devices` and `walks` are by a device's
    key, which is not its token and cannot be turned into it.
    """

    play: Playthrough
    seed: int
    mode: Mode = Mode.TOGETHER
    phase: Phase = Phase.READING
    paused: bool = False
    tie_rule: TieRule = TieRule.REVOTE
    rounds: tuple[Tally, ...] = ()  # of the decision at hand, closed
    ballot: Ballot | None = None  # open while voting, or the one closed last at this decision
    ballots: int = 0  # how many were ever opened
    talk: Talk | None = None
    talked: bool = False  # whether the class has talked since the last round, or before the first
    decided: tuple[Decided, ...] = ()  # along the present path
    undone: tuple[Decided, ...] = ()  # decided once, then stepped back from
    locked: bool = False
    per_address: int = 1  # phones that come in from one address without a nod; 0 for any number
    away: frozenset[str] = frozenset()  # devices not heard for a while
    devices: Mapping[str, Device] = field(factory=dict)
    walks: Mapping[str, Playthrough] = field(factory=dict)  # each at their own pace
    finished: tuple[Playthrough, ...] = ()  # of those who began again: the plays that came to an ending

    @property
    def scenario(self) -> Scenario:
        """The story the class plays."""
        return self.play.scenario

    @property
    def page(self) -> Page:
        """The page the projector shows."""
        return page_of(self.play)

    @property
    def options(self) -> tuple[Option, ...]:
        """What the class may vote for here; nothing where nothing is decided."""
        decides = isinstance(self.scenario.scenes[self.play.state.scene].then, Choices)
        return tuple(option for option in self.page.options if option.available) if decides else ()

    @property
    def present(self) -> Mapping[str, Device]:
        """The devices that joined, were let in and were not removed, here or away."""
        return {key: device for key, device in self.devices.items() if device.inside}

    @property
    def participants(self) -> Mapping[str, Device]:
        """The devices of which a vote may be expected: those here, or that voted on the ballot."""
        voted = self.ballot.votes if self.ballot is not None else {}
        return {key: each for key, each in self.present.items() if key not in self.away or key in voted}

    @property
    def waiting(self) -> Mapping[str, Device]:
        """The devices that wait for the teacher's nod."""
        return {key: device for key, device in self.devices.items() if device.waiting}

    @property
    def tally(self) -> Tally | None:
        """The tally of the last closed round of the decision at hand; None before the first."""
        return self.rounds[-1] if self.rounds else None

    @property
    def tied(self) -> bool:
        """Whether the last round has no single winner."""
        return self.tally is not None and len(self.tally.leaders) != 1

    @property
    def nobody_voted(self) -> bool:
        """Whether the vote that was closed last had no vote in it."""
        return self.phase is not Phase.VOTING and self.ballot is not None and not self.ballot.cast

    @property
    def runs_off(self) -> bool:
        """Whether the vote that is open asks about fewer options than the page has."""
        if self.phase is not Phase.VOTING or self.ballot is None:
            return False
        return set(self.ballot.options) < {option.id for option in self.options}


def letter(room: Room, option: str) -> str:
    """The letter an option has on this page, A first; the same on projector, phone and paper."""
    ids = [each.id for each in options(room.scenario, room.play.state) if each.available]
    return letter_at(ids.index(option)) if option in ids else ""


def letter_at(place: int) -> str:
    """The letter of an option by its place from 0: A to Z, then AA, AB."""
    before, last = divmod(place, len(_LETTERS))
    return (letter_at(before - 1) if before else "") + _LETTERS[last]


def stand(room: Room, play: Playthrough, decided: tuple[Decided, ...]) -> Room:
    """The room reading at the end of this playthrough, past what shows nothing; nothing is asked yet."""
    return evolve(
        room,
        play=settle(play, Dice(room.seed)),
        phase=Phase.READING,
        rounds=(),
        ballot=None,
        talk=None,
        talked=False,
        decided=decided,
    )
