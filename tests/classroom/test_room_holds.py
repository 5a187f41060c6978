"""The room keeps its rules whatever a class, a teacher and a network do, in whatever order."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from game.classroom import lesson_file
from game.classroom.lesson import new_door
from game.classroom.room import (
    How,
    Mode,
    NotNowError,
    Phase,
    Room,
    TieRule,
    Vote,
    begin_room,
    choose_for_class,
    close_ballot,
    count,
    debrief,
    destinations,
    drop_ballot,
    end_talk,
    go_on,
    hold_talk,
    join,
    jump,
    lengthen_talk,
    lock,
    open_ballot,
    play_alone,
    play_together,
    remove,
    set_tie_rule,
    settle_vote,
    start_talk,
    step_alone,
    step_back,
    vote,
)
from game.loader import load_path
from game.saves.kept_file import DamagedError
from game.story import Playthrough, steps
from tests.desktop.playing import SHIPPED

_STORY = load_path(SHIPPED / "wenzhu").scenario
assert _STORY is not None
STORY = _STORY
NOW = datetime(2026, 1, 1, tzinfo=UTC)
KEYS = st.sampled_from([f"key{n}" for n in range(6)])


class Lesson(RuleBasedStateMachine):
    """A lesson beside a plain model of it: who voted for what last, and every closed tally."""

    def __init__(self) -> None:
        """A room nobody is in yet."""
        super().__init__()
        self.room = begin_room(STORY, 7)
        self.latest: dict[str, tuple[int, str]] = {}
        self.hands: dict[str, int] = {}
        self.closed = 0
        self.seconds = 0.0

    def attempt(self, change: object, *given: object) -> bool:
        """Whether a change went; one that does not go leaves the room as it was."""
        assert callable(change)
        try:
            changed = change(self.room, *given)
        except NotNowError:
            return False
        assert isinstance(changed, Room)
        self.room = changed
        return True

    @rule(key=KEYS)
    def come_in(self, key: str) -> None:
        """Joining goes unless the door is closed, and a second time changes nothing."""
        before = self.room
        went = self.attempt(join, key)
        assert went or before.locked
        assert not (key in before.devices and self.room is not before)

    @rule(key=KEYS)
    def be_removed(self, key: str) -> None:
        """A removed device's open vote is gone with it."""
        if key in self.room.devices:
            self.room = remove(self.room, key)
            self.latest.pop(key, None)

    @rule(locked=st.booleans())
    def door(self, *, locked: bool) -> None:
        """The door."""
        self.room = lock(self.room, locked=locked)

    @rule()
    def ask(self) -> None:
        """A new ballot is empty."""
        if self.attempt(open_ballot):
            self.latest, self.hands = {}, {}

    @rule(key=KEYS, pick=st.integers(0, 4), number=st.integers(0, 9), back=st.integers(0, 1))
    def cast(self, key: str, pick: int, number: int, back: int) -> None:
        """The vote with the highest number of its device counts, however often and late others come."""
        ballot = self.room.ballot
        option = ballot.options[pick % len(ballot.options)] if ballot is not None else "none"
        asked = (ballot.number if ballot is not None else 1) - back
        went = self.attempt(vote, key, asked, Vote(option, number))
        open_here = self.room.phase is Phase.VOTING and ballot is not None and back == 0
        assert went == (open_here and key in self.room.present)
        if went and number > self.latest.get(key, (-1, ""))[0]:
            self.latest[key] = (number, option)

    @rule(pick=st.integers(0, 4), hands=st.integers(0, 40))
    def count_hands(self, pick: int, hands: int) -> None:
        """A later count of the same hands replaces the earlier."""
        if self.room.ballot is None:
            return
        option = self.room.ballot.options[pick % len(self.room.ballot.options)]
        if self.attempt(count, option, hands):
            self.hands[option] = hands

    @rule()
    def close(self) -> None:
        """What is revealed is what was voted; where nobody voted, the rounds and the talk are as before."""
        before = self.room
        if self.attempt(close_ballot):
            assert before.ballot is not None
            if not before.ballot.cast:
                assert self.room.nobody_voted
                assert (self.room.rounds, self.room.talked) == (before.rounds, before.talked)
                assert (self.room.phase is Phase.REVEALED) == bool(before.rounds)
                return
            self.closed += 1
            assert self.room.tally is not None
            assert self.room.tally.talked == before.talked
            assert not self.room.nobody_voted
            for option, counted in self.room.tally.counts:
                wanted = sum(1 for _, choice in self.latest.values() if choice == option)
                assert counted == wanted + self.hands.get(option, 0)

    @rule()
    def drop(self) -> None:
        """A vote that is dropped counts nowhere."""
        self.attempt(drop_ballot)

    @rule(by=st.sampled_from(list(TieRule)))
    def tie(self, by: TieRule) -> None:
        """The rule for ties."""
        self.room = set_tie_rule(self.room, by)

    @rule()
    def settle(self) -> None:
        """A vote takes its winner, a tie follows the rule."""
        before = self.room
        if self.attempt(settle_vote):
            assert before.tally is not None
            if self.room.phase is Phase.VOTING:
                assert before.tied
                self.latest, self.hands = {}, {}
            else:
                made = self.room.decided[-1]
                assert made.taken in before.tally.leaders
                assert (made.how is How.VOTE) == (len(before.tally.leaders) == 1)

    @rule(pick=st.integers(0, 4))
    def teacher(self, pick: int) -> None:
        """The teacher may take what is open, and nothing else."""
        before = self.room
        if before.options:
            self.attempt(choose_for_class, before.options[pick % len(before.options)].id)
        with pytest.raises(NotNowError):
            choose_for_class(before, "nothing of the kind")

    @rule(which=st.sampled_from([go_on, step_back, debrief]))
    def course(self, which: object) -> None:
        """Whatever goes, goes."""
        self.attempt(which)

    @rule(which=st.sampled_from([start_talk, hold_talk, lengthen_talk, end_talk]), passed=st.floats(0, 500))
    def talk(self, which: object, passed: float) -> None:
        """Timers never have less than nothing left."""
        self.seconds += passed
        given = 60.0 if which is lengthen_talk else self.seconds
        self.attempt(which, given)
        if self.room.talk is not None:
            part, left = self.room.talk.part(self.seconds)
            assert 0 <= left <= part.seconds
            assert 0 <= self.room.talk.left(self.seconds) <= self.room.talk.seconds

    @rule(pick=st.integers(0, 100))
    def leap(self, pick: int) -> None:
        """A jump comes to the scene that was asked for."""
        scenes = destinations(self.room)
        scene = scenes[pick % len(scenes)]
        if self.attempt(jump, scene):
            assert self.room.play.state.scene == scene

    @rule(alone=st.booleans())
    def mode(self, *, alone: bool) -> None:
        """Both ways of playing, in turn."""
        self.attempt(play_alone if alone else play_together)

    @rule(key=KEYS, pick=st.integers(0, 3))
    def walk(self, key: str, pick: int) -> None:
        """A step that arrives twice is taken once; one for another place is refused."""
        walk = self.room.walks.get(key)
        if walk is None or not (open_here := steps(STORY, walk.state)):
            return
        taken = open_here[pick % len(open_here)]
        if self.attempt(step_alone, key, len(walk.steps), taken):
            after = self.room
            again = step_alone(self.room, key, len(walk.steps), after.walks[key].steps[len(walk.steps)].id)
            assert again is after

    @invariant()
    def whole(self) -> None:
        """The path is one that the story allows, decisions lie on it in order, none was lost."""
        room = self.room
        assert Playthrough(STORY, room.play.steps, room.play.circumstance).states == room.play.states
        places = [made.step for made in room.decided]
        assert places == sorted(set(places))
        for made in room.decided:
            assert room.play.steps[made.step].id == made.taken
        kept = sum(len(made.rounds) for made in (*room.decided, *room.undone)) + len(room.rounds)
        assert kept == self.closed

    @invariant()
    def marks_differ(self) -> None:
        """No two devices have one mark."""
        marks = [device.mark for device in self.room.devices.values()]
        assert len(marks) == len(set(marks))

    @invariant()
    def kept(self) -> None:
        """What is written and read again is the same room, standing still."""
        written = lesson_file.write(self.room, new_door(), 45, None, NOW)
        again = lesson_file.read(written, STORY)
        assert again.note == ""
        same = lesson_file.write(again.room, again.door, 45, None, NOW)
        if written["talk"] is not None and same["talk"] is not None:
            same["talk"] = written["talk"]
        assert same == written
        assert again.room.paused


TestLesson = Lesson.TestCase
TestLesson.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=5), inside, max_size=3),
    max_leaves=6,
)


def _well_used() -> dict[str, object]:
    """A lesson with everything in it that can be kept."""
    room = jump(join(join(begin_room(STORY, 7), "one"), "two"), "worksheet")
    room = open_ballot(room)
    assert room.ballot is not None
    first = room.ballot.options[0]
    room = count(vote(room, "one", 1, Vote(first, 1)), first, 4)
    room = start_talk(settle_vote(close_ballot(room)), 1.0)
    return lesson_file.write(play_alone(end_talk(room, 100.0)), new_door(), 45, None, NOW)


@given(st.data())
def test_a_file_that_was_tampered_with_is_refused_in_words(data: st.DataObject) -> None:
    """Whatever stands where, reading it gives a room that can be written again, or says what is wrong."""
    found = _well_used()
    key = data.draw(st.sampled_from(sorted(found)))
    inner = found[key]
    if isinstance(inner, dict) and inner and data.draw(st.booleans()):
        inner[data.draw(st.sampled_from(sorted(inner)))] = data.draw(JUNK)
    else:
        found[key] = data.draw(JUNK)
    with contextlib.suppress(DamagedError):
        kept = lesson_file.read(found, STORY)
        lesson_file.write(kept.room, kept.door, kept.minutes, kept.stops, NOW)


def test_three_hundred_devices_have_marks_of_their_own() -> None:
    """Colour and animal are given to as many as come, and only then numbers."""
    room = begin_room(STORY, 3)
    for number in range(700):
        room = join(room, f"key{number}")
    marks = [device.mark for device in room.devices.values()]
    assert len(set(marks)) == 700
    assert sum(mark.number > 1 for mark in marks) == 700 - 14 * 40


def test_each_at_their_own_pace_comes_to_an_ending() -> None:
    """A phone that always takes the first way reads the whole story."""
    room = play_alone(join(begin_room(STORY, 5), "key"))
    while open_here := steps(STORY, room.walks["key"].state):
        room = step_alone(room, "key", len(room.walks["key"].steps), open_here[0])
    assert room.mode is Mode.OWN_PACE
    assert room.walks["key"].state.scene.startswith("ending") or not open_here
