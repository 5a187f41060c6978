"""What a teacher does to the lesson at the projector: its steps by their names, hands as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.classroom.room import (
    MOST_HANDS,
    Phase,
    close_ballot,
    count,
    drop_ballot,
    end_talk,
    hold_talk,
    lengthen_talk,
    open_ballot,
    set_paused,
    settle_vote,
    start_talk,
)
from game.desktop.projector.actions import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.classroom.room import Room
    from game.desktop.projector.class_session import ClassSession
    from game.desktop.ui.widget import Widget

_MINUTE: Final = 60.0  # seconds

# Every step is given the time as well, for those that set a clock going.
STEPS: Final[Mapping[str, Callable[[Room, float], Room]]] = {
    "open": lambda room, _: open_ballot(room),
    "close": lambda room, _: close_ballot(room),
    "drop": lambda room, _: drop_ballot(room),
    "settle": lambda room, _: settle_vote(room),
    "talk": start_talk,
    "hold": hold_talk,
    "longer": lambda room, _: lengthen_talk(room, _MINUTE),
    "quiet": lambda room, _: end_talk(room),
    "resume": lambda room, now: set_paused(room, now, paused=False),
}


def do_step(held: ClassSession, what: str) -> None:
    """One of the lesson's steps; what does not go now is said."""
    now = held.clock()
    held.change(lambda room: STEPS[what](room, now))


@frozen
class Hands:
    """The hands raised for an option, while a vote is open."""

    held: ClassSession
    option: str

    @classmethod
    def typed_on(cls, held: ClassSession, focused: Widget | None) -> Hands | None:
        """Those of the option on which the focus rests."""
        does = focused.does if focused is not None and held.room.phase is Phase.VOTING else None
        return cls(held, does.option) if isinstance(does, Row) else None

    @property
    def many(self) -> int:
        """How many."""
        ballot = self.held.room.ballot
        return ballot.hands.get(self.option, 0) if ballot is not None else 0

    def become(self, many: int) -> None:
        """So many, within what a class can have."""
        self.held.change(lambda room: count(room, self.option, max(0, min(MOST_HANDS, many))))

    def type(self, digit: int) -> None:
        """A digit more; one that would make it too many is not taken."""
        if self.many * 10 + digit <= MOST_HANDS:
            self.become(self.many * 10 + digit)

    def erase(self) -> bool:
        """A digit less; whether there was one."""
        if not self.many:
            return False
        self.become(self.many // 10)
        return True
