"""Lines and columns as an editor counts them, beside ours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.diagnostics import Source
from game.lsp.positions import Positions, Units

TEXT = "a🚪门b\r\n你\u2028好\x85c\n\rend"
UNITS: tuple[Units, ...] = ("utf-8", "utf-16", "utf-32")


def _positions(text: str, units: Units = "utf-16") -> Positions:
    return Positions(Source("a.yaml", text), units)


@pytest.mark.parametrize(("units", "column"), [("utf-8", 8), ("utf-16", 4), ("utf-32", 3)])
def test_a_column_is_counted_in_the_units_agreed_on(units: Units, column: int) -> None:
    """An emoji takes two units of UTF-16 and four bytes, a Chinese character one unit and three bytes."""
    assert _positions(TEXT, units).to_editor(1, 4) == (0, column)
    assert _positions(TEXT, units).from_editor(0, column) == (1, 4)


def test_a_line_that_only_we_end_goes_on_for_an_editor() -> None:
    """YAML ends a line at a line separator and at a next line, an editor does not."""
    positions = _positions(TEXT)
    assert [positions.to_editor(line, 1) for line in (2, 3, 4, 5, 6)] == [
        (1, 0),
        (1, 2),
        (1, 4),
        (2, 0),
        (3, 0),
    ]
    assert [positions.from_editor(*at) for at in ((1, 0), (1, 2), (1, 4), (2, 0), (3, 2))] == [
        (2, 1),
        (3, 1),
        (4, 1),
        (5, 1),
        (6, 3),
    ]


def test_what_is_beyond_is_the_nearest_place() -> None:
    """Half an emoji, a column behind the end and a line below the last are all somewhere."""
    positions = _positions("a🚪\nb")
    assert positions.from_editor(0, 2) == (1, 2)
    assert positions.from_editor(0, 99) == (1, 3)
    assert positions.from_editor(7, 0) == (2, 2)
    assert positions.to_editor(9, 9) == (1, 0)


@given(st.text(alphabet="ab门🚪\r\n\x85\u2028\ud800"), st.sampled_from(UNITS), st.data())
def test_there_and_back_is_the_same_place(text: str, units: Units, data: st.DataObject) -> None:
    """Every place of ours is where it was, once an editor has had it."""
    positions = _positions(text, units)
    line = data.draw(st.integers(1, len(positions.lines)))
    column = data.draw(st.integers(1, len(positions.lines[line - 1]) + 1))
    assert positions.from_editor(*positions.to_editor(line, column)) == (line, column)
