"""One breaker for pixels, points and columns: rows that fit, and lose nothing."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.desktop.raster.text_layout import Style, lay_out, measure
from game.papers.pdf import fonts
from game.papers.pdf.fonts import Face
from game.typography.breaks import atoms, characters, may_break
from game.typography.columns import columns, wrap
from game.typography.layout import break_rows, trimmed, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.typography.layout import Row

WORDS = st.text(alphabet="abcdefg hij -—“”’,.!？，。（）《》学姐说今天的路\U00020bb7\u0301 ", max_size=90)
RUNS = st.lists(st.tuples(WORDS, st.booleans()), max_size=4)


def _pixels(words: str, emphasis: object) -> float:
    return measure(words, "italic" if emphasis else "text", 24)


def _points(words: str, emphasis: object) -> float:
    face = Face.EMPHASIS if emphasis else Face.TEXT
    return sum(fonts.width(*fonts.found(face, char), 11) for char in words)


def _columns(words: str, _: object) -> float:
    return columns(words)


UNITS = pytest.mark.parametrize("measured", [_pixels, _points, _columns])


def _wide(row: Row[bool], measured: Callable[[str, object], float]) -> float:
    return sum(measured(words, face) for words, face in trimmed(row))


@UNITS
@given(runs=RUNS, ems=st.integers(1, 30))
def test_rows_fit_and_lose_nothing(
    measured: Callable[[str, object], float], runs: list[tuple[str, bool]], ems: int
) -> None:
    """Joined, the rows are the words; none is wider than asked but one that is a single character."""
    room = ems * measured("m", None)
    rows = break_rows(runs, measured, room)
    assert "".join(map(words_of, rows)) == "".join(words for words, _ in runs)
    for row in rows:
        shown = words_of(trimmed(row))
        assert _wide(row, measured) <= room or len(list(characters(shown))) <= 1


@UNITS
@given(words=WORDS, ems=st.integers(1, 30))
def test_rows_end_where_a_line_may(measured: Callable[[str, object], float], words: str, ems: int) -> None:
    """Every row ends at a place that the rules allow, but inside what no row could hold."""
    room = ems * measured("m", None)
    allowed = {end for _, end in atoms(words)}
    inside = {
        at
        for start, end in atoms(words)
        if measured(words[start:end].rstrip(" "), None) > room
        for at in range(start, end + 1)
    }
    ends = 0
    for row in break_rows([(words, None)], measured, room):
        ends += len(words_of(row))
        assert ends in allowed | inside | {len(words)}


@UNITS
@given(words=WORDS, ems=st.integers(1, 30))
def test_a_row_holds_as_much_as_it_can(
    measured: Callable[[str, object], float], words: str, ems: int
) -> None:
    """What begins a row had no room on the row before."""
    room = ems * measured("m", None)
    rows = [words_of(row) for row in break_rows([(words, None)], measured, room, cut=False)]
    for row, after in pairwise(rows):
        start, end = atoms(after)[0]
        assert (
            sum(measured(row[a:b], None) for a, b in atoms(row))
            + measured(after[start:end].rstrip(" "), None)
            > room
        )


def test_a_face_goes_on_over_its_run() -> None:
    """A row has the parts of the runs that stand on it, and an empty run is none."""
    rows = break_rows([("a ", 1), ("", 2), ("bus for", 3), ("学生", 4)], _columns, 8)
    assert rows == ((("a ", 1), ("bus ", 3)), (("for", 3), ("学生", 4)))


def test_a_line_break_begins_a_row() -> None:
    """As often as it stands there; nothing at all is one empty row."""
    assert [words_of(row) for row in break_rows([("one\n\ntwo", 0)], _columns, 80)] == ["one", "", "two"]
    assert break_rows([], _columns, 80) == ((),)


def test_a_word_too_wide_begins_a_row_and_is_cut() -> None:
    """It is cut by characters, each with its accents; or it sticks out where it must stay whole."""
    words = "an o\u0301o\u0301o\u0301o\u0301o\u0301 end"
    assert [words_of(row) for row in break_rows([(words, 0)], _columns, 4)] == [
        "an ",
        "o\u0301o\u0301o\u0301o\u0301",
        "o\u0301 ",
        "end",
    ]
    assert [words_of(row) for row in break_rows([(words, 0)], _columns, 4, cut=False)] == [
        "an ",
        "o\u0301o\u0301o\u0301o\u0301o\u0301 ",
        "end",
    ]


def test_the_first_row_may_be_indented() -> None:
    """It has so much less room."""
    assert [words_of(row) for row in break_rows([("a b c d", 0)], _columns, 5, indent=2)] == ["a b ", "c d"]


def test_a_terminal_does_not_begin_a_line_with_a_mark() -> None:
    """A comma stays with its character, and takes it to the next line."""
    assert wrap("向上，社交。", 4) == "向\n上，\n社\n交。"


@given(words=WORDS, room=st.integers(8, 40))
def test_lines_of_a_terminal_fit(words: str, room: int) -> None:
    """No line is wider than the terminal unless it is one atom behind its indent."""
    for line in wrap(words, room, first="- ", later="  ").split("\n"):
        assert columns(line) <= room or len(atoms(line[2:])) <= 1


def test_nothing_breaks_before_a_space() -> None:
    """The rule speaks of characters that are no spaces."""
    assert may_break("学", "生")
    assert not may_break("a", "b")


def test_a_row_is_measured_whole() -> None:
    """Words whose letters stand farther apart together than their parts do are no wider than asked."""

    def kerned(words: str, _: object) -> float:
        return len(words) + words.count(" a") / 2

    assert [words_of(row) for row in break_rows([("a a a a a", 0)], kerned, 6)] == ["a a a ", "a a"]


@pytest.mark.parametrize(
    ("words", "size", "width"),
    [
        ("Carriage 11, hard seats. Hour fifteen of twenty-three.", 12, 111),
        ("April, senior year. Hard seats, south, eleven hours.", 12, 132),
    ],
)
def test_rows_of_the_window_do_not_stick_out(words: str, size: int, width: int) -> None:
    """Words which are wider together than their parts, and once reached over the width by some pixels."""
    block = lay_out(words, Style("medium", size, "#2b2326"), width)
    assert all(row.width <= width for row in block.rows)
