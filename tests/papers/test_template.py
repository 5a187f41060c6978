"""A page's template: each mark once, words as they are written, and no mark left over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.papers import Document, Paragraph, to_html
from game.papers.template import fill

MARKS = "@TITLE@ @STYLE@ @LANGUAGE@ @POLICY@ @KIND@ @SUMMARY@ @BODY@ @FOOT@ @MAP@ @SCENES@"


@given(one=st.text(), other=st.text())
def test_what_is_filled_in_is_never_filled_again(one: str, other: str) -> None:
    """Words that look like marks are words."""
    assert fill("<@A@|@B@|@A@>", {"A": f"{one}@B@", "B": f"@A@{other}"}) == (
        f"<{one}@B@|@A@{other}|{one}@B@>"
    )


def test_a_mark_that_is_not_known_is_an_error() -> None:
    """So that none is ever shown."""
    with pytest.raises(ValueError, match="@WHO@"):
        fill("@A@ and @WHO@", {"A": "x"})


def test_what_is_no_mark_stays() -> None:
    """Addresses, small letters and lone signs."""
    told = "a@b.c @media print @ A@ @@ me@HOME @Page@"
    assert fill(told, {}) == told


def test_a_paper_says_marks_as_they_are_written() -> None:
    """In every place where words of a story may come."""
    made = to_html(
        Document(title=MARKS, kind=MARKS, summary=MARKS, foot=MARKS, blocks=(Paragraph(words=MARKS),))
    )
    assert made.count(MARKS) == 7
    assert made.count("<main>") == made.count("</style>") == 1
