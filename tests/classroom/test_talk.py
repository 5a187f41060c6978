"""A talk lasts as long as its author says, its parts add up, a pause stops its clock; two may tie."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.classroom.room import (
    How,
    NotNowError,
    Phase,
    Room,
    TieRule,
    Vote,
    begin_room,
    choose_for_class,
    close_ballot,
    count,
    drop_ballot,
    hold_talk,
    join,
    jump,
    lengthen_talk,
    open_ballot,
    set_paused,
    set_tie_rule,
    settle_vote,
    start_talk,
    vote,
)
from game.classroom.room.talk import Talk, talk
from tests.classroom.classes import story

if TYPE_CHECKING:
    from game.story.teaching import Discussion

HOUR = 3600.0  # seconds


def _discussion(minutes: int, form: str) -> Discussion:
    known = next(scene.discuss for scene in story().scenes.values() if scene.discuss)
    return evolve(known, minutes=minutes, form=form, prompt="Why?")


@pytest.mark.parametrize("form", ["pairs", "alone", "groups", "all"])
@pytest.mark.parametrize("minutes", [1, 2, 3, 4, 7, 10, 45, 60, 61, 240])
def test_a_talk_of_so_many_minutes_is_of_so_many(minutes: int, form: str) -> None:
    """Its parts add up, each is some time, and nothing is longer than an hour."""
    made = talk(_discussion(minutes, form))
    assert made.seconds == min(60.0 * minutes, HOUR)
    assert sum(part.seconds for part in made.parts) == pytest.approx(made.seconds)
    assert all(part.seconds >= 15 for part in made.parts)
    assert (made.prompt, made.left(1e9)) == ("Why?", made.seconds)


@pytest.mark.parametrize(
    ("minutes", "parts"),
    [
        (1, [15, 30, 15]),
        (3, [45, 90, 45]),
        (4, [60, 120, 60]),
        (8, [60, 300, 120]),
        (60, [60, 2640, 900]),
    ],
)
def test_pairs_think_talk_and_share(minutes: int, parts: list[float]) -> None:
    """A quarter alone and at most a minute, a quarter with all, in between with one other."""
    made = talk(_discussion(minutes, "pairs"))
    assert [part.form for part in made.parts] == ["think", "pair", "share"]
    assert [part.seconds for part in made.parts] == parts


def test_without_a_question_there_are_three_minutes() -> None:
    """In the same three parts."""
    assert [part.seconds for part in talk(None).parts] == [45, 90, 45]


def test_the_clock_goes_through_the_parts() -> None:
    """Each in its turn to its last second, and at the end the last with nothing left."""
    running = talk(_discussion(4, "pairs")).started(1000.0)
    for passed, form, left in [
        (0, "think", 60),
        (59, "think", 1),
        (60, "pair", 120),
        (179, "pair", 1),
        (180, "share", 60),
        (240, "share", 0),
        (9999, "share", 0),
    ]:
        part, seconds = running.part(1000.0 + passed)
        assert (part.form, seconds) == (form, left)
        assert running.left(1000.0 + passed) == max(0, 240 - passed)


def _talking() -> Room:
    """A class that has talked for a minute of its three."""
    room = jump(begin_room(story(), 7), "worksheet")
    return start_talk(room, 1000.0)


def _clock(room: Room) -> Talk:
    assert room.talk is not None
    return room.talk


def test_a_pause_stops_the_clock() -> None:
    """What is over stays over, and not a second more is, however long the pause."""
    room = set_paused(_talking(), 1060.0, paused=True)
    whole = _clock(room).seconds
    for now in (1060.0, 1500.0, 90_000.0):
        assert _clock(room).left(now) == whole - 60
    room = set_paused(room, 90_000.0, paused=False)
    assert _clock(room).left(90_100.0) == whole - 60
    room = hold_talk(room, 90_100.0)
    assert _clock(room).left(90_110.0) == whole - 70


def test_a_clock_that_is_held_stands_and_goes_on() -> None:
    """Held, gone on, held again: only what ran is over; more time comes to the last part."""
    room = hold_talk(_talking(), 1030.0)
    whole = _clock(room).seconds
    assert _clock(room).left(5000.0) == whole - 30
    room = hold_talk(room, 5000.0)
    assert _clock(room).left(5010.0) == whole - 40
    longer = lengthen_talk(room, 60.0)
    assert _clock(longer).seconds == whole + 60
    assert [part.seconds for part in _clock(longer).parts[:-1]] == [
        part.seconds for part in _clock(room).parts[:-1]
    ]
    reading = jump(begin_room(story(), 7), "worksheet")
    with pytest.raises(NotNowError):
        hold_talk(reading, 0.0)
    with pytest.raises(NotNowError):
        lengthen_talk(reading, 60.0)


def _voted(first: int, second: int, third: int = 0) -> Room:
    """A class at a decision, with so many votes for each of three options, two phones among them."""
    room = jump(begin_room(story(), 7), "worksheet")
    for key in ("a", "b"):
        room = join(room, key)
    room = open_ballot(room)
    one, two, three = (option.id for option in room.options[:3])
    room = vote(vote(room, "a", room.ballots, Vote(one, 1)), "b", room.ballots, Vote(two, 1))
    room = count(count(room, one, first - 1), two, second - 1)
    return close_ballot(count(room, three, third))


def test_two_that_have_most_are_a_tie() -> None:
    """The commonest there is: the two are asked about again, and no third."""
    room = _voted(6, 6, 2)
    assert room.tied
    one, two, three = (option.id for option in room.options[:3])
    again = settle_vote(set_tie_rule(room, TieRule.REVOTE))
    assert again.ballot is not None
    assert (again.phase, again.ballot.options, again.ballot.number) == (Phase.VOTING, (one, two), 2)
    with pytest.raises(NotNowError):
        vote(again, "a", 2, Vote(three, 1))
    again = close_ballot(count(again, two, 1))
    assert not again.tied
    settled = settle_vote(again)
    assert (settled.decided[-1].taken, settled.decided[-1].how) == (two, How.VOTE)
    assert len(settled.decided[-1].rounds) == 2


def test_a_tie_of_two_is_drawn_or_left_to_the_teacher() -> None:
    """By lot it is one of the two; the teacher takes either, and nothing goes by itself."""
    room = _voted(3, 3)
    one, two = (option.id for option in room.options[:2])
    drawn = settle_vote(set_tie_rule(room, TieRule.DRAW)).decided[-1]
    assert drawn.taken in {one, two}
    assert drawn.how is How.DRAW
    with pytest.raises(NotNowError):
        settle_vote(set_tie_rule(room, TieRule.TEACHER))
    chosen = choose_for_class(set_tie_rule(room, TieRule.TEACHER), two).decided[-1]
    assert (chosen.taken, chosen.how) == (two, How.TEACHER)


def test_one_that_has_most_is_no_tie() -> None:
    """By a single vote; and hands are counted only while a vote is open."""
    room = _voted(4, 3, 3)
    assert not room.tied
    assert settle_vote(room).decided[-1].taken == room.options[0].id
    with pytest.raises(NotNowError):
        count(room, room.options[0].id, 2)
    with pytest.raises(NotNowError):
        drop_ballot(room)
