"""Each step of a lesson by itself, in a small story: where it leads, and what it leaves alone."""

from __future__ import annotations

import pytest
from attrs import evolve

from game.classroom.room import (
    MOST_HANDS,
    Ballot,
    Decided,
    How,
    Mode,
    Phase,
    RoundKind,
    Tally,
    TieRule,
    Vote,
    begin_room,
    choose_for_class,
    close_ballot,
    count,
    debrief,
    destinations,
    drop_ballot,
    end,
    end_talk,
    go_on,
    hold_talk,
    join,
    jump,
    kinds,
    lengthen_talk,
    letter,
    open_ballot,
    return_to,
    run_off,
    set_paused,
    set_tie_rule,
    settle_vote,
    start_talk,
    step_back,
    take_up,
)
from game.classroom.room.room import letter_at
from game.classroom.room.talk import talk
from game.story import Playthrough
from tests.classroom.small_room import DECISIONS, STORY, at, clock, held, steps_of, talking, voted


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


def test_a_clock_that_runs_is_not_begun_again() -> None:
    """What has passed stays passed; without a question of the author's there is none here."""
    assert talk(None).prompt == ""
    running = talk(None).started(5.0)
    assert running.started(9.0) is running
    assert talk(None).started(5.0).since == 5.0


def test_a_decision_says_where_it_was_made() -> None:
    """At the step it is, not the one after."""
    room = go_on(go_on(settle_vote(voted(ask=1))))
    made = choose_for_class(room, "run").decided[-1]
    assert made == Decided(
        step=len(room.play.steps), scene=room.play.state.scene, rounds=(), taken="run", how=How.TEACHER
    )
