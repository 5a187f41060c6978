"""The soak runs, small: what is measured for minutes by hand is gone through once in seconds."""

from __future__ import annotations

from tests.soak import dropped, votes


def test_votes_over_cut_lines_are_counted_exactly() -> None:
    """Thirty phones, every third vote cut on its way, two ballots: the run itself checks the books."""
    assert votes.run(10**6, 30, 1.5, turn=1.0, cuts=0.3).votes > 100


def test_all_dropped_at_once_come_back_with_their_votes() -> None:
    """Sixty phones: the run itself checks what each is shown."""
    assert dropped.run(60).all < 60
