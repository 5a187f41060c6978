"""A window that anything is done to, for three short lives."""

from tests.soak.resizing import MOST
from tests.soak.window_bot import run


def test_nothing_that_is_done_to_the_window_breaks_it() -> None:
    """Keys, presses, fingers, pads, sizes by dice; `python -m tests.soak.window_bot` goes on for an hour."""
    tried = run(600, lives=3, deeds=30)
    assert not tried.exceptions
    assert tried.most_bytes <= MOST
    assert tried.lives == 3
    assert tried.pictures > 60
