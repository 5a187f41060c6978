"""Who is in a room, who waits, who is away, and each that plays for itself."""

from __future__ import annotations

from math import gcd

import pytest
from attrs import evolve

from game.classroom.room import (
    ANY_NUMBER,
    Mode,
    NotNowError,
    Phase,
    Pseudonym,
    Vote,
    begin_room,
    chosen,
    come_back,
    debrief,
    ended,
    expect,
    join,
    leave,
    let_go,
    let_in,
    lock,
    open_ballot,
    play_alone,
    play_together,
    remove,
    restart_alone,
    step_alone,
    vote,
    whereabouts,
)
from game.classroom.room.participants import MOST_DEVICES, MOST_WAITING, luck
from game.classroom.room.pseudonyms import ANIMALS, COLOURS, STRIDES, mark
from game.story import NEXT
from tests.classroom.small_room import DECISIONS, STORY, at, held, talking


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
