"""A way to a scene: the shortest, the first of two equally short, and one that is stumbled upon."""

from __future__ import annotations

import pytest

from game.story import Playthrough, State, arrive, begin, find_way
from tests.story.small_play import story


def test_one_arrives_by_the_shortest_way_the_first_that_is_written() -> None:
    """Asking and waiting lead to the yard alike; asking stands first."""
    play = arrive(story(), "yard")
    assert [step.id for step in play.steps] == ["ask", "next"]
    assert play == Playthrough(story_of := play.scenario, play.steps)
    assert play.state.scene == "yard"
    assert find_way(story_of, "gate") == ()


def test_a_scene_that_cannot_be_reached_is_stood_in_with_the_first_values() -> None:
    """As an author wants to see it all the same."""
    shut = story(("next: yard", "next: [{if: asked and not asked, goto: yard}, gate]"))
    play = arrive(shut, "yard")
    assert (play.steps, play.state) == ((), State("yard", begin(shut).values))
    assert find_way(shut, "yard") is None


def test_a_way_may_begin_elsewhere() -> None:
    """From where one stands."""
    told = story()
    assert find_way(told, "bench", start=Playthrough(told).take("wait").state) == ("next", "leave", "sun")
    assert find_way(told, "gate", start=arrive(told, "bench").state) is None


@pytest.mark.parametrize("scene", ["hall", "yard", "bench"])
def test_what_is_too_much_to_search_is_walked_at_random_until_one_comes_there(scene: str) -> None:
    """The way is a way all the same, though perhaps no short one; the same each time."""
    told = story()
    way = find_way(told, scene, most=0)
    assert way is not None
    play = Playthrough(told)
    for step in way:
        play = play.take(step)
    assert play.state.scene == scene
    assert find_way(told, scene, most=0) == way


def test_a_random_walk_that_ends_elsewhere_is_followed_by_others() -> None:
    """Most of these choices lead to an end from which there is no way."""
    wrong = "".join(f"      w{n}: {{text: W{n}, goto: bench}}\n" for n in range(30))
    told = story(("      fly:", f"{wrong}      fly:"), ("effects: [energy -= 2], goto", "goto"))
    assert find_way(told, "hall", most=0) in {("ask",), ("wait",)}


def test_random_walks_come_to_an_end_where_nothing_is_found() -> None:
    """A scene behind a lock that never opens is looked for in vain."""
    shut = story(("next: yard", "next: [{if: asked and not asked, goto: yard}, bench]"))
    assert find_way(shut, "yard", most=0) is None
