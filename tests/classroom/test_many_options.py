"""More options than the alphabet has letters: a class votes on them; phones, wall and report name them."""

from __future__ import annotations

from datetime import date

import pytest

from game.classroom.phone_messages import own, shared
from game.classroom.report.report import report
from game.classroom.room import (
    Room,
    begin_room,
    close_ballot,
    count,
    join,
    letter,
    open_ballot,
    play_alone,
    settle_vote,
    step_alone,
)
from game.classroom.room.room import letter_at
from game.desktop.projector.votes_screen import questions
from tests.desktop.test_many_choices import story


def room() -> Room:
    """A class at a page with 30 options."""
    return begin_room(story(30), 1)


@pytest.mark.parametrize(("place", "said"), [(0, "A"), (25, "Z"), (26, "AA"), (29, "AD"), (52, "BA")])
def test_letters_go_on_after_the_last(place: int, said: str) -> None:
    """As the columns of a table do."""
    assert letter_at(place) == said


def test_a_class_votes_on_the_thirtieth() -> None:
    """Its letter is on the phones, at the wall where the votes are looked back on, and in the report."""
    asked = open_ballot(room())
    assert letter(asked, "c30") == "AD"
    told = shared(asked, 0)
    assert "'letter': 'AD'" in str(told)
    taken = settle_vote(close_ballot(count(asked, "c30", 3)))
    (question,) = questions(taken)
    assert question.rows[-1].letter == "AD"
    assert report(taken, date(2026, 11, 29)).blocks


def test_those_who_play_apart_choose_the_thirtieth() -> None:
    """It is looked back on by its letter, and counted in the report."""
    apart = play_alone(join(room(), "a"))
    apart = step_alone(apart, "a", 0, "c30")
    (question,) = questions(apart)
    assert question.rows[-1].letter == "AD"
    assert report(apart, date(2026, 11, 29)).blocks
    assert own(apart, "a")
