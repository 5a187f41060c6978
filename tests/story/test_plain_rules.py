"""The rules written a second time from the format's pages, on some dozens of whole stories."""

from tests.soak.rules import run


def test_the_game_plays_random_stories_as_the_format_says() -> None:
    """States, pages, options, locks, luck, endings are the same; `python -m tests.soak.rules` tries more."""
    tried = run(60, first=1_000_000)
    assert tried.stories == 60
    assert tried.ended > 60
    assert tried.locked > 60
