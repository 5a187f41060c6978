"""What a lesson refuses at the moment it is asked, whoever asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.classroom.room import (
    NotNowError,
    Room,
    TieRule,
    Vote,
    begin_room,
    choose_for_class,
    close_ballot,
    count,
    debrief,
    drop_ballot,
    end,
    end_talk,
    expect,
    go_on,
    hold_talk,
    join,
    jump,
    lengthen_talk,
    lock,
    open_ballot,
    play_alone,
    remove,
    restart_alone,
    return_to,
    run_off,
    set_paused,
    set_tie_rule,
    settle_vote,
    start_talk,
    step_alone,
    step_back,
    vote,
)
from game.classroom.room.not_now import NotNow
from tests.classroom.small_room import STORY, at, held, talking, voted
from tests.story.no_wind import boat

if TYPE_CHECKING:
    from collections.abc import Callable


REFUSED: dict[str, tuple[Callable[[], Room], Callable[[Room], Room]]] = {
    "settle before a vote": (at, settle_vote),
    "settle an open vote after a round": (lambda: open_ballot(voted(ask=1)), settle_vote),
    "settle looking back": (lambda: debrief(voted(ask=1)), settle_vote),
    "settle a tie that the teacher settles": (
        lambda: set_tie_rule(voted(ask=1, stay=1), TieRule.TEACHER),
        settle_vote,
    ),
    "take during a vote": (lambda: open_ballot(at()), lambda room: choose_for_class(room, "ask")),
    "take what is locked": (at, lambda room: choose_for_class(room, "loud")),
    "take looking back": (lambda: debrief(at()), lambda room: choose_for_class(room, "ask")),
    "talk during a vote": (lambda: open_ballot(at()), lambda room: start_talk(room, 0.0)),
    "talk while talking": (talking, lambda room: start_talk(room, 0.0)),
    "end a talk there is not": (at, lambda room: end_talk(room, 0.0)),
    "end a talk that is over": (lambda: open_ballot(talking()), lambda room: end_talk(room, 0.0)),
    "hold no clock": (at, lambda room: hold_talk(room, 0.0)),
    "lengthen no clock": (at, lambda room: lengthen_talk(room, 60.0)),
    "go on during a vote": (lambda: open_ballot(at()), go_on),
    "go on after a vote": (lambda: voted(ask=1), go_on),
    "go on where the class decides": (at, go_on),
    "step back from the first page": (lambda: begin_room(STORY, 7), step_back),
    "return before the beginning": (at, lambda room: return_to(room, -1)),
    "return to where nobody was": (at, lambda room: return_to(room, len(room.play.steps) + 1)),
    "jump to where nothing leads": (lambda: at("dorm"), lambda room: jump(room, "nowhere")),
    "pause what is over": (lambda: end(at()), lambda room: set_paused(room, 0.0, paused=True)),
    "look back during a vote": (lambda: open_ballot(at()), debrief),
    "look back at what is over": (lambda: end(at()), debrief),
    "open a vote during a vote": (lambda: open_ballot(at()), open_ballot),
    "open a vote looking back": (lambda: debrief(at()), open_ballot),
    "open a vote on a page to read": (lambda: at("tents"), open_ballot),
    "open a vote where luck decides": (lambda: at("coin"), open_ballot),
    "a run-off before a vote": (at, run_off),
    "a run-off where one has most": (lambda: voted(ask=2, stay=1), run_off),
    "a run-off during a vote": (lambda: open_ballot(voted(ask=1, stay=1)), run_off),
    "count without a vote": (at, lambda room: count(room, "ask", 1)),
    "count after it": (lambda: voted(ask=1), lambda room: count(room, "ask", 2)),
    "close no vote": (at, close_ballot),
    "close it twice": (lambda: voted(ask=1), close_ballot),
    "drop no vote": (at, drop_ballot),
    "vote from outside": (
        lambda: open_ballot(at()),
        lambda room: vote(room, "x", held(room).number, Vote("ask", 1)),
    ),
    "vote once removed": (
        lambda: remove(open_ballot(at()), "a"),
        lambda room: vote(room, "a", held(room).number, Vote("ask", 1)),
    ),
    "vote while waiting": (
        lambda: join(join(expect(open_ballot(at()), 1), "c", "here"), "d", "here"),
        lambda room: vote(room, "d", held(room).number, Vote("ask", 1)),
    ),
    "vote on another ballot": (
        lambda: open_ballot(at()),
        lambda room: vote(room, "a", held(room).number + 1, Vote("ask", 1)),
    ),
    "vote after it is closed": (lambda: voted(ask=1), lambda room: vote(room, "a", 1, Vote("ask", 1))),
    "vote in a pause": (
        lambda: set_paused(open_ballot(at()), 0.0, paused=True),
        lambda room: vote(room, "a", held(room).number, Vote("ask", 1)),
    ),
    "vote for what is locked": (
        lambda: open_ballot(at()),
        lambda room: vote(room, "a", held(room).number, Vote("loud", 1)),
    ),
    "play apart during a vote": (lambda: open_ballot(at()), play_alone),
    "step alone while all are together": (at, lambda room: step_alone(room, "a", 0, "ask")),
    "step alone from outside": (lambda: play_alone(at()), lambda room: step_alone(room, "x", 0, "ask")),
    "step alone ahead": (lambda: play_alone(at()), lambda room: step_alone(room, "a", 2, "ask")),
    "step alone by another way from behind": (
        lambda: step_alone(play_alone(at()), "a", 1, "ask"),
        lambda room: step_alone(room, "a", 1, "stay"),
    ),
    "step alone before the beginning": (
        lambda: play_alone(at()),
        lambda room: step_alone(room, "a", -1, "next"),
    ),
    "step alone in a pause": (
        lambda: set_paused(play_alone(at()), 0.0, paused=True),
        lambda room: step_alone(room, "a", 1, "ask"),
    ),
    "step alone looking back": (
        lambda: debrief(play_alone(at())),
        lambda room: step_alone(room, "a", 1, "ask"),
    ),
    "step alone where it is locked": (
        lambda: play_alone(at()),
        lambda room: step_alone(room, "a", 1, "loud"),
    ),
    "begin again before an ending": (lambda: play_alone(at()), lambda room: restart_alone(room, "a", 1)),
    "begin again from outside": (lambda: play_alone(at()), lambda room: restart_alone(room, "x", 1)),
    "join behind a closed door": (lambda: lock(at(), locked=True), lambda room: join(room, "c")),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_not_possible_now_is_refused(what: str) -> None:
    """Whether a teacher, a phone or a network that repeats itself asks for it."""
    before, change = REFUSED[what]
    room = before()
    with pytest.raises(NotNowError):
        change(room)


def test_where_nothing_can_fall_it_is_as_where_nothing_is_open() -> None:
    """Neither the class nor a phone of its own pace can go on there, and both are told so."""
    together = choose_for_class(begin_room(boat(), 5), "row")
    with pytest.raises(NotNowError) as why:
        go_on(together)
    assert why.value.kind is NotNow.CLASS_DECIDES
    alone = step_alone(play_alone(join(begin_room(boat(), 5), "key")), "key", 0, "row")
    with pytest.raises(NotNowError) as why:
        step_alone(alone, "key", 1, "next")
    assert why.value.kind is NotNow.NOT_OPEN_HERE
