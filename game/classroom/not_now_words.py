"""Why something is not possible now, in words: for the teacher at the wall, for pupils on their phones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.room.not_now import NotNow
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

NOT_NOW: Final[Mapping[NotNow, str]] = {
    NotNow.NOT_IN_ROOM: "room.not_now.not_in_room",
    NotNow.DOOR_CLOSED: "room.not_now.door_closed",
    NotNow.ROOM_FULL: "room.not_now.room_full",
    NotNow.TOO_MANY_WAIT: "room.not_now.too_many_wait",
    NotNow.NOTHING_TO_VOTE_ON: "room.not_now.nothing_to_vote_on",
    NotNow.NOTHING_TO_DECIDE: "room.not_now.nothing_to_decide",
    NotNow.NO_TIE: "room.not_now.no_tie",
    NotNow.TIE: "room.not_now.tie",
    NotNow.NO_VOTE_OPEN: "room.not_now.no_vote_open",
    NotNow.VOTE_OPEN: "room.not_now.vote_open",
    NotNow.IN_A_VOTE: "room.not_now.in_a_vote",
    NotNow.VOTE_CLOSED: "room.not_now.vote_closed",
    NotNow.NO_SUCH_OPTION: "room.not_now.no_such_option",
    NotNow.NO_HANDS_NOW: "room.not_now.no_hands_now",
    NotNow.NO_VOTE_COUNTED: "room.not_now.no_vote_counted",
    NotNow.OPTION_NOT_OPEN: "room.not_now.option_not_open",
    NotNow.CLASS_DECIDES: "room.not_now.class_decides",
    NotNow.NO_TALK_HERE: "room.not_now.no_talk_here",
    NotNow.NOT_TALKING: "room.not_now.not_talking",
    NotNow.NO_TIMER: "room.not_now.no_timer",
    NotNow.FIRST_PAGE: "room.not_now.first_page",
    NotNow.NOT_BEEN_THERE: "room.not_now.not_been_there",
    NotNow.NO_WAY: "room.not_now.no_way",
    NotNow.LESSON_OVER: "room.not_now.lesson_over",
    NotNow.NO_OWN_STORY: "room.not_now.no_own_story",
    NotNow.STORY_WENT_ON: "room.not_now.story_went_on",
    NotNow.NOT_OPEN_HERE: "room.not_now.not_open_here",
    NotNow.NO_ENDING_YET: "room.not_now.no_ending_yet",
}


def not_now_words(kind: NotNow) -> str:
    """A sentence on why it is not possible."""
    return say(NOT_NOW[kind])
