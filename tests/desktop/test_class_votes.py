"""What a vote is called on the wall, on phones and in the report: a run-off, one after a talk, none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from game.classroom.phone_messages import shared
from game.classroom.report.decisions import decisions
from game.classroom.room import (
    Phase,
    RoundKind,
    begin_room,
    choose_for_class,
    close_ballot,
    count,
    end_talk,
    go_on,
    jump,
    kinds,
    letter,
    open_ballot,
    settle_vote,
    start_talk,
)
from game.classroom.round_names import round_names
from game.desktop.platform.intents import FocusOn
from game.desktop.projector.actions import LessonStep, Row
from game.desktop.projector.asked import rows_of
from game.desktop.projector.class_session import ClassSession
from game.desktop.projector.phase_page import asked_of
from game.desktop.projector.votes_screen import questions
from game.desktop.ui.menu import MenuScreen
from game.desktop.ui.screen import Pop, Push
from game.desktop.ui.theme import Theme
from game.loader import load_path
from game.papers import Figure, Together
from tests.desktop.playing import SHIPPED
from tests.desktop.pressing import SIZE, buttons, opened, pressed, told
from tests.desktop.test_class_buttons import Lesson
from tests.story.grown import grown

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.room import Room
    from game.desktop.ui.widget import Widget
    from tests.desktop.pressing import House


def _at_a_decision() -> Room:
    return jump(begin_room(told("wenzhu"), 3), "worksheet")


def _counted(room: Room, *hands: int) -> Room:
    """A vote that is open, with so many hands for each option it asks about, closed."""
    if room.phase is not Phase.VOTING:
        room = open_ballot(room)
    assert room.ballot is not None
    for option, many in zip(room.ballot.options, hands, strict=False):
        room = count(room, option, many)
    return close_ballot(room)


def _talk(room: Room) -> Room:
    return start_talk(room, 0.0)


def _tied_run_off(room: Room) -> Room:
    return _counted(settle_vote(_counted(room, 12, 12, 5)), 15, 14)


def _rows(lesson: Lesson) -> list[Widget[object]]:
    """The options as the wall shows them now."""
    lesson.host.update(0.0)
    widgets = lesson.host.widgets(Theme(SIZE, lesson.rooms.session.settings))
    return [widget for widget in widgets if isinstance(widget.does, Row)]


def _heights(lesson: Lesson) -> list[int]:
    return [row.bounds.h for row in _rows(lesson)]


def _pressable(lesson: Lesson) -> list[str]:
    lesson.host.update(0.0)
    return buttons(lesson.host)


NAMED: dict[str, tuple[Callable[[Room], Room], tuple[str, ...]]] = {
    "one": (lambda room: _counted(room, 3, 2), ("the vote",)),
    "a run-off": (_tied_run_off, ("first vote", "run-off")),
    "after a talk": (
        lambda room: _counted(_talk(_counted(room, 3, 2)), 2, 3),
        ("before the talk", "after the talk"),
    ),
    "talk first": (lambda room: _counted(_counted(_talk(room), 3, 2), 2, 3), ("first vote", "vote again")),
    "broken off at once": (
        lambda room: _counted(end_talk(_talk(_counted(room, 3, 2)), 5.0), 2, 3),
        ("first vote", "vote again"),
    ),
    "talked, then closed": (
        lambda room: _counted(end_talk(_talk(_counted(room, 3, 2)), 50.0), 2, 3),
        ("before the talk", "after the talk"),
    ),
    "four": (
        lambda room: _counted(_talk(_counted(_counted(_talk(_counted(room, 3, 2)), 2, 3), 1, 2)), 4, 4),
        ("before the talk", "after the talk", "vote again", "after the talk 2"),
    ),
}


@pytest.mark.parametrize("name", NAMED)
def test_each_vote_is_called_what_it_was(name: str) -> None:
    """A run-off is one, and only a talk that was held makes a vote one after the talk."""
    make, names = NAMED[name]
    assert round_names(make(_at_a_decision()).rounds) == names


def test_an_option_that_was_not_on_the_ballot_has_no_number() -> None:
    """Neither on the wall, nor looked back on, nor on a phone, nor in the report."""
    room = _tied_run_off(_at_a_decision())
    ids = [option.id for option in room.options]
    assert kinds(room.rounds) == (RoundKind.FIRST, RoundKind.RUN_OFF)
    shown = {row.id: row.said for row in rows_of(room)}
    assert shown[ids[2]] == "5 first vote"
    assert shown[ids[0]] == "12 first vote, 15 run-off"
    sent = json.loads(json.dumps(shared(room, 0.0)))
    assert sent["kinds"] == ["first", "run_off"]
    assert ids[2] not in {option for option, _ in sent["rounds"][1]}
    room = settle_vote(room)
    [asked] = questions(room)
    assert {row.id: row.said for row in asked.rows}[ids[2]] == "5 first vote"
    figures = [
        block
        for part in decisions(room, {})
        if isinstance(part, Together)
        for block in part.blocks
        if isinstance(block, Figure)
    ]
    assert figures[0].instead == "first vote: A 12, B 12, C 5; run-off: A 15, B 14"


def test_the_wall_and_the_phones_say_that_a_run_off_is_open(house: House) -> None:
    """While it is open, when it is over, and on the strip that leads to it."""
    lesson = Lesson.begun(house.navigation())
    held = lesson.held
    held.change(lambda room: _counted(room, 12, 12, 5))
    assert _pressable(lesson)[3] == "Run-off between A and B"
    held.change(settle_vote)
    assert asked_of(held).head == "Run-off: raise your hands"
    assert shared(held.room, 0.0)["run_off"] is True
    held.change(lambda room: _counted(room, 15, 14))
    assert asked_of(held).head == "This is how the run-off went"
    assert shared(held.room, 0.0)["run_off"] is False
    house.close()


def test_a_vote_of_nobody_is_no_round_and_no_tie(house: House) -> None:
    """It is said, the talk is still offered, the options stay as large, and taking one is nobody outvoted."""
    lesson = Lesson.begun(house.navigation())
    host, held = lesson.host, lesson.held
    usual = _heights(lesson)
    for _ in range(5):
        held.change(open_ballot)
        assert asked_of(held).head == "Raise your hands"
        held.change(close_ballot)
        assert asked_of(held).head == "Nobody voted"
        assert _heights(lesson) == usual
    assert held.room.rounds == ()
    assert "Talk first" in _pressable(lesson)
    took = opened(host, "A. ")
    assert isinstance(took, MenuScreen)
    assert took.note == "The report will say that the teacher chose."
    pressed(took, buttons(took).index("Go on with it"))
    assert held.room.decided[0].rounds == ()
    house.close()


def test_after_a_vote_one_of_nobody_changes_nothing(house: House) -> None:
    """The bars of the vote before stay, with what follows from it and the talk."""
    lesson = Lesson.begun(house.navigation())
    held = lesson.held
    held.change(lambda room: _counted(room, 12, 9))
    before = _pressable(lesson)
    held.change(open_ballot)
    held.change(close_ballot)
    assert asked_of(held).head == "Nobody voted this time"
    assert _pressable(lesson) == before
    assert {"Go on with A", "Talk about it", "Vote again"} <= set(before)
    held.change(_talk)
    assert asked_of(held).head != "Nobody voted this time"
    house.close()


def test_a_talk_can_be_had_after_any_vote(house: House) -> None:
    """Also after the third."""
    lesson = Lesson.begun(house.navigation())
    for _ in range(3):
        lesson.held.change(lambda room: _counted(room, 12, 9))
        assert "Talk about it" in _pressable(lesson)
    house.close()


def test_many_votes_leave_room_for_the_options(house: House) -> None:
    """The last three are shown, by the names they have among all."""
    lesson = Lesson.begun(house.navigation())
    heights = []
    for _ in range(7):
        lesson.held.change(lambda room: _counted(room, 12, 9))
        heights.append(_heights(lesson)[0])
    assert len(set(heights[2:])) == 1
    assert _rows(lesson)[0].value == "12 vote again 4, 12 vote again 5, 12 vote again 6"
    house.close()


@pytest.mark.parametrize("hands", [(), (12, 12, 5)])
def test_throwing_a_count_away_asks_first(house: House, hands: tuple[int, ...]) -> None:
    """Where something was counted; a vote opened by mistake is closed at once."""
    lesson = Lesson.begun(house.navigation())
    host, held = lesson.host, lesson.held
    held.change(open_ballot)
    ids = [option.id for option in held.room.options]
    for option, many in zip(ids, hands, strict=False):
        held.change(lambda room, o=option, n=many: count(room, o, n))  # type: ignore[misc]
    went = host.act(LessonStep.DROP)
    if not hands:
        assert went is None
        assert held.room.phase.value == "reading"
        return
    assert isinstance(went, Push)
    assert held.room.phase.value == "voting"
    assert isinstance(went.screen, MenuScreen)
    assert "29" in str(went.screen.note)
    assert isinstance(went.screen.handle(FocusOn(0), Theme(SIZE, host.session.settings)), Pop | None)
    pressed(went.screen, 1)
    assert held.room.phase.value == "reading"
    house.close()


def test_a_decision_looked_back_on_says_what_the_class_read() -> None:
    """The name that was typed stands in it, and each option has its letter of the wall."""
    story = load_path(SHIPPED / "examples" / "boiler_house").scenario
    assert story is not None
    room = choose_for_class(begin_room(story, 3, names={"cat": "Mimi"}), "years")
    room = go_on(room)
    on_the_wall = [(letter(room, option.id), str(option.text)) for option in room.options]
    assert ("B", "“Why is it called Mimi?”") in on_the_wall
    room = choose_for_class(room, "go")
    looked_back = [(row.letter, str(row.text)) for row in questions(room)[1].rows]
    assert looked_back == on_the_wall
    words = str(list(decisions(room, {})))
    assert "Why is it called Mimi?" in words
    assert "Whose is the red one" not in words


def test_phones_are_told_the_options_in_the_words_of_the_wall() -> None:
    """With the name that was typed, and what varies as it varies on the wall."""
    story = load_path(SHIPPED / "examples" / "boiler_house").scenario
    assert story is not None
    room = begin_room(story, 3, names={"cat": "Mimi"})
    on_phones = [
        "".join(run[0] for run in each["text"])
        for each in json.loads(json.dumps(shared(room, 0.0)))["options"]
    ]
    assert on_phones == [str(option.text) for option in room.page.options if option.available]
    assert "“Why is it called Mimi?”" in on_phones


def test_the_wall_says_where_there_is_nothing_to_vote_on(house: House) -> None:
    """A page of which nothing is open, as where no luck can fall, is told before the vote is pressed."""
    story = grown(
        ("go: {text: Go, goto: late}", "go: {text: Go, if: asked, goto: late}"), ("once: true", "if: asked")
    )
    room = begin_room(story, 3)
    assert room.options == ()
    held = ClassSession(house.navigation().classes.lessons.begin(room, 45))
    assert asked_of(held).note == "There is nothing to decide on this page."
    held.close()
    house.close()
