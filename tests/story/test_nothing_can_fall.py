"""Where luck decides and nothing can fall, a play stands still as it does where every choice is closed."""

from __future__ import annotations

import pytest

from game.story import Dice, NotOpenError, Playthrough, RandomPlay, draw, find_way, page, settle, steps
from game.story.walk_format import follow, parse_walk
from tests.story.no_wind import boat


def test_the_page_offers_nothing() -> None:
    """It is a page of choices without any, which is not passed over though it says nothing."""
    play = settle(Playthrough(boat()).take("row"), Dice(1))
    assert play.state.scene == "lake"
    here = page(play.scenario, play.state)
    assert (here.kind, here.options, here.silent) == ("choices", (), False)
    assert steps(play.scenario, play.state) == ()


def test_no_luck_is_drawn_there() -> None:
    """Nothing can be taken, nor does anything fall."""
    play = Playthrough(boat()).take("row")
    with pytest.raises(NotOpenError):
        draw(play.scenario, play.state, Dice(1))
    with pytest.raises(NotOpenError):
        play.take("east")


def test_where_something_can_fall_it_does() -> None:
    """With confidence 15 the wind blows east ten times for once that it blows west."""
    play = Playthrough(boat()).take("wait")
    assert page(play.scenario, play.state).kind == "chance"
    fell = [draw(play.scenario, play.state, lambda _, side=side: side) for side in range(11)]  # type: ignore[misc]
    assert fell == ["east"] * 10 + ["west"]
    assert settle(play, Dice(1)).state.scene == "far"


def test_random_plays_and_searches_stop_there() -> None:
    """They end in the scene in which they stand, and look for other ways."""
    played = {RandomPlay(boat())(seed)[0] for seed in range(0, 2**32, 2**28)}
    assert played == {"lake", "far", "dry"}
    assert find_way(boat(), "far") == ("wait", "east")
    assert find_way(boat(), "far", most=0) is not None


def test_a_walk_is_told_what_can_fall() -> None:
    """A walk that goes on where nothing can fall goes astray there, and no outcome is named."""
    stray = follow(boat(), parse_walk("shore > row\nlake > east\nfar .\n"))
    assert stray is not None
    assert not [told for told in stray.instead if "luck" in told]
