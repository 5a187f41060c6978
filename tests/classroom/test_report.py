"""The report says what a class decided and what that led to, and nothing about anybody in it."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom.report import shown_counts, write_report
from game.classroom.report.few import FEW, HIDDEN, may_tell_total
from game.classroom.room import (
    Room,
    TieRule,
    Vote,
    begin_room,
    close_ballot,
    count,
    go_on,
    join,
    jump,
    open_ballot,
    play_alone,
    set_tie_rule,
    settle_vote,
    step_alone,
    step_back,
    vote,
)
from game.story import steps
from tests.classroom.classes import story

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 3, 2)


def _played(voters: int) -> Room:
    """A lesson with phones to an ending, each decision by two rounds, one stepped back from, one drawn."""
    room = set_tie_rule(begin_room(story(), 5), TieRule.DRAW)
    for number in range(voters):
        room = join(room, f"key{number}")
    undone = False
    while room.page.ending is None:
        if not room.options:
            room = go_on(room)
            continue
        for turn in (0, 1):
            room = open_ballot(room)
            assert room.ballot is not None
            ballot = room.ballot
            for number, key in enumerate(room.devices):
                option = ballot.options[(number * (2 - turn)) % len(ballot.options)]
                room = vote(room, key, ballot.number, Vote(option, 1))
            room = close_ballot(room)
        room = settle_vote(room)
        if not undone:
            room, undone = step_back(room), True
    return room


@pytest.mark.parametrize("voters", [5, 30, 300])
def test_a_report_names_nobody_and_holds_every_decision(tmp_path: Path, voters: int) -> None:
    """The page has each decision's words, no mark, no key; small numbers are “few”; the PDF is one."""
    room = _played(voters)
    page = tmp_path / "report.html"
    write_report(room, page, DAY)
    text = page.read_text(encoding="utf-8")
    for made in room.decided:
        then = room.scenario.scenes[made.scene].then
        taken = next(str(way.text) for way in getattr(then, "choices") if way.id == made.taken)  # noqa: B009 - of whatever kind
        assert taken.replace("'", "&#x27;").replace('"', "&quot;") in text
    for key, device in room.devices.items():
        assert str(device.mark) not in text
        assert f">{key}<" not in text
    assert "2 March 2026" in text
    assert "Voted, and left again" in text
    assert (HIDDEN in text) or voters == 300
    paper = tmp_path / "report.pdf"
    write_report(room, paper, DAY)
    assert paper.read_bytes().startswith(b"%PDF-")


def test_a_report_by_raised_hands_and_one_of_a_class_that_played_apart(tmp_path: Path) -> None:
    """Both have their tables; a jump is told of."""
    room = jump(begin_room(story(), 5), "worksheet")
    room = open_ballot(room)
    room = count(count(room, room.options[0].id, 12), room.options[1].id, 9)
    room = settle_vote(close_ballot(room))
    write_report(room, tmp_path / "hands.html", DAY)
    text = (tmp_path / "hands.html").read_text(encoding="utf-8")
    assert "Not put to the class" in text
    assert "12</text>" in text
    apart = begin_room(story(), 6)
    for number in range(12):
        apart = join(apart, f"key{number}")
    apart = play_alone(apart)
    for key in apart.devices:
        while open_here := steps(apart.scenario, apart.walks[key].state):
            apart = step_alone(apart, key, len(apart.walks[key].steps), open_here[0])
    write_report(apart, tmp_path / "apart.html", DAY)
    assert "Each at their own pace" in (tmp_path / "apart.html").read_text(encoding="utf-8")


@given(st.lists(st.integers(0, 12), min_size=2, max_size=5))
def test_no_hidden_number_can_be_worked_out(counts: list[int]) -> None:
    """Whoever knows the sum finds more than one way in which the hidden numbers could be."""
    shown = shown_counts(counts)
    hidden = [place for place, text in enumerate(shown) if text == HIDDEN]
    assert may_tell_total(counts) == (not hidden)
    for number, text in zip(counts, shown, strict=True):
        assert text == HIDDEN or (text == str(number) and not 0 < number < FEW)
    if not hidden:
        return
    rest = sum(counts[place] for place in hidden)
    small = all(0 < counts[place] < FEW for place in hidden)
    ranges = [range(1, FEW) if small else range(rest + 1) for _ in hidden]
    whole = len(hidden) == len(counts)
    assert whole or sum(1 for way in product(*ranges) if sum(way) == rest) > 1
