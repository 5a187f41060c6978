"""Lines that were read are known again by their words, or by their place."""

import pytest

from game.story.line_marks import is_known, joined_marks, line_mark
from game.story.scenario import Line
from game.story.text import plain
from tests.story.small_play import story

YARD = story().scenes["yard"]
FIRST, SECOND = YARD.lines
OTHER = Line(text=plain("Somewhere else."))


@pytest.mark.parametrize(
    ("kept", "known"),
    [
        (set(), False),
        ({line_mark(FIRST, 0)}, True),
        ({line_mark(FIRST, 7)}, True),  # it stood elsewhere
        ({line_mark(OTHER, 0)}, True),  # other words stood there, which are gone
        ({line_mark(OTHER, 1)}, False),
        ({line_mark(SECOND, 0)}, False),  # what stood there stands below now
        ({line_mark(SECOND, 1)}, False),
    ],
)
def test_a_line_is_known_by_its_words_and_else_by_its_place(kept: set[str], *, known: bool) -> None:
    """Words that stand elsewhere in the scene now say nothing of the place they had."""
    assert is_known(YARD, line_mark(FIRST, 0), kept) is known


def test_of_the_same_words_the_newer_place_is_kept() -> None:
    """Each line has one mark; what the newer ones do not have stays."""
    kept = {line_mark(FIRST, 3), line_mark(OTHER, 0)}
    assert joined_marks(kept, {line_mark(FIRST, 0)}) == {line_mark(FIRST, 0), line_mark(OTHER, 0)}
