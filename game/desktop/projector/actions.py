"""What a teacher does at the projector: what its buttons stand for, and what each does to the lesson."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from game.classroom.room import (
    MOST_HANDS,
    Phase,
    close_ballot,
    count,
    debrief,
    drop_ballot,
    end_talk,
    hold_talk,
    lengthen_talk,
    open_ballot,
    play_together,
    set_paused,
    settle_vote,
    start_talk,
)
from game.desktop.play.scene_view import SceneAction

if TYPE_CHECKING:
    from game.classroom.room import Room
    from game.desktop.projector.class_session import ClassSession
    from game.desktop.ui.widget import Widget

_MINUTE: Final = 60.0  # seconds


class LessonStep(Enum):
    """A step of the lesson: it makes another room of the room."""

    OPEN = auto()
    CLOSE = auto()
    DROP = auto()
    SETTLE = auto()
    TALK = auto()
    HOLD = auto()
    LONGER = auto()
    QUIET = auto()
    RESUME = auto()
    DEBRIEF = auto()
    TOGETHER = auto()


class Aside(Enum):
    """What is looked at beside the page, and the ways out of the lesson."""

    ROAD = auto()
    VOTES = auto()
    STARTS = auto()
    QUESTIONS = auto()
    PROMPTS = auto()
    VIEWS = auto()
    REPORT = auto()
    END = auto()
    DELETE = auto()
    HOME = auto()


@frozen
class Count:
    """Count so many hands more, or fewer, for an option."""

    option: str
    by: int


@frozen
class Row:
    """Press an option: hands are typed there, or the teacher takes it."""

    option: str


@frozen
class TurnPart:
    """Show the next part of a page in large text; after the last one the first."""


@frozen
class TurnQuestion:
    """Ask the question of the debrief so many further on, or back."""

    by: int


StripAction = LessonStep | Aside | TurnPart | TurnQuestion
ClassAction = StripAction | Count | Row
ProjectorAction = SceneAction | ClassAction


def do_step(held: ClassSession, step: LessonStep) -> None:
    """One of the lesson's steps; what does not go now is said."""
    now = held.clock()
    held.change(lambda room: after(room, step, now))


def after(room: Room, step: LessonStep, now: float) -> Room:  # noqa: C901, PLR0911 - a line for each
    """The room after a step taken at `now`, in seconds. NotNowError where it cannot be taken now."""
    match step:
        case LessonStep.OPEN:
            return open_ballot(room)
        case LessonStep.CLOSE:
            return close_ballot(room)
        case LessonStep.DROP:
            return drop_ballot(room)
        case LessonStep.SETTLE:
            return settle_vote(room)
        case LessonStep.TALK:
            return start_talk(room, now)
        case LessonStep.HOLD:
            return hold_talk(room, now)
        case LessonStep.LONGER:
            return lengthen_talk(room, _MINUTE)
        case LessonStep.QUIET:
            return end_talk(room, now)
        case LessonStep.RESUME:
            return set_paused(room, now, paused=False)
        case LessonStep.DEBRIEF:
            return debrief(room)
        case LessonStep.TOGETHER:
            return play_together(room)
        case _:
            assert_never(step)


@frozen
class Hands:
    """The hands raised for an option, while a vote is open."""

    held: ClassSession
    option: str

    @classmethod
    def typed_on(cls, held: ClassSession, focused: Widget[object] | None) -> Hands | None:
        """Those of the option on which the focus rests; None where no vote is open or no option in focus."""
        does = focused.does if focused is not None and held.room.phase is Phase.VOTING else None
        return cls(held, does.option) if isinstance(does, Row) else None

    @property
    def many(self) -> int:
        """How many hands are counted for it."""
        ballot = self.held.room.ballot
        return ballot.hands.get(self.option, 0) if ballot is not None else 0

    def become(self, many: int) -> None:
        """Count so many hands, within what a class can have."""
        self.held.change(lambda room: count(room, self.option, max(0, min(MOST_HANDS, many))))

    def type(self, digit: int) -> None:
        """Write a digit more; one that would make it too many is not taken."""
        if self.many * 10 + digit <= MOST_HANDS:
            self.become(self.many * 10 + digit)

    def erase(self) -> bool:
        """Erase the last digit; whether there was one."""
        if not self.many:
            return False
        self.become(self.many // 10)
        return True
