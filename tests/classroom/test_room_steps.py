"""Each step of a lesson by itself, in a small story: where it leads, when it goes, what it leaves alone."""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.classroom.room import (
    ANY_NUMBER,
    MOST_HANDS,
    Ballot,
    Decided,
    How,
    Mode,
    NotNowError,
    Phase,
    Pseudonym,
    Room,
    RoundKind,
    Talk,
    Tally,
    TieRule,
    Vote,
    begin_room,
    choose_for_class,
    chosen,
    close_ballot,
    come_back,
    count,
    debrief,
    destinations,
    drop_ballot,
    end,
    end_talk,
    ended,
    expect,
    go_on,
    hold_talk,
    join,
    jump,
    kinds,
    leave,
    lengthen_talk,
    let_go,
    let_in,
    letter,
    lock,
    open_ballot,
    play_alone,
    play_together,
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
    take_up,
    vote,
    whereabouts,
)
from game.classroom.room.participants import MOST_DEVICES, MOST_WAITING, luck
from game.classroom.room.pseudonyms import ANIMALS, COLOURS, STRIDES, mark
from game.classroom.room.room import letter_at
from game.classroom.room.talk import talk
from game.diagnostics import Source
from game.loader import load
from game.story import NEXT, Playthrough

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.story import Scenario

# A page with a question, a page to read, one that shows nothing, luck on a page, a decision, two endings.
TEXT = """upward: 1
title: Small
protagonist: me
characters: {me: {name: Me, look: student_man}}
stats: {confidence: 30}
circumstances: {bold: {label: Bold, set: [confidence = 90]}}
start: dark
scenes:
  dark: {place: home, next: gate}
  gate:
    place: home
    lines: [A gate.]
    choices:
      ask: {text: Ask, goto: tents}
      loud: {text: Ask loudly, if: confidence >= 80, locked: No., goto: tents}
      stay: {text: Stay, goto: dorm}
      turn: {text: Turn round, goto: tents}
    discuss: {prompt: "Why?", minutes: 2, form: all}
  tents: {place: home, lines: [Tents.], next: darker}
  darker: {place: home, next: coin}
  coin:
    place: home
    lines: [A coin.]
    chance: {head: {weight: 1, goto: hall}, tail: {weight: 1, goto: yard}}
  hall:
    place: home
    lines: [A hall.]
    choices: {sit: {text: Sit, goto: dorm}, run: {text: Run, goto: field}}
  yard:
    place: home
    lines: [A yard.]
    choices: {sit: {text: Sit, goto: dorm}, run: {text: Run, goto: field}}
  dorm: {place: home, lines: [A bed.], ending: {title: Bed, tone: open}}
  field: {place: home, ending: {title: Field, tone: open}}
"""
DECISIONS = ("hall", "yard")


def _story() -> Scenario:
    made = load(Source("small.yaml", TEXT)).scenario
    assert made is not None
    return made


STORY = _story()


def at(scene: str = "gate") -> Room:
    """A class of two phones, a and b, at a scene."""
    room = expect(begin_room(STORY, 7), ANY_NUMBER)
    return jump(join(join(room, "a"), "b"), scene)


def voted(**votes: int) -> Room:
    """A class at the gate after a vote counted by hands."""
    room = open_ballot(at())
    for option, hands in votes.items():
        room = count(room, option, hands)
    return close_ballot(room)


def talking() -> Room:
    """A class that has talked at the gate since second 100."""
    return start_talk(at(), 100.0)


def held(room: Room) -> Ballot:
    """The ballot that is there."""
    assert room.ballot is not None
    return room.ballot


def clock(room: Room) -> Talk:
    """The talk that is there."""
    assert room.talk is not None
    return room.talk


def steps_of(room: Room) -> list[str]:
    """The ids of the steps the class took."""
    return [step.id for step in room.play.steps]


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


def test_a_lesson_begins_at_the_first_page_that_shows_something() -> None:
    """Reading, together, with nothing asked, and luck of its own; one phone from an address comes in."""
    room = begin_room(STORY, 7)
    assert [each.inside for each in join(join(room, "a", "x"), "b", "x").devices.values()] == [True, False]
    assert (room.play.state.scene, room.phase, room.mode, room.seed) == (
        "gate",
        Phase.READING,
        Mode.TOGETHER,
        7,
    )
    assert begin_room(STORY, 7, "bold").play.circumstance == "bold"
    assert [option.id for option in begin_room(STORY, 7, "bold").options] == ["ask", "loud", "stay", "turn"]
    assert [option.id for option in room.options] == ["ask", "stay", "turn"]
    assert at("coin").options == at("tents").options == ()


def test_a_talk_begins_from_a_page_or_after_a_vote() -> None:
    """With the author's question and clock; a vote that nobody took part in is forgotten."""
    room = talking()
    assert (room.phase, room.talked, room.ballot) == (Phase.TALKING, True, None)
    assert (clock(room).prompt, clock(room).left(110.0)) == ("Why?", 110.0)
    again = start_talk(voted(ask=2), 0.0)
    assert (again.phase, held(again).cast, len(again.rounds)) == (Phase.TALKING, 2, 1)
    nobody = close_ballot(open_ballot(at()))
    assert nobody.nobody_voted
    assert start_talk(nobody, 0.0).ballot is None


@pytest.mark.parametrize(("passed", "talked"), [(0, False), (19.5, False), (20, True), (60, True)])
def test_a_talk_that_is_broken_off_at_once_was_none(passed: float, *, talked: bool) -> None:
    """And the class is back on its page, or at the votes it had before."""
    room = end_talk(talking(), 100.0 + passed)
    assert (room.phase, room.talk, room.talked) == (Phase.READING, None, talked)
    assert end_talk(start_talk(voted(ask=1), 0.0), 30.0).phase is Phase.REVEALED


def test_a_clock_is_held_and_lengthened() -> None:
    """By the teacher, in seconds."""
    stopped = hold_talk(talking(), 130.0)
    assert (clock(stopped).since, clock(stopped).spent) == (None, 30.0)
    assert clock(hold_talk(stopped, 500.0)).since == 500.0
    assert clock(lengthen_talk(talking(), 60.0)).seconds == 180.0
    assert clock(lengthen_talk(talking(), -600.0)).seconds == 60.0  # a part keeps a minute
    assert clock(lengthen_talk(talking(), 9999.0)).seconds == 3600.0


def test_going_on_turns_the_page() -> None:
    """Past pages that show nothing; at luck by the room's own dice; at an ending into looking back."""
    room = at("tents")
    assert go_on(room).play.state.scene == "coin"
    fallen = go_on(go_on(room))
    assert fallen.play.state.scene in DECISIONS
    assert go_on(go_on(room)).play == fallen.play
    assert {go_on(evolve(at("coin"), seed=seed)).play.state.scene for seed in range(9)} == set(DECISIONS)
    assert go_on(at("dorm")).phase is Phase.DEBRIEF
    talked = evolve(start_talk(at("dorm"), 0.0), decided=room.decided)
    assert (go_on(talked).phase, go_on(talked).talk) == (Phase.DEBRIEF, None)
    assert go_on(start_talk(at("tents"), 0.0)).phase is Phase.READING


def test_what_has_been_decided_stays_decided_on_the_way_on() -> None:
    """A step of reading changes nothing about it."""
    room = settle_vote(voted(ask=2))
    assert [made.taken for made in go_on(room).decided] == ["ask"]


def test_the_vote_decides() -> None:
    """Where, with what rounds, what, and by whom: all of it is kept for the report."""
    room = settle_vote(voted(ask=1, stay=2))
    assert room.play.state.scene == "dorm"
    made = room.decided[-1]
    assert (made.step, made.scene, made.taken, made.how) == (1, "gate", "stay", How.VOTE)
    assert [tally.counts for tally in made.rounds] == [(("ask", 1), ("stay", 2), ("turn", 0))]
    assert (room.phase, room.rounds, room.ballot) == (Phase.READING, (), None)
    after_talk = settle_vote(start_talk(voted(ask=1), 0.0))
    assert after_talk.play.state.scene == "tents"
    by_teacher = choose_for_class(at(), "turn").decided[-1]
    assert (by_teacher.taken, by_teacher.how, by_teacher.rounds) == ("turn", How.TEACHER, ())
    for room in (voted(ask=1), talking(), start_talk(voted(ask=1), 0.0)):
        assert choose_for_class(room, "stay").play.state.scene == "dorm"


def test_a_tie_goes_by_its_rule() -> None:
    """A run-off of those that are tied; by lot, the same for the same lesson; or the teacher."""
    tied = voted(ask=2, stay=2, turn=1)
    again = settle_vote(set_tie_rule(tied, TieRule.REVOTE))
    assert (again.phase, held(again).options, held(again).number) == (Phase.VOTING, ("ask", "stay"), 2)
    assert again.runs_off
    assert not open_ballot(at()).runs_off
    assert not close_ballot(count(again, "ask", 1)).runs_off
    assert run_off(start_talk(tied, 0.0)).talk is None
    drawn = [
        settle_vote(set_tie_rule(evolve(tied, seed=seed), TieRule.DRAW)).decided[-1] for seed in range(20)
    ]
    assert {made.taken for made in drawn} == {"ask", "stay"}
    assert {made.how for made in drawn} == {How.DRAW}
    assert (tied.tied, voted(ask=2, stay=1).tied, at().tied) == (True, False, False)
    assert at().tally is None


def test_a_vote_nobody_took_part_in_is_no_round() -> None:
    """The room is back where it was, and says so; a dropped one leaves no ballot at all."""
    empty = close_ballot(open_ballot(at()))
    assert (empty.phase, empty.rounds, empty.nobody_voted) == (Phase.READING, (), True)
    assert not at().nobody_voted
    assert not open_ballot(at()).nobody_voted
    assert not voted(ask=1).nobody_voted
    later = close_ballot(open_ballot(voted(ask=1)))
    assert (later.phase, len(later.rounds)) == (Phase.REVEALED, 1)
    dropped = drop_ballot(count(open_ballot(at()), "ask", 3))
    assert (dropped.phase, dropped.ballot, dropped.rounds) == (Phase.READING, None, ())
    assert drop_ballot(open_ballot(voted(ask=1))).phase is Phase.REVEALED
    assert open_ballot(dropped).ballots == 2


def test_a_talk_is_remembered_with_the_round_after_it() -> None:
    """And only with that one."""
    room = close_ballot(count(open_ballot(talking()), "ask", 1))
    assert (room.rounds[-1].talked, room.talked) == (True, False)
    again = close_ballot(count(open_ballot(room), "ask", 1))
    assert [tally.talked for tally in again.rounds] == [True, False]
    assert voted(ask=1).rounds[-1].talked is False
    assert open_ballot(talking()).talk is None


def test_back_first_leaves_what_is_asked_and_then_the_page() -> None:
    """What was voted there and not decided is kept as undone."""
    left = step_back(voted(ask=2))
    assert (left.phase, left.rounds, left.ballot, left.talk, left.play.state.scene) == (
        Phase.READING,
        (),
        None,
        None,
        "gate",
    )
    assert [(made.step, made.scene, made.taken, made.how) for made in left.undone] == [
        (1, "gate", None, None)
    ]
    talked = step_back(talking())
    assert (talked.phase, talked.talked, talked.undone) == (Phase.READING, False, ())
    decided = settle_vote(voted(stay=2))
    back = step_back(decided)
    assert (back.play.state.scene, back.decided) == ("gate", ())
    assert [made.taken for made in back.undone] == ["stay"]
    for over in (debrief(at("tents")), end(at("tents"))):
        assert (step_back(over).phase, step_back(over).play.state.scene) == (Phase.READING, "tents")
    assert step_back(at("tents")).play.state.scene == "gate"


def test_returning_keeps_what_was_decided_before() -> None:
    """And undoes what came after."""
    room = go_on(go_on(settle_vote(voted(ask=2))))
    room = choose_for_class(room, "sit")
    assert [made.taken for made in room.decided] == ["ask", "sit"]
    later = room.decided[1].step
    back = return_to(room, later)
    assert ([made.taken for made in back.decided], [made.taken for made in back.undone]) == (["ask"], ["sit"])
    start = return_to(room, 0)
    assert [made.taken for made in start.undone] == ["ask", "sit"]
    assert return_to(room, len(room.play.steps)).decided == room.decided


def test_jumping_goes_on_from_here_where_it_can() -> None:
    """Else by a way from the beginning, from the same start; what was decided on the way stays."""
    room = settle_vote(voted(turn=2))
    onward = jump(room, "hall")
    assert steps_of(onward)[: len(room.play.steps)] == steps_of(room)
    assert [made.taken for made in onward.decided] == ["turn"]
    anew = jump(onward, "gate")
    assert (anew.play.state.scene, anew.decided) == ("gate", ())
    assert [made.taken for made in anew.undone] == ["turn"]
    bold = jump(jump(begin_room(STORY, 7, "bold"), "dorm"), "gate")
    assert bold.play.circumstance == "bold"
    undone = jump(voted(ask=1), "hall")
    assert [(made.scene, made.taken) for made in undone.undone] == [("gate", None)]


def test_another_start_is_another_path() -> None:
    """Nothing that was decided lies on it, though the steps are alike."""
    room = settle_vote(voted(ask=2))
    taken = take_up(room, Playthrough(STORY, room.play.steps, "bold"))
    assert (taken.decided, [made.taken for made in taken.undone]) == ((), ["ask"])
    same = take_up(room, room.play)
    assert [made.taken for made in same.decided] == ["ask"]
    shorter = take_up(room, Playthrough(STORY, ()))
    assert shorter.decided == ()


def test_a_pause_stops_the_clock_and_nothing_else() -> None:
    """Going on leaves it to the teacher to let it run."""
    paused = set_paused(talking(), 130.0, paused=True)
    assert (paused.paused, clock(paused).since, clock(paused).spent) == (True, None, 30.0)
    gone_on = set_paused(paused, 500.0, paused=False)
    assert (gone_on.paused, clock(gone_on)) == (False, clock(paused))
    assert set_paused(at(), 0.0, paused=True).talk is None
    running = set_paused(talking(), 130.0, paused=False)
    assert clock(running).since == 100.0


def test_looking_back_and_the_end_close_what_is_open() -> None:
    """What was voted and not decided is kept as undone."""
    back = debrief(start_talk(voted(ask=1), 0.0))
    assert (back.phase, back.rounds, back.ballot, back.talk) == (Phase.DEBRIEF, (), None, None)
    assert [made.taken for made in back.undone] == [None]
    over = end(set_paused(start_talk(voted(ask=1), 0.0), 0.0, paused=True))
    assert (over.phase, over.ballot, over.talk, over.paused) == (Phase.OVER, None, None, False)


def test_a_class_can_be_brought_to_what_shows_something() -> None:
    """Silent pages are no place to be; an ending is one, also without a line."""
    assert destinations(at()) == ("gate", "tents", "coin", "hall", "yard", "dorm", "field")


def test_letters_are_those_of_what_is_open() -> None:
    """A first; what is locked has none; after Z comes AA."""
    room = at()
    assert [letter(room, option) for option in ("ask", "loud", "stay", "turn", "gone")] == [
        "A",
        "",
        "B",
        "C",
        "",
    ]
    assert [letter_at(place) for place in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AB",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]


def test_votes_of_a_ballot() -> None:
    """The last of each device counts, hands beside them."""
    ballot = Ballot(number=1, options=("ask", "stay"))
    ballot = ballot.voted("a", Vote("ask", 2)).voted("b", Vote("ask", 1)).counted("stay", 3)
    assert ballot.voted("a", Vote("stay", 2)) is ballot
    assert ballot.voted("a", Vote("stay", 1)) is ballot
    assert ballot.voted("a", Vote("stay", 3)).tally.counts == (("ask", 1), ("stay", 4))
    assert (ballot.cast, ballot.tally.voters, ballot.tally.leaders) == (5, 5, ("stay",))
    assert (ballot.tally.of("ask"), ballot.tally.of("turn"), ballot.tally.options) == (
        2,
        None,
        ("ask", "stay"),
    )
    assert ballot.without("a").tally.counts == (("ask", 1), ("stay", 3))
    assert ballot.counted("ask", MOST_HANDS).cast == 5 + 999
    assert ballot.counted("stay", 0).cast == 2
    for option, hands, slip in [("ask", -1, ValueError), ("ask", 1000, ValueError), ("turn", 1, KeyError)]:
        with pytest.raises(slip):
            ballot.counted(option, hands)
    with pytest.raises(KeyError):
        ballot.voted("a", Vote("turn", 9))


def _tally(*options: str, talked: bool = False) -> Tally:
    return Tally(tuple((option, 1) for option in options), talked=talked)


@pytest.mark.parametrize(
    ("rounds", "expected"),
    [
        ([], []),
        ([_tally("a", "b")], ["first"]),
        ([_tally("a", "b", talked=True)], ["first"]),
        ([_tally("a", "b"), _tally("a", "b")], ["first", "again"]),
        ([_tally("a", "b"), _tally("a", "b", talked=True)], ["before_talk", "after_talk"]),
        ([_tally("a", "b", "c"), _tally("a", "b", talked=True)], ["first", "run_off"]),
        ([_tally("a", "b", "c"), _tally("a", "b"), _tally("a", "b", "c")], ["first", "run_off", "again"]),
        (
            [_tally("a", "b"), _tally("a", "b"), _tally("a", "b", talked=True)],
            ["first", "again", "after_talk"],
        ),
    ],
)
def test_what_a_round_was(rounds: list[Tally], expected: list[str]) -> None:
    """By what it asked about, and whether the class had talked."""
    assert kinds(rounds) == tuple(RoundKind(each) for each in expected)


def test_who_is_in_and_who_waits() -> None:
    """As many from one address as are expected; an empty address is none; a nod lets in."""
    room = expect(begin_room(STORY, 7), 2)
    for key in ("a", "b", "c"):
        room = join(room, key, "here")
    assert (set(room.present), set(room.waiting)) == ({"a", "b"}, {"c"})
    assert join(room, "c", "here") is room
    assert set(join(room, "d", "there").present) == {"a", "b", "d"}
    assert set(join(room, "d").present) == {"a", "b", "d"}
    assert set(let_in(room, ("c",)).present) == {"a", "b", "c"}
    assert set(expect(room, 3).present) == {"a", "b", "c"}
    assert set(expect(room, ANY_NUMBER).present) == {"a", "b", "c"}
    assert set(expect(room, 1).present) == {"a", "b"}
    gone = remove(room, "a")
    assert (set(gone.present), set(gone.waiting)) == ({"b"}, {"c"})
    assert set(expect(gone, ANY_NUMBER).waiting) == {"c"}  # one of that address was removed
    assert set(join(gone, "d", "here").waiting) == {"c", "d"}
    assert set(let_in(gone, ("a",)).present) == {"a", "b"}
    assert set(remove(room, "a", "c").waiting) == set()
    closed = lock(room, locked=True)
    assert join(closed, "a", "here") is closed
    assert set(join(lock(closed, locked=False), "d").present) == {"a", "b", "d"}


def test_a_room_holds_so_many_and_so_many_wait() -> None:
    """One more is refused."""
    one = join(begin_room(STORY, 7), "one", "here")
    device = one.devices["one"]
    full = evolve(one, devices={str(n): device for n in range(MOST_DEVICES)})
    with pytest.raises(NotNowError):
        join(full, "more", "there")
    nearly = evolve(one, devices={str(n): device for n in range(MOST_DEVICES - 1)})
    assert len(join(nearly, "more", "there").devices) == MOST_DEVICES
    out = evolve(device, waiting=True)
    waits = {"one": device} | {str(n): out for n in range(MOST_WAITING - 1)}
    last = join(evolve(one, devices=waits), "more", "here")
    assert len(last.waiting) == MOST_WAITING
    with pytest.raises(NotNowError):
        join(last, "another", "here")
    assert "another" in join(last, "another", "there").present


def test_a_clock_that_runs_is_not_begun_again() -> None:
    """What has passed stays passed; without a question of the author's there is none here."""
    assert talk(None).prompt == ""
    running = talk(None).started(5.0)
    assert running.started(9.0) is running
    assert talk(None).started(5.0).since == 5.0


def test_what_a_removed_phone_leaves() -> None:
    """Its open vote goes, its play and its being away too; those of others stay."""
    room = open_ballot(at())
    for key in ("a", "b"):
        room = vote(room, key, held(room).number, Vote("ask", 1))
    gone = remove(leave(room, ("a", "b")), "a")
    assert (set(held(gone).votes), gone.away) == ({"b"}, frozenset({"b"}))
    assert remove(at(), "a").ballot is None
    assert set(remove(play_alone(at()), "a").walks) == {"b"}
    emptied = let_go(evolve(step_alone(play_alone(at()), "a", 1, "ask"), away=frozenset({"b"})))
    assert (emptied.devices, emptied.walks, emptied.away) == ({}, {}, frozenset())
    assert [[step.id for step in play.steps][:2] for play in emptied.finished] == [["next", "ask"], ["next"]]
    assert let_go(room).ballot is not None
    assert held(let_go(room)).votes == {}


def test_who_is_away_is_not_expected_to_vote() -> None:
    """Unless it has."""
    room = open_ballot(at())
    away = leave(room, ("a",))
    assert (set(away.present), set(away.participants)) == ({"a", "b"}, {"b"})
    cast = vote(away, "a", held(away).number, Vote("ask", 1))
    assert set(cast.participants) == {"a", "b"}
    assert set(come_back(away, "a").participants) == {"a", "b"}
    assert come_back(room, "a") is room
    assert set(leave(away, ("b",)).participants) == set()
    assert set(leave(at(), ("a",)).participants) == {"b"}


def test_each_plays_for_itself() -> None:
    """From the beginning or where it left off, each with luck of its own, by steps that are taken once."""
    room = play_alone(talking())
    assert (room.mode, room.phase, room.talk) == (Mode.OWN_PACE, Phase.READING, None)
    assert whereabouts(room) == {"gate": 2}
    room = step_alone(room, "a", 1, "ask")
    assert whereabouts(room) == {"gate": 1, "tents": 1}
    assert step_alone(room, "a", 1, "ask") is room
    room = step_alone(room, "b", 1, "stay")
    assert ended(room) == {"dorm": 1}
    assert chosen(room) == {"gate": {"ask": 1, "loud": 0, "stay": 1, "turn": 0}}
    together = play_together(room)
    assert (together.mode, together.walks) == (Mode.TOGETHER, room.walks)
    assert play_together(debrief(room)).phase is Phase.READING
    assert play_alone(together).walks == room.walks
    assert play_alone(debrief(together)).phase is Phase.READING
    late = join(room, "c")
    assert late.walks["c"].state.scene == "gate"
    assert "c" not in join(together, "c").walks
    waiting = join(join(expect(room, 1), "d", "here"), "e", "here")
    assert ("d" in waiting.walks, "e" in waiting.walks) == (True, False)
    assert let_in(waiting, ("e",)).walks["e"].state.scene == "gate"


def test_luck_on_a_phone_is_its_own() -> None:
    """It asks for `next`, and cannot choose how it falls; the same whenever it is asked."""
    fell = set()
    for seed in range(12):
        room = play_alone(evolve(at(), seed=seed))
        room = step_alone(room, "a", 1, "ask")
        room = step_alone(room, "a", 2, NEXT)
        where = len(room.walks["a"].steps)
        assert room.walks["a"].state.scene == "coin"
        room = step_alone(room, "a", where, "head")
        fell.add(room.walks["a"].state.scene)
    assert fell == set(DECISIONS)
    assert luck(at(), "a") != luck(at(), "b")
    assert luck(at(), "a") == luck(at(), "a")
    assert luck(evolve(at(), seed=8), "a") != luck(at(), "a")
    many = evolve(at(), devices={str(n): at().devices["a"] for n in range(200)})
    seeds = [luck(many, str(n)).seed for n in range(200)]
    assert len(set(seeds)) == 200
    assert 2**31 < max(seeds) < 2**32


def test_a_phone_that_came_to_an_ending_begins_again() -> None:
    """Its first play is kept for the report; a press that comes twice begins once."""
    room = step_alone(play_alone(at()), "a", 1, "stay")
    again = restart_alone(room, "a", 2)
    assert again.walks["a"].state.scene == "gate"
    assert [play.state.scene for play in again.finished] == ["dorm"]
    assert set(again.walks) == {"a", "b"}
    assert ended(again) == {"dorm": 1}
    assert chosen(again)["gate"]["stay"] == 1
    with pytest.raises(NotNowError):
        restart_alone(room, "a", 1)
    with pytest.raises(NotNowError):
        restart_alone(again, "a", 2)


def test_another_start_holds_for_phones_too() -> None:
    """They play the class's."""
    room = play_alone(join(begin_room(STORY, 7, "bold"), "a"))
    assert room.walks["a"].circumstance == "bold"


def test_pseudonyms_are_all_different() -> None:
    """Every one of them once before the first has a number, whatever the seed."""
    many = len(COLOURS) * len(ANIMALS)
    for seed in (0, 1, 7, 123_456):
        marks = [mark(seed, place) for place in range(2 * many + 1)]
        assert len(set(marks)) == len(marks)
        assert {each.number for each in marks[:many]} == {1}
        assert {each.number for each in marks[many : 2 * many]} == {2}
        assert marks[2 * many].number == 3
        assert (marks[0].colour, marks[0].animal) == (marks[many].colour, marks[many].animal)
    assert len({mark(seed, 0) for seed in range(50)}) > 25
    assert len({(mark(seed, 1).colour, mark(seed, 0).colour) for seed in range(50)}) > 10
    assert Pseudonym("teal", "heron", 2) > Pseudonym("teal", "heron")
    assert all(gcd(stride, many) == 1 for stride in STRIDES)
    assert len(set(STRIDES)) == 7


def test_a_decision_says_where_it_was_made() -> None:
    """At the step it is, not the one after."""
    room = go_on(go_on(settle_vote(voted(ask=1))))
    made = choose_for_class(room, "run").decided[-1]
    assert made == Decided(
        step=len(room.play.steps), scene=room.play.state.scene, rounds=(), taken="run", how=How.TEACHER
    )
