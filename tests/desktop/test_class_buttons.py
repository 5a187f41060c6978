"""What a teacher is shown to press leads somewhere: every button of a class's screens, in every phase."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from attrs import define, evolve

from game.classroom.room import (
    Phase,
    TieRule,
    Vote,
    begin_room,
    close_ballot,
    count,
    debrief,
    end,
    hold_talk,
    join,
    jump,
    open_ballot,
    play_alone,
    set_paused,
    set_tie_rule,
    settle_vote,
    start_talk,
    take_up,
    vote,
)
from game.desktop.journey.compare_starts_screen import CompareStartsScreen
from game.desktop.platform.intents import StepBack
from game.desktop.play.scene_view import GoOn
from game.desktop.projector.actions import TurnQuestion
from game.desktop.projector.class_session import ClassSession
from game.desktop.ui.screen import Push
from game.desktop.ui.theme import Theme
from game.words import speak
from tests.desktop.pressing import SIZE, at_its_end, opened, press_all, told

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.room import Room
    from game.desktop.menus.navigation import Navigation
    from game.desktop.projector.projector_screen import ProjectorScreen
    from game.desktop.ui.screen import Screen
    from tests.desktop.pressing import House


@define
class Lesson:
    """A lesson on the projector, at a decision, with a few phones in it."""

    rooms: Navigation
    held: ClassSession
    host: ProjectorScreen

    @classmethod
    def begun(cls, rooms: Navigation) -> Lesson:
        """The class stands at a decision and has read what leads to it."""
        kept = rooms.classes.lessons.begin(jump(begin_room(told("wenzhu"), 3), "worksheet"), 45)
        held = ClassSession(kept, clock=lambda: 1000.0)
        lesson = cls(rooms, held, rooms.classes.host(held))
        lesson.read()
        lesson.host.act(GoOn())
        return lesson

    def read(self) -> Lesson:
        """The last beat of the page is shown."""
        theme = Theme(SIZE, self.rooms.session.settings)
        self.host.widgets(theme)
        self.host.show_beat(99)
        self.host.widgets(theme)
        return self

    def change(self, *changes: Callable[[Room], Room]) -> Lesson:
        """These changes of the room, one after the other."""
        for change in changes:
            assert self.held.change(change), self.held.said
        return self

    def join(self) -> Lesson:
        """Six phones come in."""
        for number in range(6):
            self.change(lambda room, n=number: join(room, f"key{n}"))  # type: ignore[misc]
        return self

    def vote(self, *options: int) -> Lesson:
        """A vote that is open, with a vote of each phone in turn, by the options' numbers."""
        room = self.join().change(open_ballot).held.room
        assert room.ballot is not None
        ballot, ways = room.ballot.number, [option.id for option in room.options]
        for key, number in zip(room.devices, options, strict=False):
            self.change(lambda room, k=key, o=ways[number]: vote(room, k, ballot, Vote(o, 1)))  # type: ignore[misc]
        return self

    def tie(self, rule: TieRule) -> ProjectorScreen:
        """Two votes for each of two options, revealed."""
        self.change(lambda room: set_tie_rule(room, rule))
        return self.vote(0, 0, 1, 1).change(close_ballot).host

    def let_in(self) -> Lesson:
        """Phones may come to this computer's own address."""
        self.held.open_door("127.0.0.1")
        return self

    @property
    def menu(self) -> Screen:
        """The teacher's menu."""
        went = self.host.menu(self.host)
        assert isinstance(went, Push)
        return went.screen


def talk(room: Room) -> Room:
    """A talk that has gone on for a minute."""
    return start_talk(room, 940.0)


def pause(room: Room) -> Room:
    """The lesson stands still."""
    return set_paused(room, 1.0, paused=True)


def come_to_an_end(room: Room) -> Room:
    """A whole road lies behind the class."""
    return take_up(room, at_its_end("wenzhu"))


def all_at_a_stop(room: Room) -> Room:
    """All who play apart stand where the story asks something."""
    stop = jump(begin_room(told("wenzhu"), 3), "forms").play
    return evolve(room, walks=dict.fromkeys(room.walks, stop))


def nobody(room: Room) -> Room:
    """A vote in which nobody voted."""
    return close_ballot(open_ballot(room))


def hands(*many: int) -> Callable[[Room], Room]:
    """A vote by so many hands for the options it asks about, from the first; one is opened if none is."""

    def counted(room: Room) -> Room:
        room = room if room.phase is Phase.VOTING else open_ballot(room)
        assert room.ballot is not None
        for option, raised in zip(room.ballot.options, many, strict=False):
            room = count(room, option, raised)
        return close_ballot(room)

    return counted


def _run_off(lesson: Lesson) -> Lesson:
    """A run-off between two of three options is open."""
    return lesson.change(hands(3, 3, 1), settle_vote)


def _at_a_stop(lesson: Lesson) -> Lesson:
    """The first scene that is made for talking, without a plan."""
    stop = next(scene.id for scene in told("wenzhu").scenes.values() if scene.discuss)
    lesson.change(lambda room: jump(room, stop)).read()
    lesson.host.act(GoOn())
    return lesson


def _second_question(lesson: Lesson) -> Lesson:
    lesson.change(debrief).read()
    lesson.host.act(TurnQuestion(1))
    return lesson


def _last_question(lesson: Lesson) -> Lesson:
    lesson.change(come_to_an_end, debrief).read()
    lesson.host.act(TurnQuestion(100))
    return lesson


def _refused(lesson: Lesson) -> Screen:
    """What the menu says that cannot be done now."""
    return opened(lesson.vote(0).menu, "Look back now")


def _starts(lesson: Lesson) -> Screen:
    """The same choices from another start, worked out."""
    screen = opened(lesson.change(come_to_an_end, debrief).host, "Another start")
    assert isinstance(screen, CompareStartsScreen)
    for working in (screen.starts, screen.luck):
        working.result()
    screen.update(0.0)
    return screen


def _reading(lesson: Lesson) -> Screen:
    lesson.host.act(StepBack())
    return lesson.host


IN_CLASS: dict[str, Callable[[Lesson], Screen]] = {
    "reading": _reading,
    "deciding": lambda lesson: lesson.host,
    "hands": lambda lesson: lesson.change(open_ballot).host,
    "voting": lambda lesson: lesson.vote(0).host,
    "revealed": lambda lesson: lesson.vote(0, 0, 1).change(close_ballot).host,
    "nobody voted": lambda lesson: lesson.vote().change(close_ballot).host,
    "nobody voted after a vote": lambda lesson: lesson.vote(0).change(close_ballot, nobody).host,
    "nobody voted after a talk": lambda lesson: lesson.change(talk, nobody).host,
    "run-off": lambda lesson: _run_off(lesson).host,
    "run-off, tied again": lambda lesson: _run_off(lesson).change(hands(3, 3)).host,
    "run-off, decided": lambda lesson: _run_off(lesson).change(hands(3, 2)).host,
    "do not count": lambda lesson: opened(lesson.vote(0).host, "Do not count it"),
    "all are tied": lambda lesson: lesson.vote(0, 1, 2).change(close_ballot).host,
    "many votes": lambda lesson: lesson.change(*[nobody, hands(3, 2)] * 5).host,
    "at a stop": lambda lesson: _at_a_stop(lesson).host,
    "at a stop, talking": lambda lesson: _at_a_stop(lesson).change(talk).host,
    "at a stop, voted": lambda lesson: _at_a_stop(lesson).change(hands(3, 2)).host,
    "at a stop, voted after the talk": lambda lesson: _at_a_stop(lesson).change(talk, hands(3, 2)).host,
    "an ending": lambda lesson: lesson.change(come_to_an_end).read().host,
    "a page that goes on": lambda lesson: lesson.change(lambda _: begin_room(told("wenzhu"), 3)).read().host,
    "talk that is held": lambda lesson: lesson.change(talk, lambda room: hold_talk(room, 960.0)).host,
    "tie, vote again": lambda lesson: lesson.tie(TieRule.REVOTE),
    "tie, teacher": lambda lesson: lesson.tie(TieRule.TEACHER),
    "tie, drawn": lambda lesson: lesson.tie(TieRule.DRAW),
    "talking first": lambda lesson: lesson.change(talk).host,
    "talking": lambda lesson: lesson.vote(0, 1).change(close_ballot, talk).host,
    "paused": lambda lesson: lesson.change(pause).host,
    "after": lambda lesson: lesson.vote(0).change(close_ballot, settle_vote).host,
    "paused apart": lambda lesson: lesson.let_in().change(play_alone, pause).host,
    "apart without phones": lambda lesson: lesson.change(play_alone).host,
    "looking back apart": lambda lesson: lesson.let_in().change(play_alone, debrief).host,
    "apart": lambda lesson: lesson.let_in().change(play_alone).host,
    "apart at a stop": lambda lesson: lesson.let_in().join().change(play_alone, all_at_a_stop).host,
    "debrief": lambda lesson: lesson.change(debrief).host,
    "debrief of a road": lambda lesson: lesson.change(come_to_an_end, debrief).host,
    "second question": lambda lesson: _second_question(lesson).host,
    "last question": lambda lesson: _last_question(lesson).host,
    "debrief of a road before its end": lambda lesson: (
        lesson.vote(0).change(close_ballot, settle_vote, debrief).host
    ),
    "over": lambda lesson: lesson.change(debrief, end).host,
    "menu": lambda lesson: lesson.menu,
    "menu apart": lambda lesson: lesson.let_in().change(play_alone).menu,
    "scenes": lambda lesson: opened(lesson.menu, "Go to a scene"),
    "phones": lambda lesson: opened(lesson.menu, "Phones"),
    "phones let in": lambda lesson: opened(lesson.let_in().menu, "Phones"),
    "who is here": lambda lesson: opened(lesson.let_in().join().menu, "Phones", "Who is here"),
    "the way in": lambda lesson: opened(lesson.let_in().menu, "Phones", "Show the code"),
    "play apart": lambda lesson: opened(lesson.menu, "Play"),
    "take": lambda lesson: opened(lesson.host, "A. "),
    "refused": _refused,
    "the report": lambda lesson: opened(lesson.change(debrief).host, "Write the report"),
    "history": lambda lesson: opened(lesson.host, "What was said"),
    "settings": lambda lesson: opened(lesson.menu, "Settings"),
    "road": lambda lesson: opened(lesson.change(come_to_an_end, debrief).host, "Your road"),
    "starts": _starts,
    "votes": lambda lesson: opened(
        lesson.vote(0).change(close_ballot, settle_vote, debrief).host, "How you voted"
    ),
    "questions": lambda lesson: opened(lesson.change(debrief).host, "All questions"),
    "views": lambda lesson: opened(lesson.change(debrief).host, "Five views"),
    "end": lambda lesson: opened(lesson.menu, "End the lesson"),
    "delete": lambda lesson: opened(lesson.change(debrief, end).host, "Delete everything"),
}


def _phases() -> list[tuple[str, str]]:
    """Each phase with the language in which it is pressed; some take a quarter of a minute."""
    if os.environ.get("UPWARD_EVERY"):
        return [(name, language) for name in IN_CLASS for language in ("en", "xx")]
    return [(name, ("en", "xx")[number % 2]) for number, name in enumerate(IN_CLASS)]


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(("name", "language"), _phases())
def test_every_button_of_a_class_leads_somewhere(house: House, name: str, language: str) -> None:
    """The projector in every phase, each at their own pace, the looking back: pressing never fails.

    Nor does it where the words are in another language, and so in another place: every second phase, or
    with UPWARD_EVERY set each in both.
    """
    speak(language)

    def page() -> Screen:
        house.close()
        return IN_CLASS[name](Lesson.begun(house.navigation()))

    assert press_all(page)


def _kept_lesson(rooms: Navigation) -> Screen:
    """The setting up of a story whose lesson was kept."""
    rooms.classes.lessons.begin(begin_room(told("wenzhu"), 1), 45).close()
    return rooms.classes.set_up(told("wenzhu"))


BEFORE_CLASS: dict[str, Callable[[Navigation], Screen]] = {
    "choose": lambda rooms: rooms.classes.choose_story(),
    "set up": lambda rooms: rooms.classes.set_up(told("wenzhu")),
    "plan": lambda rooms: opened(rooms.classes.set_up(told("wenzhu")), "A lesson of 45 minutes"),
    "stops": lambda rooms: opened(
        rooms.classes.set_up(told("wenzhu")), "A lesson of 45 minutes", "Where to stop"
    ),
    "kept": _kept_lesson,
    "begin anew": lambda rooms: opened(_kept_lesson(rooms), "Without a plan"),
}


@pytest.mark.one_in(3)
@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("language", ["en", "xx"])
@pytest.mark.parametrize("name", BEFORE_CLASS)
def test_every_button_before_a_lesson_leads_somewhere(house: House, name: str, language: str) -> None:
    """Choosing a story, the plan and its stops, going on with a lesson that was kept, beginning another."""
    speak(language)
    assert press_all(lambda: BEFORE_CLASS[name](house.navigation()))
