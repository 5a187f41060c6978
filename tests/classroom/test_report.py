"""The report says what a class decided and what that led to, and nothing about anybody in it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from game.classroom.debrief import debrief_of
from game.classroom.mark_words import mark_words
from game.classroom.report import report, shown_counts, write_report
from game.classroom.report.disclosure_control import FEW, told_counts
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
from game.diagnostics import Source
from game.loader import load
from game.papers import Figure, Table, Together
from game.story import steps
from tests.classroom.classes import story
from tests.story.test_marks_everywhere import MARKED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from game.classroom.report.disclosure_control import Shown
    from game.papers import Block

DAY = date(2026, 3, 2)
HIDDEN, UNSHOWN = "few", "not shown"  # as a report says it


def played(voters: int) -> Room:
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
    room = played(voters)
    page = tmp_path / "report.html"
    write_report(room, page, DAY)
    text = page.read_text(encoding="utf-8")
    for made in room.decided:
        then = room.scenario.scenes[made.scene].then
        taken = next(way.text for way in getattr(then, "choices") if way.id == made.taken)  # noqa: B009 - of whatever kind
        for words in (run.words for run in taken.runs if run.alternative is None):
            assert words.strip().replace("'", "&#x27;").replace('"', "&quot;") in text
    for key, device in room.devices.items():
        assert mark_words(device.mark) not in text
        assert f">{key}<" not in text
    assert "2 March 2026" in text
    assert "Voted, and left again" in text
    assert not re.search(r"\b1 (endings|decisions|plays)\b", text)
    assert (HIDDEN in text) or voters == 300
    paper = tmp_path / "report.pdf"
    write_report(room, paper, DAY)
    assert paper.read_bytes().startswith(b"%PDF-")


def test_a_report_fills_in_the_values_of_its_decisions(tmp_path: Path) -> None:
    """What was asked and taken stands there as the class read it, in the figure of the road too."""
    days = load(Source("days.yaml", MARKED)).scenario
    assert days is not None
    room = open_ballot(begin_room(days, 5))
    room = settle_vote(close_ballot(count(room, "a", 12)))
    write_report(room, tmp_path / "report.html", DAY)
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Pay 30 yuan" in text
    assert "Day 30" in text
    assert "{confidence}" not in text


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


def _votes(voters: int, options: int) -> Iterator[tuple[int, ...]]:
    """Every way in which so many may vote for so many options."""
    for first in range(voters + 1):
        if options == 1:
            yield (voters,)
            return
        for rest in _votes(voters - first, options - 1):
            yield first, *rest


@pytest.mark.parametrize("options", [2, 3, 4])
@pytest.mark.parametrize("told", [shown_counts, told_counts])
def test_no_small_number_can_be_worked_out(told: Callable[..., tuple[Shown, ...]], options: int) -> None:
    """By nobody who knows how many voted, what was taken, whether it was a tie, and these very rules.

    All votes that look alike are put together: of no option that got 1 to 4 do they all say the same.
    """
    for voters in range(1, 36 if options < 4 else 30):
        alike: dict[object, list[tuple[int, ...]]] = {}
        for counts in _votes(voters, options):
            shown = told(counts)
            unshown = any(each.text == UNSHOWN for each in shown)
            first = [place for place, count in enumerate(counts) if count == max(counts)]
            taken = None if unshown else first[0] if len(first) == 1 else "a tie"
            alike.setdefault((tuple(each.text for each in shown), taken), []).append(counts)
        for ways in alike.values():
            for numbers in zip(*ways, strict=True):
                assert len(set(numbers)) > 1 or not 0 < numbers[0] < FEW, ways


@given(st.lists(st.integers(0, 60), min_size=2, max_size=6))
def test_what_is_shown_of_a_vote_is_true(counts: list[int]) -> None:
    """A number is the number, an interval holds it, few is few; large numbers alone are all shown."""
    for shown in (shown_counts(counts), told_counts(counts)):
        for number, each in zip(counts, shown, strict=True):
            if each.text.isdecimal():
                assert number == int(each.text) == each.least == each.most
            elif each.most:
                assert each.least <= number <= each.most
                assert each.text == f"{each.least} to {each.most}"
            else:
                words = {
                    "few": 0 < number < FEW,
                    "5 or more": number >= FEW,
                    "most": number > sum(counts) / 2,
                }
                assert words.get(each.text, each.text == UNSHOWN)
    if not any(0 < count < FEW for count in counts):
        assert [each.text for each in shown_counts(counts)] == [str(count) for count in counts]


def test_a_class_apart_with_one_small_number_is_told_in_words_throughout() -> None:
    """As many come to a scene as took what leads there: numbers stand only where everybody was asked."""
    apart = begin_room(story(), 6)
    for number in range(27):
        apart = join(apart, f"key{number}")
    apart = play_alone(apart)
    for place, key in enumerate(apart.devices):
        while open_here := steps(apart.scenario, apart.walks[key].state):
            way = open_here[0 if place < 24 else -1]
            apart = step_alone(apart, key, len(apart.walks[key].steps), way)
    paper = report(apart, DAY)
    assert not any(
        key in str(paper) or mark_words(device.mark) in str(paper) for key, device in apart.devices.items()
    )
    tables = [block for block in _blocks(paper.blocks) if isinstance(block, Table)]
    cells = {str(cell) for table in tables for row in table.rows for cell in row[1:]}
    assert cells & {HIDDEN, UNSHOWN}
    assert cells <= {HIDDEN, "5 or more", "most", "0"}
    bars = [block for block in _blocks(paper.blocks) if isinstance(block, Figure)]
    assert bars
    assert not any(re.search(r"\b[1-4]\b(?! to)", bar.instead) for bar in bars)


def test_only_where_everybody_was_asked_is_that_said() -> None:
    """Twenty take one way, twenty another: both met the first decision, and neither all that came after."""
    apart = begin_room(story(), 6)
    for number in range(40):
        apart = join(apart, f"key{number}")
    apart = play_alone(apart)
    for place, key in enumerate(apart.devices):
        while open_here := steps(apart.scenario, apart.walks[key].state):
            apart = step_alone(apart, key, len(apart.walks[key].steps), open_here[0 if place < 20 else -1])
    captions = [block.caption for block in _blocks(report(apart, DAY).blocks) if isinstance(block, Figure)]
    assert captions[0] == "Everybody was asked."
    assert "Not everybody came here." in captions


def _blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Together):
            yield from _blocks(block.blocks)


def _first_page(folder: Path, room: Room, name: str = "10a") -> tuple[str, str]:
    """The words of a report's first page, and of its second."""
    paper = folder / f"{len(list(folder.iterdir()))}.pdf"
    write_report(room, paper, DAY, name)
    first, second = (" ".join(page.extract_text().split()) for page in PdfReader(paper).pages[:2])
    return first, second


@pytest.mark.parametrize("voters", [5, 30, 300])
def test_the_first_page_says_it_all_and_the_details_begin_on_the_second(tmp_path: Path, voters: int) -> None:
    """The class, the day, the road, each decision with its last vote, and questions."""
    room = played(voters)
    first, second = _first_page(tmp_path, room)
    ending = room.page.ending
    assert ending is not None
    for said in (
        "10a, 2 March 2026",
        room.scenario.title,
        f"came to “{ending.title}”",
        "The votes at a glance",
    ):
        assert said in first
    table = next(block for block in report(room, DAY).blocks if isinstance(block, Table))
    more = len(room.decided) - 16
    assert len(table.rows) == len(room.decided) - max(0, more)
    assert more <= 0 or f"And {more} decisions more." in first or more == 1
    for part in debrief_of(room)[:5]:
        assert part.questions[-1][:40] in first
    assert first.rstrip().endswith(f"1 of {len(PdfReader(next(tmp_path.iterdir())).pages)}")
    assert second.startswith("The road ")


def test_the_first_page_shows_no_number_that_the_details_do_not(tmp_path: Path) -> None:
    """Small numbers are few there too; of a vote that is not shown not even that it was a tie."""
    room = open_ballot(jump(begin_room(story(), 5), "worksheet"))
    first, second, *_ = (option.id for option in room.options)
    room = settle_vote(close_ballot(count(count(room, first, 17), second, 2)))
    table = next(block for block in report(room, DAY).blocks if isinstance(block, Table))
    assert table.rows[0][2].startswith("A 15 to 18, B few")  # type: ignore[union-attr]
    small = open_ballot(jump(begin_room(story(), 5), "worksheet"))
    small = set_tie_rule(count(count(small, first, 1), second, 1), TieRule.DRAW)
    table = next(b for b in report(settle_vote(close_ballot(small)), DAY).blocks if isinstance(b, Table))
    assert table.rows[0][2] == UNSHOWN
    assert "drawn" not in _first_page(tmp_path, settle_vote(close_ballot(small)))[0]


def test_a_lesson_of_forty_decisions_still_has_one_page_of_all(tmp_path: Path) -> None:
    """Those that find no room are counted."""
    room = played(30)
    room = evolve(room, decided=(*room.decided, *room.decided, *room.decided)[:40])
    first, second = _first_page(tmp_path, room)
    assert "And 24 decisions more." in first
    assert second.startswith("The road ")


def test_the_four_views_have_their_names(tmp_path: Path) -> None:
    """Whose each is, in the report as on the wall."""
    write_report(played(30), tmp_path / "r.html", DAY)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    for name in ("Yang Kaikai", "Wenzhu", "Meng Jin", "Lin Feng"):
        assert f"<strong>{name}.</strong> " in text
