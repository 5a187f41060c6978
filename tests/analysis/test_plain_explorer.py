"""What is known of stories against all their states one by one, on eight of them."""

from tests.soak.explorer import run


def test_check_and_odds_say_of_random_stories_what_every_state_shows() -> None:
    """Reached, shut, stuck, shares and lengths; `python -m tests.soak.explorer` tries more."""
    tried = run(8, first=1_000_000)
    assert tried.stories == 8
    assert tried.circles
    assert tried.said["UP622"]
