"""The room keeps its rules whatever a class, a teacher and a network do, in whatever order."""

from __future__ import annotations

import contextlib
from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

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
    come_back,
    count,
    debrief,
    destinations,
    drop_ballot,
    end_talk,
    expect,
    go_on,
    hold_talk,
    join,
    jump,
    leave,
    lengthen_talk,
    let_go,
    let_in,
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
from game.story.scenario import Choices
from tests.desktop.playing import SHIPPED

_STORY = load_path(SHIPPED / "wenzhu").scenario
assert _STORY is not None
STORY = _STORY
NOW = datetime(2026, 1, 1, tzinfo=UTC)
KEYS = st.sampled_from([f"key{n}" for n in range(6)])


TIES = st.sampled_from([TieRule.REVOTE, TieRule.REVOTE, TieRule.TEACHER, TieRule.DRAW])
PICKS = st.lists(st.integers(0, 1), min_size=6, max_size=6)  # of one of two options, by six
HOW = st.sampled_from(["tie", "once", "talk", "remove", "tie"])
WALKS = st.lists(st.tuples(KEYS, st.integers(0, 3)), min_size=3, max_size=8)  # who takes which way
# What happened in a run of the machine below, and how often: a lesson in which nobody votes proves nothing.
REACHED: Counter[str] = Counter()


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

    @initialize(many=st.integers(2, 6), picks=PICKS, again=PICKS, by=TIES, how=HOW, walks=WALKS)
    def begun(
        self,
        many: int,
        picks: list[int],
        again: list[int],
        by: TieRule,
        how: str,
        walks: list[tuple[str, int]],
    ) -> None:
        """A lesson under way: phones are in, one decision is made, each has played a little on their own.

        What is left to chance alone is seldom come to; from here on everything may happen.
        """
        self.room = jump(self.room, "worksheet")
        for number in range(many):
            self.room = join(self.room, f"key{number}")
        self.decide(picks, again, by, how)
        self.play_apart(walks)
        self.prank()
        if how == "talk":
            self.be_let_in(many % 3)

    def voting(self) -> bool:
        """Whether a vote is open."""
        return self.room.phase is Phase.VOTING

    def stuck(self) -> bool:
        """Whether there is nothing to decide here."""
        return not self.room.options or self.room.phase is Phase.DEBRIEF

    @precondition(stuck)
    @rule(pick=st.integers(0, 9))
    def on_to_a_decision(self, pick: int) -> None:
        """The class goes to one of the places where something is decided."""
        self.attempt(step_back if self.room.phase is Phase.DEBRIEF else end_of_reading)
        deciding = [scene for scene in destinations(self.room) if type(STORY.scenes[scene].then) is Choices]
        if not self.room.options and deciding:
            self.attempt(jump, deciding[pick % len(deciding)])

    @rule(key=KEYS, address=st.sampled_from(["", "10.0.0.1", "10.0.0.2"]))
    def come_in(self, key: str, address: str) -> None:
        """Joining goes unless the door is closed, and a second time changes nothing."""
        before = self.room
        went = self.attempt(join, key, address)
        assert went or before.locked
        assert not (key in before.devices and self.room is not before)
        if went and key not in before.devices:
            there = [each for each in before.devices.values() if address and each.address == address]
            full = sum(each.inside for each in there) >= before.per_address > 0
            waits = bool(address) and (full or any(each.removed for each in there))
            assert self.room.devices[key].waiting == waits
            REACHED["waiting"] += waits

    @rule(key=KEYS)
    def be_removed(self, key: str) -> None:
        """A removed device's open vote is gone with it."""
        if key in self.room.devices:
            REACHED["removed after voting"] += key in self.latest and self.voting()
            self.room = remove(self.room, key)
            self.latest.pop(key, None)
            assert key not in self.room.present

    @rule(per_address=st.integers(0, 2))
    def be_let_in(self, per_address: int) -> None:
        """All who wait or were removed come in by a nod; of the others as many as are expected."""
        self.room = expect(self.room, per_address)
        out = [key for key, device in self.room.devices.items() if not device.inside]
        self.room = let_in(self.room, out)
        assert self.room.present == self.room.devices
        REACHED["let in"] += bool(out)

    @rule(key=KEYS)
    def go_away(self, key: str) -> None:
        """Who is away is not counted, unless it has voted."""
        if key in self.room.present:
            self.room = leave(self.room, (key,))
            assert (key in self.room.participants) == (
                self.room.ballot is not None and key in self.room.ballot.votes
            )

    @rule(key=KEYS)
    def be_back(self, key: str) -> None:
        """And is again with its next word."""
        self.room = come_back(self.room, key)
        assert (key in self.room.participants) == (key in self.room.present)

    @precondition(lambda self: len(self.room.devices) > 4)
    @rule()
    def all_go(self) -> None:
        """Nobody is left, and no open vote."""
        before = self.room
        self.room = let_go(self.room)
        self.latest = {}
        assert not self.room.devices
        begun = sum(bool(walk.steps) for walk in before.walks.values())
        assert len(self.room.finished) == len(before.finished) + begun

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
        REACHED["votes"] += went
        if went and number > self.latest.get(key, (-1, ""))[0]:
            self.latest[key] = (number, option)

    @precondition(voting)
    @rule(picks=PICKS)
    def everybody_votes(self, picks: list[int]) -> None:
        """Each for one of two, so that ties are as usual as they are in a class."""
        ballot = self.room.ballot
        assert ballot is not None
        for key, pick in zip(self.room.present, picks, strict=False):
            number = self.latest.get(key, (0, ""))[0] + 1
            option = ballot.options[pick % len(ballot.options)]
            assert self.attempt(vote, key, ballot.number, Vote(option, number))
            self.latest[key] = (number, option)
            REACHED["votes"] += 1

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
            REACHED["closed with votes"] += bool(self.latest)
            best = max(self.room.tally.counts, key=lambda pair: pair[1])[1]
            most = tuple(option for option, counted in self.room.tally.counts if counted == best)
            REACHED["two-way ties"] += len(most) == 2
            assert self.room.tied == (len(most) > 1)
            assert self.room.tally.leaders == most
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
                assert self.room.ballot is not None
                if before.tally.leaders:
                    assert self.room.ballot.options == before.tally.leaders
                    REACHED["run-offs"] += 1
                self.latest, self.hands = {}, {}
            else:
                REACHED[f"settled by {self.room.decided[-1].how}"] += 1
                made = self.room.decided[-1]
                assert made.taken in before.tally.leaders
                assert (made.how is How.VOTE) == (len(before.tally.leaders) == 1)

    def may_ask(self) -> bool:
        """Whether a vote can be opened, and somebody is there to vote."""
        asking = {Phase.READING, Phase.REVEALED, Phase.TALKING}
        return bool(self.room.options and self.room.present) and self.room.phase in asking

    @precondition(may_ask)
    @rule(picks=PICKS, again=PICKS, by=TIES, how=HOW)
    def decide(self, picks: list[int], again: list[int], by: TieRule, how: str) -> None:
        """A decision as a class makes it: a vote, perhaps a talk and another, and what follows from it."""
        self.tie(by)
        self.ask()
        if how == "once":  # everybody changes their mind
            self.everybody_votes(again)
        self.everybody_votes([0, 1] * 3 if how == "tie" else picks)
        if how == "tie" and len(self.latest) % 2:
            self.count_hands(1, 1)
        if how == "remove":
            self.be_removed(next(iter(self.latest)))
        self.close()
        if how == "talk" and self.attempt(start_talk, self.seconds):
            self.ask()
            self.everybody_votes(again)
            self.close()
        self.settle()
        if self.voting():
            self.everybody_votes(again)
            self.close()
            self.settle()

    @rule()
    def prank(self) -> None:
        """Two come from one address where one is expected."""
        for _ in range(2):
            self.come_in(f"prank{len(self.room.devices)}", "10.0.0.9")

    @precondition(lambda self: self.room.devices and not self.voting())
    @rule(picks=WALKS)
    def play_apart(self, picks: list[tuple[str, int]]) -> None:
        """Each takes a few steps of their own, then all are together again where they were."""
        before = self.room
        if self.attempt(play_alone):
            for key, pick in picks:
                self.walk(key, pick)
            self.attempt(play_together)
            assert self.room.play is before.play

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
            REACHED["jumps"] += 1
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
            REACHED["steps alone"] += 1
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
    def votes_are_of_those_inside(self) -> None:
        """No vote of one that waits or was removed counts, and no more have voted than are expected to."""
        ballot = self.room.ballot
        if ballot is not None and self.voting():
            assert ballot.votes.keys() == self.latest.keys() <= self.room.participants.keys()
            assert ballot.cast == len(ballot.votes) + sum(self.hands.values())

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


def end_of_reading(room: Room) -> Room:
    """The room on the next page on which something is decided, or as far as it goes by reading."""
    while not room.options and room.page.ending is None:
        room = go_on(room)
    return room


# What every run must have come to, and at least how often.
EVERY_RUN = {
    "votes": 60,
    "closed with votes": 20,
    "two-way ties": 3,
    "run-offs": 1,
    "settled by vote": 3,
    "jumps": 3,
    "steps alone": 20,
    "removed after voting": 1,
    "waiting": 20,
    "let in": 1,
}


def test_a_lesson_in_whatever_order() -> None:
    """The machine, and that it did not only stand about: it goes on until each thing was come to so often."""
    REACHED.clear()
    for _ in range(5):
        run_state_machine_as_test(
            Lesson, settings=settings(max_examples=40, stateful_step_count=50, deadline=None)
        )
        if not _rare():
            break
    assert _rare() == {}


def _rare() -> dict[str, int]:
    return {what: REACHED[what] for what, least in EVERY_RUN.items() if REACHED[what] < least}


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
