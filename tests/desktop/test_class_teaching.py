"""At the wall as a teacher teaches: talk where the plan has it, questions one by one, presses as meant."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve

from game.classroom.debrief import debrief_of
from game.classroom.phone_messages import own, shared
from game.classroom.plan import plan
from game.classroom.room import (
    Phase,
    begin_room,
    close_ballot,
    count,
    debrief,
    join,
    jump,
    leave,
    open_ballot,
    play_alone,
    start_talk,
)
from game.desktop.platform.intents import Activate, Hold, Press
from game.desktop.play.scene_view import GoOn
from game.desktop.projector.actions import LessonStep, TurnQuestion
from game.desktop.projector.class_session import ClassSession
from game.desktop.projector.phase_page import asked_of
from game.desktop.ui.menu import MenuScreen
from game.desktop.ui.screen import Push
from game.desktop.ui.theme import Theme
from game.web.class_page import class_story
from tests.desktop.playing import sit_down
from tests.desktop.pressing import SIZE, buttons, opened, pressed, told
from tests.desktop.test_class_buttons import Lesson

if TYPE_CHECKING:
    from pathlib import Path

    from game.classroom.room import Room
    from tests.desktop.pressing import House


def _at_a_stop(house: House, minutes: int | None) -> Lesson:
    """A lesson at the first stop of its plan, or without a plan at a scene that is made for talking."""
    rooms = house.navigation()
    made = plan(told("wenzhu"), minutes) if minutes else None
    stops = [each for each in made.stops if each.decides] if made else []
    scene = stops[0].scene if stops else next(s.id for s in told("wenzhu").scenes.values() if s.discuss)
    kept = rooms.classes.lessons.begin(jump(begin_room(told("wenzhu"), 3), scene), minutes or 0)
    held = ClassSession(kept, made, clock=lambda: 1000.0)
    lesson = Lesson(rooms, held, rooms.classes.host(held)).read()
    lesson.host.act(GoOn())
    return lesson


def _focused(lesson: Lesson) -> str:
    lesson.host.update(1.0)
    lesson.host.widgets(Theme(SIZE, lesson.rooms.session.settings))
    focused = lesson.host.focused()
    return "" if focused is None else focused.label


def _enter(lesson: Lesson) -> None:
    lesson.host.handle(Activate(), Theme(SIZE, lesson.rooms.session.settings))


def _voted(room: Room) -> Room:
    room = open_ballot(room)
    return close_ballot(count(count(room, room.options[0].id, 14), room.options[1].id, 9))


def _voting_once() -> int:
    """Minutes of a lesson that has no time to vote twice at its first stop."""
    lengths = ((minutes, plan(told("wenzhu"), minutes).stops) for minutes in range(30, 90))
    return next(m for m, stops in lengths if [each.votes for each in stops if each.decides][:1] == [1])


@pytest.mark.parametrize("minutes", [_voting_once(), None], ids=["planned", "unplanned"])
def test_at_a_stop_enter_begins_the_talk(house: House, minutes: int | None) -> None:
    """Its question stands on the wall before and while the class talks; then Enter opens the vote."""
    lesson = _at_a_stop(house, minutes)
    discuss = lesson.held.room.page.discuss
    assert discuss is not None
    assert asked_of(lesson.held).question == discuss.prompt
    assert _focused(lesson) == "Talk first"
    _enter(lesson)
    assert lesson.held.room.phase is Phase.TALKING
    assert asked_of(lesson.held).question == discuss.prompt
    assert _focused(lesson) == "Vote now"
    house.close()


def test_where_the_plan_votes_first_the_talk_comes_between(house: House) -> None:
    """Enter opens the vote, closes it, begins the talk, opens the second vote, and then goes on."""
    lesson = _at_a_stop(house, 90)
    stop = next(each for each in lesson.held.plan.stops if each.decides) if lesson.held.plan else None
    assert stop is not None
    assert stop.votes == 2
    assert "vote, talk" in asked_of(lesson.held).note
    assert _focused(lesson) == "Open the vote"
    lesson.change(_voted)
    assert _focused(lesson) == "Talk about it"
    _enter(lesson)
    assert _focused(lesson) == "Vote again"
    lesson.change(_voted)
    assert _focused(lesson) == "Go on with A"
    house.close()


def test_a_stop_that_the_teacher_took_out_is_voted_on(house: House) -> None:
    """And so is a page that is no stop; a talk can be had all the same."""
    lesson = _at_a_stop(house, 45)
    lesson.held.plan = plan(told("wenzhu"), 45, [])
    assert asked_of(lesson.held).goes[0][1] is LessonStep.OPEN
    assert asked_of(lesson.held).goes[1][1] is LessonStep.TALK
    assert asked_of(lesson.held).question == ""
    house.close()


def test_looking_back_asks_one_question_at_a_time_how_it_was_first(house: House) -> None:
    """Enter goes through all of them, each as large as the question of a talk; the rest stays beside."""
    lesson = Lesson.begun(house.navigation())
    lesson.change(debrief)
    parts = debrief_of(lesson.held.room)
    every = [(part.head, question) for part in parts for question in part.questions]
    assert every[0][0] == "What was it like?"
    shown = []
    for _ in every:
        asked = asked_of(lesson.held)
        shown.append((asked.head, asked.question))
        if len(shown) < len(every):
            assert _focused(lesson) == "Next question"
            _enter(lesson)
    assert shown == every
    assert "Next question" not in buttons(lesson.host)
    lesson.host.act(TurnQuestion(-1))
    assert (asked_of(lesson.held).head, asked_of(lesson.held).question) == every[-2]
    assert {"All questions", "How you voted", "Five views"} <= set(buttons(lesson.host))
    house.close()


def test_a_phone_is_shown_the_question_too(house: House) -> None:
    """In a talk of all, and at its own pace wherever the author asks something."""
    lesson = _at_a_stop(house, 45)
    discuss = lesson.held.room.page.discuss
    assert discuss is not None
    lesson.change(lambda room: start_talk(room, 0.0))
    talk = shared(lesson.held.room, 0.0)["talk"]
    assert isinstance(talk, dict)
    assert talk["prompt"] == discuss.prompt
    apart = play_alone(join(begin_room(told("wenzhu"), 3), "key"))
    handed = json.loads(class_story(apart.scenario))["story"]["scenes"]
    for walk, prompt in ((apart.walks["key"], None), (lesson.held.room.play, discuss.prompt)):
        assert own(evolve(apart, walks={"key": walk}), "key")["walk"] is not None
        assert handed[walk.state.scene].get("discuss") == prompt
    house.close()


def test_own_pace_is_refused_in_front_while_a_vote_is_open(house: House) -> None:
    """And so is looking back, and whatever else the menu cannot do now."""
    lesson = Lesson.begun(house.navigation()).change(open_ballot)
    asked = opened(lesson.menu, "Play")
    refused = pressed(asked, buttons(asked).index("Play apart"))
    back = pressed(lesson.menu, buttons(lesson.menu).index("Look back now"))
    for went in (refused, back):
        assert went is not None
        screen = getattr(went, "screen", None)
        assert isinstance(screen, MenuScreen)
        assert (screen.name, screen.note) == ("notice", "Close the vote first.")
    assert lesson.held.said == ""
    assert lesson.held.room.phase is Phase.VOTING
    house.close()


def test_the_wall_is_read_on_by_a_press_anywhere(tmp_path: Path) -> None:
    """To the page on which the class decides, where only its strips can be pressed."""
    player = sit_down(tmp_path)
    player.click("Play with a class")
    player.click("Wenzhu")
    player.click("Without a plan")
    host = player.app.top
    beats = set()
    for _ in range(60):
        player.wait(0.5)
        beats.add((host.beat, host.room.play.state.scene))  # type: ignore[attr-defined]
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            player.send(pygame.Event(kind, pos=(640, 200), button=1))
        if host.deciding:  # type: ignore[attr-defined]
            break
    assert host.deciding  # type: ignore[attr-defined]
    assert len(beats) > 2
    steps = host.room.play.steps  # type: ignore[attr-defined]
    player.wait(0.5)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        player.send(pygame.Event(kind, pos=(640, 200), button=1))
    assert host.room.play.steps == steps  # type: ignore[attr-defined]
    assert host.deciding  # type: ignore[attr-defined]
    player.app.session.close()


@pytest.mark.parametrize(("waits", "phase"), [(0.1, Phase.REVEALED), (0.5, Phase.READING)])
def test_a_double_click_on_the_wall_is_one(house: House, waits: float, phase: Phase) -> None:
    """What comes to lie under the second press of it was not meant; a press after that is."""
    lesson = Lesson.begun(house.navigation()).change(open_ballot)
    host, theme = lesson.host, Theme(SIZE, lesson.rooms.session.settings)
    lesson.change(lambda room: count(room, room.options[0].id, 9))
    for now, label in ((10.0, "Close the vote"), (10.0 + waits, "Go on with A")):
        host.update(now)
        at = next(w for w in host.widgets(theme) if w.label == label).bounds.center
        host.handle(Hold(*at), theme)
        host.handle(Press(*at), theme)
    assert lesson.held.room.phase is phase
    house.close()


def test_who_left_before_voting_is_not_waited_for(house: House) -> None:
    """Of six phones two voted and one of these left: the others are those that can still vote."""
    lesson = Lesson.begun(house.navigation()).vote(0, 1)
    assert asked_of(lesson.held).head == "2 of 6 have voted"
    lesson.let_in()
    gone = [key for place, key in enumerate(lesson.held.room.devices) if place]
    lesson.change(lambda room: leave(room, gone))
    assert asked_of(lesson.held).head == "2 of 2 have voted"
    house.close()


def test_no_nought_stands_beside_a_secret_vote(house: House) -> None:
    """Hands are called hands where phones vote as well; without phones the number stands alone."""
    lesson = Lesson.begun(house.navigation()).change(open_ballot)
    assert not any(row.phones for row in asked_of(lesson.held).rows)
    lesson.join()
    assert all(row.phones for row in asked_of(lesson.held).rows)
    house.close()


def test_each_at_their_own_pace_has_a_menu_to_press(house: House) -> None:
    """For those without a keyboard."""
    lesson = Lesson.begun(house.navigation()).let_in().change(play_alone)
    assert isinstance(pressed(lesson.host, buttons(lesson.host).index("Menu")), Push)
    house.close()
