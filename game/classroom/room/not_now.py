"""Why what was asked for is not possible now: a reason as data, which others put into words."""

from __future__ import annotations

from enum import StrEnum, auto


class NotNow(StrEnum):
    """Why a step of a lesson cannot be taken now."""

    NOT_IN_ROOM = auto()
    DOOR_CLOSED = auto()
    ROOM_FULL = auto()
    TOO_MANY_WAIT = auto()
    NOTHING_TO_VOTE_ON = auto()
    NOTHING_TO_DECIDE = auto()
    NO_TIE = auto()
    TIE = auto()
    NO_VOTE_OPEN = auto()
    VOTE_OPEN = auto()
    IN_A_VOTE = auto()
    VOTE_CLOSED = auto()
    NO_SUCH_OPTION = auto()
    NO_HANDS_NOW = auto()
    NO_VOTE_COUNTED = auto()
    OPTION_NOT_OPEN = auto()
    CLASS_DECIDES = auto()
    NO_TALK_HERE = auto()
    NOT_TALKING = auto()
    NO_TIMER = auto()
    FIRST_PAGE = auto()
    NOT_BEEN_THERE = auto()
    NO_WAY = auto()
    LESSON_OVER = auto()
    NO_OWN_STORY = auto()
    STORY_WENT_ON = auto()
    NOT_OPEN_HERE = auto()
    NO_ENDING_YET = auto()


class NotNowError(Exception):
    """Something was asked for that is not possible now; `kind` is why."""

    def __init__(self, kind: NotNow) -> None:
        """Keep why."""
        super().__init__(kind)
        self.kind = kind
